-- Each row of mad.role_access names one existing role, and the policies bind that role to the row's
-- level and organisation. Each fault comes with the statement that repairs it.
-- * The role has the row's name and oid (see role_access.sql). If the oid, written on this server,
--   is that of a role with another name, the role was renamed. If no role has the name, the role
--   was dropped, or is missing after a restore on another server. The organisation of the row
--   exists.
-- * The role is not a superuser, does not have BYPASSRLS, does not own the data, and is not a
--   member of such a role, nor of a role with a higher level or another organisation.
-- * A role that inherits from two levels has the privileges of the higher one in the organisation
--   of the lower one too.
WITH data AS (
    SELECT c.relowner AS owner FROM pg_catalog.pg_class c WHERE c.oid = 'mad.role_access'::regclass
), rows AS (
    SELECT a.role_name, a.level, a.org_id, named.oid AS named, renamed.rolname AS renamed_to,
           array_position('{monitor, reader, writer, trusted, operator}', a.level) AS rank,
           named.oid IS NOT NULL AND named.oid IS NOT DISTINCT FROM a.role_oid AS valid,
           a.server_id IS NOT DISTINCT FROM s.system_identifier AS of_this_server
    FROM mad.role_access a
    CROSS JOIN pg_catalog.pg_control_system() s
    LEFT JOIN pg_catalog.pg_roles named ON named.rolname = a.role_name
    LEFT JOIN pg_catalog.pg_roles renamed
      ON renamed.oid = a.role_oid AND renamed.rolname <> a.role_name AND a.server_id = s.system_identifier
), powers AS (
    -- Members have these powers too, by inheritance or SET ROLE. Up to the rank up_to, such a power
    -- exceeds what the row grants.
    SELECT p.oid, p.rolname,
           CASE WHEN p.rolsuper THEN 'is a superuser: row level security does not bind it'
                WHEN p.oid = data.owner THEN 'owns the data: row level security does not bind it'
                WHEN p.rolbypassrls THEN 'has BYPASSRLS: row level security does not bind it'
                WHEN p.rolname LIKE 'pg\_%' THEN 'reads, writes or locks more than a tenant''s role may'
                ELSE 'has CREATEROLE: before 16 it can make itself a member of the data''s owner' END AS what,
           CASE WHEN p.rolsuper OR p.rolbypassrls OR p.oid = data.owner THEN 5
                WHEN p.rolname = 'pg_read_all_data' THEN 1
                WHEN p.rolname IN ('pg_write_all_data', 'pg_maintain') THEN 3
                ELSE 5 END AS up_to
    FROM pg_catalog.pg_roles p
    CROSS JOIN data
    WHERE p.rolsuper OR p.rolbypassrls OR p.oid = data.owner
       OR p.rolcreaterole AND current_setting('server_version_num')::integer < 160000
       OR p.rolname IN ('pg_read_all_data', 'pg_write_all_data', 'pg_maintain', 'pg_execute_server_program',
                        'pg_read_server_files', 'pg_write_server_files')
), holders AS (
    -- Roles that have access by a row, their own or inherited, and that have such a power.
    SELECT DISTINCT r.oid, r.rolname, p.oid AS power, p.rolname AS power_name, p.what
    FROM rows w
    JOIN pg_catalog.pg_roles r ON r.oid = w.named OR NOT r.rolsuper AND pg_has_role(r.oid, w.named, 'USAGE')
    JOIN powers p ON p.oid = r.oid OR NOT r.rolsuper AND pg_has_role(r.oid, p.oid, 'MEMBER')
    CROSS JOIN data
    WHERE w.valid AND w.rank <= p.up_to
      -- The owner has every privilege, also if it is a member of a role with fewer.
      AND (r.oid <> data.owner OR w.named = data.owner)
    UNION
    -- Roles with a row of their own that are members of a role with another row.
    SELECT r.oid, r.rolname, p.oid, p.rolname,
           CASE WHEN other.rank > own.rank THEN 'is of level ' || other.level ELSE 'acts for another organization' END
    FROM rows own
    JOIN rows other
      ON other.valid AND other.named <> own.named
     AND (other.rank > own.rank OR own.rank < 5 AND other.rank > 1 AND other.org_id IS DISTINCT FROM own.org_id)
    JOIN pg_catalog.pg_roles r ON r.oid = own.named AND NOT r.rolsuper
    JOIN pg_catalog.pg_roles p ON p.oid = other.named
    WHERE own.valid AND pg_has_role(r.oid, p.oid, 'MEMBER')
), mixed AS (
    SELECT r.oid, r.rolname, high.role_name AS high, low.role_name AS low, low.named AS low_oid, high.level
    FROM rows high
    JOIN rows low ON low.valid AND low.rank BETWEEN 2 AND high.rank - 1 AND low.org_id IS DISTINCT FROM high.org_id
    JOIN pg_catalog.pg_roles r
      ON NOT r.rolsuper AND pg_has_role(r.oid, high.named, 'USAGE') AND pg_has_role(r.oid, low.named, 'USAGE')
    CROSS JOIN data
    WHERE high.valid AND high.rank < 5 AND NOT pg_has_role(r.oid, data.owner, 'USAGE')
      AND NOT EXISTS (SELECT FROM rows own WHERE own.named = r.oid AND own.valid)
), faults AS (
    SELECT role_name || CASE
               WHEN renamed_to IS NOT NULL THEN ' was renamed to ' || renamed_to || ', and has no access'
               WHEN named IS NOT NULL THEN ' is not the role that was given access, and has none'
               ELSE ' is no role any more'
           END AS fault,
           CASE
               WHEN renamed_to IS NOT NULL THEN format(
                   CASE WHEN org_id IS NULL THEN 'SELECT mad_registry.grant_access(%L, %L)'
                        ELSE 'SELECT mad_registry.grant_access(%L, %L, %L)' END, renamed_to, level, org_id)
               WHEN named IS NOT NULL AND NOT of_this_server THEN 'SELECT * FROM mad_registry.confirm_access()'
               ELSE format('SELECT mad_registry.revoke_access(%L)', role_name)
           END AS remedy
    FROM rows
    WHERE NOT valid
    UNION ALL
    SELECT role_name || ' is bound to an organization that is gone',
           format('SELECT mad_registry.revoke_access(%L)', role_name)
    FROM rows w
    WHERE valid AND org_id IS NOT NULL AND NOT EXISTS (SELECT FROM mad.organizations o WHERE o.org_id = w.org_id)
    UNION ALL
    SELECT h.rolname || CASE WHEN h.power = h.oid THEN ' ' ELSE ' is a member of ' || h.power_name || ', which ' END
        || h.what,
           CASE
               WHEN h.power <> h.oid THEN m.remedy
               WHEN h.oid = (SELECT owner FROM data) THEN format('SELECT mad_registry.revoke_access(%L)', h.rolname)
               ELSE format('ALTER ROLE %I NOSUPERUSER NOBYPASSRLS NOCREATEROLE', h.rolname)
           END
    FROM holders h
    LEFT JOIN LATERAL (
        -- The membership through which the role has the power, unless it leads through a role that
        -- is reported itself. Since PostgreSQL 16 a membership belongs to its grantor; before, the
        -- grantor may have been dropped.
        SELECT string_agg(format('REVOKE %I FROM %I', pg_get_userbyid(g.roleid), h.rolname)
                          || CASE WHEN current_setting('server_version_num')::integer >= 160000
                                  THEN format(' GRANTED BY %I', pg_get_userbyid(g.grantor)) ELSE '' END
                          || ' CASCADE', '; ') AS remedy
        FROM pg_catalog.pg_auth_members g
        WHERE g.member = h.oid AND (g.roleid = h.power OR pg_has_role(g.roleid, h.power, 'MEMBER'))
          AND NOT EXISTS (SELECT FROM holders o WHERE o.oid = g.roleid AND o.power = h.power)
    ) m ON h.power <> h.oid
    UNION ALL
    SELECT DISTINCT format('%s inherits from %s and %s, and is %s for the organizations of both',
                    x.rolname, x.high, x.low, x.level),
           (SELECT string_agg(format('REVOKE %I FROM %I', pg_get_userbyid(g.roleid), x.rolname)
                              || CASE WHEN current_setting('server_version_num')::integer >= 160000
                                      THEN format(' GRANTED BY %I', pg_get_userbyid(g.grantor)) ELSE '' END
                              || ' CASCADE', '; ')
            FROM pg_catalog.pg_auth_members g
            WHERE g.member = x.oid AND (g.roleid = x.low_oid OR pg_has_role(g.roleid, x.low_oid, 'USAGE')))
    FROM mixed x
)
SELECT count(*) = 0,
       coalesce(string_agg(DISTINCT fault, '; '),
           (SELECT count(*) || ' roles with access, all bound to their rows' FROM rows)),
       string_agg(DISTINCT remedy, '; ')
FROM faults
