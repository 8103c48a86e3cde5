-- Binds each row of mad.role_access to the role that has its name now, and lists the rows: role_name name,
-- level text, org_id uuid, organization text, confirmed boolean (false: there is no role of this name).
-- No index: a row for each role.
WITH bound AS (
    UPDATE mad.role_access a
    SET role_oid = r.oid
    FROM pg_catalog.pg_roles r
    WHERE r.rolname = a.role_name AND r.oid IS DISTINCT FROM a.role_oid
)
SELECT a.role_name, a.level, a.org_id, o.name, r.oid IS NOT NULL
FROM mad.role_access a
LEFT JOIN mad.organizations o ON o.org_id = a.org_id
LEFT JOIN pg_catalog.pg_roles r ON r.rolname = a.role_name
ORDER BY a.role_name
