-- Refuses all writes to the rows of an organisation, or ends that.
-- $1 org_id uuid, $2 hint text (NULL: accept writes). No index: it makes and disables triggers.
SELECT mad_registry.set_refusal($1, $2)
