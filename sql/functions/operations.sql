-- Operating the extension itself.

CREATE FUNCTION mad_registry.version() RETURNS text
LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version';
COMMENT ON FUNCTION mad_registry.version() IS
'Version of the library that this session has loaded; the extension''s is in pg_extension.';

CREATE FUNCTION mad_registry.migrate() RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_migrate';
COMMENT ON FUNCTION mad_registry.migrate() IS
'Brings schema mad up to this version of the library, creating it if it is not there; returns how many migrations were run.';

CREATE FUNCTION mad_registry_internal.install_data() RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_install_data';
COMMENT ON FUNCTION mad_registry_internal.install_data() IS
'Run once by CREATE EXTENSION: migrates when schema mad is not there, else leaves it to the restore that made it.';

CREATE FUNCTION mad_registry.deployment_checklist()
RETURNS TABLE (item text, ok boolean, detail text, hint text)
LANGUAGE c STABLE PARALLEL UNSAFE ROWS 15 AS 'MODULE_PATHNAME', 'mad_deployment_checklist';
COMMENT ON FUNCTION mad_registry.deployment_checklist() IS
'Whether this database is ready for production, item by item: what was found, and what to do where it is not ok.';

CREATE FUNCTION mad_registry.configure_role(
    role name, application_name text DEFAULT 'mad_api',
    statement_timeout interval DEFAULT '60 seconds',
    idle_in_transaction_session_timeout interval DEFAULT '60 seconds',
    dry_run boolean DEFAULT false)
RETURNS SETOF text
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 4 AS 'MODULE_PATHNAME', 'mad_configure_role';
COMMENT ON FUNCTION mad_registry.configure_role(name, text, interval, interval, boolean) IS
'Gives an application''s role its settings in this database: no jit, limits of time, a name. Returns the statements; with dry_run it runs none of them.';

CREATE FUNCTION mad_registry.check_library(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_check_library';
COMMENT ON FUNCTION mad_registry.check_library(uuid) IS
'Tasks (of all organisations, or of one) whose derived columns are not what their source gives, and which column: none, unless triggers were switched off or data was damaged.';
