-- Access: three roles and two organisations.
\set acme '''11111111-1111-4111-8111-111111111111'''
\set basel '''22222222-2222-4222-8222-222222222222'''
CREATE ROLE spec_acme;
CREATE ROLE spec_any;
CREATE ROLE spec_operator;
SELECT mad_registry.grant_access('spec_acme', 'writer', :acme);
SELECT mad_registry.grant_access('spec_any', 'reader');
SELECT mad_registry.grant_access('spec_operator', 'operator');
SELECT mad_registry.register_task(:acme, 'access_a', '1.0.0', '{"title": "of acme"}', '{}') IS NOT NULL AS registered;
SELECT mad_registry.register_task(:basel, 'access_b', '1.0.0', '{"title": "of basel"}', '{}') IS NOT NULL AS registered;

-- A role that is bound to an organisation acts for that one, whatever it sets.
SET ROLE spec_acme;
SELECT mad_registry.session_org_id();
SET mad_registry.org_id = '22222222-2222-4222-8222-222222222222';
SELECT mad_registry.session_org_id();
SELECT task_id FROM mad.task_definitions WHERE task_id LIKE 'access%';
SELECT task_id FROM mad_registry.task_library(:acme) WHERE task_id LIKE 'access%';
SELECT task_id FROM mad_registry.task_library(:basel);
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_task(:basel, 'access_c', '1.0.0', '{}', '{}');
\echo :LAST_ERROR_SQLSTATE
INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES (:basel, 'access_c', '1.0.0');
\echo :LAST_ERROR_SQLSTATE
UPDATE mad.task_definitions SET org_id = :basel WHERE task_id = 'access_a';
\echo :LAST_ERROR_SQLSTATE
DELETE FROM mad.task_definitions WHERE org_id = :basel;
RESET mad_registry.org_id;

-- An unbound role acts for the organisation that the session names, and for none if it names none.
SET ROLE spec_any;
SELECT task_id FROM mad.task_definitions WHERE task_id LIKE 'access%';
SELECT task_id FROM mad_registry.task_library(:basel);
\echo :LAST_ERROR_SQLSTATE
BEGIN;
SET LOCAL mad_registry.org_id = '22222222-2222-4222-8222-222222222222';
SELECT task_id FROM mad.task_definitions WHERE task_id LIKE 'access%';
SELECT task_id FROM mad_registry.task_library(:basel) WHERE task_id LIKE 'access%';
COMMIT;
SELECT mad_registry.session_org_id();
SET mad_registry.org_id = 'basel';
SELECT task_id FROM mad.task_definitions;
\echo :LAST_ERROR_SQLSTATE
RESET mad_registry.org_id;
-- A reader cannot write.
SELECT mad_registry.register_task(:basel, 'access_c', '1.0.0', '{}', '{}');
\echo :LAST_ERROR_SQLSTATE

-- An operator sees the rows of all organisations.
SET ROLE spec_operator;
SELECT task_id FROM mad.task_definitions WHERE task_id LIKE 'access%' ORDER BY task_id;
SELECT task_id FROM mad_registry.task_library(:basel) WHERE task_id LIKE 'access%';

-- Revoked access ends at once, and the role can be dropped.
RESET ROLE;
SELECT mad_registry.revoke_access('spec_acme');
SET ROLE spec_acme;
SELECT task_id FROM mad.task_definitions;
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
DROP ROLE spec_acme;
SELECT mad_registry.revoke_access('spec_any');
SELECT mad_registry.revoke_access('spec_operator');
DROP ROLE spec_any, spec_operator;

-- Grants that are refused.
SELECT mad_registry.grant_access('nosuch', 'reader');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.grant_access(current_user, 'reader');
\echo :LAST_ERROR_SQLSTATE
CREATE ROLE spec_other;
SELECT mad_registry.grant_access('spec_other', 'admin');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.grant_access('spec_other', 'operator', :acme);
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.grant_access('spec_other', 'reader', '99999999-9999-4999-8999-999999999999');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.grant_access('spec_other', 'reader',
    (SELECT org_id FROM mad.organizations WHERE name = 'nobody''s'));
\echo :LAST_ERROR_SQLSTATE
-- A renamed role has no access until it is granted again under its new name.
SELECT mad_registry.grant_access('spec_other', 'reader', :acme);
ALTER ROLE spec_other RENAME TO spec_renamed;
SET ROLE spec_renamed;
SELECT task_id FROM mad_registry.task_library(:acme);
\echo :LAST_ERROR_SQLSTATE
RESET ROLE;
SELECT detail FROM mad_registry.deployment_checklist() WHERE item = 'access';
SELECT mad_registry.grant_access('spec_renamed', 'reader', :acme);
SELECT role_name, level, organization, confirmed FROM mad_registry.confirm_access();
SELECT mad_registry.revoke_access('spec_renamed');
ALTER ROLE spec_renamed RENAME TO spec_other;
SELECT mad_registry.revoke_access('spec_other');
\echo :LAST_ERROR_SQLSTATE
DROP ROLE spec_other;
DELETE FROM mad.task_definitions WHERE task_id LIKE 'access%';
