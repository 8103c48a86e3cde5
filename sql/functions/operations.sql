-- Operating the extension itself.

CREATE FUNCTION mad_registry.version() RETURNS text
LANGUAGE c IMMUTABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version';
COMMENT ON FUNCTION mad_registry.version() IS
'Version of the library that this session has loaded; the extension''s is in pg_extension.';

CREATE FUNCTION mad_registry.migrate() RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_migrate';
COMMENT ON FUNCTION mad_registry.migrate() IS
'Brings schema mad up to this version of the library, creating it if it is not there; returns how many migrations were run.';

CREATE FUNCTION mad_registry.install_data() RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_install_data';
COMMENT ON FUNCTION mad_registry.install_data() IS
'Run once by CREATE EXTENSION: migrates when schema mad is not there, else leaves it to the restore that made it.';
