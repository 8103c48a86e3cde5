-- What an organisation has in this database.
-- $1 org_id uuid.
-- No index: a report, which counts the rows of all tables.
SELECT c.kind, c.name, c.rows, c.hint FROM mad_registry.organization_contents($1) c
