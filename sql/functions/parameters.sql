-- Validation of parameters by the interface of a task.

CREATE FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb)
RETURNS TABLE (path text, message text)
LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 5 AS 'MODULE_PATHNAME', 'mad_validate_parameters';
COMMENT ON FUNCTION mad_registry.validate_parameters(uuid, text, text, jsonb) IS
'Returns the faults of a call''s parameters by the task''s interface_spec: a path and a message '
'each; no row if they conform. version NULL means the highest active one. A task that does not '
'exist raises P0002, an interface that cannot be used 55000.';
