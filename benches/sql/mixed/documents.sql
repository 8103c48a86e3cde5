-- The documents that a writer sends: those of every task, by the number of its organisation and its
-- own number.
CREATE TABLE bench.document AS
SELECT right(org_id::text, 12)::int AS o, substr(task_id, 6)::int AS n, metadata, interface_spec
FROM mad.task_definitions WHERE version = '1.0.0';
ALTER TABLE bench.document ADD PRIMARY KEY (o, n);
GRANT USAGE ON SCHEMA bench TO PUBLIC;
GRANT SELECT ON bench.document TO PUBLIC;
