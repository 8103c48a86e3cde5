-- Binds each row of mad.role_access to the role that has its name now, and returns all rows:
-- role_name name, level text, org_id uuid, organization text, confirmed boolean. confirmed is false
-- if no role has this name, or if the row was written on this server for another role, which was
-- renamed or dropped since.
-- No index: one row for each role.
WITH looked_up AS (
    SELECT a.role_name, r.oid AS role_oid, s.system_identifier AS server_id,
           r.oid IS NOT NULL
           AND (a.role_oid IS NOT DISTINCT FROM r.oid OR a.server_id IS DISTINCT FROM s.system_identifier) AS confirmed
    FROM mad.role_access a
    CROSS JOIN pg_catalog.pg_control_system() s
    LEFT JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name
), bound AS (
    UPDATE mad.role_access a
    SET role_oid = l.role_oid, server_id = l.server_id
    FROM looked_up l
    WHERE l.role_name = a.role_name AND l.confirmed
)
SELECT a.role_name, a.level, a.org_id, o.name, l.confirmed
FROM mad.role_access a
JOIN looked_up l ON l.role_name = a.role_name
LEFT JOIN mad.organizations o ON o.org_id = a.org_id
ORDER BY a.role_name
