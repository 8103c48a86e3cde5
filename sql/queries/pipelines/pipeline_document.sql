-- Builds the array that import_pipelines takes from the arguments of register_pipeline.
-- $1 name, $2 version, $3 display_name, $4 category text, $5 steps jsonb, $6 description text, $7
-- default_parameters, $8 workflow_definition jsonb, $9 is_public boolean.
SELECT jsonb_build_array(jsonb_build_object(
    'name', $1, 'version', $2, 'display_name', $3, 'category', $4, 'steps', $5,
    'description', $6, 'default_parameters', $7, 'workflow_definition', $8, 'is_public', $9))
