-- The server has free connections, and the pools cannot ask for more than max_connections: the
-- connection limits of the roles that log in with access do not add up to more. The settings of
-- poolers are not visible to the server.
WITH room AS (
    SELECT current_setting('max_connections')::integer
           - current_setting('superuser_reserved_connections')::integer
           - coalesce(current_setting('reserved_connections', true), '0')::integer AS most,
           (SELECT count(*) FROM pg_catalog.pg_stat_activity
            WHERE coalesce(backend_type, 'client backend') = 'client backend' AND datid IS NOT NULL) AS used
), roles AS (
    SELECT r.rolname, r.rolconnlimit
    FROM pg_catalog.pg_roles r
    WHERE r.rolcanlogin AND NOT r.rolsuper
      AND EXISTS (
        SELECT
        FROM mad.role_access a
        JOIN pg_catalog.pg_roles g ON g.rolname = a.role_name
        WHERE pg_has_role(r.oid, g.oid, 'USAGE'))
), limits AS (
    SELECT coalesce(sum(rolconnlimit) FILTER (WHERE rolconnlimit >= 0), 0) AS together,
           count(*) FILTER (WHERE rolconnlimit < 0) AS unlimited
    FROM roles
)
SELECT r.used < 0.8 * r.most AND l.together <= r.most,
       concat_ws('; ',
           r.used || ' of ' || r.most || ' connections are in use',
           CASE WHEN l.together > 0 THEN 'the limits of roles with access allow ' || l.together END,
           CASE WHEN l.unlimited > 0 THEN l.unlimited || ' roles with access have no limit' END),
       'make the pools smaller, or put a pooler in transaction mode before them (docs/poolers.md): '
       'default_pool_size x databases must stay below max_connections; '
       'ALTER ROLE … CONNECTION LIMIT'
FROM room r CROSS JOIN limits l
