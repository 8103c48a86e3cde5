-- The task catalogue: reads and writes.

CREATE FUNCTION mad_registry.task_library(
    org_id uuid, category text DEFAULT NULL, page_size bigint DEFAULT NULL,
    after_title text DEFAULT NULL, after_id uuid DEFAULT NULL, latest_only boolean DEFAULT false)
RETURNS TABLE (
    task_definition_id uuid, task_id text, version text, metadata json, is_active boolean,
    service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_task_library_0_4';
COMMENT ON FUNCTION mad_registry.task_library(uuid, text, bigint, text, uuid, boolean) IS
'Lists the active tasks of an organisation by title, each version of a task or with latest_only the highest alone, with their services counted. Give page_size for a page, and after_title and after_id of the last row seen for the next one.';

CREATE FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[])
RETURNS TABLE (task_definition_id uuid, service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_service_counts';
COMMENT ON FUNCTION mad_registry.service_counts(uuid, uuid[]) IS
'Counts the services of each of these tasks, and those that can be picked right now: for a page of the library that the application cached under registry_etag.';

CREATE FUNCTION mad_registry.task_categories(org_id uuid)
RETURNS TABLE (category text, task_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_task_categories_0_4';
COMMENT ON FUNCTION mad_registry.task_categories(uuid) IS
'How many active tasks an organisation has in each category (NULL: in none).';

CREATE FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text DEFAULT NULL)
RETURNS TABLE (
    task_definition_id uuid, task_id text, version text, metadata json, interface_spec json,
    service_config json, is_active boolean, created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_get_task';
COMMENT ON FUNCTION mad_registry.get_task(uuid, text, text) IS
'One task with its documents: the version given, active or not, or the highest active one.';

CREATE FUNCTION mad_registry.register_task(
    org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb,
    service_config jsonb DEFAULT '{}', is_system boolean DEFAULT false)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_task';
COMMENT ON FUNCTION mad_registry.register_task(uuid, text, text, jsonb, jsonb, jsonb, boolean) IS
'Adds a task, or updates the one of this task_id and version; returns its task_definition_id.';

CREATE FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean)
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_set_task_active';
COMMENT ON FUNCTION mad_registry.set_task_active(uuid, text, text, boolean) IS
'Offers a version of a task, or stops offering it: it is then neither listed, found nor picked.';

CREATE FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_import_tasks';
COMMENT ON FUNCTION mad_registry.import_tasks(uuid, jsonb) IS
'Registers an array of tasks, all or none; returns how many.';

CREATE FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_task_version';
COMMENT ON FUNCTION mad_registry.delete_task_version(uuid, text, text) IS
'Deletes a version of a task that no pipeline uses and no service offers; an error names those that do.';
