-- The task catalogue: reads and writes.

CREATE FUNCTION mad_registry.task_library(
    org_id uuid, category text DEFAULT NULL, page_size bigint DEFAULT NULL,
    after_title text DEFAULT NULL, after_id uuid DEFAULT NULL, latest_only boolean DEFAULT false)
RETURNS TABLE (
    task_definition_id uuid, task_id text, version text, metadata json, is_active boolean,
    service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_task_library_0_4';
COMMENT ON FUNCTION mad_registry.task_library(uuid, text, bigint, text, uuid, boolean) IS
'Returns the active tasks of an organisation by title, with the number of their services and of '
'those that can be picked. Tasks without a title come last. category NULL means any, page_size '
'NULL all. For the next page, after_title and after_id are the title and task_definition_id of '
'the last row. With latest_only each task is returned once, in its highest active version.';

CREATE FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[])
RETURNS TABLE (task_definition_id uuid, service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_service_counts';
COMMENT ON FUNCTION mad_registry.service_counts(uuid, uuid[]) IS
'Returns, for each of these tasks, the number of its services and of those that can be picked '
'now. For pages of the library that an application caches under registry_etag.';

CREATE FUNCTION mad_registry.task_categories(org_id uuid)
RETURNS TABLE (category text, task_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_task_categories_0_4';
COMMENT ON FUNCTION mad_registry.task_categories(uuid) IS
'Returns the number of active tasks in each category. The row with category NULL counts the '
'tasks without one.';

CREATE FUNCTION mad_registry.get_task(org_id uuid, task_id text, version text DEFAULT NULL)
RETURNS TABLE (
    task_definition_id uuid, task_id text, version text, metadata json, interface_spec json,
    service_config json, is_active boolean, created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_get_task';
COMMENT ON FUNCTION mad_registry.get_task(uuid, text, text) IS
'Returns a task with its documents. A given version is returned whether it is active or not; a '
'range, such as ^1.2, means the highest active version in it, and NULL the highest active one.';

CREATE FUNCTION mad_registry.register_task(
    org_id uuid, task_id text, version text, metadata jsonb, interface_spec jsonb,
    service_config jsonb DEFAULT '{}', is_system boolean DEFAULT false)
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_register_task';
COMMENT ON FUNCTION mad_registry.register_task(uuid, text, text, jsonb, jsonb, jsonb, boolean) IS
'Adds a task, or updates the task of this task_id and version. Returns its task_definition_id. '
'An equal task is not written. Does not change whether the task is active.';

CREATE FUNCTION mad_registry.set_task_active(org_id uuid, task_id text, version text, active boolean)
RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_set_task_active';
COMMENT ON FUNCTION mad_registry.set_task_active(uuid, text, text, boolean) IS
'Activates a version of a task or retires it. Library, search and picks return only active '
'versions.';

CREATE FUNCTION mad_registry.import_tasks(org_id uuid, tasks jsonb) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_import_tasks';
COMMENT ON FUNCTION mad_registry.import_tasks(uuid, jsonb) IS
'Registers an array of tasks, all or none. Returns their number.';

CREATE FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_task_version';
COMMENT ON FUNCTION mad_registry.delete_task_version(uuid, text, text) IS
'Deletes a version of a task. Raises 55000 and names the dependents if a pipeline uses the '
'version or a service offers it.';
