-- Pipelines: reads and writes.

CREATE FUNCTION mad_registry.pipeline_with_steps(org_id uuid, template_id uuid)
RETURNS TABLE (
    template_id uuid, name text, description text, workflow_definition json,
    default_parameters json, steps json)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_pipeline_with_steps';
COMMENT ON FUNCTION mad_registry.pipeline_with_steps(uuid, uuid) IS
'Returns a pipeline of the organisation, or an active public one of another organisation, with '
'its steps in order. Each step has its task, whether the task is active, and its wave: steps of '
'one wave can run in parallel.';

CREATE FUNCTION mad_registry.pipeline_library(
    org_id uuid, category text DEFAULT NULL, include_public boolean DEFAULT true)
RETURNS TABLE (
    template_id uuid, org_id uuid, name text, display_name text, description text, category text,
    version text, is_public boolean, step_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_pipeline_library_0_4';
COMMENT ON FUNCTION mad_registry.pipeline_library(uuid, text, boolean) IS
'Returns the active pipelines of an organisation and, with include_public, the public ones of '
'others, ordered by display name. category NULL means any.';

CREATE FUNCTION mad_registry.pipeline_diagram(org_id uuid, template_id uuid, format text DEFAULT 'mermaid')
RETURNS text
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_pipeline_diagram';
COMMENT ON FUNCTION mad_registry.pipeline_diagram(uuid, uuid, text) IS
'Returns a pipeline as the text of a diagram: format ''mermaid'', or ''dot'' for Graphviz. A '
'pipeline that does not exist raises P0002.';

CREATE FUNCTION mad_registry.register_pipeline(
    org_id uuid, name text, version text, display_name text, category text, steps jsonb,
    description text DEFAULT NULL, default_parameters jsonb DEFAULT '{}',
    workflow_definition jsonb DEFAULT '{}', is_public boolean DEFAULT false)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_pipeline';
COMMENT ON FUNCTION mad_registry.register_pipeline(uuid, text, text, text, text, jsonb, text, jsonb, jsonb, boolean) IS
'Adds a pipeline, or replaces the pipeline of this name and version. Returns its template_id. '
'steps is [{"step_name", "task_id", "version"?, "depends_on"?: [], "parameter_overrides"?: {}, '
'"when"?, "extra"?: {}}].';

CREATE FUNCTION mad_registry.import_pipelines(org_id uuid, pipelines jsonb) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_import_pipelines';
COMMENT ON FUNCTION mad_registry.import_pipelines(uuid, jsonb) IS
'Registers an array of pipelines, all or none. Returns their number. Accepts the results of '
'pipeline_library and pipeline_with_steps.';

CREATE FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_pipeline';
COMMENT ON FUNCTION mad_registry.delete_pipeline(uuid, uuid) IS
'Deletes a pipeline of the organisation with its steps.';
