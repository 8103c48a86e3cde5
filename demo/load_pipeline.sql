-- :file holds one pipeline. Acme owns them all; most are public.
\set pipeline `cat :'file'`
\pset tuples_only on
\pset format unaligned
SELECT format('%-24s %s', o.name, :'pipeline'::jsonb ->> 'name')
FROM mad.organizations o
CROSS JOIN LATERAL mad_registry.import_pipelines(o.org_id, jsonb_build_array(:'pipeline'::jsonb))
WHERE o.name LIKE 'Acme%';
