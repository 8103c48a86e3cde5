-- 1,000 new tasks of the same document in one statement.
\set n random(1, 1000000000000)
INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, interface_spec)
SELECT :org, t.task_id, t.version, t.metadata, t.interface_spec
FROM bench.import,
     jsonb_to_recordset(replace(document, '@new@', 'new-' || :n::bigint)::jsonb)
         AS t (task_id text, version text, metadata jsonb, interface_spec jsonb);
