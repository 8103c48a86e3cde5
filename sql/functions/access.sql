-- Access: which role may do what, and for which organisation.

CREATE FUNCTION mad_registry.session_org_id() RETURNS uuid
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_session_org_id';
COMMENT ON FUNCTION mad_registry.session_org_id() IS
'Returns the organisation for which this session acts: that of its role if grant_access bound '
'the role to one, otherwise the setting mad_registry.org_id; NULL if there is none.';

CREATE FUNCTION mad_registry.acts_for_all() RETURNS boolean
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_acts_for_all';
COMMENT ON FUNCTION mad_registry.acts_for_all() IS
'Returns true if this session acts for all organisations, as a superuser, the owner of the data '
'and an operator do.';

CREATE FUNCTION mad_registry.grant_access(role name, level text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access';
COMMENT ON FUNCTION mad_registry.grant_access(name, text) IS
'Grants a role the privileges of a level: monitor, reader, writer, trusted or operator. A '
'reader, writer or trusted role acts for the organisation that the setting mad_registry.org_id '
'names, an operator for all, a monitor for none. Replaces the earlier access of the role.';

CREATE FUNCTION mad_registry.grant_access(role name, level text, org_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access_for';
COMMENT ON FUNCTION mad_registry.grant_access(name, text, uuid) IS
'Grants a role the privileges of level reader, writer or trusted for this organisation only, '
'whatever the session sets. org_id must not be NULL. Replaces the earlier access of the role.';

CREATE FUNCTION mad_registry.confirm_access()
RETURNS TABLE (role_name name, level text, org_id uuid, organization text, confirmed boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_confirm_access';
COMMENT ON FUNCTION mad_registry.confirm_access() IS
'Binds each row of mad.role_access to the role that has its name, grants that role the '
'privileges of its level, and returns all rows. For use after a restore on another server. '
'confirmed is false if no role has the name, or if the role was renamed or dropped on this '
'server.';

CREATE FUNCTION mad_registry.revoke_access(role name) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_revoke_access';
COMMENT ON FUNCTION mad_registry.revoke_access(name) IS
'Revokes all privileges that grant_access granted to a role and deletes its row in '
'mad.role_access, also if the role was dropped.';

CREATE FUNCTION mad_registry.role_access_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_role_access_changed';
COMMENT ON FUNCTION mad_registry.role_access_changed() IS
'Sends an invalidation message at commit, so that every session looks up its access again. A '
'trigger function.';

CREATE FUNCTION mad_registry.in_api_write() RETURNS boolean
LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_in_api_write';
COMMENT ON FUNCTION mad_registry.in_api_write() IS
'Returns true while one of the statements of the API writes. Triggers skip their checks then, '
'because the API has checked the rows.';
