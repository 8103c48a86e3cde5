-- The registry: organisations and their members, tasks, services, pipelines.
--
-- Run by mad_registry.migrate() as the owner of schema mad, with search_path
-- = pg_catalog, pg_temp. Frozen once released: a later change is a new file.
--
-- Every key between registry tables begins with org_id, so that a row can't
-- refer into another organisation. What is GENERATED is derived from the
-- documents by functions that accept any document: a bad one is stored and
-- found by what it has.

CREATE TABLE mad.organizations (
    org_id     uuid        NOT NULL DEFAULT gen_random_uuid(),
    name       text        NOT NULL,
    status     text        NOT NULL DEFAULT 'active',
    quotas     jsonb       NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT organizations_pkey PRIMARY KEY (org_id),
    CONSTRAINT organizations_name_key UNIQUE (name),
    CONSTRAINT organizations_name_check CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT organizations_status_check CHECK (length(status) BETWEEN 1 AND 50),
    CONSTRAINT organizations_quotas_check CHECK (jsonb_typeof(quotas) = 'object')
);
COMMENT ON TABLE mad.organizations IS 'The tenants. Every registry row belongs to one of them.';
COMMENT ON COLUMN mad.organizations.org_id IS 'Identifies the organisation; first part of every registry key.';
COMMENT ON COLUMN mad.organizations.name IS 'Name shown to people; unique in the database.';
COMMENT ON COLUMN mad.organizations.status IS 'State of the organisation in the words of the application, such as active or suspended.';
COMMENT ON COLUMN mad.organizations.quotas IS 'Limits granted to the organisation, a JSON object the application reads.';
COMMENT ON COLUMN mad.organizations.created_at IS 'When the organisation was added.';

CREATE TABLE mad.users (
    user_id    uuid        NOT NULL DEFAULT gen_random_uuid(),
    email      text        NOT NULL,
    enabled    boolean     NOT NULL DEFAULT true,
    profile    jsonb       NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT users_pkey PRIMARY KEY (user_id),
    CONSTRAINT users_email_check CHECK (length(email) BETWEEN 1 AND 320),
    CONSTRAINT users_profile_check CHECK (jsonb_typeof(profile) = 'object')
);
CREATE UNIQUE INDEX users_email_key ON mad.users (lower(email));
COMMENT ON TABLE mad.users IS 'People; a person may be a member of several organisations.';
COMMENT ON COLUMN mad.users.user_id IS 'Identifies the person.';
COMMENT ON COLUMN mad.users.email IS 'Address, unique without regard to case.';
COMMENT ON COLUMN mad.users.enabled IS 'Whether the person may sign in.';
COMMENT ON COLUMN mad.users.profile IS 'What the application keeps about the person, a JSON object.';
COMMENT ON COLUMN mad.users.created_at IS 'When the person was added.';

CREATE TABLE mad.memberships (
    org_id     uuid        NOT NULL,
    user_id    uuid        NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT memberships_pkey PRIMARY KEY (org_id, user_id),
    CONSTRAINT memberships_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE,
    CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id)
        REFERENCES mad.users (user_id) ON DELETE CASCADE
);
CREATE INDEX idx_memberships_user_org ON mad.memberships (user_id, org_id);
COMMENT ON TABLE mad.memberships IS 'Which person belongs to which organisation.';
COMMENT ON COLUMN mad.memberships.org_id IS 'The organisation.';
COMMENT ON COLUMN mad.memberships.user_id IS 'The person.';
COMMENT ON COLUMN mad.memberships.created_at IS 'When the person joined.';

