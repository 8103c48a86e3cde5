-- Adds the levels monitor (statistics only) and trusted (also privileges that allow locking tables
-- that tenants share). Records on which server role_oid was written: on another server the oid may
-- be that of another role.

ALTER TABLE mad.role_access
    ADD COLUMN server_id bigint,
    DROP CONSTRAINT role_access_level_check,
    DROP CONSTRAINT role_access_operator_check,
    ADD CONSTRAINT role_access_level_check CHECK (level IN ('monitor', 'reader', 'writer', 'trusted', 'operator')),
    ADD CONSTRAINT role_access_operator_check CHECK (level NOT IN ('monitor', 'operator') OR org_id IS NULL);
COMMENT ON COLUMN mad.role_access.level IS 'monitor, reader, writer, trusted or operator.';
COMMENT ON COLUMN mad.role_access.role_oid IS
    'The oid of the role when access was granted. The row is valid while the role of this oid has '
    'this name.';
COMMENT ON COLUMN mad.role_access.server_id IS
    'The server on which role_oid was written: system_identifier of pg_control_system().';
UPDATE mad.role_access a
SET server_id = s.system_identifier
FROM pg_catalog.pg_roles r, pg_catalog.pg_control_system() s
WHERE r.rolname = a.role_name AND r.oid = a.role_oid;
