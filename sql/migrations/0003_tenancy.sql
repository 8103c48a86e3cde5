-- Tenancy: who sees which rows of the tables.
--
-- mad.role_access says which role was given which level and, if any, which one organisation
-- (mad_registry.grant_access writes it). The policies compare org_id with the organisation of
-- the session, which for a role that was given one is that one, whatever it sets. The subselect
-- makes it a value known before the rows are read, so every index that begins with org_id
-- serves under the policy. The owner of the tables is exempt; operators get a policy of their
-- own from grant_access.

CREATE TABLE mad.role_access (
    role_name  name        NOT NULL,
    level      text        NOT NULL,
    org_id     uuid,
    role_oid   oid,
    granted_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT role_access_pkey PRIMARY KEY (role_name),
    CONSTRAINT role_access_level_check CHECK (level IN ('reader', 'writer', 'operator')),
    CONSTRAINT role_access_operator_check CHECK (level <> 'operator' OR org_id IS NULL)
);
COMMENT ON TABLE mad.role_access IS 'Database roles with access to the registry; written by grant_access and revoke_access.';
COMMENT ON COLUMN mad.role_access.role_name IS 'The database role.';
COMMENT ON COLUMN mad.role_access.level IS 'reader, writer or operator.';
COMMENT ON COLUMN mad.role_access.org_id IS 'The one organisation it was given; NULL: the one in mad_registry.org_id. Not a foreign key: a role whose organisation is deleted must not become one without.';
COMMENT ON COLUMN mad.role_access.role_oid IS 'The role when it was granted: renamed, it stays bound.';
COMMENT ON COLUMN mad.role_access.granted_at IS 'When access was granted.';
CREATE TRIGGER role_access_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON mad.role_access
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.role_access_changed();
ALTER TABLE mad.role_access ENABLE ALWAYS TRIGGER role_access_changed;
COMMENT ON TRIGGER role_access_changed ON mad.role_access IS 'Makes every session look again at commit.';

ALTER TABLE mad.organizations ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.organizations USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.organizations IS 'The rows of the session''s organisation.';
ALTER TABLE mad.memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.memberships USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.memberships IS 'The rows of the session''s organisation.';
ALTER TABLE mad.roles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.roles USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.roles IS 'The rows of the session''s organisation.';
ALTER TABLE mad.membership_roles ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.membership_roles USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.membership_roles IS 'The rows of the session''s organisation.';
ALTER TABLE mad.task_definitions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.task_definitions USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.task_definitions IS 'The rows of the session''s organisation.';
ALTER TABLE mad.task_services ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.task_services USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.task_services IS 'The rows of the session''s organisation.';
ALTER TABLE mad.pipeline_templates ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.pipeline_templates USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.pipeline_templates IS 'The rows of the session''s organisation.';
ALTER TABLE mad.pipeline_task_steps ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.pipeline_task_steps USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.pipeline_task_steps IS 'The rows of the session''s organisation.';
ALTER TABLE mad.jobs_meta ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.jobs_meta USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.jobs_meta IS 'The rows of the session''s organisation.';
ALTER TABLE mad.molecules ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.molecules USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.molecules IS 'The rows of the session''s organisation.';
ALTER TABLE mad.audit_logs ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.audit_logs USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.audit_logs IS 'The rows of the session''s organisation.';
ALTER TABLE mad.audit_logs_default ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.audit_logs_default USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.audit_logs_default IS 'The rows of the session''s organisation.';
ALTER TABLE mad.registry_revisions ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.registry_revisions USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.registry_revisions IS 'The rows of the session''s organisation.';
-- A person is seen by those who see a membership of hers.
ALTER TABLE mad.users ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.users FOR SELECT
    USING (EXISTS (SELECT FROM mad.memberships m WHERE m.user_id = users.user_id));
COMMENT ON POLICY tenant ON mad.users IS 'The members of the session''s organisation.';
-- Who asks for a public pipeline by its id gets the one that is meant.
DROP INDEX mad.idx_pipeline_templates_public;
CREATE UNIQUE INDEX idx_pipeline_templates_public ON mad.pipeline_templates (template_id) WHERE is_public;

-- What the roles may do says who holds which; only the owner sees it.
ALTER TABLE mad.role_access ENABLE ROW LEVEL SECURITY;

-- The check at commit looks at the overrides too. What the functions write they have checked
-- already; and they run as a security-restricted operation, so that no trigger of the tables'
-- owner outlives it: nothing can be deferred there.
DROP TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps;
CREATE CONSTRAINT TRIGGER pipeline_task_steps_graph
    AFTER INSERT OR DELETE OR UPDATE OF org_id, template_id, task_definition_id, step_name, depends_on,
        parameter_overrides, wave
    ON mad.pipeline_task_steps
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NOT mad_registry.in_api_write())
    EXECUTE FUNCTION mad_registry.check_pipeline_steps();
COMMENT ON TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps IS
    'At commit, for rows written directly: every dependency is a step of the pipeline and none leads back to itself, and overrides conform to the task; sets wave.';
