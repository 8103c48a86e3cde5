-- The bare INSERT into the same table.
\set n random(1, 1000000000000)
INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, interface_spec)
VALUES (:org, 'new-' || :n::bigint, '1.0.0', :metadata::jsonb, :spec::jsonb)
RETURNING task_definition_id;
