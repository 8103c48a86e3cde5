-- One row by primary key.
SELECT task_definition_id, task_id, version, is_active
FROM mad.task_definitions
WHERE org_id = :org AND task_definition_id = :id;
