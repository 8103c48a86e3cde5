-- Operation of the extension itself.

CREATE FUNCTION mad_registry.version() RETURNS text
LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version';
COMMENT ON FUNCTION mad_registry.version() IS
'Returns the version of the library that this session has loaded. pg_extension has the version '
'of the extension''s SQL.';

CREATE FUNCTION mad_registry.migrate() RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_migrate';
COMMENT ON FUNCTION mad_registry.migrate() IS
'Runs the migrations that schema mad lacks, creates the schema if it does not exist, and grants '
'roles with access the privileges of their levels that they lack. Returns the number of '
'migrations.';

CREATE FUNCTION mad_registry_internal.install_data() RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_install_data';
COMMENT ON FUNCTION mad_registry_internal.install_data() IS
'Runs at CREATE EXTENSION: migrates if schema mad does not exist; otherwise leaves the schema to '
'the restore that created it.';

CREATE FUNCTION mad_registry.deployment_checklist()
RETURNS TABLE (item text, ok boolean, detail text, hint text)
LANGUAGE c STABLE PARALLEL UNSAFE ROWS 15 AS 'MODULE_PATHNAME', 'mad_deployment_checklist';
COMMENT ON FUNCTION mad_registry.deployment_checklist() IS
'Returns whether this database is ready for production, one row for each item: ok or not, what '
'was found, and what to do.';

CREATE FUNCTION mad_registry.configure_role(
    role name, application_name text DEFAULT 'mad_api',
    statement_timeout interval DEFAULT '60 seconds',
    idle_in_transaction_session_timeout interval DEFAULT '60 seconds',
    dry_run boolean DEFAULT false)
RETURNS SETOF text
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 4 AS 'MODULE_PATHNAME', 'mad_configure_role';
COMMENT ON FUNCTION mad_registry.configure_role(name, text, interval, interval, boolean) IS
'Sets application_name, time limits and jit = off for an application''s role in this database. '
'Returns the statements; with dry_run it does not run them.';

CREATE FUNCTION mad_registry.check_library(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_check_library';
COMMENT ON FUNCTION mad_registry.check_library(uuid) IS
'Returns the tasks whose generated columns differ from the expression that computes them, with '
'the column; none unless a column is no longer generated or data is damaged. org_id NULL means '
'all organisations.';
