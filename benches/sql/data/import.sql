-- The document for import_tasks: 1,000 tasks of organisation 2, whose names begin with "@new@".
CREATE TABLE bench.import AS
SELECT jsonb_agg(jsonb_build_object('task_id', '@new@-' || n, 'version', '1.0.0',
                                    'metadata', metadata, 'interface_spec', interface_spec))::text AS document
FROM (
    SELECT metadata, interface_spec, row_number() OVER (ORDER BY task_definition_id) AS n
    FROM mad.task_definitions
    WHERE org_id = '00000000-0000-4000-8000-000000000002'
) tasks
WHERE n <= 1000;
GRANT USAGE ON SCHEMA bench TO PUBLIC;
GRANT SELECT ON bench.import TO PUBLIC;
