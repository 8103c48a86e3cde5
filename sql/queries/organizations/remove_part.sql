-- Deletes some rows of an organisation. done is NULL if rows of tables of others refer to them.
-- $1 org_id uuid, $2 at_most integer.
-- No index: the function's statements use the keys of the tables.
SELECT p.part, p.done, p.remaining FROM mad_registry.remove_part_of_organization($1, $2) p