CREATE TABLE mad.roles (
    org_id  uuid NOT NULL,
    role_id uuid NOT NULL DEFAULT gen_random_uuid(),
    name    text NOT NULL,
    CONSTRAINT roles_pkey PRIMARY KEY (org_id, role_id),
    CONSTRAINT roles_org_id_name_key UNIQUE (org_id, name),
    CONSTRAINT roles_name_check CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT roles_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
COMMENT ON TABLE mad.roles IS 'Roles an organisation gives its members (not database roles).';
COMMENT ON COLUMN mad.roles.org_id IS 'The organisation.';
COMMENT ON COLUMN mad.roles.role_id IS 'Identifies the role in its organisation.';
COMMENT ON COLUMN mad.roles.name IS 'Name of the role, unique in its organisation.';

CREATE TABLE mad.membership_roles (
    org_id  uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL,
    CONSTRAINT membership_roles_pkey PRIMARY KEY (org_id, user_id, role_id),
    CONSTRAINT membership_roles_membership_fkey FOREIGN KEY (org_id, user_id)
        REFERENCES mad.memberships (org_id, user_id) ON DELETE CASCADE,
    CONSTRAINT membership_roles_role_fkey FOREIGN KEY (org_id, role_id)
        REFERENCES mad.roles (org_id, role_id) ON DELETE CASCADE
);
CREATE INDEX idx_membership_roles_role ON mad.membership_roles (org_id, role_id);
COMMENT ON TABLE mad.membership_roles IS 'Which member holds which role.';
COMMENT ON COLUMN mad.membership_roles.org_id IS 'The organisation.';
COMMENT ON COLUMN mad.membership_roles.user_id IS 'The member.';
COMMENT ON COLUMN mad.membership_roles.role_id IS 'The role the member holds.';

CREATE TABLE mad.task_definitions (
    org_id             uuid        NOT NULL,
    task_definition_id uuid        NOT NULL DEFAULT gen_random_uuid(),
    task_id            text        NOT NULL,
    version            text        NOT NULL,
    metadata           jsonb       NOT NULL DEFAULT '{}',
    interface_spec     jsonb       NOT NULL DEFAULT '{}',
    service_config     jsonb       NOT NULL DEFAULT '{}',
    is_active          boolean     NOT NULL DEFAULT true,
    is_system          boolean     NOT NULL DEFAULT false,
    created_by         uuid,
    created_at         timestamptz NOT NULL DEFAULT now(),
    updated_at         timestamptz NOT NULL DEFAULT now(),
    -- The first 200 characters: a key that no title can make too long for its index.
    title              text        GENERATED ALWAYS AS ("left"(metadata ->> 'title', 200)) STORED,
    category           text        GENERATED ALWAYS AS ("left"(metadata ->> 'category', 200)) STORED,
    -- Rendered once here, not at each read.
    metadata_json      json        GENERATED ALWAYS AS (metadata::json) STORED,
    version_key        bytea       GENERATED ALWAYS AS (mad_registry.version_key(version)) STORED,
    search_vector      tsvector    GENERATED ALWAYS AS (mad_registry.task_search_vector(metadata)) STORED,
    search_words       text        GENERATED ALWAYS AS (mad_registry.task_search_words(task_id, metadata)) STORED,
    CONSTRAINT task_definitions_pkey PRIMARY KEY (org_id, task_definition_id),
    CONSTRAINT task_definitions_task_id_version_key UNIQUE (org_id, task_id, version),
    CONSTRAINT task_definitions_task_id_check CHECK (length(task_id) BETWEEN 1 AND 100),
    CONSTRAINT task_definitions_version_check CHECK (length(version) BETWEEN 1 AND 50),
    CONSTRAINT task_definitions_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT task_definitions_interface_spec_check CHECK (jsonb_typeof(interface_spec) = 'object'),
    CONSTRAINT task_definitions_service_config_check CHECK (jsonb_typeof(service_config) = 'object'),
    CONSTRAINT task_definitions_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
-- What a page of the library reads stays in the row, uncompressed while it fits.
ALTER TABLE mad.task_definitions
    ALTER COLUMN task_id SET STORAGE MAIN,
    ALTER COLUMN version SET STORAGE MAIN,
    ALTER COLUMN title SET STORAGE MAIN,
    ALTER COLUMN category SET STORAGE MAIN,
    ALTER COLUMN version_key SET STORAGE MAIN,
    ALTER COLUMN metadata_json SET STORAGE MAIN;
-- task_library: a page in its order, from any cursor; tasks without a title last.
CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions
    (org_id, (title IS NULL), (coalesce(title, '')), task_id, version, task_definition_id)
    WHERE is_active;
-- task_library of one category, and task_categories.
CREATE INDEX idx_task_definitions_category ON mad.task_definitions
    (org_id, category, (title IS NULL), (coalesce(title, '')), task_id, version, task_definition_id)
    WHERE is_active;
-- The highest active version of a task.
CREATE INDEX idx_task_definitions_version ON mad.task_definitions
    (org_id, task_id, version_key DESC)
    WHERE is_active;
-- search_tasks: words, and what is near them in spelling.
CREATE INDEX idx_task_definitions_search ON mad.task_definitions
    USING gin (org_id, search_vector)
    WHERE is_active;
CREATE INDEX idx_task_definitions_spelling ON mad.task_definitions
    USING gin (org_id, search_words @extschema:pg_trgm@.gin_trgm_ops)
    WHERE is_active;
COMMENT ON TABLE mad.task_definitions IS 'The task catalogue: a row for each version of a task of an organisation.';
COMMENT ON COLUMN mad.task_definitions.org_id IS 'The organisation the task belongs to.';
COMMENT ON COLUMN mad.task_definitions.task_definition_id IS 'Identifies this version of this task in its organisation.';
COMMENT ON COLUMN mad.task_definitions.task_id IS 'Name of the task for programs, at most 100 characters.';
COMMENT ON COLUMN mad.task_definitions.version IS 'Version of the task, at most 50 characters; semantic where it can be.';
COMMENT ON COLUMN mad.task_definitions.metadata IS 'JSON object for people: title, description, category, tags and more.';
COMMENT ON COLUMN mad.task_definitions.interface_spec IS 'OpenAPI 3 document of the task''s service.';
COMMENT ON COLUMN mad.task_definitions.service_config IS 'How the task''s service is deployed: image, resources and the like, a JSON object.';
COMMENT ON COLUMN mad.task_definitions.is_active IS 'Whether the task is offered: listed, found and picked.';
COMMENT ON COLUMN mad.task_definitions.is_system IS 'Whether the task comes with the platform.';
COMMENT ON COLUMN mad.task_definitions.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';
COMMENT ON COLUMN mad.task_definitions.created_at IS 'When it was registered.';
COMMENT ON COLUMN mad.task_definitions.updated_at IS 'When it was last registered or switched on or off.';
COMMENT ON COLUMN mad.task_definitions.title IS 'Derived: metadata.title, its first 200 characters. Order of the library.';
COMMENT ON COLUMN mad.task_definitions.category IS 'Derived: metadata.category, its first 200 characters.';
COMMENT ON COLUMN mad.task_definitions.metadata_json IS 'Derived: metadata as the text that the functions return.';
COMMENT ON COLUMN mad.task_definitions.version_key IS 'Derived: orders versions by semantic precedence, byte by byte.';
COMMENT ON COLUMN mad.task_definitions.search_vector IS 'Derived: words of title (A), description (B) and tags (C), English.';
COMMENT ON COLUMN mad.task_definitions.search_words IS 'Derived: words of title, tags and task_id in lower case, for search by spelling.';

CREATE TABLE mad.task_services (
    org_id             uuid        NOT NULL,
    service_id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    task_definition_id uuid        NOT NULL,
    service_url        text        NOT NULL,
    pod_name           text,
    node_name          text,
    health_status      text        NOT NULL DEFAULT 'unknown',
    last_health_check  timestamptz,
    resources_used     jsonb       NOT NULL DEFAULT '{}',
    started_at         timestamptz NOT NULL DEFAULT now(),
    cpu_load           double precision GENERATED ALWAYS AS (mad_registry.cpu_load(resources_used)) STORED,
    CONSTRAINT task_services_pkey PRIMARY KEY (org_id, service_id),
    CONSTRAINT task_services_url_key UNIQUE (org_id, task_definition_id, service_url),
    CONSTRAINT task_services_service_url_check CHECK (octet_length(service_url) BETWEEN 1 AND 2048),
    CONSTRAINT task_services_health_status_check
        CHECK (health_status IN ('healthy', 'unhealthy', 'starting', 'draining', 'unknown')),
    CONSTRAINT task_services_resources_used_check CHECK (jsonb_typeof(resources_used) = 'object'),
    CONSTRAINT task_services_task_fkey FOREIGN KEY (org_id, task_definition_id)
        REFERENCES mad.task_definitions (org_id, task_definition_id) ON DELETE CASCADE
) WITH (fillfactor = 70);  -- room for a heartbeat to stay in its page (HOT)
-- pick_healthy_service and the library's counts. No column that a heartbeat changes is in any index.
CREATE INDEX idx_task_services_health_url ON mad.task_services (org_id, task_definition_id)
    WHERE health_status = 'healthy';
COMMENT ON TABLE mad.task_services IS 'Running services of the tasks, kept alive by heartbeats.';
COMMENT ON COLUMN mad.task_services.org_id IS 'The organisation the service works for.';
COMMENT ON COLUMN mad.task_services.service_id IS 'Identifies the service in its organisation.';
COMMENT ON COLUMN mad.task_services.task_definition_id IS 'The task (in its version) that the service runs.';
COMMENT ON COLUMN mad.task_services.service_url IS 'Where jobs are sent, at most 2048 bytes; unique for its task.';
COMMENT ON COLUMN mad.task_services.pod_name IS 'Pod the service runs in.';
COMMENT ON COLUMN mad.task_services.node_name IS 'Machine the pod runs on.';
COMMENT ON COLUMN mad.task_services.health_status IS 'healthy, unhealthy, starting, draining or unknown; only healthy ones are picked.';
COMMENT ON COLUMN mad.task_services.last_health_check IS 'When the service was last heard of.';
COMMENT ON COLUMN mad.task_services.resources_used IS 'What it uses, a JSON object: cpu (cores, a number or a Kubernetes quantity), memory and more.';
COMMENT ON COLUMN mad.task_services.started_at IS 'When it was registered, the last time.';
COMMENT ON COLUMN mad.task_services.cpu_load IS 'Derived: resources_used.cpu in cores; NULL when it is no usable number.';

CREATE TABLE mad.pipeline_templates (
    org_id              uuid        NOT NULL,
    template_id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    name                text        NOT NULL,
    display_name        text,
    description         text,
    category            text,
    workflow_definition jsonb       NOT NULL DEFAULT '{}',
    default_parameters  jsonb       NOT NULL DEFAULT '{}',
    is_public           boolean     NOT NULL DEFAULT false,
    is_active           boolean     NOT NULL DEFAULT true,
    is_system           boolean     NOT NULL DEFAULT false,
    version             text        NOT NULL DEFAULT '1.0.0',
    created_by          uuid,
    created_at          timestamptz NOT NULL DEFAULT now(),
    updated_at          timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pipeline_templates_pkey PRIMARY KEY (org_id, template_id),
    CONSTRAINT pipeline_templates_name_version_key UNIQUE (org_id, name, version),
    CONSTRAINT pipeline_templates_name_check CHECK (length(name) BETWEEN 1 AND 200),
    CONSTRAINT pipeline_templates_display_name_check CHECK (length(display_name) BETWEEN 1 AND 200),
    CONSTRAINT pipeline_templates_category_check CHECK (length(category) <= 200),
    CONSTRAINT pipeline_templates_version_check CHECK (length(version) BETWEEN 1 AND 50),
    CONSTRAINT pipeline_templates_workflow_definition_check CHECK (jsonb_typeof(workflow_definition) = 'object'),
    CONSTRAINT pipeline_templates_default_parameters_check CHECK (jsonb_typeof(default_parameters) = 'object'),
    CONSTRAINT pipeline_templates_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
-- pipeline_library: an organisation's own.
CREATE INDEX idx_pipeline_templates_org_public ON mad.pipeline_templates (org_id, is_public, category)
    WHERE is_active;
-- pipeline_library and pipeline_with_steps: the public ones of others.
CREATE INDEX idx_pipeline_templates_public ON mad.pipeline_templates (template_id)
    WHERE is_public AND is_active;
COMMENT ON TABLE mad.pipeline_templates IS 'Pipelines: named, versioned graphs of task steps.';
COMMENT ON COLUMN mad.pipeline_templates.org_id IS 'The organisation the pipeline belongs to.';
COMMENT ON COLUMN mad.pipeline_templates.template_id IS 'Identifies this version of this pipeline in its organisation.';
COMMENT ON COLUMN mad.pipeline_templates.name IS 'Name for programs, at most 200 characters.';
COMMENT ON COLUMN mad.pipeline_templates.display_name IS 'Name for people.';
COMMENT ON COLUMN mad.pipeline_templates.description IS 'What the pipeline does, for people.';
COMMENT ON COLUMN mad.pipeline_templates.category IS 'Group in the library.';
COMMENT ON COLUMN mad.pipeline_templates.workflow_definition IS 'What the application''s workflow engine needs beside the steps, a JSON object.';
COMMENT ON COLUMN mad.pipeline_templates.default_parameters IS 'Parameters used where a run gives none, a JSON object.';
COMMENT ON COLUMN mad.pipeline_templates.is_public IS 'Whether other organisations may read it (never write it).';
COMMENT ON COLUMN mad.pipeline_templates.is_active IS 'Whether it is offered.';
COMMENT ON COLUMN mad.pipeline_templates.is_system IS 'Whether it comes with the platform.';
COMMENT ON COLUMN mad.pipeline_templates.version IS 'Version of the pipeline, at most 50 characters.';
COMMENT ON COLUMN mad.pipeline_templates.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';
COMMENT ON COLUMN mad.pipeline_templates.created_at IS 'When it was registered.';
COMMENT ON COLUMN mad.pipeline_templates.updated_at IS 'When it was last registered.';

CREATE TABLE mad.pipeline_task_steps (
    org_id              uuid        NOT NULL,
    step_id             uuid        NOT NULL DEFAULT gen_random_uuid(),
    template_id         uuid        NOT NULL,
    task_definition_id  uuid        NOT NULL,
    step_name           text        NOT NULL,
    step_order          integer     NOT NULL,
    depends_on          jsonb       NOT NULL DEFAULT '[]',
    parameter_overrides jsonb       NOT NULL DEFAULT '{}',
    created_at          timestamptz NOT NULL DEFAULT now(),
    -- Kept by the trigger below, not by GENERATED: it depends on the other steps.
    wave                integer     NOT NULL DEFAULT 0,
    CONSTRAINT pipeline_task_steps_pkey PRIMARY KEY (org_id, step_id),
    CONSTRAINT pipeline_task_steps_step_name_key UNIQUE (org_id, template_id, step_name),
    CONSTRAINT pipeline_task_steps_step_name_check CHECK (length(step_name) BETWEEN 1 AND 200),
    CONSTRAINT pipeline_task_steps_depends_on_check CHECK (jsonb_typeof(depends_on) = 'array'),
    CONSTRAINT pipeline_task_steps_parameter_overrides_check CHECK (jsonb_typeof(parameter_overrides) = 'object'),
    CONSTRAINT pipeline_task_steps_template_fkey FOREIGN KEY (org_id, template_id)
        REFERENCES mad.pipeline_templates (org_id, template_id) ON DELETE CASCADE,
    CONSTRAINT pipeline_task_steps_task_fkey FOREIGN KEY (org_id, task_definition_id)
        REFERENCES mad.task_definitions (org_id, task_definition_id)
);
-- pipeline_with_steps: the steps of a pipeline in their order.
CREATE INDEX idx_pipeline_steps_template_order ON mad.pipeline_task_steps (org_id, template_id, step_order);
-- The foreign key on the task: which pipelines use it.
CREATE INDEX idx_pipeline_steps_task ON mad.pipeline_task_steps (org_id, task_definition_id);
CREATE CONSTRAINT TRIGGER pipeline_task_steps_graph
    AFTER INSERT OR DELETE OR UPDATE OF org_id, template_id, step_name, depends_on, wave
    ON mad.pipeline_task_steps
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION mad_registry.check_pipeline_steps();
COMMENT ON TABLE mad.pipeline_task_steps IS 'The steps of a pipeline: which task, after which other steps, with which parameters.';
COMMENT ON COLUMN mad.pipeline_task_steps.org_id IS 'The organisation of the pipeline and of the task.';
COMMENT ON COLUMN mad.pipeline_task_steps.step_id IS 'Identifies the step in its organisation.';
COMMENT ON COLUMN mad.pipeline_task_steps.template_id IS 'The pipeline.';
COMMENT ON COLUMN mad.pipeline_task_steps.task_definition_id IS 'The task (in its version) that the step runs.';
COMMENT ON COLUMN mad.pipeline_task_steps.step_name IS 'Name of the step, unique in its pipeline.';
COMMENT ON COLUMN mad.pipeline_task_steps.step_order IS 'Place of the step in listings.';
COMMENT ON COLUMN mad.pipeline_task_steps.depends_on IS 'JSON array of the names of the steps that must end before this one starts.';
COMMENT ON COLUMN mad.pipeline_task_steps.parameter_overrides IS 'Parameters of the task that the pipeline sets, a JSON object.';
COMMENT ON COLUMN mad.pipeline_task_steps.created_at IS 'When the step was added.';
COMMENT ON COLUMN mad.pipeline_task_steps.wave IS 'Kept by a trigger: 0 can start at once, n after a step of wave n - 1.';
COMMENT ON TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps IS
    'At commit: every dependency is a step of the pipeline and none leads back to itself; sets wave.';

-- Deleting an organisation deletes all it has. Its steps refer to its tasks, and which of the
-- two the cascade reaches first is chance: so its pipelines go before.
CREATE TRIGGER organizations_pipelines
    BEFORE DELETE ON mad.organizations
    FOR EACH ROW EXECUTE FUNCTION mad_registry.delete_pipelines_of_organization();
COMMENT ON TRIGGER organizations_pipelines ON mad.organizations IS
    'Deletes the organisation''s pipelines before its tasks.';
