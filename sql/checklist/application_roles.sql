-- Roles that log in with access as reader, writer or trusted have jit off and time limits.
-- A setting of the role in this database takes precedence over its setting in all databases, that
-- over the setting of the database, and that over the server's, which is not visible if the calling
-- session has set it itself.
WITH roles AS (
    SELECT r.oid, r.rolname
    FROM pg_catalog.pg_roles r
    JOIN pg_catalog.pg_class c ON c.oid = 'mad.role_access'::regclass
    WHERE r.rolcanlogin AND NOT r.rolsuper AND NOT pg_has_role(r.oid, c.relowner, 'USAGE')
      AND EXISTS (
        SELECT
        FROM mad.role_access a
        JOIN pg_catalog.pg_roles g ON g.rolname = a.role_name
        WHERE a.level IN ('reader', 'writer', 'trusted') AND pg_has_role(r.oid, g.oid, 'USAGE'))
), given AS (
    SELECT r.oid, r.rolname, s.name,
           coalesce(
               (SELECT substr(item, length(s.name) + 2)
                FROM pg_catalog.pg_db_role_setting g CROSS JOIN unnest(g.setconfig) item
                WHERE g.setrole IN (r.oid, 0)
                  AND g.setdatabase IN ((SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()), 0)
                  AND lower(split_part(item, '=', 1)) = s.name
                ORDER BY g.setrole <> 0 DESC, g.setdatabase <> 0 DESC
                LIMIT 1),
               CASE WHEN s.source IN ('default', 'configuration file', 'command line', 'environment variable', 'global')
                    THEN s.setting END) AS value
    FROM roles r
    CROSS JOIN pg_catalog.pg_settings s
    WHERE s.name IN ('jit', 'statement_timeout', 'idle_in_transaction_session_timeout')
), wrong AS (
    SELECT rolname, string_agg(CASE name WHEN 'jit' THEN 'jit is on' ELSE name || ' is not set' END,
        ', ' ORDER BY name) AS faults
    FROM given
    WHERE CASE name WHEN 'jit' THEN value::boolean ELSE value ~ '^0+ *[a-z]*$' END
    GROUP BY rolname
)
SELECT count(*) = 0,
       coalesce(string_agg(rolname || ': ' || faults, '; ' ORDER BY rolname),
                (SELECT CASE count(*) WHEN 0 THEN 'no role that logs in was given access yet'
                        ELSE count(*) || ' roles, all without jit and with time limits' END FROM roles)),
       string_agg(format('SELECT mad_registry.configure_role(%L)', rolname), '; ' ORDER BY rolname)
FROM wrong
