-- Who may do what, for which organisation.

CREATE FUNCTION mad_registry.session_org_id() RETURNS uuid
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_session_org_id';
COMMENT ON FUNCTION mad_registry.session_org_id() IS
'The organisation this session acts for: the one its role was given, else the one in mad_registry.org_id, else none.';

CREATE FUNCTION mad_registry.acts_for_all() RETURNS boolean
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_acts_for_all';
COMMENT ON FUNCTION mad_registry.acts_for_all() IS
'Whether this session acts for all organisations: a superuser, the owner of the data, an operator.';

CREATE FUNCTION mad_registry.grant_access(role name, level text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access';
COMMENT ON FUNCTION mad_registry.grant_access(name, text) IS
'Gives a role access as reader, writer or trusted for the organisation that the session names, as monitor for none, or as operator for all. Replaces what it was given before.';

CREATE FUNCTION mad_registry.grant_access(role name, level text, org_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access_for';
COMMENT ON FUNCTION mad_registry.grant_access(name, text, uuid) IS
'Gives a role access as reader, writer or trusted for one organisation, whatever it sets. Replaces what it was given before.';

CREATE FUNCTION mad_registry.confirm_access()
RETURNS TABLE (role_name name, level text, org_id uuid, organization text, confirmed boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_confirm_access';
COMMENT ON FUNCTION mad_registry.confirm_access() IS
'Gives each row of mad.role_access to the role that has its name now, with the rights of its level, and lists all of them: after a restore on another server. Not confirmed: there is no role of that name, or the role was renamed on this server.';

CREATE FUNCTION mad_registry.revoke_access(role name) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_revoke_access';
COMMENT ON FUNCTION mad_registry.revoke_access(name) IS
'Takes from a role all that grant_access gave it, and forgets its row in mad.role_access, also where the role is gone.';

CREATE FUNCTION mad_registry.role_access_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_role_access_changed';
COMMENT ON FUNCTION mad_registry.role_access_changed() IS
'Makes every session look at mad.role_access again, once the transaction commits.';

CREATE FUNCTION mad_registry.in_api_write() RETURNS boolean
LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_in_api_write';
COMMENT ON FUNCTION mad_registry.in_api_write() IS
'Whether one of the API''s own statements is writing, which has checked what it writes.';
