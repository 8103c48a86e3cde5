-- Parameters of a task, against its interface.

CREATE FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb)
RETURNS TABLE (path text, message text)
LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 5 AS 'MODULE_PATHNAME', 'mad_validate_parameters';
COMMENT ON FUNCTION mad_registry.validate_parameters(uuid, text, text, jsonb) IS
'What is wrong with the parameters of a call by the task''s interface_spec: a row for each fault, none when they conform. version NULL: the highest active one.';
