-- Levels of access: monitor, for the statistics alone, and trusted, for the rights with which one can lock tables that
-- tenants share.

ALTER TABLE mad.role_access
    DROP CONSTRAINT role_access_level_check,
    DROP CONSTRAINT role_access_operator_check,
    ADD CONSTRAINT role_access_level_check CHECK (level IN ('monitor', 'reader', 'writer', 'trusted', 'operator')),
    ADD CONSTRAINT role_access_operator_check CHECK (level NOT IN ('monitor', 'operator') OR org_id IS NULL);
COMMENT ON COLUMN mad.role_access.level IS 'monitor, reader, writer, trusted or operator.';
COMMENT ON COLUMN mad.role_access.role_oid IS 'The role when it was granted; the row counts while the role of this oid has this name.';
