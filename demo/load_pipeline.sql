-- :file holds one pipeline. Acme owns all of them; most are public.
\set pipeline `cat :'file'`
SELECT mad_registry.import_pipelines(o.org_id, jsonb_build_array(:'pipeline'::jsonb))
FROM mad.organizations o
WHERE o.name LIKE 'Acme%';
