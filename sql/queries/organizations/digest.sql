-- For each table the number of an organisation's rows, and a digest of them.
-- $1 org_id uuid. No index: it reads all rows of the organisation.
SELECT d.table_name, d.rows, d.digest FROM mad_registry.digest_of_organization($1) d
