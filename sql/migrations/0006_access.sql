-- Levels of access: monitor, for the statistics alone, and trusted, for the rights with which one can lock tables that
-- tenants share. And where role_oid was written: on another server it is that of a stranger.

ALTER TABLE mad.role_access
    ADD COLUMN server_id bigint,
    DROP CONSTRAINT role_access_level_check,
    DROP CONSTRAINT role_access_operator_check,
    ADD CONSTRAINT role_access_level_check CHECK (level IN ('monitor', 'reader', 'writer', 'trusted', 'operator')),
    ADD CONSTRAINT role_access_operator_check CHECK (level NOT IN ('monitor', 'operator') OR org_id IS NULL);
COMMENT ON COLUMN mad.role_access.level IS 'monitor, reader, writer, trusted or operator.';
COMMENT ON COLUMN mad.role_access.role_oid IS 'The role when it was granted; the row counts while the role of this oid has this name.';
COMMENT ON COLUMN mad.role_access.server_id IS 'The server of role_oid (system_identifier of pg_control_system()).';
UPDATE mad.role_access a
SET server_id = s.system_identifier
FROM pg_catalog.pg_roles r, pg_catalog.pg_control_system() s
WHERE r.rolname = a.role_name AND r.oid = a.role_oid;
