--
-- PostgreSQL database dump
--

\restrict kRVpYbY3YFVpmaqt4DDJ93JK4C8gT578O2PyZto5bf2d2zUIl8tw09WqMpxIHzx

-- Dumped from database version 15.20 (Debian 15.20-0+deb12u1)
-- Dumped by pg_dump version 15.20 (Debian 15.20-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: mad; Type: SCHEMA; Schema: -; Owner: owner
--

CREATE SCHEMA mad;


ALTER SCHEMA mad OWNER TO owner;

--
-- Name: SCHEMA mad; Type: COMMENT; Schema: -; Owner: owner
--

COMMENT ON SCHEMA mad IS 'The data of mad_registry: tasks, services, pipelines and what belongs to them';


--
-- Name: mad_registry; Type: SCHEMA; Schema: -; Owner: owner
--

CREATE SCHEMA mad_registry;


ALTER SCHEMA mad_registry OWNER TO owner;

--
-- Name: btree_gin; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gin WITH SCHEMA public;


--
-- Name: EXTENSION btree_gin; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gin IS 'support for indexing common datatypes in GIN';


--
-- Name: pg_trgm; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;


--
-- Name: EXTENSION pg_trgm; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION pg_trgm IS 'text similarity measurement and index searching based on trigrams';


--
-- Name: mad_registry; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS mad_registry WITH SCHEMA mad_registry;


--
-- Name: EXTENSION mad_registry; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION mad_registry IS 'registry of scientific tasks, services and pipelines, with its queries inside';


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: membership_roles; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.membership_roles (
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role_id uuid NOT NULL
);


ALTER TABLE mad.membership_roles OWNER TO owner;

--
-- Name: TABLE membership_roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.membership_roles IS 'Which member holds which role.';


--
-- Name: COLUMN membership_roles.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.org_id IS 'The organisation.';


--
-- Name: COLUMN membership_roles.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.user_id IS 'The member.';


--
-- Name: COLUMN membership_roles.role_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.membership_roles.role_id IS 'The role the member holds.';


--
-- Name: memberships; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.memberships (
    org_id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE mad.memberships OWNER TO owner;

--
-- Name: TABLE memberships; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.memberships IS 'Which person belongs to which organisation.';


--
-- Name: COLUMN memberships.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.org_id IS 'The organisation.';


--
-- Name: COLUMN memberships.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.user_id IS 'The person.';


--
-- Name: COLUMN memberships.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.memberships.created_at IS 'When the person joined.';


--
-- Name: organizations; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.organizations (
    org_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    status text DEFAULT 'active'::text NOT NULL,
    quotas jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT organizations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT organizations_quotas_check CHECK ((jsonb_typeof(quotas) = 'object'::text)),
    CONSTRAINT organizations_status_check CHECK (((length(status) >= 1) AND (length(status) <= 50)))
);


ALTER TABLE mad.organizations OWNER TO owner;

--
-- Name: TABLE organizations; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.organizations IS 'The tenants. Every registry row belongs to one of them.';


--
-- Name: COLUMN organizations.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.org_id IS 'Identifies the organisation; first part of every registry key.';


--
-- Name: COLUMN organizations.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.name IS 'Name shown to people; unique in the database.';


--
-- Name: COLUMN organizations.status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.status IS 'State of the organisation in the words of the application, such as active or suspended.';


--
-- Name: COLUMN organizations.quotas; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.quotas IS 'Limits granted to the organisation, a JSON object the application reads.';


--
-- Name: COLUMN organizations.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.organizations.created_at IS 'When the organisation was added.';


--
-- Name: pipeline_task_steps; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.pipeline_task_steps (
    org_id uuid NOT NULL,
    step_id uuid DEFAULT gen_random_uuid() NOT NULL,
    template_id uuid NOT NULL,
    task_definition_id uuid NOT NULL,
    step_name text NOT NULL,
    step_order integer NOT NULL,
    depends_on jsonb DEFAULT '[]'::jsonb NOT NULL,
    parameter_overrides jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    wave integer DEFAULT 0 NOT NULL,
    CONSTRAINT pipeline_task_steps_depends_on_check CHECK ((jsonb_typeof(depends_on) = 'array'::text)),
    CONSTRAINT pipeline_task_steps_parameter_overrides_check CHECK ((jsonb_typeof(parameter_overrides) = 'object'::text)),
    CONSTRAINT pipeline_task_steps_step_name_check CHECK (((length(step_name) >= 1) AND (length(step_name) <= 200)))
);


ALTER TABLE mad.pipeline_task_steps OWNER TO owner;

--
-- Name: TABLE pipeline_task_steps; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.pipeline_task_steps IS 'The steps of a pipeline: which task, after which other steps, with which parameters.';


--
-- Name: COLUMN pipeline_task_steps.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.org_id IS 'The organisation of the pipeline and of the task.';


--
-- Name: COLUMN pipeline_task_steps.step_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_id IS 'Identifies the step in its organisation.';


--
-- Name: COLUMN pipeline_task_steps.template_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.template_id IS 'The pipeline.';


--
-- Name: COLUMN pipeline_task_steps.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.task_definition_id IS 'The task (in its version) that the step runs.';


--
-- Name: COLUMN pipeline_task_steps.step_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_name IS 'Name of the step, unique in its pipeline.';


--
-- Name: COLUMN pipeline_task_steps.step_order; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.step_order IS 'Place of the step in listings.';


--
-- Name: COLUMN pipeline_task_steps.depends_on; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.depends_on IS 'JSON array of the names of the steps that must end before this one starts.';


--
-- Name: COLUMN pipeline_task_steps.parameter_overrides; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.parameter_overrides IS 'Parameters of the task that the pipeline sets, a JSON object.';


--
-- Name: COLUMN pipeline_task_steps.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.created_at IS 'When the step was added.';


--
-- Name: COLUMN pipeline_task_steps.wave; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_task_steps.wave IS 'Kept by a trigger: 0 can start at once, n after a step of wave n - 1.';


--
-- Name: pipeline_templates; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.pipeline_templates (
    org_id uuid NOT NULL,
    template_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    display_name text,
    description text,
    category text,
    workflow_definition jsonb DEFAULT '{}'::jsonb NOT NULL,
    default_parameters jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_public boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_system boolean DEFAULT false NOT NULL,
    version text DEFAULT '1.0.0'::text NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT pipeline_templates_category_check CHECK ((length(category) <= 200)),
    CONSTRAINT pipeline_templates_default_parameters_check CHECK ((jsonb_typeof(default_parameters) = 'object'::text)),
    CONSTRAINT pipeline_templates_display_name_check CHECK (((length(display_name) >= 1) AND (length(display_name) <= 200))),
    CONSTRAINT pipeline_templates_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
    CONSTRAINT pipeline_templates_version_check CHECK (((length(version) >= 1) AND (length(version) <= 50))),
    CONSTRAINT pipeline_templates_workflow_definition_check CHECK ((jsonb_typeof(workflow_definition) = 'object'::text))
);


ALTER TABLE mad.pipeline_templates OWNER TO owner;

--
-- Name: TABLE pipeline_templates; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.pipeline_templates IS 'Pipelines: named, versioned graphs of task steps.';


--
-- Name: COLUMN pipeline_templates.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.org_id IS 'The organisation the pipeline belongs to.';


--
-- Name: COLUMN pipeline_templates.template_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.template_id IS 'Identifies this version of this pipeline in its organisation.';


--
-- Name: COLUMN pipeline_templates.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.name IS 'Name for programs, at most 200 characters.';


--
-- Name: COLUMN pipeline_templates.display_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.display_name IS 'Name for people.';


--
-- Name: COLUMN pipeline_templates.description; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.description IS 'What the pipeline does, for people.';


--
-- Name: COLUMN pipeline_templates.category; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.category IS 'Group in the library.';


--
-- Name: COLUMN pipeline_templates.workflow_definition; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.workflow_definition IS 'What the application''s workflow engine needs beside the steps, a JSON object.';


--
-- Name: COLUMN pipeline_templates.default_parameters; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.default_parameters IS 'Parameters used where a run gives none, a JSON object.';


--
-- Name: COLUMN pipeline_templates.is_public; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_public IS 'Whether other organisations may read it (never write it).';


--
-- Name: COLUMN pipeline_templates.is_active; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_active IS 'Whether it is offered.';


--
-- Name: COLUMN pipeline_templates.is_system; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.is_system IS 'Whether it comes with the platform.';


--
-- Name: COLUMN pipeline_templates.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.version IS 'Version of the pipeline, at most 50 characters.';


--
-- Name: COLUMN pipeline_templates.created_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN pipeline_templates.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.created_at IS 'When it was registered.';


--
-- Name: COLUMN pipeline_templates.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.pipeline_templates.updated_at IS 'When it was last registered.';


--
-- Name: roles; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.roles (
    org_id uuid NOT NULL,
    role_id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    CONSTRAINT roles_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);


ALTER TABLE mad.roles OWNER TO owner;

--
-- Name: TABLE roles; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.roles IS 'Roles an organisation gives its members (not database roles).';


--
-- Name: COLUMN roles.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.org_id IS 'The organisation.';


--
-- Name: COLUMN roles.role_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.role_id IS 'Identifies the role in its organisation.';


--
-- Name: COLUMN roles.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.roles.name IS 'Name of the role, unique in its organisation.';


--
-- Name: schema_version; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.schema_version (
    version integer NOT NULL,
    name text NOT NULL,
    applied_at timestamp with time zone DEFAULT now() NOT NULL
);


ALTER TABLE mad.schema_version OWNER TO owner;

--
-- Name: TABLE schema_version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.schema_version IS 'The migrations of schema mad that were applied; written by mad_registry.migrate() only.';


--
-- Name: COLUMN schema_version.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.version IS 'Number of the migration.';


--
-- Name: COLUMN schema_version.name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.name IS 'What the migration brings.';


--
-- Name: COLUMN schema_version.applied_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.schema_version.applied_at IS 'When it was applied.';


--
-- Name: task_definitions; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.task_definitions (
    org_id uuid NOT NULL,
    task_definition_id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_id text NOT NULL,
    version text NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    interface_spec jsonb DEFAULT '{}'::jsonb NOT NULL,
    service_config jsonb DEFAULT '{}'::jsonb NOT NULL,
    is_active boolean DEFAULT true NOT NULL,
    is_system boolean DEFAULT false NOT NULL,
    created_by uuid,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    title text GENERATED ALWAYS AS ("left"((metadata ->> 'title'::text), 200)) STORED,
    category text GENERATED ALWAYS AS ("left"((metadata ->> 'category'::text), 200)) STORED,
    metadata_json json GENERATED ALWAYS AS ((metadata)::json) STORED,
    version_key bytea GENERATED ALWAYS AS (mad_registry.version_key(version)) STORED,
    search_vector tsvector GENERATED ALWAYS AS (mad_registry.task_search_vector(metadata)) STORED,
    search_words text GENERATED ALWAYS AS (mad_registry.task_search_words(task_id, metadata)) STORED,
    CONSTRAINT task_definitions_interface_spec_check CHECK ((jsonb_typeof(interface_spec) = 'object'::text)),
    CONSTRAINT task_definitions_metadata_check CHECK ((jsonb_typeof(metadata) = 'object'::text)),
    CONSTRAINT task_definitions_service_config_check CHECK ((jsonb_typeof(service_config) = 'object'::text)),
    CONSTRAINT task_definitions_task_id_check CHECK (((length(task_id) >= 1) AND (length(task_id) <= 100))),
    CONSTRAINT task_definitions_version_check CHECK (((length(version) >= 1) AND (length(version) <= 50)))
);
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN task_id SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN title SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN category SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN metadata_json SET STORAGE MAIN;
ALTER TABLE ONLY mad.task_definitions ALTER COLUMN version_key SET STORAGE MAIN;


ALTER TABLE mad.task_definitions OWNER TO owner;

--
-- Name: TABLE task_definitions; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.task_definitions IS 'The task catalogue: a row for each version of a task of an organisation.';


--
-- Name: COLUMN task_definitions.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.org_id IS 'The organisation the task belongs to.';


--
-- Name: COLUMN task_definitions.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.task_definition_id IS 'Identifies this version of this task in its organisation.';


--
-- Name: COLUMN task_definitions.task_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.task_id IS 'Name of the task for programs, at most 100 characters.';


--
-- Name: COLUMN task_definitions.version; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.version IS 'Version of the task, at most 50 characters; semantic where it can be.';


--
-- Name: COLUMN task_definitions.metadata; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.metadata IS 'JSON object for people: title, description, category, tags and more.';


--
-- Name: COLUMN task_definitions.interface_spec; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.interface_spec IS 'OpenAPI 3 document of the task''s service.';


--
-- Name: COLUMN task_definitions.service_config; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.service_config IS 'How the task''s service is deployed: image, resources and the like, a JSON object.';


--
-- Name: COLUMN task_definitions.is_active; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.is_active IS 'Whether the task is offered: listed, found and picked.';


--
-- Name: COLUMN task_definitions.is_system; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.is_system IS 'Whether the task comes with the platform.';


--
-- Name: COLUMN task_definitions.created_by; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.created_by IS 'Who registered it; kept when the person is gone, so not a foreign key.';


--
-- Name: COLUMN task_definitions.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.created_at IS 'When it was registered.';


--
-- Name: COLUMN task_definitions.updated_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.updated_at IS 'When it was last registered or switched on or off.';


--
-- Name: COLUMN task_definitions.title; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.title IS 'Derived: metadata.title, its first 200 characters. Order of the library.';


--
-- Name: COLUMN task_definitions.category; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.category IS 'Derived: metadata.category, its first 200 characters.';


--
-- Name: COLUMN task_definitions.metadata_json; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.metadata_json IS 'Derived: metadata as the text that the functions return.';


--
-- Name: COLUMN task_definitions.version_key; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.version_key IS 'Derived: orders versions by semantic precedence, byte by byte.';


--
-- Name: COLUMN task_definitions.search_vector; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_vector IS 'Derived: words of title (A), description (B) and tags (C), English.';


--
-- Name: COLUMN task_definitions.search_words; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_definitions.search_words IS 'Derived: words of title, tags and task_id in lower case, for search by spelling.';


--
-- Name: task_services; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.task_services (
    org_id uuid NOT NULL,
    service_id uuid DEFAULT gen_random_uuid() NOT NULL,
    task_definition_id uuid NOT NULL,
    service_url text NOT NULL,
    pod_name text,
    node_name text,
    health_status text DEFAULT 'unknown'::text NOT NULL,
    last_health_check timestamp with time zone,
    resources_used jsonb DEFAULT '{}'::jsonb NOT NULL,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    cpu_load double precision GENERATED ALWAYS AS (mad_registry.cpu_load(resources_used)) STORED,
    CONSTRAINT task_services_health_status_check CHECK ((health_status = ANY (ARRAY['healthy'::text, 'unhealthy'::text, 'starting'::text, 'draining'::text, 'unknown'::text]))),
    CONSTRAINT task_services_resources_used_check CHECK ((jsonb_typeof(resources_used) = 'object'::text)),
    CONSTRAINT task_services_service_url_check CHECK (((octet_length(service_url) >= 1) AND (octet_length(service_url) <= 2048)))
)
WITH (fillfactor='70');


ALTER TABLE mad.task_services OWNER TO owner;

--
-- Name: TABLE task_services; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.task_services IS 'Running services of the tasks, kept alive by heartbeats.';


--
-- Name: COLUMN task_services.org_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.org_id IS 'The organisation the service works for.';


--
-- Name: COLUMN task_services.service_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.service_id IS 'Identifies the service in its organisation.';


--
-- Name: COLUMN task_services.task_definition_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.task_definition_id IS 'The task (in its version) that the service runs.';


--
-- Name: COLUMN task_services.service_url; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.service_url IS 'Where jobs are sent, at most 2048 bytes; unique for its task.';


--
-- Name: COLUMN task_services.pod_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.pod_name IS 'Pod the service runs in.';


--
-- Name: COLUMN task_services.node_name; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.node_name IS 'Machine the pod runs on.';


--
-- Name: COLUMN task_services.health_status; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.health_status IS 'healthy, unhealthy, starting, draining or unknown; only healthy ones are picked.';


--
-- Name: COLUMN task_services.last_health_check; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.last_health_check IS 'When the service was last heard of.';


--
-- Name: COLUMN task_services.resources_used; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.resources_used IS 'What it uses, a JSON object: cpu (cores, a number or a Kubernetes quantity), memory and more.';


--
-- Name: COLUMN task_services.started_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.started_at IS 'When it was registered, the last time.';


--
-- Name: COLUMN task_services.cpu_load; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.task_services.cpu_load IS 'Derived: resources_used.cpu in cores; NULL when it is no usable number.';


--
-- Name: users; Type: TABLE; Schema: mad; Owner: owner
--

CREATE TABLE mad.users (
    user_id uuid DEFAULT gen_random_uuid() NOT NULL,
    email text NOT NULL,
    enabled boolean DEFAULT true NOT NULL,
    profile jsonb DEFAULT '{}'::jsonb NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_email_check CHECK (((length(email) >= 1) AND (length(email) <= 320))),
    CONSTRAINT users_profile_check CHECK ((jsonb_typeof(profile) = 'object'::text))
);


ALTER TABLE mad.users OWNER TO owner;

--
-- Name: TABLE users; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TABLE mad.users IS 'People; a person may be a member of several organisations.';


--
-- Name: COLUMN users.user_id; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.user_id IS 'Identifies the person.';


--
-- Name: COLUMN users.email; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.email IS 'Address, unique without regard to case.';


--
-- Name: COLUMN users.enabled; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.enabled IS 'Whether the person may sign in.';


--
-- Name: COLUMN users.profile; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.profile IS 'What the application keeps about the person, a JSON object.';


--
-- Name: COLUMN users.created_at; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON COLUMN mad.users.created_at IS 'When the person was added.';


--
-- Data for Name: membership_roles; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.membership_roles (org_id, user_id, role_id) FROM stdin;
11111111-1111-4111-8111-111111111111	ea451b6e-2528-477b-a45b-80e450d211f5	2fdcb94a-88e9-4c5b-a373-2e7bca81688e
22222222-2222-4222-8222-222222222222	ea451b6e-2528-477b-a45b-80e450d211f5	fb75a0a2-f2c0-4641-a299-700039acd4b2
33333333-3333-4333-8333-333333333333	ea451b6e-2528-477b-a45b-80e450d211f5	0030616b-60b5-4018-aa59-526102812a3a
11111111-1111-4111-8111-111111111111	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	2fdcb94a-88e9-4c5b-a373-2e7bca81688e
22222222-2222-4222-8222-222222222222	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	fb75a0a2-f2c0-4641-a299-700039acd4b2
33333333-3333-4333-8333-333333333333	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	0030616b-60b5-4018-aa59-526102812a3a
\.


--
-- Data for Name: memberships; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.memberships (org_id, user_id, created_at) FROM stdin;
11111111-1111-4111-8111-111111111111	ea451b6e-2528-477b-a45b-80e450d211f5	2026-11-23 12:06:27.174123+00
22222222-2222-4222-8222-222222222222	ea451b6e-2528-477b-a45b-80e450d211f5	2026-11-23 12:06:27.174123+00
33333333-3333-4333-8333-333333333333	ea451b6e-2528-477b-a45b-80e450d211f5	2026-11-23 12:06:27.174123+00
11111111-1111-4111-8111-111111111111	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	2026-11-23 12:06:27.174123+00
22222222-2222-4222-8222-222222222222	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	2026-11-23 12:06:27.174123+00
33333333-3333-4333-8333-333333333333	e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	2026-11-23 12:06:27.174123+00
\.


--
-- Data for Name: organizations; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.organizations (org_id, name, status, quotas, created_at) FROM stdin;
11111111-1111-4111-8111-111111111111	Acme Therapeutics	active	{}	2026-11-23 12:06:06.126848+00
22222222-2222-4222-8222-222222222222	Basel Screening Centre	active	{}	2026-11-23 12:06:06.126848+00
33333333-3333-4333-8333-333333333333	Crystal Contacts Lab	active	{}	2026-11-23 12:06:06.126848+00
\.


--
-- Data for Name: pipeline_task_steps; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_task_steps (org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides, created_at, wave) FROM stdin;
11111111-1111-4111-8111-111111111111	d3f3f22d-0abd-4723-9166-8eaa584f5808	5e36a97f-8e7f-40b1-9024-d46258115857	40478776-c150-4d04-bcf9-e975a1c3a2bc	curate	0	[]	{"check_exclusion": true}	2026-11-23 12:06:26.800399+00	0
11111111-1111-4111-8111-111111111111	452f5d15-3f09-4cbe-b9ae-a7b824b208e9	5e36a97f-8e7f-40b1-9024-d46258115857	5cc3966d-0924-47c7-ab36-019f37fc7f83	descriptors	1	["curate"]	{"descriptors": ["MolWt", "MolLogP", "TPSA", "NumHDonors", "NumHAcceptors", "NumRotatableBonds"]}	2026-11-23 12:06:26.800399+00	1
11111111-1111-4111-8111-111111111111	70e29524-1891-4bc3-aa92-bfa2bf823413	5e36a97f-8e7f-40b1-9024-d46258115857	ebd4375b-938b-4776-b660-78b5a577e95a	drug-likeness	2	["curate"]	{"weights": "mean"}	2026-11-23 12:06:26.800399+00	1
11111111-1111-4111-8111-111111111111	044af6c7-8a86-4a56-ad5d-144f408ca8c7	5e36a97f-8e7f-40b1-9024-d46258115857	21470cca-d928-4f05-9371-699e8ab98fbd	alerts	3	["curate"]	{"catalogs": ["PAINS", "NIH", "CHEMBL_BMS"], "first_match_only": false}	2026-11-23 12:06:26.800399+00	1
11111111-1111-4111-8111-111111111111	5195ddd8-d56f-409b-91a3-1dbb6a524ace	5e36a97f-8e7f-40b1-9024-d46258115857	99edb4f9-f399-42e2-8fc6-4a4ce34d6828	synthesis	4	["curate"]	{"max_score": 5}	2026-11-23 12:06:26.800399+00	1
11111111-1111-4111-8111-111111111111	0843e568-24f1-4624-b5dd-692c0535f23e	5e36a97f-8e7f-40b1-9024-d46258115857	326fb122-8049-4e29-a517-0e537cbd3245	admet	5	["curate"]	{"include_physchem": true}	2026-11-23 12:06:26.800399+00	1
11111111-1111-4111-8111-111111111111	82520bde-dd88-42e4-92d2-fdffe064858c	5e36a97f-8e7f-40b1-9024-d46258115857	b28c20b9-21d9-4779-9786-1e29a6e2b78d	clusters	6	["descriptors", "drug-likeness", "alerts", "synthesis", "admet"]	{"radius": 2, "distThresh": 0.4}	2026-11-23 12:06:26.800399+00	2
11111111-1111-4111-8111-111111111111	c47c76d2-83ad-4fa7-9e96-6f7ee66e3433	5e36a97f-8e7f-40b1-9024-d46258115857	e8fea692-2dab-4ce6-ae5d-9f38ec84af2a	selection	7	["clusters"]	{"seed": 42, "pickSize": 50}	2026-11-23 12:06:26.800399+00	3
11111111-1111-4111-8111-111111111111	16b1ba24-2faa-454f-8981-589ea118416c	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	0e5cef37-a16e-494c-9891-1acaf9174828	backbones	0	[]	{"diffuser.T": 50, "inference.num_designs": 100, "denoiser.noise_scale_ca": 0, "denoiser.noise_scale_frame": 0}	2026-11-23 12:06:26.839014+00	0
11111111-1111-4111-8111-111111111111	715c2f2d-4c52-4404-b538-3a6921cd38e9	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	865ba3a4-516b-4ad1-8394-2c40f7517559	sequences	1	["backbones"]	{"sampling_temp": "0.1", "use_soluble_model": true, "num_seq_per_target": 8}	2026-11-23 12:06:26.839014+00	1
11111111-1111-4111-8111-111111111111	c5daaef9-375b-4848-ac1d-9530a624129f	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	42f2c8d7-8efb-4245-8c09-64c8abaf5ed7	predict-boltz	2	["sequences"]	{"model": "boltz2", "use_potentials": true, "diffusion_samples": 5}	2026-11-23 12:06:26.839014+00	2
11111111-1111-4111-8111-111111111111	344fc783-3778-468f-9219-6fc03ef3bfc5	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	aa5ff391-26d3-4236-800e-a1ff42b88abc	predict-colabfold	3	["sequences"]	{"msa_mode": "single_sequence", "model_type": "alphafold2_multimer_v3", "num_recycle": 3}	2026-11-23 12:06:26.839014+00	2
11111111-1111-4111-8111-111111111111	2b35eaed-1b90-4aa1-9acf-b366767dbfcf	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	881eaaba-d464-40b5-a115-7a2fb8ccd08f	compare	4	["backbones", "predict-boltz", "predict-colabfold"]	{"mm": 1, "ter": 1}	2026-11-23 12:06:26.839014+00	3
11111111-1111-4111-8111-111111111111	5069720d-9529-4adf-b8c1-cd460152d020	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	49ebb6de-e124-4337-aae3-7cfe746b26c0	interface	5	["compare"]	{"format": "json", "separate_chains": true}	2026-11-23 12:06:26.839014+00	4
11111111-1111-4111-8111-111111111111	6ea6d59c-d465-4f8c-b6b2-bc9ba2f0a398	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	17d54717-821a-4d51-82e1-364f04555b9a	figure	6	["compare", "interface"]	{"ray": 1, "width": 1600, "height": 1200, "bg_color": "white", "representation": ["cartoon", "sticks"]}	2026-11-23 12:06:26.839014+00	5
11111111-1111-4111-8111-111111111111	f75d2bd1-64c3-41ab-9125-dd50d96ce078	86c5b8df-1cc1-418e-bb7d-153822595cea	1d25025d-955a-4a24-94d9-60e0ce92cb69	dock	0	[]	{"actual_steps": 19, "inference_steps": 20, "samples_per_complex": 40}	2026-11-23 12:06:26.873287+00	0
11111111-1111-4111-8111-111111111111	a5f4d40b-80f5-4100-b53a-5d72ed9a916b	6525363f-9cec-420c-8685-ef1620f3c0dd	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	protonate	0	[]	{"ph_max": 7.9, "ph_min": 6.9, "max_variants": 2}	2026-11-23 12:06:26.904469+00	0
11111111-1111-4111-8111-111111111111	bf870f08-8cc8-4354-bea6-c59c3fbf0323	6525363f-9cec-420c-8685-ef1620f3c0dd	bcaafa37-5634-4096-a218-9169c8661a9e	ligand-3d	1	["protonate"]	{"gen3d": "better"}	2026-11-23 12:06:26.904469+00	1
11111111-1111-4111-8111-111111111111	cad5a2bc-2702-4b3a-9530-ee3118ce8b42	6525363f-9cec-420c-8685-ef1620f3c0dd	de520efd-483c-4f08-afa8-84e05e83ece7	receptor	2	[]	{"ff": "AMBER", "with_ph": 7.4, "drop_water": true, "titration_state_method": "propka"}	2026-11-23 12:06:26.904469+00	0
11111111-1111-4111-8111-111111111111	584097f5-510e-4cb9-9db5-9866487547b3	6525363f-9cec-420c-8685-ef1620f3c0dd	e720acb7-6876-4624-97ef-39fe19d99727	ligand-pdbqt	3	["ligand-3d"]	{}	2026-11-23 12:06:26.904469+00	2
11111111-1111-4111-8111-111111111111	9525c564-978a-4795-b4fb-0df9d641502c	6525363f-9cec-420c-8685-ef1620f3c0dd	7f98c1f6-d9ca-432c-97b4-d215f915076b	receptor-pdbqt	4	["receptor"]	{"allow_bad_res": false}	2026-11-23 12:06:26.904469+00	1
11111111-1111-4111-8111-111111111111	3d98f737-3d67-4443-8235-6b88311c456d	6525363f-9cec-420c-8685-ef1620f3c0dd	ed98e2c2-52c0-4bcd-a726-63b303bce1e7	dock-vina	5	["ligand-pdbqt", "receptor-pdbqt"]	{"seed": 7, "scoring": "vina", "exhaustiveness": 32}	2026-11-23 12:06:26.904469+00	3
11111111-1111-4111-8111-111111111111	e91de1c8-308c-456b-9cf8-b9a9ea209fba	6525363f-9cec-420c-8685-ef1620f3c0dd	ce6e79f2-2c30-4d28-a831-698dc47cf6c3	dock-smina	6	["ligand-3d", "receptor"]	{"seed": 7, "scoring": "vinardo", "autobox_add": 6, "exhaustiveness": 32}	2026-11-23 12:06:26.904469+00	2
11111111-1111-4111-8111-111111111111	66c6fdcc-3b58-480d-901e-7513eee7c6bc	6525363f-9cec-420c-8685-ef1620f3c0dd	76524bc8-e76c-4f76-9dd5-8769b41251f1	dock-gnina	7	["ligand-3d", "receptor"]	{"seed": 7, "cnn_scoring": "rescore", "exhaustiveness": 16, "pose_sort_order": "CNNscore"}	2026-11-23 12:06:26.904469+00	2
11111111-1111-4111-8111-111111111111	4b8f750c-651b-4d6d-ae17-13437dc46ed6	6525363f-9cec-420c-8685-ef1620f3c0dd	c23bba47-af50-4aa4-9c6b-6944a5aef3b2	export-vina	8	["dock-vina"]	{}	2026-11-23 12:06:26.904469+00	4
11111111-1111-4111-8111-111111111111	7ede5fd8-bb4f-4d7c-a34f-32adb882d258	6525363f-9cec-420c-8685-ef1620f3c0dd	30832c30-934d-4976-b578-c28b1afabbbe	merge	9	["export-vina", "dock-smina", "dock-gnina"]	{"o": "sdf"}	2026-11-23 12:06:26.904469+00	5
11111111-1111-4111-8111-111111111111	dd04ad71-881b-4a11-ab98-cfb2b9def072	6525363f-9cec-420c-8685-ef1620f3c0dd	a5fc5315-23c4-480a-a8a3-104aa3b3c238	score-cnn	10	["merge", "receptor"]	{"score_only": true, "cnn_scoring": "rescore"}	2026-11-23 12:06:26.904469+00	6
11111111-1111-4111-8111-111111111111	780a5978-4179-4d35-99e8-b8c2cbc09584	6525363f-9cec-420c-8685-ef1620f3c0dd	d723184b-16d0-4115-ac9b-64f2043fa25f	score-rf	11	["merge", "receptor"]	{"n_cpu": 4, "version": 3}	2026-11-23 12:06:26.904469+00	6
11111111-1111-4111-8111-111111111111	3c82042b-e2c2-4a4e-9130-1dd1b73613aa	6525363f-9cec-420c-8685-ef1620f3c0dd	f5ce9393-dd3d-40eb-8595-db37591b0f78	validate	12	["merge", "receptor"]	{"outfmt": "csv", "max_workers": 4}	2026-11-23 12:06:26.904469+00	6
11111111-1111-4111-8111-111111111111	04cf6f6b-c71b-4a73-88fd-0d0d77cb9513	6525363f-9cec-420c-8685-ef1620f3c0dd	68f2e3cd-1a7c-4c79-98c3-1d862fd96da1	interactions	13	["score-cnn", "score-rf", "validate"]	{"count": true, "interactions": ["Hydrophobic", "HBDonor", "HBAcceptor", "PiStacking", "Anionic", "Cationic"]}	2026-11-23 12:06:26.904469+00	7
11111111-1111-4111-8111-111111111111	017752a5-9984-4ac5-8c1d-1a0fa88d5b99	a6150daa-0d5f-4aaf-8036-1f9b1529be22	28a1d606-37e8-4a62-8aca-9f6ecc61f4f8	fingerprints	0	[]	{"fpSize": 2048, "radius": 2}	2026-11-23 12:06:26.937088+00	0
11111111-1111-4111-8111-111111111111	41c356eb-0400-4689-a17a-02f584ddd0be	a6150daa-0d5f-4aaf-8036-1f9b1529be22	9f80ddbb-fe2e-4059-93fa-272a60256f18	similar	1	["fingerprints"]	{"top_n": 1000, "metric": "Tanimoto", "radius": 2, "threshold": 0.4, "fingerprint": "morgan"}	2026-11-23 12:06:26.937088+00	1
11111111-1111-4111-8111-111111111111	3a1e3415-132f-45c3-a10d-1840c0bd464d	a6150daa-0d5f-4aaf-8036-1f9b1529be22	4879b5cd-201b-4638-8793-506f18f8dae6	scaffolds	2	["similar"]	{"generic": false}	2026-11-23 12:06:26.937088+00	2
11111111-1111-4111-8111-111111111111	86dc98ce-33e3-4bac-adf7-b45f8100c070	a6150daa-0d5f-4aaf-8036-1f9b1529be22	66a7372e-4a50-4614-9edc-898545d14908	common-core	3	["similar"]	{"timeout": 60, "threshold": 0.8, "completeRingsOnly": true, "ringMatchesRingOnly": true}	2026-11-23 12:06:26.937088+00	2
11111111-1111-4111-8111-111111111111	1bc103eb-c059-4f1b-bcfb-bc2f1cc00363	a6150daa-0d5f-4aaf-8036-1f9b1529be22	c53f692e-6e38-4173-8133-066a82fbd5e9	drawing	4	["scaffolds", "common-core"]	{"format": "svg", "addStereoAnnotation": true}	2026-11-23 12:06:26.937088+00	3
11111111-1111-4111-8111-111111111111	1c0c5394-3457-4392-b5e8-b32191cbc237	0d54ac59-e07b-4f33-86fd-a9d68702ac46	41e68bd8-23dc-440f-a3bf-312369eaea7d	standardise	0	[]	{"doCanonical": true}	2026-11-23 12:06:26.970302+00	0
11111111-1111-4111-8111-111111111111	d57487c9-601e-45bf-b76c-d3b09d0552c8	0d54ac59-e07b-4f33-86fd-a9d68702ac46	1d264186-9f40-4c45-a567-a0f00d3f2c2a	stereoisomers	1	["standardise"]	{"maxIsomers": 8, "tryEmbedding": true, "onlyUnassigned": true}	2026-11-23 12:06:26.970302+00	1
11111111-1111-4111-8111-111111111111	60171189-857e-45f1-9b6b-4f0cdb25c3b1	0d54ac59-e07b-4f33-86fd-a9d68702ac46	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	protonate	2	["stereoisomers"]	{"ph_max": 7.8, "ph_min": 7.0, "max_variants": 4}	2026-11-23 12:06:26.970302+00	2
11111111-1111-4111-8111-111111111111	cd277b93-022b-42fa-951a-fa2740505152	0d54ac59-e07b-4f33-86fd-a9d68702ac46	c6d0bd8b-2218-4237-a2f4-4b1fc71c3216	coordinates	3	["protonate"]	{"numConfs": 1, "randomSeed": 42, "mmffVariant": "MMFF94s"}	2026-11-23 12:06:26.970302+00	3
11111111-1111-4111-8111-111111111111	1cd8b7cd-f93d-4d02-b5b3-25aaf84818ff	0d54ac59-e07b-4f33-86fd-a9d68702ac46	e720acb7-6876-4624-97ef-39fe19d99727	pdbqt	4	["coordinates"]	{"charge_model": "gasteiger"}	2026-11-23 12:06:26.970302+00	4
11111111-1111-4111-8111-111111111111	21089692-570d-41c1-b64a-c0546eb9ccea	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	7f9b64b2-5837-4f15-be6f-670a8d098956	ligand-types	0	[]	{"c": "bcc", "at": "gaff2", "fi": "sdf", "fo": "mol2"}	2026-11-23 12:06:27.004238+00	0
11111111-1111-4111-8111-111111111111	0c6dc849-bbe9-47ec-bedc-b7efd225d974	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	e4eb6eb3-0bbc-47d6-9a01-e9a9d7b7e8d8	ligand-parameters	1	["ligand-types"]	{"f": "mol2", "s": "gaff2"}	2026-11-23 12:06:27.004238+00	1
11111111-1111-4111-8111-111111111111	55b54f84-c8ae-4d70-8e6b-a8f765f786d9	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	438ee692-b457-4d84-84c8-1ec8a0552de6	protein-topology	2	[]	{"ff": "amber99sb-ildn", "ignh": true, "water": "tip3p"}	2026-11-23 12:06:27.004238+00	0
11111111-1111-4111-8111-111111111111	776d0dae-d2d9-412c-83b4-74842458fa60	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	620371e0-fe60-41ac-87b0-7a894a8b874f	box	3	["protein-topology", "ligand-parameters"]	{"c": true, "d": 1.0, "bt": "dodecahedron"}	2026-11-23 12:06:27.004238+00	2
11111111-1111-4111-8111-111111111111	66d57941-d1df-4695-b64c-3c598eb0378e	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	704e1bb0-db91-4a9a-8e67-7e7ceafc38f1	solvent	4	["box"]	{"cs": "spc216.gro"}	2026-11-23 12:06:27.004238+00	3
11111111-1111-4111-8111-111111111111	6d0928e6-2e4f-4fad-bfad-c0a787cd64eb	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	a9410188-259a-4c1e-8147-632e92170588	ions-input	5	["solvent"]	{"maxwarn": 1}	2026-11-23 12:06:27.004238+00	4
11111111-1111-4111-8111-111111111111	f522436d-3ce5-4d08-9084-f0d04f6a191a	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	5c4083f2-db2a-4c39-bac6-3bd564f2b176	ions	6	["ions-input"]	{"conc": 0.15, "nname": "CL", "pname": "NA", "neutral": true}	2026-11-23 12:06:27.004238+00	5
11111111-1111-4111-8111-111111111111	e664f57a-a4d9-4b75-84b2-eb9b01bfb7b5	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	a9410188-259a-4c1e-8147-632e92170588	minimisation-input	7	["ions"]	{}	2026-11-23 12:06:27.004238+00	6
11111111-1111-4111-8111-111111111111	a77d3945-2a7e-4049-b67b-b89f993c4987	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	f5304547-ef00-4f91-b890-67d20fa40975	minimisation	8	["minimisation-input"]	{"nb": "gpu"}	2026-11-23 12:06:27.004238+00	7
11111111-1111-4111-8111-111111111111	83a6856b-e361-4ca8-9d6f-113b83dd5bc1	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	a9410188-259a-4c1e-8147-632e92170588	production-input	9	["minimisation"]	{}	2026-11-23 12:06:27.004238+00	8
11111111-1111-4111-8111-111111111111	6942a909-9159-463c-b50e-44262a85c6e2	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	f5304547-ef00-4f91-b890-67d20fa40975	production	10	["production-input"]	{"nb": "gpu", "cpt": 15, "pme": "gpu", "bonded": "gpu", "update": "gpu"}	2026-11-23 12:06:27.004238+00	9
11111111-1111-4111-8111-111111111111	c15ca2e9-52ee-45cc-98b6-d377be18cd20	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	8991ad7e-bbb8-4dd0-a80a-3e183f210965	energies	11	["production"]	{"terms": ["Potential", "Temperature", "Pressure", "Density"]}	2026-11-23 12:06:27.004238+00	10
11111111-1111-4111-8111-111111111111	c8956b90-12fe-430b-a0a7-a48e79fb07a6	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	cf794de8-14a1-457f-be3d-605216a26244	rmsd	12	["production"]	{"tu": "ns", "fit": "rot+trans"}	2026-11-23 12:06:27.004238+00	10
11111111-1111-4111-8111-111111111111	cdfc0076-f34d-4dbd-a22b-ccb21fc603d0	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	27908b01-ff96-4ff4-abdd-46d7c3c37937	clusters	13	["production"]	{"cutoff": 0.2, "method": "gromos"}	2026-11-23 12:06:27.004238+00	10
11111111-1111-4111-8111-111111111111	6c914a3f-70b8-434b-9769-25c77035ae9c	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	b18e4faa-b37b-466b-afde-523b08f1f07c	binding-energy	14	["production"]	{"igb": 5, "saltcon": 0.15, "interval": 10, "ie_segment": 25, "interaction_entropy": 1}	2026-11-23 12:06:27.004238+00	10
11111111-1111-4111-8111-111111111111	22a5b166-fabe-4924-84f5-173adb30afa3	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	68f2e3cd-1a7c-4c79-98c3-1d862fd96da1	contacts	15	["clusters", "binding-energy"]	{"count": true}	2026-11-23 12:06:27.004238+00	11
11111111-1111-4111-8111-111111111111	888af2df-88ee-487a-96e1-a0eace86de05	36cedd95-5182-446e-8cd0-0dee12096ef8	aa5ff391-26d3-4236-800e-a1ff42b88abc	fold	0	[]	{"amber": true, "num_relax": 1, "num_models": 5, "num_recycle": 3}	2026-11-23 12:06:27.037284+00	0
11111111-1111-4111-8111-111111111111	15ade040-2db3-4ceb-85e1-d1ff9da5d274	36cedd95-5182-446e-8cd0-0dee12096ef8	67b7e8f6-5b9b-46f9-bd3c-80f2a9f395ec	pockets-p2rank	1	["fold"]	{"c": "alphafold", "visualizations": false}	2026-11-23 12:06:27.037284+00	1
11111111-1111-4111-8111-111111111111	f2850562-6f4f-483d-ad77-56fa0734d5ce	36cedd95-5182-446e-8cd0-0dee12096ef8	8eee5414-32e2-4f64-8bc6-59617e7ed2fd	pockets-fpocket	2	["fold"]	{"min_spheres_per_pocket": 35}	2026-11-23 12:06:27.037284+00	1
11111111-1111-4111-8111-111111111111	e6cb1a03-0790-419c-ab9b-36040765f9e2	36cedd95-5182-446e-8cd0-0dee12096ef8	94370397-7aaf-4905-9a50-cc2c3a859fa7	protonate-protein	3	["fold"]	{"BUILD": true}	2026-11-23 12:06:27.037284+00	1
11111111-1111-4111-8111-111111111111	9e044990-200d-4649-acce-64dc117f792e	36cedd95-5182-446e-8cd0-0dee12096ef8	7f98c1f6-d9ca-432c-97b4-d215f915076b	receptor	4	["protonate-protein", "pockets-p2rank", "pockets-fpocket"]	{"box_size": [24, 24, 24]}	2026-11-23 12:06:27.037284+00	2
11111111-1111-4111-8111-111111111111	0703293d-e4e6-48fb-91af-c31ab661583c	36cedd95-5182-446e-8cd0-0dee12096ef8	af0e0be1-7dce-4898-ba8e-a8e14f27da8b	ligand-states	5	[]	{"ph_low": 7.0, "ph_high": 7.8}	2026-11-23 12:06:27.037284+00	0
11111111-1111-4111-8111-111111111111	fc409b53-4c82-47b6-b394-55e6027eab3c	36cedd95-5182-446e-8cd0-0dee12096ef8	e720acb7-6876-4624-97ef-39fe19d99727	ligand	6	["ligand-states"]	{"rigid_macrocycles": false}	2026-11-23 12:06:27.037284+00	1
11111111-1111-4111-8111-111111111111	c7e31871-ecdf-48ab-9a50-f010af3ea96d	36cedd95-5182-446e-8cd0-0dee12096ef8	68d086f5-df20-47f6-acf8-b94f488b09f9	dock	7	["receptor", "ligand"]	{"size_x": 24, "size_y": 24, "size_z": 24, "exhaustiveness": 16}	2026-11-23 12:06:27.037284+00	3
11111111-1111-4111-8111-111111111111	283ab5eb-87cc-494f-8474-0afd749514b0	36cedd95-5182-446e-8cd0-0dee12096ef8	5ee1afb3-7964-4953-a770-e10ee117ca33	contacts	8	["dock"]	{"txt": true, "xml": true}	2026-11-23 12:06:27.037284+00	4
11111111-1111-4111-8111-111111111111	33725164-1113-4160-b691-e086d6c78fd6	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	83f507d8-9495-4051-869c-acdc5afbe0a6	sequence-search	0	[]	{"e": 0.00001, "s": 7.5, "num_iterations": 3}	2026-11-23 12:06:27.071409+00	0
11111111-1111-4111-8111-111111111111	e8c3d0be-460c-4d8a-88d0-5cad91d38aa1	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	a4008206-cd96-45ca-81c5-04959d772861	redundancy	1	["sequence-search"]	{"T": 8, "c": 0.9, "n": 5}	2026-11-23 12:06:27.071409+00	1
11111111-1111-4111-8111-111111111111	4728fe72-4a00-4aed-a385-260a8c12da64	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	b2d8d316-64d6-4f20-9aa3-44c6dcd2d197	alignment	2	["redundancy"]	{"localpair": true, "maxiterate": 1000}	2026-11-23 12:06:27.071409+00	2
11111111-1111-4111-8111-111111111111	95fb58f2-41bb-4afb-ac6b-b660b72796b1	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	4a0c80ee-a49b-43b6-a593-2c2385718125	fold	3	[]	{"chunk_size": 128}	2026-11-23 12:06:27.071409+00	0
11111111-1111-4111-8111-111111111111	ee85fce7-252f-429f-8f21-c0e9a0266c89	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	399bffb5-735f-4790-87f1-eb6c63f72878	structure-search	4	["fold"]	{"e": 0.01, "alignment_type": 2, "tmscore_threshold": 0.5}	2026-11-23 12:06:27.071409+00	1
11111111-1111-4111-8111-111111111111	f47b288c-b92c-470e-9165-98f61708b94f	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	881eaaba-d464-40b5-a115-7a2fb8ccd08f	superposition	5	["structure-search"]	{"mol": "prot", "ter": 2, "outfmt": 2}	2026-11-23 12:06:27.071409+00	2
11111111-1111-4111-8111-111111111111	1d4ee707-0ca4-483e-ba20-3612f67ac75f	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	7dc96a7f-beb1-4c99-a70c-5d503e767a5a	secondary-structure	6	["fold"]	{"output_format": "mmcif"}	2026-11-23 12:06:27.071409+00	1
11111111-1111-4111-8111-111111111111	7e5bbf2a-af8e-4343-aaf2-63675e3b6dc2	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	1c003f77-0136-4715-b044-abbf989ae43d	figure	7	["superposition", "secondary-structure"]	{"size": "1600x1200"}	2026-11-23 12:06:27.071409+00	3
11111111-1111-4111-8111-111111111111	ccd84df2-0831-4523-9e48-2e7b0a365895	3f24031e-9f0c-4d63-ade0-ec484c035b3a	41e68bd8-23dc-440f-a3bf-312369eaea7d	standardise	0	[]	{}	2026-11-23 12:06:27.103105+00	0
11111111-1111-4111-8111-111111111111	8adeecfa-d8d1-419b-8727-894f2c0b9b5d	3f24031e-9f0c-4d63-ade0-ec484c035b3a	21470cca-d928-4f05-9371-699e8ab98fbd	alerts	1	["standardise"]	{"catalogs": ["PAINS", "BRENK"]}	2026-11-23 12:06:27.103105+00	1
11111111-1111-4111-8111-111111111111	1cd3aae3-ba7b-498b-a136-9473d7c147e7	3f24031e-9f0c-4d63-ade0-ec484c035b3a	ebd4375b-938b-4776-b660-78b5a577e95a	drug-likeness	2	["standardise"]	{"max_lipinski_violations": 1}	2026-11-23 12:06:27.103105+00	1
11111111-1111-4111-8111-111111111111	47232930-60d7-4ef1-9184-5cf41d82bfc2	3f24031e-9f0c-4d63-ade0-ec484c035b3a	af0e0be1-7dce-4898-ba8e-a8e14f27da8b	protonate	3	["alerts", "drug-likeness"]	{"ff": "mmff94s", "ph": 7.4, "cpu": 8}	2026-11-23 12:06:27.103105+00	2
11111111-1111-4111-8111-111111111111	72eab192-8531-4acd-9c8b-88a284a00611	3f24031e-9f0c-4d63-ade0-ec484c035b3a	e720acb7-6876-4624-97ef-39fe19d99727	ligand-pdbqt	4	["protonate"]	{}	2026-11-23 12:06:27.103105+00	3
11111111-1111-4111-8111-111111111111	2b495f5b-39df-4d51-9808-c06a4d46167e	3f24031e-9f0c-4d63-ade0-ec484c035b3a	39df05ab-c28f-45e2-af04-b9893bd7e53f	repair	5	[]	{"add_atoms": "heavy", "add_residues": true, "keep_heterogens": "none"}	2026-11-23 12:06:27.103105+00	0
11111111-1111-4111-8111-111111111111	5488dc99-fe05-4e72-be13-09316e642577	3f24031e-9f0c-4d63-ade0-ec484c035b3a	94370397-7aaf-4905-9a50-cc2c3a859fa7	hydrogens	6	["repair"]	{"FLIP": true}	2026-11-23 12:06:27.103105+00	1
11111111-1111-4111-8111-111111111111	73152f93-d629-427f-903d-eb7fc14cca88	3f24031e-9f0c-4d63-ade0-ec484c035b3a	7f98c1f6-d9ca-432c-97b4-d215f915076b	receptor-pdbqt	7	["hydrogens"]	{"box_size": [22.5, 22.5, 22.5]}	2026-11-23 12:06:27.103105+00	2
11111111-1111-4111-8111-111111111111	9574c2c8-e6d7-4054-97c5-958f108f112e	3f24031e-9f0c-4d63-ade0-ec484c035b3a	68d086f5-df20-47f6-acf8-b94f488b09f9	dock	8	["ligand-pdbqt", "receptor-pdbqt"]	{"size_x": 22.5, "size_y": 22.5, "size_z": 22.5, "scoring": "vina", "num_modes": 9, "exhaustiveness": 16}	2026-11-23 12:06:27.103105+00	4
11111111-1111-4111-8111-111111111111	fa27b776-f9f7-4a35-91a4-d5aaed2a85bc	3f24031e-9f0c-4d63-ade0-ec484c035b3a	c23bba47-af50-4aa4-9c6b-6944a5aef3b2	export	9	["dock"]	{"suffix": "_vina"}	2026-11-23 12:06:27.103105+00	5
11111111-1111-4111-8111-111111111111	cc73efa0-8145-4178-aab6-e90ec44241ac	3f24031e-9f0c-4d63-ade0-ec484c035b3a	f5ce9393-dd3d-40eb-8595-db37591b0f78	check	10	["export"]	{"outfmt": "csv", "full_report": true}	2026-11-23 12:06:27.103105+00	6
11111111-1111-4111-8111-111111111111	9914480b-8f52-4156-b2f5-72b0a1f9a12e	3f24031e-9f0c-4d63-ade0-ec484c035b3a	68f2e3cd-1a7c-4c79-98c3-1d862fd96da1	contacts	11	["export", "hydrogens"]	{"vicinity_cutoff": 6.0}	2026-11-23 12:06:27.103105+00	6
\.


--
-- Data for Name: pipeline_templates; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.pipeline_templates (org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters, is_public, is_active, is_system, version, created_by, created_at, updated_at) FROM stdin;
11111111-1111-4111-8111-111111111111	5e36a97f-8e7f-40b1-9024-d46258115857	admet-triage	ADMET triage	Judges a set of compounds from several sides at once and keeps a diverse selection of the good ones.	admet	{"metadata": {"tags": ["admet", "triage", "hit selection"]}}	{"smiles_column": "smiles"}	t	t	f	1.0.1	\N	2026-11-23 12:06:26.800399+00	2026-11-23 12:06:26.800399+00
11111111-1111-4111-8111-111111111111	a0eb1c80-0a36-4578-a576-2ceddd6a19ce	binder-design	Binder design	Generates binder backbones, designs their sequences, predicts the complexes with two models and compares them with the design.	structure prediction	{"metadata": {"tags": ["protein design", "binders"]}}	{}	f	t	f	0.9.0	\N	2026-11-23 12:06:26.839014+00	2026-11-23 12:06:26.839014+00
11111111-1111-4111-8111-111111111111	86c5b8df-1cc1-418e-bb7d-153822595cea	blind-docking-diffdock	Blind docking	One step: poses anywhere on the protein, without a box.	docking	{"metadata": {"tags": ["docking", "deep learning"]}}	{"batch_size": 10}	f	t	f	1.0.0	\N	2026-11-23 12:06:26.873287+00	2026-11-23 12:06:26.873287+00
11111111-1111-4111-8111-111111111111	6525363f-9cec-420c-8685-ef1620f3c0dd	consensus-docking	Consensus docking	Docks the same ligands with Vina, smina and GNINA side by side, merges the poses and rescores them three ways.	docking	{"metadata": {"tags": ["consensus", "docking", "rescoring"]}}	{"num_modes": 9}	t	t	f	1.0.0	\N	2026-11-23 12:06:26.904469+00	2026-11-23 12:06:26.904469+00
11111111-1111-4111-8111-111111111111	a6150daa-0d5f-4aaf-8036-1f9b1529be22	ligand-based-screening	Ligand-based screening	Ranks a library by similarity to a known active and groups the hits by scaffold.	cheminformatics	{"metadata": {"tags": ["similarity", "scaffold hopping"]}}	{}	t	t	f	1.0.0	\N	2026-11-23 12:06:26.937088+00	2026-11-23 12:06:26.937088+00
11111111-1111-4111-8111-111111111111	0d54ac59-e07b-4f33-86fd-a9d68702ac46	ligand-preparation	Ligand preparation	From raw structures to docking input: standardised, protonated, in 3D, as PDBQT.	preparation	{"metadata": {"tags": ["ligand preparation", "docking"]}}	{"ph": 7.4}	t	t	f	1.1.0	\N	2026-11-23 12:06:26.970302+00	2026-11-23 12:06:26.970302+00
11111111-1111-4111-8111-111111111111	9fb62bc0-4a18-48ae-bcce-1d99dda76f9f	md-refinement-mmgbsa	MD refinement with MM/GBSA	Solvates a docked complex, relaxes it with GROMACS, and estimates the binding energy over the trajectory while stability is analysed in parallel.	molecular dynamics	{"metadata": {"tags": ["molecular dynamics", "mm/gbsa", "refinement"]}}	{"startframe": 1}	t	t	f	1.10.0	\N	2026-11-23 12:06:27.004238+00	2026-11-23 12:06:27.004238+00
11111111-1111-4111-8111-111111111111	36cedd95-5182-446e-8cd0-0dee12096ef8	sequence-to-docking	From sequence to docked ligand	Predicts a structure, finds its pockets by two methods, prepares the protein and docks a ligand into the best site.	docking	{"metadata": {"tags": ["structure prediction", "pockets", "docking"]}}	{}	t	t	f	1.2.0	\N	2026-11-23 12:06:27.037284+00	2026-11-23 12:06:27.037284+00
11111111-1111-4111-8111-111111111111	fcbe4fe5-7ffb-40de-b8d5-97d955675f1b	sequence-to-structure-search	Sequence to structure search	Looks for relatives of a protein by sequence and by predicted structure, and aligns both kinds of hits.	sequence analysis	{"metadata": {"tags": ["homology", "fold", "structure search"]}}	{}	t	t	f	1.0.0	\N	2026-11-23 12:06:27.071409+00	2026-11-23 12:06:27.071409+00
11111111-1111-4111-8111-111111111111	3f24031e-9f0c-4d63-ade0-ec484c035b3a	virtual-screening-vina	Virtual screening with Vina	Filters and prepares a library while the receptor is repaired, docks it with AutoDock Vina and profiles the contacts of the best poses.	docking	{"metadata": {"tags": ["virtual screening", "docking", "hit finding"]}}	{"center_x": 0.0, "center_y": 0.0, "center_z": 0.0}	t	t	f	2.0.0	\N	2026-11-23 12:06:27.103105+00	2026-11-23 12:06:27.103105+00
\.


--
-- Data for Name: roles; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.roles (org_id, role_id, name) FROM stdin;
11111111-1111-4111-8111-111111111111	2fdcb94a-88e9-4c5b-a373-2e7bca81688e	chemist
22222222-2222-4222-8222-222222222222	fb75a0a2-f2c0-4641-a299-700039acd4b2	chemist
33333333-3333-4333-8333-333333333333	0030616b-60b5-4018-aa59-526102812a3a	chemist
\.


--
-- Data for Name: schema_version; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.schema_version (version, name, applied_at) FROM stdin;
1	registry	2026-11-23 12:06:06.025548+00
\.


--
-- Data for Name: task_definitions; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system, created_by, created_at, updated_at) FROM stdin;
11111111-1111-4111-8111-111111111111	ed98e2c2-52c0-4bcd-a726-63b303bce1e7	autodock-vina	1.2.5	{"tags": ["docking", "virtual screening", "flexible ligand"], "title": "AutoDock Vina docking", "tools": [{"name": "AutoDock Vina", "licence": "Apache-2.0", "homepage": "https://github.com/ccsb-scripps/AutoDock-Vina"}], "licence": "Apache-2.0", "category": "docking", "homepage": "https://github.com/ccsb-scripps/AutoDock-Vina", "description": "Docks a small molecule into a box on a receptor with the Vina, Vinardo or AutoDock4 scoring function and returns the ranked binding modes."}	{"info": {"title": "AutoDock Vina docking", "version": "1.2.5"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Docked poses, PDBQT with one model a mode."}, "poses": {"type": "array", "items": {"$ref": "#/components/schemas/Pose"}, "description": "The modes, best first."}}}}}, "description": "Ranked binding modes"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligand", "center_x", "center_y", "center_z", "size_x", "size_y", "size_z"], "properties": {"cpu": {"type": "integer", "default": 0, "minimum": 0, "description": "CPU cores to use; 0 detects them."}, "flex": {"type": "string", "format": "uri-reference", "description": "Flexible receptor side chains, PDBQT."}, "seed": {"type": "integer", "default": 0, "description": "Random seed; 0 draws one."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Ligand, PDBQT."}, "size_x": {"$ref": "#/components/schemas/BoxEdge"}, "size_y": {"$ref": "#/components/schemas/BoxEdge"}, "size_z": {"$ref": "#/components/schemas/BoxEdge"}, "scoring": {"enum": ["vina", "vinardo", "ad4"], "type": "string", "default": "vina", "description": "Scoring function."}, "spacing": {"type": "number", "default": 0.375, "minimum": 0, "description": "Grid spacing, angstrom.", "exclusiveMinimum": true}, "center_x": {"$ref": "#/components/schemas/Coordinate"}, "center_y": {"$ref": "#/components/schemas/Coordinate"}, "center_z": {"$ref": "#/components/schemas/Coordinate"}, "min_rmsd": {"type": "number", "default": 1, "minimum": 0, "description": "Least RMSD between two modes that are written, angstrom."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Rigid receptor, PDBQT."}, "max_evals": {"type": "integer", "default": 0, "minimum": 0, "description": "Evaluations allowed in each Monte Carlo run; 0 lets Vina decide."}, "num_modes": {"type": "integer", "default": 9, "minimum": 1, "description": "Most binding modes to write."}, "energy_range": {"type": "number", "default": 3, "minimum": 0, "description": "Widest energy gap between the best and the worst mode, kcal/mol."}, "exhaustiveness": {"type": "integer", "default": 8, "minimum": 1, "description": "Effort of the global search; run time grows in proportion."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"Pose": {"type": "object", "properties": {"rank": {"type": "integer", "minimum": 1, "description": "Place in the ranking, 1 is best."}, "rmsd_lb": {"type": "number", "minimum": 0, "description": "Lower bound of the RMSD from the best mode, angstrom."}, "rmsd_ub": {"type": "number", "minimum": 0, "description": "Upper bound of the RMSD from the best mode, angstrom."}, "affinity": {"type": "number", "description": "Predicted free energy of binding, kcal/mol."}}, "description": "One predicted binding mode."}, "BoxEdge": {"type": "number", "minimum": 0, "description": "Box length along one axis, in angstrom.", "exclusiveMinimum": true}, "Coordinate": {"type": "number", "description": "Coordinate of the box centre along one axis, in angstrom."}}}}	{"image": "autodock-vina:1.2.5", "resources": {"cpu": "8", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.155047+00	2026-11-23 12:06:06.155047+00
11111111-1111-4111-8111-111111111111	68d086f5-df20-47f6-acf8-b94f488b09f9	autodock-vina	1.2.7	{"tags": ["docking", "virtual screening", "flexible ligand"], "title": "AutoDock Vina docking", "tools": [{"name": "AutoDock Vina", "licence": "Apache-2.0", "homepage": "https://github.com/ccsb-scripps/AutoDock-Vina"}], "licence": "Apache-2.0", "category": "docking", "homepage": "https://github.com/ccsb-scripps/AutoDock-Vina", "description": "Docks a small molecule into a box on a receptor with the Vina, Vinardo or AutoDock4 scoring function and returns the ranked binding modes."}	{"info": {"title": "AutoDock Vina docking", "version": "1.2.7"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Docked poses, PDBQT with one model a mode."}, "poses": {"type": "array", "items": {"$ref": "#/components/schemas/Pose"}, "description": "The modes, best first."}}}}}, "description": "Ranked binding modes"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligand", "center_x", "center_y", "center_z", "size_x", "size_y", "size_z"], "properties": {"cpu": {"type": "integer", "default": 0, "minimum": 0, "description": "CPU cores to use; 0 detects them."}, "flex": {"type": "string", "format": "uri-reference", "description": "Flexible receptor side chains, PDBQT."}, "seed": {"type": "integer", "default": 0, "description": "Random seed; 0 draws one."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Ligand, PDBQT."}, "size_x": {"$ref": "#/components/schemas/BoxEdge"}, "size_y": {"$ref": "#/components/schemas/BoxEdge"}, "size_z": {"$ref": "#/components/schemas/BoxEdge"}, "scoring": {"enum": ["vina", "vinardo", "ad4"], "type": "string", "default": "vina", "description": "Scoring function."}, "spacing": {"type": "number", "default": 0.375, "minimum": 0, "description": "Grid spacing, angstrom.", "exclusiveMinimum": true}, "center_x": {"$ref": "#/components/schemas/Coordinate"}, "center_y": {"$ref": "#/components/schemas/Coordinate"}, "center_z": {"$ref": "#/components/schemas/Coordinate"}, "min_rmsd": {"type": "number", "default": 1, "minimum": 0, "description": "Least RMSD between two modes that are written, angstrom."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Rigid receptor, PDBQT."}, "max_evals": {"type": "integer", "default": 0, "minimum": 0, "description": "Evaluations allowed in each Monte Carlo run; 0 lets Vina decide."}, "num_modes": {"type": "integer", "default": 9, "minimum": 1, "description": "Most binding modes to write."}, "energy_range": {"type": "number", "default": 3, "minimum": 0, "description": "Widest energy gap between the best and the worst mode, kcal/mol."}, "exhaustiveness": {"type": "integer", "default": 8, "minimum": 1, "description": "Effort of the global search; run time grows in proportion."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"Pose": {"type": "object", "properties": {"rank": {"type": "integer", "minimum": 1, "description": "Place in the ranking, 1 is best."}, "rmsd_lb": {"type": "number", "minimum": 0, "description": "Lower bound of the RMSD from the best mode, angstrom."}, "rmsd_ub": {"type": "number", "minimum": 0, "description": "Upper bound of the RMSD from the best mode, angstrom."}, "affinity": {"type": "number", "description": "Predicted free energy of binding, kcal/mol."}}, "description": "One predicted binding mode."}, "BoxEdge": {"type": "number", "minimum": 0, "description": "Box length along one axis, in angstrom.", "exclusiveMinimum": true}, "Coordinate": {"type": "number", "description": "Coordinate of the box centre along one axis, in angstrom."}}}}	{"image": "autodock-vina:1.2.7", "resources": {"cpu": "8", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.155047+00	2026-11-23 12:06:06.155047+00
11111111-1111-4111-8111-111111111111	1d25025d-955a-4a24-94d9-60e0ce92cb69	diffdock	1.1.3	{"tags": ["docking", "deep learning", "blind docking"], "title": "DiffDock blind docking", "tools": [{"name": "DiffDock", "licence": "MIT", "homepage": "https://github.com/gcorso/DiffDock"}], "licence": "MIT", "category": "docking", "homepage": "https://github.com/gcorso/DiffDock", "description": "Generates ligand poses anywhere on a protein with a diffusion model and ranks them by a learned confidence; no box is needed."}	{"info": {"title": "DiffDock blind docking", "version": "1.1.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"poses": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "One SDF a pose, in the order of their rank."}, "confidence": {"type": "array", "items": {"type": "number"}, "description": "Confidence of each pose; above 0 is high, below -1.5 low."}}}}}, "description": "Ranked poses"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["ligand_description"], "properties": {"batch_size": {"type": "integer", "default": 10, "minimum": 1, "description": "Poses denoised together."}, "actual_steps": {"type": "integer", "default": 19, "minimum": 1, "description": "Denoising steps that are carried out, at most inference_steps."}, "complex_name": {"type": "string", "description": "Name the results are saved under."}, "protein_path": {"type": "string", "format": "uri-reference", "description": "Protein, PDB."}, "inference_steps": {"type": "integer", "default": 20, "minimum": 1, "description": "Denoising steps."}, "protein_sequence": {"type": "string", "description": "Protein sequence, folded with ESMFold when there is no structure."}, "ligand_description": {"type": "string", "description": "SMILES, or the path of a file RDKit can read."}, "save_visualisation": {"type": "boolean", "default": false, "description": "Write the steps of the reverse diffusion as PDB."}, "no_final_step_noise": {"type": "boolean", "default": true, "description": "No noise in the last step."}, "samples_per_complex": {"type": "integer", "default": 10, "minimum": 1, "description": "Poses to generate."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "diffdock:1.1.3", "resources": {"cpu": "4", "gpu": 1, "memory": "16Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.193219+00	2026-11-23 12:06:06.193219+00
11111111-1111-4111-8111-111111111111	76524bc8-e76c-4f76-9dd5-8769b41251f1	gnina	1.3.1	{"tags": ["docking", "deep learning", "cnn scoring"], "title": "GNINA docking", "tools": [{"name": "GNINA", "licence": "Apache-2.0 / GPL", "homepage": "https://github.com/gnina/gnina"}, {"name": "smina", "licence": "Apache-2.0", "homepage": "https://sourceforge.net/projects/smina/"}], "licence": "Apache-2.0 / GPL", "category": "docking", "homepage": "https://github.com/gnina/gnina", "description": "Docks like smina and ranks the poses with convolutional neural networks trained on protein-ligand complexes."}	{"info": {"title": "GNINA docking", "version": "1.3.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Docked poses, SDF with the scores as properties."}, "CNNscore": {"type": "array", "items": {"type": "number", "maximum": 1, "minimum": 0}, "description": "Probability that each pose is good."}, "CNNaffinity": {"type": "array", "items": {"type": "number"}, "description": "Predicted affinity of each pose, pK units."}, "minimizedAffinity": {"type": "array", "items": {"type": "number"}, "description": "Empirical score of each pose, kcal/mol."}}}}}, "description": "Docked and CNN-ranked poses"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligand"], "properties": {"cpu": {"type": "integer", "minimum": 1, "description": "CPU cores to use; detected when not given."}, "seed": {"type": "integer", "description": "Random seed."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Ligand or ligands, any format Open Babel reads."}, "no_gpu": {"type": "boolean", "default": false, "description": "Do not use a GPU even if there is one."}, "size_x": {"type": "number", "minimum": 0, "description": "Box length along x, angstrom.", "exclusiveMinimum": true}, "size_y": {"type": "number", "minimum": 0, "description": "Box length along y, angstrom.", "exclusiveMinimum": true}, "size_z": {"type": "number", "minimum": 0, "description": "Box length along z, angstrom.", "exclusiveMinimum": true}, "scoring": {"enum": ["default", "vina", "vinardo", "dkoes_scoring", "dkoes_scoring_old", "dkoes_fast", "ad4_scoring"], "type": "string", "default": "default", "description": "Empirical scoring function used while sampling."}, "center_x": {"type": "number", "description": "x of the box centre, angstrom."}, "center_y": {"type": "number", "description": "y of the box centre, angstrom."}, "center_z": {"type": "number", "description": "z of the box centre, angstrom."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Receptor, any format Open Babel reads."}, "num_modes": {"type": "integer", "default": 9, "minimum": 1, "description": "Most binding modes to write."}, "autobox_add": {"type": "number", "default": 4, "minimum": 0, "description": "Margin added on every side of the automatic box, angstrom."}, "cnn_scoring": {"enum": ["none", "rescore", "refinement", "metrorescore", "metrorefine", "all"], "type": "string", "default": "rescore", "description": "Where the networks are used."}, "cnn_rotation": {"type": "integer", "default": 0, "maximum": 24, "minimum": 0, "description": "Rotations of a pose to average over."}, "autobox_ligand": {"type": "string", "format": "uri-reference", "description": "Ligand to build the box around, in place of a centre and size."}, "exhaustiveness": {"type": "integer", "default": 8, "minimum": 1, "description": "Effort of the global search."}, "min_rmsd_filter": {"type": "number", "default": 1, "minimum": 0, "description": "Poses closer than this RMSD are dropped as duplicates, angstrom."}, "pose_sort_order": {"enum": ["CNNscore", "CNNaffinity", "Energy"], "type": "string", "default": "CNNscore", "description": "What the poses are ordered by."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gnina:1.3.1", "resources": {"cpu": "8", "gpu": 1, "memory": "16Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.193219+00	2026-11-23 12:06:06.193219+00
11111111-1111-4111-8111-111111111111	ce6e79f2-2c30-4d28-a831-698dc47cf6c3	smina	2020.12.10	{"tags": ["docking", "virtual screening", "custom scoring"], "title": "smina docking", "tools": [{"name": "smina", "licence": "Apache-2.0", "homepage": "https://sourceforge.net/projects/smina/"}], "licence": "Apache-2.0", "category": "docking", "homepage": "https://sourceforge.net/projects/smina/", "description": "A fork of Vina with many input formats, automatic boxes, custom scoring functions and better minimisation."}	{"info": {"title": "smina docking", "version": "2020.12.10"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Docked poses, SDF."}, "affinity": {"type": "array", "items": {"type": "number"}, "description": "Score of each pose, kcal/mol."}}}}}, "description": "Docked poses"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligand"], "properties": {"cpu": {"type": "integer", "minimum": 1, "description": "CPU cores to use; detected when not given."}, "addH": {"type": "boolean", "default": true, "description": "Add hydrogens to the ligand."}, "seed": {"type": "integer", "description": "Random seed."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Ligand or ligands, any format Open Babel reads."}, "size_x": {"type": "number", "minimum": 0, "description": "Box length along x, angstrom.", "exclusiveMinimum": true}, "size_y": {"type": "number", "minimum": 0, "description": "Box length along y, angstrom.", "exclusiveMinimum": true}, "size_z": {"type": "number", "minimum": 0, "description": "Box length along z, angstrom.", "exclusiveMinimum": true}, "scoring": {"enum": ["default", "vinardo", "dkoes_scoring", "dkoes_fast", "ad4_scoring"], "type": "string", "default": "default", "description": "Built-in scoring function."}, "center_x": {"type": "number", "description": "x of the box centre, angstrom."}, "center_y": {"type": "number", "description": "y of the box centre, angstrom."}, "center_z": {"type": "number", "description": "z of the box centre, angstrom."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Receptor, any format Open Babel reads."}, "num_modes": {"type": "integer", "default": 9, "minimum": 1, "description": "Most binding modes to write."}, "autobox_add": {"type": "number", "default": 4, "minimum": 0, "description": "Margin added on every side of the automatic box, angstrom."}, "energy_range": {"type": "number", "default": 3, "minimum": 0, "description": "Widest energy gap between the best and the worst mode, kcal/mol."}, "autobox_ligand": {"type": "string", "format": "uri-reference", "description": "Ligand to build the box around, in place of a centre and size."}, "exhaustiveness": {"type": "integer", "default": 8, "minimum": 1, "description": "Effort of the global search."}, "min_rmsd_filter": {"type": "number", "default": 1, "minimum": 0, "description": "Poses closer than this RMSD are dropped as duplicates, angstrom."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "smina:2020.12.10", "resources": {"cpu": "8", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.193219+00	2026-11-23 12:06:06.193219+00
11111111-1111-4111-8111-111111111111	7f9b64b2-5837-4f15-be6f-670a8d098956	ambertools-antechamber	24.8	{"tags": ["force field", "partial charges", "gaff"], "title": "Antechamber ligand parameters", "tools": [{"name": "AmberTools", "licence": "GPL-3.0", "homepage": "https://ambermd.org/AmberTools.php"}], "licence": "GPL-3.0", "category": "molecular dynamics", "homepage": "https://ambermd.org/AmberTools.php", "description": "Assigns GAFF atom types and partial charges to a small molecule."}	{"info": {"title": "Antechamber ligand parameters", "version": "24.8"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Molecule with types and charges."}}}}}, "description": "Typed molecule"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["i", "fi"], "properties": {"c": {"enum": ["bcc", "resp", "gas", "mul", "abcg2", "cm1", "cm2", "esp", "rc"], "type": "string", "description": "Charge method."}, "i": {"type": "string", "format": "uri-reference", "description": "Molecule."}, "j": {"type": "integer", "default": 4, "maximum": 5, "minimum": 0, "description": "How atom and bond types are judged."}, "m": {"type": "integer", "default": 1, "minimum": 1, "description": "Multiplicity, 2S+1."}, "s": {"enum": [0, 1, 2], "type": "integer", "default": 1, "description": "Verbosity."}, "at": {"enum": ["gaff", "gaff2", "amber", "bcc", "sybyl"], "type": "string", "default": "gaff", "description": "Atom types."}, "dr": {"enum": ["yes", "no"], "type": "string", "default": "yes", "description": "Check the molecule first."}, "fi": {"enum": ["mol2", "pdb", "sdf", "mdl", "ac", "prepi", "gout"], "type": "string", "description": "Input format."}, "fo": {"enum": ["mol2", "ac", "prepi", "pdb"], "type": "string", "default": "mol2", "description": "Output format."}, "nc": {"type": "integer", "default": 0, "description": "Net charge."}, "pf": {"enum": ["yes", "no"], "type": "string", "default": "no", "description": "Remove intermediate files."}, "rn": {"type": "string", "maxLength": 4, "minLength": 1, "description": "Residue name."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "ambertools:24.8", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 7200}	t	f	\N	2026-11-23 12:06:06.234651+00	2026-11-23 12:06:06.234651+00
11111111-1111-4111-8111-111111111111	e4eb6eb3-0bbc-47d6-9a01-e9a9d7b7e8d8	ambertools-parmchk2	24.8	{"tags": ["force field", "gaff"], "title": "parmchk2 missing parameters", "tools": [{"name": "AmberTools", "licence": "GPL-3.0", "homepage": "https://ambermd.org/AmberTools.php"}], "licence": "GPL-3.0", "category": "molecular dynamics", "homepage": "https://ambermd.org/AmberTools.php", "description": "Finds force field parameters a molecule lacks and proposes them by analogy."}	{"info": {"title": "parmchk2 missing parameters", "version": "24.8"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Parameters, FRCMOD."}}}}}, "description": "Parameters"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["i", "f"], "properties": {"a": {"enum": ["Y", "N"], "type": "string", "default": "N", "description": "Print every parameter."}, "f": {"enum": ["mol2", "prepi", "prepc", "ac"], "type": "string", "description": "Input format."}, "i": {"type": "string", "format": "uri-reference", "description": "Molecule with atom types."}, "p": {"type": "string", "format": "uri-reference", "description": "Parameter file to use instead."}, "s": {"enum": ["gaff", "gaff2"], "type": "string", "default": "gaff", "description": "Force field."}, "w": {"enum": ["Y", "N"], "type": "string", "default": "Y", "description": "Print improper parameters too."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "ambertools:24.8", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.234651+00	2026-11-23 12:06:06.234651+00
11111111-1111-4111-8111-111111111111	b18e4faa-b37b-466b-afde-523b08f1f07c	gmx-mmpbsa	1.6.4	{"tags": ["mm/gbsa", "mm/pbsa", "binding energy"], "title": "gmx_MMPBSA binding energy", "tools": [{"name": "gmx_MMPBSA", "licence": "GPL-3.0", "homepage": "https://github.com/Valdes-Tresanco-MS/gmx_MMPBSA"}, {"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}, {"name": "AmberTools", "licence": "GPL-3.0", "homepage": "https://ambermd.org/AmberTools.php"}], "licence": "GPL-3.0", "category": "molecular dynamics", "homepage": "https://github.com/Valdes-Tresanco-MS/gmx_MMPBSA", "description": "Estimates binding free energies from GROMACS trajectories by MM/GBSA and MM/PBSA, with entropy and per-residue decomposition."}	{"info": {"title": "gmx_MMPBSA binding energy", "version": "1.6.4"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Results, text."}, "eo": {"type": "string", "format": "uri-reference", "description": "Energies of every frame, CSV."}, "stdev": {"type": "number", "minimum": 0, "description": "Its standard deviation, kcal/mol."}, "delta_total": {"type": "number", "description": "Binding energy, kcal/mol."}}}}}, "description": "Binding energy"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["cs", "ci", "cg", "ct"], "properties": {"cg": {"type": "array", "items": {"type": "integer", "minimum": 0}, "maxItems": 2, "minItems": 2, "description": "Index groups of receptor and ligand."}, "ci": {"type": "string", "format": "uri-reference", "description": "Index file."}, "cp": {"type": "string", "format": "uri-reference", "description": "Complex topology, TOP."}, "cs": {"type": "string", "format": "uri-reference", "description": "Complex, TPR or PDB."}, "ct": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Trajectories."}, "igb": {"enum": [1, 2, 5, 7, 8], "type": "integer", "default": 5, "description": "Generalised Born model."}, "PBRadii": {"type": "integer", "default": 3, "maximum": 7, "minimum": 1, "description": "Radii set of the topology."}, "intdiel": {"type": "number", "default": 1.0, "minimum": 1, "description": "Internal dielectric constant."}, "saltcon": {"type": "number", "default": 0, "minimum": 0, "description": "Salt concentration, mol/l."}, "endframe": {"type": "integer", "default": 9999999, "minimum": 1, "description": "Last frame."}, "interval": {"type": "integer", "default": 1, "minimum": 1, "description": "Frames between those used."}, "c2_entropy": {"enum": [0, 1], "type": "integer", "default": 0, "description": "C2 entropy."}, "ie_segment": {"type": "integer", "default": 25, "maximum": 100, "minimum": 1, "description": "Last part of the trajectory used for it, percent."}, "startframe": {"type": "integer", "default": 1, "minimum": 1, "description": "First frame."}, "temperature": {"type": "number", "default": 298.15, "minimum": 0, "description": "Temperature, K.", "exclusiveMinimum": true}, "interaction_entropy": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Interaction entropy."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gmx-mmpbsa:1.6.4", "resources": {"cpu": "8", "gpu": 0, "memory": "16Gi"}, "timeout_seconds": 14400}	t	f	\N	2026-11-23 12:06:06.234651+00	2026-11-23 12:06:06.234651+00
11111111-1111-4111-8111-111111111111	620371e0-fe60-41ac-87b0-7a894a8b874f	gromacs-editconf	2024.3	{"tags": ["box", "system preparation"], "title": "GROMACS simulation box", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Sets the box around a solute and centres it."}	{"info": {"title": "GROMACS simulation box", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Structure in its box, GRO."}}}}}, "description": "Boxed structure"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["f"], "properties": {"c": {"type": "boolean", "default": false, "description": "Centre the solute."}, "d": {"type": "number", "default": 0, "minimum": 0, "description": "Distance of the solute from the box, nm."}, "f": {"type": "string", "format": "uri-reference", "description": "Structure."}, "bt": {"enum": ["triclinic", "cubic", "dodecahedron", "octahedron"], "type": "string", "default": "triclinic", "description": "Box shape."}, "box": {"$ref": "#/components/schemas/BoxVector"}, "princ": {"type": "boolean", "default": false, "description": "Turn along the principal axes."}, "resnr": {"type": "integer", "default": -1, "description": "Number residues from here; -1 leaves them."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"BoxVector": {"type": "array", "items": {"type": "number", "minimum": 0}, "maxItems": 3, "minItems": 3, "description": "Lengths along x, y and z, nm."}}}}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.272917+00	2026-11-23 12:06:06.272917+00
11111111-1111-4111-8111-111111111111	5c4083f2-db2a-4c39-bac6-3bd564f2b176	gromacs-genion	2024.3	{"tags": ["ions", "system preparation"], "title": "GROMACS ions", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Replaces solvent by ions to neutralise the system or reach a salt concentration."}	{"info": {"title": "GROMACS ions", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "System with ions, GRO."}, "p": {"type": "string", "format": "uri-reference", "description": "Updated topology."}}}}}, "description": "System with ions"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["s", "p"], "properties": {"p": {"type": "string", "format": "uri-reference", "description": "Topology to update."}, "s": {"type": "string", "format": "uri-reference", "description": "Run input, TPR."}, "nn": {"type": "integer", "default": 0, "minimum": 0, "description": "Negative ions."}, "np": {"type": "integer", "default": 0, "minimum": 0, "description": "Positive ions."}, "nq": {"type": "integer", "default": -1, "description": "Its charge."}, "pq": {"type": "integer", "default": 1, "description": "Its charge."}, "conc": {"type": "number", "default": 0, "minimum": 0, "description": "Salt concentration, mol/l."}, "rmin": {"type": "number", "default": 0.6, "minimum": 0, "description": "Least distance between ions and the solute, nm."}, "seed": {"type": "integer", "default": 0, "description": "Random seed; 0 draws one."}, "nname": {"type": "string", "default": "CL", "description": "Name of the negative ion."}, "pname": {"type": "string", "default": "NA", "description": "Name of the positive ion."}, "neutral": {"type": "boolean", "default": false, "description": "Neutralise the system."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.272917+00	2026-11-23 12:06:06.272917+00
11111111-1111-4111-8111-111111111111	438ee692-b457-4d84-84c8-1ec8a0552de6	gromacs-pdb2gmx	2024.3	{"tags": ["topology", "force field", "system preparation"], "title": "GROMACS topology of a protein", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Builds a topology and coordinates with hydrogens from a structure and a force field."}	{"info": {"title": "GROMACS topology of a protein", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"i": {"type": "string", "format": "uri-reference", "description": "Position restraints, ITP."}, "o": {"type": "string", "format": "uri-reference", "description": "Coordinates, GRO."}, "p": {"type": "string", "format": "uri-reference", "description": "Topology, TOP."}}}}}, "description": "Topology"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["f", "ff", "water"], "properties": {"f": {"type": "string", "format": "uri-reference", "description": "Structure."}, "ff": {"type": "string", "description": "Force field, such as amber99sb-ildn, charmm27 or oplsaa."}, "cmap": {"type": "boolean", "default": true, "description": "Use cmap torsions."}, "ignh": {"type": "boolean", "default": false, "description": "Ignore the hydrogens of the file."}, "merge": {"enum": ["no", "all"], "type": "string", "default": "no", "description": "Merge chains into one molecule."}, "vsite": {"enum": ["none", "hydrogens", "aromatics"], "type": "string", "default": "none", "description": "Atoms turned into virtual sites."}, "water": {"enum": ["none", "spc", "spce", "tip3p", "tip4p", "tip5p", "tips3p"], "type": "string", "description": "Water model."}, "heavyh": {"type": "boolean", "default": false, "description": "Make hydrogens heavy."}, "missing": {"type": "boolean", "default": false, "description": "Carry on when atoms are missing; dangerous."}, "posrefc": {"type": "number", "default": 1000, "minimum": 0, "description": "Force constant of position restraints, kJ/(mol nm2)."}, "chainsep": {"enum": ["id_or_ter", "id_and_ter", "ter", "id"], "type": "string", "default": "id_or_ter", "description": "What starts a new chain."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.272917+00	2026-11-23 12:06:06.272917+00
11111111-1111-4111-8111-111111111111	704e1bb0-db91-4a9a-8e67-7e7ceafc38f1	gromacs-solvate	2024.3	{"tags": ["solvation", "system preparation"], "title": "GROMACS solvation", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Fills the box around a solute with solvent and updates the topology."}	{"info": {"title": "GROMACS solvation", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Solvated structure, GRO."}, "p": {"type": "string", "format": "uri-reference", "description": "Updated topology."}}}}}, "description": "Solvated system"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["cp", "p"], "properties": {"p": {"type": "string", "format": "uri-reference", "description": "Topology to update."}, "cp": {"type": "string", "format": "uri-reference", "description": "Solute in its box."}, "cs": {"type": "string", "default": "spc216.gro", "description": "Solvent structure."}, "box": {"$ref": "#/components/schemas/BoxVector"}, "scale": {"type": "number", "default": 0.57, "minimum": 0, "description": "Scale of the van der Waals radii."}, "shell": {"type": "number", "default": 0, "minimum": 0, "description": "Thickness of a water layer, nm."}, "maxsol": {"type": "integer", "default": 0, "minimum": 0, "description": "Solvent molecules, at most; 0 is no limit."}, "radius": {"type": "number", "default": 0.105, "minimum": 0, "description": "Default van der Waals distance, nm."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"BoxVector": {"type": "array", "items": {"type": "number", "minimum": 0}, "maxItems": 3, "minItems": 3, "description": "Lengths along x, y and z, nm."}}}}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.272917+00	2026-11-23 12:06:06.272917+00
11111111-1111-4111-8111-111111111111	27908b01-ff96-4ff4-abdd-46d7c3c37937	gromacs-cluster	2024.3	{"tags": ["analysis", "clustering"], "title": "GROMACS clustering", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Clusters the structures of a trajectory by RMSD."}	{"info": {"title": "GROMACS clustering", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"g": {"type": "string", "format": "uri-reference", "description": "Log."}, "cl": {"type": "string", "format": "uri-reference", "description": "Central structures, PDB."}, "sz": {"type": "string", "format": "uri-reference", "description": "Cluster sizes, XVG."}, "count": {"type": "integer", "minimum": 0, "description": "Clusters."}}}}}, "description": "Clusters"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["s", "f"], "properties": {"f": {"type": "string", "format": "uri-reference", "description": "Trajectory."}, "n": {"type": "string", "format": "uri-reference", "description": "Index file."}, "s": {"type": "string", "format": "uri-reference", "description": "Reference, TPR or structure."}, "dt": {"type": "number", "minimum": 0, "description": "Only frames at multiples of this time, ps."}, "fit": {"type": "boolean", "default": true, "description": "Least squares fit first."}, "wcl": {"type": "integer", "default": 0, "minimum": 0, "description": "Clusters to write to files of their own."}, "skip": {"type": "integer", "default": 1, "minimum": 1, "description": "Use every n-th frame."}, "cutoff": {"type": "number", "default": 0.1, "minimum": 0, "description": "RMSD of neighbours, nm.", "exclusiveMinimum": true}, "method": {"enum": ["linkage", "jarvis-patrick", "monte-carlo", "diagonalization", "gromos"], "type": "string", "default": "linkage", "description": "Clustering method."}, "minstruct": {"type": "integer", "default": 1, "minimum": 1, "description": "Fewest structures of a coloured cluster."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "2", "gpu": 0, "memory": "8Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.307835+00	2026-11-23 12:06:06.307835+00
11111111-1111-4111-8111-111111111111	8991ad7e-bbb8-4dd0-a80a-3e183f210965	gromacs-energy	2024.3	{"tags": ["analysis", "energy"], "title": "GROMACS energy analysis", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Extracts energy terms, temperature, pressure and the like from an energy file, with averages and error estimates."}	{"info": {"title": "GROMACS energy analysis", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Terms over time, XVG."}, "averages": {"type": "array", "items": {"type": "object", "properties": {"term": {"type": "string", "description": "Its name."}, "error": {"type": "number", "minimum": 0, "description": "Error estimate."}, "average": {"type": "number", "description": "Average."}}, "description": "A term."}, "description": "Averages."}}}}}, "description": "Energy terms"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["f", "terms"], "properties": {"b": {"type": "number", "minimum": 0, "description": "First frame to read, ps."}, "e": {"type": "number", "minimum": 0, "description": "Last frame to read, ps."}, "f": {"type": "string", "format": "uri-reference", "description": "Energies, EDR."}, "s": {"type": "string", "format": "uri-reference", "description": "Run input, TPR."}, "dp": {"type": "boolean", "default": false, "description": "High precision."}, "fee": {"type": "boolean", "default": false, "description": "Estimate a free energy."}, "sum": {"type": "boolean", "default": false, "description": "Add the terms up."}, "nmol": {"type": "integer", "default": 1, "minimum": 1, "description": "Molecules to divide by."}, "zero": {"type": "number", "default": 0, "description": "Zero-point energy to subtract, kJ/mol."}, "nbmax": {"type": "integer", "default": 5, "minimum": 1, "description": "Blocks of the error estimate, at most."}, "nbmin": {"type": "integer", "default": 5, "minimum": 1, "description": "Blocks of the error estimate, at least."}, "terms": {"type": "array", "items": {"type": "string"}, "minItems": 1, "description": "Terms to extract, such as Potential or Temperature."}, "fetemp": {"type": "number", "default": 300, "minimum": 0, "description": "Temperature of that estimate, K.", "exclusiveMinimum": true}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.307835+00	2026-11-23 12:06:06.307835+00
11111111-1111-4111-8111-111111111111	a9410188-259a-4c1e-8147-632e92170588	gromacs-grompp	2024.3	{"tags": ["run input", "preprocessor"], "title": "GROMACS run input", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Checks parameters, coordinates and topology and combines them into a run input."}	{"info": {"title": "GROMACS run input", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Run input, TPR."}, "po": {"type": "string", "format": "uri-reference", "description": "Parameters as they were used, MDP."}}}}}, "description": "Run input"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["f", "c", "p"], "properties": {"c": {"type": "string", "format": "uri-reference", "description": "Coordinates."}, "e": {"type": "string", "format": "uri-reference", "description": "Energy file to start from."}, "f": {"type": "string", "format": "uri-reference", "description": "Parameters, MDP."}, "n": {"type": "string", "format": "uri-reference", "description": "Index file."}, "p": {"type": "string", "format": "uri-reference", "description": "Topology."}, "r": {"type": "string", "format": "uri-reference", "description": "Reference of position restraints."}, "t": {"type": "string", "format": "uri-reference", "description": "Trajectory or checkpoint to start from."}, "time": {"type": "number", "default": -1, "minimum": -1, "description": "Start at or after this time, ps; -1 is the last frame."}, "zero": {"type": "boolean", "default": false, "description": "Missing bonded parameters become zero in place of an error."}, "renum": {"type": "boolean", "default": true, "description": "Renumber the atom types."}, "maxwarn": {"type": "integer", "default": 0, "minimum": 0, "description": "Warnings to let pass."}, "rmvsbds": {"type": "boolean", "default": true, "description": "Remove constant bonded interactions with virtual sites."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.307835+00	2026-11-23 12:06:06.307835+00
11111111-1111-4111-8111-111111111111	f5304547-ef00-4f91-b890-67d20fa40975	gromacs-mdrun	2024.3	{"tags": ["simulation", "gpu"], "title": "GROMACS simulation", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Runs a minimisation or molecular dynamics simulation from a run input."}	{"info": {"title": "GROMACS simulation", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"c": {"type": "string", "format": "uri-reference", "description": "Final structure, GRO."}, "e": {"type": "string", "format": "uri-reference", "description": "Energies, EDR."}, "g": {"type": "string", "format": "uri-reference", "description": "Log."}, "o": {"type": "string", "format": "uri-reference", "description": "Full precision trajectory, TRR."}, "x": {"type": "string", "format": "uri-reference", "description": "Trajectory, XTC."}, "cpo": {"type": "string", "format": "uri-reference", "description": "Checkpoint, CPT."}}}}}, "description": "Simulation results"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["s"], "properties": {"s": {"type": "string", "format": "uri-reference", "description": "Run input, TPR."}, "nb": {"enum": ["auto", "cpu", "gpu"], "type": "string", "default": "auto", "description": "Where non-bonded forces are computed."}, "cpi": {"type": "string", "format": "uri-reference", "description": "Checkpoint to go on from."}, "cpt": {"type": "number", "default": 15, "minimum": -1, "description": "Minutes between checkpoints."}, "dlb": {"enum": ["auto", "no", "yes"], "type": "string", "default": "auto", "description": "Dynamic load balancing."}, "pin": {"enum": ["auto", "on", "off"], "type": "string", "default": "auto", "description": "Pin threads to cores."}, "pme": {"enum": ["auto", "cpu", "gpu"], "type": "string", "default": "auto", "description": "Where PME is computed."}, "maxh": {"type": "number", "default": -1, "minimum": -1, "description": "Stop after 0.99 of this time, hours; -1 is no limit."}, "ntmpi": {"type": "integer", "default": 0, "minimum": 0, "description": "Thread-MPI ranks; 0 guesses."}, "ntomp": {"type": "integer", "default": 0, "minimum": 0, "description": "OpenMP threads a rank; 0 guesses."}, "bonded": {"enum": ["auto", "cpu", "gpu"], "type": "string", "default": "auto", "description": "Where bonded forces are computed."}, "nsteps": {"type": "integer", "default": -2, "minimum": -2, "description": "Steps; -1 is without end, -2 takes the run input's."}, "replex": {"type": "integer", "default": 0, "minimum": 0, "description": "Steps between replica exchanges; 0 is none."}, "reprod": {"type": "boolean", "default": false, "description": "Avoid what breaks binary reproducibility."}, "update": {"enum": ["auto", "cpu", "gpu"], "type": "string", "default": "auto", "description": "Where update and constraints are computed."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "16", "gpu": 1, "memory": "16Gi"}, "timeout_seconds": 86400}	t	f	\N	2026-11-23 12:06:06.307835+00	2026-11-23 12:06:06.307835+00
11111111-1111-4111-8111-111111111111	cf794de8-14a1-457f-be3d-605216a26244	gromacs-rms	2024.3	{"tags": ["analysis", "rmsd"], "title": "GROMACS RMSD", "tools": [{"name": "GROMACS", "licence": "LGPL-2.1-or-later", "homepage": "https://www.gromacs.org"}], "licence": "LGPL-2.1-or-later", "category": "molecular dynamics", "homepage": "https://www.gromacs.org", "description": "Root mean square deviation of the structures of a trajectory from a reference."}	{"info": {"title": "GROMACS RMSD", "version": "2024.3"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "RMSD over time, XVG."}, "final": {"type": "number", "minimum": 0, "description": "RMSD of the last frame, nm."}}}}}, "description": "RMSD"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["s", "f"], "properties": {"b": {"type": "number", "minimum": 0, "description": "First frame to read, ps."}, "e": {"type": "number", "minimum": 0, "description": "Last frame to read, ps."}, "f": {"type": "string", "format": "uri-reference", "description": "Trajectory."}, "n": {"type": "string", "format": "uri-reference", "description": "Index file."}, "s": {"type": "string", "format": "uri-reference", "description": "Reference, TPR or structure."}, "dt": {"type": "number", "minimum": 0, "description": "Only frames at multiples of this time, ps."}, "mw": {"type": "boolean", "default": true, "description": "Mass-weighted superposition."}, "ng": {"type": "integer", "default": 1, "minimum": 1, "description": "Groups to compute."}, "tu": {"enum": ["fs", "ps", "ns", "us", "ms", "s"], "type": "string", "default": "ps", "description": "Unit of time."}, "fit": {"enum": ["rot+trans", "translation", "none"], "type": "string", "default": "rot+trans", "description": "Fit to the reference."}, "pbc": {"type": "boolean", "default": true, "description": "Correct for periodicity."}, "prev": {"type": "integer", "default": 0, "minimum": 0, "description": "Compare with this many frames before; 0 is the reference."}, "what": {"enum": ["rmsd", "rho", "rhosc"], "type": "string", "default": "rmsd", "description": "Measure."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gromacs:2024.3", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.307835+00	2026-11-23 12:06:06.307835+00
11111111-1111-4111-8111-111111111111	a5fc5315-23c4-480a-a8a3-104aa3b3c238	gnina-rescore	1.3.1	{"tags": ["rescoring", "cnn scoring", "deep learning"], "title": "GNINA CNN rescoring", "tools": [{"name": "GNINA", "licence": "Apache-2.0 / GPL", "homepage": "https://github.com/gnina/gnina"}], "licence": "Apache-2.0 / GPL", "category": "scoring", "homepage": "https://github.com/gnina/gnina", "description": "Scores poses of any docking program with GNINA's convolutional networks, without moving them or after a minimisation."}	{"info": {"title": "GNINA CNN rescoring", "version": "1.3.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Scored poses, SDF."}, "CNNscore": {"type": "array", "items": {"type": "number", "maximum": 1, "minimum": 0}, "description": "Probability that each pose is good."}, "CNNaffinity": {"type": "array", "items": {"type": "number"}, "description": "Predicted affinity, pK units."}}}}}, "description": "CNN scores"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligand"], "properties": {"cnn": {"type": "array", "items": {"type": "string"}, "description": "Built-in models or ensembles; GNINA's default ensemble when not given."}, "cpu": {"type": "integer", "minimum": 1, "description": "CPU cores to use."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Posed ligands, SDF."}, "no_gpu": {"type": "boolean", "default": false, "description": "Do not use a GPU even if there is one."}, "minimize": {"type": "boolean", "default": false, "description": "Minimise before scoring."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Receptor."}, "score_only": {"type": "boolean", "default": true, "description": "Score where the poses lie."}, "cnn_scoring": {"enum": ["none", "rescore", "refinement", "metrorescore", "metrorefine", "all"], "type": "string", "default": "rescore", "description": "Where the networks are used."}, "cnn_rotation": {"type": "integer", "default": 0, "maximum": 24, "minimum": 0, "description": "Rotations of a pose to average over."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "gnina-rescore:1.3.1", "resources": {"cpu": "4", "gpu": 1, "memory": "16Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.380693+00	2026-11-23 12:06:06.380693+00
11111111-1111-4111-8111-111111111111	d723184b-16d0-4115-ac9b-64f2043fa25f	oddt-rfscore	0.7	{"tags": ["rescoring", "machine learning", "rf-score"], "title": "RF-Score rescoring", "tools": [{"name": "Open Drug Discovery Toolkit", "licence": "BSD-3-Clause", "homepage": "https://github.com/oddt/oddt"}, {"name": "RF-Score", "licence": "BSD-3-Clause", "homepage": "https://github.com/oddt/rfscorevs"}], "licence": "BSD-3-Clause", "category": "scoring", "homepage": "https://github.com/oddt/oddt", "description": "Rescores poses with RF-Score, a random forest over counts of protein-ligand atom contacts, as ODDT implements it."}	{"info": {"title": "RF-Score rescoring", "version": "0.7"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Scored poses, SDF."}, "scores": {"type": "array", "items": {"type": "number"}, "description": "Predicted affinity of each pose, pK units."}}}}}, "description": "RF-Score predictions"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["receptor", "ligands"], "properties": {"n_cpu": {"type": "integer", "default": -1, "minimum": -1, "description": "Processes; -1 uses every core."}, "ligands": {"type": "string", "format": "uri-reference", "description": "Posed ligands, SDF."}, "version": {"enum": [1, 2, 3], "type": "integer", "default": 1, "description": "RF-Score version."}, "receptor": {"type": "string", "format": "uri-reference", "description": "Protein, PDB."}, "pdbbind_version": {"type": "integer", "default": 2016, "minimum": 2007, "description": "Year of the PDBbind set it is trained on."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "oddt-rfscore:0.7", "resources": {"cpu": "4", "gpu": 0, "memory": "8Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:06.380693+00	2026-11-23 12:06:06.380693+00
11111111-1111-4111-8111-111111111111	f5ce9393-dd3d-40eb-8595-db37591b0f78	posebusters	0.4.5	{"tags": ["pose validation", "quality control"], "title": "PoseBusters plausibility checks", "tools": [{"name": "PoseBusters", "licence": "BSD-3-Clause", "homepage": "https://github.com/maabuu/posebusters"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "scoring", "homepage": "https://github.com/maabuu/posebusters", "description": "Checks predicted poses for chemical and physical sense: bond lengths, clashes, planarity, volume overlap with the protein, and RMSD to a known pose."}	{"info": {"title": "PoseBusters plausibility checks", "version": "0.4.5"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"poses": {"type": "integer", "minimum": 0, "description": "Poses tested."}, "output": {"type": "string", "format": "uri-reference", "description": "Report."}, "passed": {"type": "integer", "minimum": 0, "description": "Poses that pass every test."}}}}}, "description": "Validation report"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["mol_pred"], "properties": {"top_n": {"type": "integer", "minimum": 1, "description": "Look at the first poses only."}, "config": {"type": "string", "format": "uri-reference", "description": "Test configuration, YAML."}, "outfmt": {"enum": ["short", "long", "csv"], "type": "string", "default": "short", "description": "Output format."}, "mol_cond": {"type": "string", "format": "uri-reference", "description": "Protein, PDB."}, "mol_pred": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Predicted poses, SDF."}, "mol_true": {"type": "string", "format": "uri-reference", "description": "Known pose, SDF."}, "no_header": {"type": "boolean", "default": false, "description": "No header line."}, "chunk_size": {"type": "integer", "default": 100, "minimum": 1, "description": "Poses a process takes at a time."}, "full_report": {"type": "boolean", "default": false, "description": "Details of every test."}, "max_workers": {"type": "integer", "default": 0, "minimum": 0, "description": "Processes; 0 is a single thread."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "posebusters:0.4.5", "resources": {"cpu": "2", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.380693+00	2026-11-23 12:06:06.380693+00
11111111-1111-4111-8111-111111111111	a4008206-cd96-45ca-81c5-04959d772861	cd-hit	4.8.1	{"tags": ["clustering", "redundancy"], "title": "CD-HIT redundancy removal", "tools": [{"name": "CD-HIT", "licence": "GPL-2.0-or-later", "homepage": "https://github.com/weizhongli/cdhit"}], "licence": "GPL-2.0-or-later", "category": "sequence analysis", "homepage": "https://github.com/weizhongli/cdhit", "description": "Groups similar sequences greedily by length and keeps one of each group."}	{"info": {"title": "CD-HIT redundancy removal", "version": "4.8.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"o": {"type": "string", "format": "uri-reference", "description": "Representatives, FASTA."}, "clstr": {"type": "string", "format": "uri-reference", "description": "Clusters, CLSTR."}, "clusters": {"type": "integer", "minimum": 0, "description": "Clusters."}}}}}, "description": "Representatives"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["i"], "properties": {"G": {"enum": [0, 1], "type": "integer", "default": 1, "description": "Global (1) or local (0) identity."}, "M": {"type": "integer", "default": 800, "minimum": 0, "description": "Memory, MB; 0 is no limit."}, "T": {"type": "integer", "default": 1, "minimum": 0, "description": "Threads; 0 is every core."}, "c": {"type": "number", "default": 0.9, "maximum": 1, "minimum": 0.4, "description": "Identity threshold."}, "d": {"type": "integer", "default": 20, "minimum": 0, "description": "Length of descriptions; 0 is up to the first blank."}, "g": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Most similar (1) or first (0) cluster."}, "i": {"type": "string", "format": "uri-reference", "description": "Sequences, FASTA."}, "l": {"type": "integer", "default": 10, "minimum": 0, "description": "Sequences up to this length are dropped."}, "n": {"type": "integer", "default": 5, "maximum": 5, "minimum": 2, "description": "Word length."}, "s": {"type": "number", "default": 0.0, "maximum": 1, "minimum": 0, "description": "Least length as a share of the representative's."}, "aL": {"type": "number", "default": 0.0, "maximum": 1, "minimum": 0, "description": "Least coverage of the longer sequence."}, "aS": {"type": "number", "default": 0.0, "maximum": 1, "minimum": 0, "description": "Least coverage of the shorter sequence."}, "sc": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Sort clusters by size."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "cd-hit:4.8.1", "resources": {"cpu": "8", "gpu": 0, "memory": "16Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.415066+00	2026-11-23 12:06:06.415066+00
11111111-1111-4111-8111-111111111111	b2d8d316-64d6-4f20-9aa3-44c6dcd2d197	mafft	7.526	{"tags": ["multiple alignment", "msa"], "title": "MAFFT multiple alignment", "tools": [{"name": "MAFFT", "licence": "BSD-3-Clause", "homepage": "https://mafft.cbrc.jp/alignment/software/"}], "licence": "BSD-3-Clause", "category": "sequence analysis", "homepage": "https://mafft.cbrc.jp/alignment/software/", "description": "Aligns many sequences by fast Fourier transform, with progressive and iterative strategies."}	{"info": {"title": "MAFFT multiple alignment", "version": "7.526"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"length": {"type": "integer", "minimum": 0, "description": "Columns."}, "alignment": {"type": "string", "format": "uri-reference", "description": "Alignment, FASTA."}}}}}, "description": "Alignment"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"bl": {"enum": [30, 45, 62, 80], "type": "integer", "default": 62, "description": "BLOSUM matrix."}, "ep": {"type": "number", "default": 0.123, "minimum": 0, "description": "Offset, like a gap extension penalty."}, "op": {"type": "number", "default": 1.53, "minimum": 0, "description": "Gap opening penalty."}, "auto": {"type": "boolean", "default": false, "description": "Choose the strategy by the data."}, "input": {"type": "string", "format": "uri-reference", "description": "Sequences, FASTA."}, "retree": {"type": "integer", "default": 2, "minimum": 1, "description": "Times the guide tree is built."}, "thread": {"type": "integer", "minimum": -1, "description": "Threads; -1 is every core."}, "reorder": {"type": "boolean", "default": false, "description": "Order the output by similarity."}, "parttree": {"type": "boolean", "default": false, "description": "Fast guide tree for many sequences."}, "genafpair": {"type": "boolean", "default": false, "description": "Local alignments with generalised affine gaps (E-INS-i with iterations)."}, "localpair": {"type": "boolean", "default": false, "description": "Local pairwise alignments (L-INS-i with iterations)."}, "globalpair": {"type": "boolean", "default": false, "description": "Global pairwise alignments (G-INS-i with iterations)."}, "maxiterate": {"type": "integer", "default": 0, "minimum": 0, "description": "Cycles of refinement."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "mafft:7.526", "resources": {"cpu": "8", "gpu": 0, "memory": "16Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.415066+00	2026-11-23 12:06:06.415066+00
11111111-1111-4111-8111-111111111111	83f507d8-9495-4051-869c-acdc5afbe0a6	mmseqs2-easy-search	17.b804f	{"tags": ["homology", "fast search", "alignment"], "title": "MMseqs2 search", "tools": [{"name": "MMseqs2", "licence": "MIT", "homepage": "https://github.com/soedinglab/MMseqs2"}], "licence": "MIT", "category": "sequence analysis", "homepage": "https://github.com/soedinglab/MMseqs2", "description": "Searches sequences against a database, fast and sensitive."}	{"info": {"title": "MMseqs2 search", "version": "17.b804f"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"hits": {"type": "integer", "minimum": 0, "description": "Matches reported."}, "alignment": {"type": "string", "format": "uri-reference", "description": "Matches, table."}}}}}, "description": "Matches"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["query", "target"], "properties": {"c": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least share of covered residues."}, "e": {"type": "number", "default": 0.001, "minimum": 0, "description": "Largest E-value."}, "s": {"type": "number", "default": 5.7, "maximum": 7.5, "minimum": 1, "description": "Sensitivity, 1 is faster and 7.5 sensitive."}, "query": {"type": "string", "format": "uri-reference", "description": "Queries, FASTA."}, "target": {"type": "string", "format": "uri-reference", "description": "Targets, FASTA or MMseqs2 database."}, "threads": {"type": "integer", "minimum": 1, "description": "Threads; every core when not given."}, "cov_mode": {"enum": [0, 1, 2, 3, 4, 5], "type": "integer", "default": 0, "description": "Coverage of: query and target (0), target (1), query (2), or length ratios (3 to 5)."}, "max_seqs": {"type": "integer", "default": 300, "minimum": 1, "description": "Results that pass the prefilter, at most."}, "min_seq_id": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least sequence identity."}, "format_mode": {"enum": [0, 1, 2, 3, 4], "type": "integer", "default": 0, "description": "BLAST table, SAM, table with lengths, HTML, or table with header."}, "search_type": {"enum": [0, 1, 2, 3, 4], "type": "integer", "default": 0, "description": "Automatic, amino acid, translated, nucleotide or translated nucleotide."}, "format_output": {"type": "string", "default": "query,target,fident,alnlen,mismatch,gapopen,qstart,qend,tstart,tend,evalue,bits", "description": "Columns of the table."}, "num_iterations": {"type": "integer", "default": 1, "minimum": 1, "description": "Iterations of the profile search."}, "split_memory_limit": {"type": "string", "default": "0", "description": "Memory of a database split, such as 10G; 0 takes what there is."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "mmseqs2:17.b804f", "resources": {"cpu": "16", "gpu": 0, "memory": "64Gi"}, "timeout_seconds": 7200}	t	f	\N	2026-11-23 12:06:06.483542+00	2026-11-23 12:06:06.483542+00
11111111-1111-4111-8111-111111111111	b28c20b9-21d9-4779-9786-1e29a6e2b78d	rdkit-butina-cluster	2024.03.1	{"tags": ["clustering", "diversity"], "title": "Butina clustering", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Clusters molecules by fingerprint distance with the Taylor-Butina algorithm; each cluster has a centroid."}	{"info": {"title": "Butina clustering", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"count": {"type": "integer", "minimum": 0, "description": "Clusters."}, "clusters": {"type": "string", "format": "uri-reference", "description": "Molecule, cluster and whether it is the centroid, CSV."}, "centroids": {"type": "string", "format": "uri-reference", "description": "Centroids, SMILES."}}}}}, "description": "Clusters"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules", "distThresh"], "properties": {"fpSize": {"type": "integer", "default": 2048, "minimum": 1, "description": "Bits of the fingerprint."}, "radius": {"type": "integer", "default": 3, "minimum": 0, "description": "Radius of Morgan fingerprints."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "distThresh": {"type": "number", "maximum": 1, "minimum": 0, "description": "Largest Tanimoto distance within a cluster."}, "reordering": {"type": "boolean", "default": false, "description": "Update the neighbour counts after each cluster."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "8Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:06.51577+00	2026-11-23 12:06:06.51577+00
11111111-1111-4111-8111-111111111111	e8fea692-2dab-4ce6-ae5d-9f38ec84af2a	rdkit-maxmin-picker	2024.03.1	{"tags": ["diversity", "subset selection"], "title": "MaxMin diversity selection", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Picks a diverse subset: each pick is the molecule farthest from those already taken."}	{"info": {"title": "MaxMin diversity selection", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"picked": {"type": "string", "format": "uri-reference", "description": "Picked molecules, SMILES."}, "indices": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "Their indices, in order."}}}}}, "description": "Diverse subset"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules", "pickSize"], "properties": {"seed": {"type": "integer", "default": -1, "minimum": -1, "description": "Random seed; -1 draws one."}, "radius": {"type": "integer", "default": 3, "minimum": 0, "description": "Radius of Morgan fingerprints."}, "pickSize": {"type": "integer", "minimum": 1, "description": "Molecules to pick."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "firstPicks": {"type": "array", "items": {"type": "integer", "minimum": 0}, "default": [], "description": "Indices that are picked already."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.51577+00	2026-11-23 12:06:06.51577+00
11111111-1111-4111-8111-111111111111	28a1d606-37e8-4a62-8aca-9f6ecc61f4f8	rdkit-morgan-fingerprint	2024.09.6	{"tags": ["fingerprint", "ecfp", "similarity"], "title": "Morgan fingerprints", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Circular fingerprints of the ECFP and FCFP kind, as bits or counts."}	{"info": {"title": "Morgan fingerprints", "version": "2024.09.6"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"bits": {"type": "integer", "minimum": 1, "description": "Length of a fingerprint."}, "fingerprints": {"type": "string", "format": "uri-reference", "description": "Identifier and hexadecimal fingerprint, FPS."}}}}}, "description": "Fingerprints"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"fpSize": {"type": "integer", "default": 2048, "minimum": 1, "description": "Bits of the fingerprint."}, "radius": {"type": "integer", "default": 3, "minimum": 0, "description": "Bonds around each atom; 2 is ECFP4."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "useBondTypes": {"type": "boolean", "default": true, "description": "Use bond types."}, "countSimulation": {"type": "boolean", "default": false, "description": "Simulate counts with several bits."}, "includeChirality": {"type": "boolean", "default": false, "description": "Use chirality."}, "includeRingMembership": {"type": "boolean", "default": true, "description": "Use ring membership in the atom invariants."}, "onlyNonzeroInvariants": {"type": "boolean", "default": false, "description": "Only environments with nonzero invariants."}, "includeRedundantEnvironments": {"type": "boolean", "default": false, "description": "Keep environments that cover the same atoms."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.09.6", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.51577+00	2026-11-23 12:06:06.51577+00
11111111-1111-4111-8111-111111111111	9f80ddbb-fe2e-4059-93fa-272a60256f18	rdkit-similarity-search	2024.03.1	{"tags": ["similarity", "tanimoto", "ligand-based screening"], "title": "Similarity search", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Ranks a library by fingerprint similarity to one or more query molecules."}	{"info": {"title": "Similarity search", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"hits": {"type": "array", "items": {"type": "object", "properties": {"id": {"type": "string", "description": "Identifier."}, "smiles": {"type": "string", "description": "SMILES."}, "similarity": {"type": "number", "maximum": 1, "minimum": 0, "description": "Similarity to the query."}}, "description": "A hit."}, "description": "Hits, most similar first."}}}}}, "description": "Ranked hits"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["query", "library"], "properties": {"query": {"type": "string", "description": "Query molecule, SMILES."}, "top_n": {"type": "integer", "minimum": 1, "description": "Most hits to return."}, "fpSize": {"type": "integer", "default": 2048, "minimum": 1, "description": "Bits of the fingerprint."}, "metric": {"enum": ["Tanimoto", "Dice", "Cosine", "Sokal", "Russel", "Kulczynski", "McConnaughey", "Asymmetric", "BraunBlanquet", "Tversky"], "type": "string", "default": "Tanimoto", "description": "Similarity coefficient."}, "radius": {"type": "integer", "default": 3, "minimum": 0, "description": "Radius of Morgan fingerprints."}, "library": {"type": "string", "format": "uri-reference", "description": "Library, SMILES or SDF."}, "threshold": {"type": "number", "maximum": 1, "minimum": 0, "description": "Least similarity of a hit."}, "fingerprint": {"enum": ["morgan", "rdkit", "maccs", "atompair", "torsion"], "type": "string", "default": "rdkit", "description": "Fingerprint to compare."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.51577+00	2026-11-23 12:06:06.51577+00
11111111-1111-4111-8111-111111111111	40478776-c150-4d04-bcf9-e975a1c3a2bc	chembl-standardize	1.2.0	{"tags": ["standardisation", "curation", "salts"], "title": "ChEMBL structure curation", "tools": [{"name": "ChEMBL Structure Pipeline", "licence": "MIT", "homepage": "https://github.com/chembl/ChEMBL_Structure_Pipeline"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "MIT", "category": "preparation", "homepage": "https://github.com/chembl/ChEMBL_Structure_Pipeline", "description": "Checks structures for problems with a penalty score, standardises them by ChEMBL's rules and extracts the parent without salts and solvents."}	{"info": {"title": "ChEMBL structure curation", "version": "1.2.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"issues": {"type": "array", "items": {"type": "object", "properties": {"message": {"type": "string", "description": "What it is."}, "penalty": {"type": "integer", "maximum": 9, "minimum": 0, "description": "Severity; 0 is none."}}, "description": "A problem that was found."}, "description": "Problems."}, "parent": {"type": "string", "format": "uri-reference", "description": "Parent structures, SDF."}, "standardized": {"type": "string", "format": "uri-reference", "description": "Standardised structures, SDF."}}}}}, "description": "Curated structures"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["ctab"], "properties": {"ctab": {"type": "string", "format": "uri-reference", "description": "Structures, SDF."}, "sanitize": {"type": "boolean", "default": true, "description": "Sanitise the structure."}, "neutralize": {"type": "boolean", "default": true, "description": "Neutralise the parent."}, "check_exclusion": {"type": "boolean", "default": true, "description": "Leave excluded compounds, such as those with many metals, as they are."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "chembl-standardize:1.2.0", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.54848+00	2026-11-23 12:06:06.54848+00
11111111-1111-4111-8111-111111111111	41e68bd8-23dc-440f-a3bf-312369eaea7d	rdkit-standardize	2024.03.1	{"tags": ["standardisation", "salts", "normalisation"], "title": "RDKit structure standardisation", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "preparation", "homepage": "https://www.rdkit.org", "description": "Cleans, normalises and reionises structures, keeps the parent fragment and neutralises it."}	{"info": {"title": "RDKit structure standardisation", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"changed": {"type": "integer", "minimum": 0, "description": "Molecules that changed."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Standardised molecules, SDF or SMILES."}}}}}, "description": "Standardised molecules"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"uncharge": {"type": "boolean", "default": true, "description": "Neutralise the parent."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "doCanonical": {"type": "boolean", "default": true, "description": "Neutralise in canonical order."}, "maxRestarts": {"type": "integer", "default": 200, "minimum": 1, "description": "Passes of the normaliser, at most."}, "preferOrganic": {"type": "boolean", "default": false, "description": "Prefer organic fragments as the parent."}, "largestFragmentChooserUseAtomCount": {"type": "boolean", "default": true, "description": "Choose the fragment by atoms before weight."}, "largestFragmentChooserCountHeavyAtomsOnly": {"type": "boolean", "default": false, "description": "Count heavy atoms only."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.54848+00	2026-11-23 12:06:06.54848+00
11111111-1111-4111-8111-111111111111	1d264186-9f40-4c45-a567-a0f00d3f2c2a	rdkit-stereoisomers	2024.03.1	{"tags": ["stereochemistry", "ligand preparation"], "title": "RDKit stereoisomer enumeration", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "preparation", "homepage": "https://www.rdkit.org", "description": "Enumerates the stereoisomers of molecules with unassigned centres and double bonds."}	{"info": {"title": "RDKit stereoisomer enumeration", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"count": {"type": "integer", "minimum": 0, "description": "Isomers written."}, "isomers": {"type": "string", "format": "uri-reference", "description": "Stereoisomers, SMILES."}}}}}, "description": "Stereoisomers"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"unique": {"type": "boolean", "default": true, "description": "Drop duplicates."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "maxIsomers": {"type": "integer", "default": 1024, "minimum": 0, "description": "Isomers a molecule, at most; 0 is no limit."}, "tryEmbedding": {"type": "boolean", "default": false, "description": "Drop isomers that cannot be embedded in 3D."}, "onlyUnassigned": {"type": "boolean", "default": true, "description": "Leave assigned centres alone."}, "onlyStereoGroups": {"type": "boolean", "default": false, "description": "Only the centres of stereo groups."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.54848+00	2026-11-23 12:06:06.54848+00
11111111-1111-4111-8111-111111111111	7dc96a7f-beb1-4c99-a70c-5d503e767a5a	dssp	4.2.2	{"tags": ["secondary structure", "hydrogen bonds"], "title": "DSSP secondary structure", "tools": [{"name": "DSSP", "licence": "BSD-2-Clause", "homepage": "https://github.com/PDB-REDO/dssp"}], "licence": "BSD-2-Clause", "category": "structure analysis", "homepage": "https://github.com/PDB-REDO/dssp", "description": "Assigns secondary structure and hydrogen bonds of proteins from coordinates."}	{"info": {"title": "DSSP secondary structure", "version": "4.2.2"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"helix": {"type": "number", "maximum": 1, "minimum": 0, "description": "Share of helix."}, "output": {"type": "string", "format": "uri-reference", "description": "Assignment."}, "strand": {"type": "number", "maximum": 1, "minimum": 0, "description": "Share of strand."}}}}}, "description": "Secondary structure"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"input": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or mmCIF."}, "components": {"type": "string", "format": "uri-reference", "description": "Chemical components, CIF."}, "write_other": {"type": "boolean", "default": false, "description": "Write residues without structure too."}, "output_format": {"enum": ["dssp", "mmcif"], "type": "string", "description": "Output format; by the name of the output when not given."}, "min_pp_stretch": {"type": "integer", "default": 3, "minimum": 1, "description": "Fewest residues of a polyproline helix."}, "mmcif_dictionary": {"type": "string", "format": "uri-reference", "description": "mmCIF dictionary."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "dssp:4.2.2", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.582445+00	2026-11-23 12:06:06.582445+00
11111111-1111-4111-8111-111111111111	399bffb5-735f-4790-87f1-eb6c63f72878	foldseek-easy-search	10.941cd33	{"tags": ["structure search", "fold", "3di"], "title": "Foldseek structure search", "tools": [{"name": "Foldseek", "licence": "GPL-3.0", "homepage": "https://github.com/steineggerlab/foldseek"}, {"name": "MMseqs2", "licence": "MIT", "homepage": "https://github.com/soedinglab/MMseqs2"}], "licence": "GPL-3.0", "category": "structure analysis", "homepage": "https://github.com/steineggerlab/foldseek", "description": "Searches protein structures against a database through an alphabet of local geometry."}	{"info": {"title": "Foldseek structure search", "version": "10.941cd33"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"hits": {"type": "integer", "minimum": 0, "description": "Matches reported."}, "alignment": {"type": "string", "format": "uri-reference", "description": "Matches."}}}}}, "description": "Matches"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["query", "target"], "properties": {"c": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least share of covered residues."}, "e": {"type": "number", "default": 10, "minimum": 0, "description": "Largest E-value."}, "s": {"type": "number", "default": 9.5, "minimum": 1, "description": "Sensitivity."}, "query": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Structures, PDB or mmCIF."}, "target": {"type": "string", "format": "uri-reference", "description": "Database or folder of structures."}, "threads": {"type": "integer", "minimum": 1, "description": "Threads; every core when not given."}, "cov_mode": {"enum": [0, 1, 2, 3, 4, 5], "type": "integer", "default": 0, "description": "Coverage of query and target (0), target (1), query (2), or length ratios (3 to 5)."}, "max_seqs": {"type": "integer", "default": 1000, "minimum": 1, "description": "Results that pass the prefilter, at most."}, "min_seq_id": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least sequence identity."}, "format_mode": {"enum": [0, 1, 2, 3, 4, 5], "type": "integer", "default": 0, "description": "BLAST table, SAM, table with lengths, HTML, table with header, or superposed PDB."}, "format_output": {"type": "string", "default": "query,target,fident,alnlen,mismatch,gapopen,qstart,qend,tstart,tend,evalue,bits", "description": "Columns of the table."}, "alignment_type": {"enum": [0, 1, 2], "type": "integer", "default": 2, "description": "3Di (0), TM-align (1), or 3Di and amino acids (2)."}, "lddt_threshold": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least lDDT."}, "exhaustive_search": {"type": "boolean", "default": false, "description": "Skip the prefilter."}, "tmscore_threshold": {"type": "number", "default": 0, "maximum": 1, "minimum": 0, "description": "Least TM-score."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "foldseek:10.941cd33", "resources": {"cpu": "8", "gpu": 0, "memory": "32Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.582445+00	2026-11-23 12:06:06.582445+00
11111111-1111-4111-8111-111111111111	881eaaba-d464-40b5-a115-7a2fb8ccd08f	usalign	2024.07.30	{"tags": ["structure alignment", "tm-score", "superposition"], "title": "US-align structure alignment", "tools": [{"name": "US-align", "licence": "BSD-style", "homepage": "https://zhanggroup.org/US-align/"}], "licence": "BSD-style", "category": "structure analysis", "homepage": "https://zhanggroup.org/US-align/", "description": "Aligns two structures of proteins or nucleic acids, single chains or complexes, and scores them by TM-score."}	{"info": {"title": "US-align structure alignment", "version": "2024.07.30"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out": {"type": "string", "format": "uri-reference", "description": "Alignment, text."}, "sup": {"type": "string", "format": "uri-reference", "description": "Superposed structure, PDB."}, "rmsd": {"type": "number", "minimum": 0, "description": "RMSD of the aligned residues, angstrom."}, "tm_score_1": {"type": "number", "maximum": 1, "minimum": 0, "description": "TM-score by the length of structure 1."}, "tm_score_2": {"type": "number", "maximum": 1, "minimum": 0, "description": "TM-score by the length of structure 2."}}}}}, "description": "Alignment"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["structure_1", "structure_2"], "properties": {"d": {"type": "number", "minimum": 0, "description": "Extra TM-score scaled by this d0, angstrom.", "exclusiveMinimum": true}, "u": {"type": "integer", "minimum": 1, "description": "Extra TM-score normalised by this length."}, "mm": {"enum": [0, 1, 2, 3, 4, 5, 6], "type": "integer", "default": 0, "description": "Monomers (0), oligomers (1), chains to an oligomer (2), circular permutation (3), multiple (4), non-sequential (5 and 6)."}, "het": {"enum": [0, 1, 2], "type": "integer", "default": 0, "description": "HETATM residues: none, all, or MSE only."}, "mol": {"enum": ["auto", "prot", "RNA"], "type": "string", "default": "auto", "description": "Molecules to align."}, "ter": {"enum": [0, 1, 2, 3], "type": "integer", "default": 2, "description": "All chains and models (0), all chains (1), first chain (2), first segment (3)."}, "fast": {"type": "boolean", "default": false, "description": "Fast but less exact."}, "TMcut": {"type": "number", "default": -1, "maximum": 1, "minimum": -1, "description": "Skip pairs unlikely to reach this TM-score; -1 skips none.", "exclusiveMaximum": true}, "split": {"enum": [0, 1, 2], "type": "integer", "default": 2, "description": "Whole file, each model, or each chain is one chain."}, "mirror": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Align the mirror image."}, "outfmt": {"enum": [-1, 0, 1, 2], "type": "integer", "default": 0, "description": "Full without version, full, FASTA, or table."}, "TMscore": {"enum": [0, 1, 2, 5, 6], "type": "integer", "default": 0, "description": "Align by structure (0), or superpose by residue numbers (1, 2, 6) or sequence (5)."}, "structure_1": {"type": "string", "format": "uri-reference", "description": "Structure that is moved."}, "structure_2": {"type": "string", "format": "uri-reference", "description": "Reference."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "usalign:2024.07.30", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:06.582445+00	2026-11-23 12:06:06.582445+00
11111111-1111-4111-8111-111111111111	aa5ff391-26d3-4236-800e-a1ff42b88abc	colabfold	1.6.1	{"tags": ["alphafold2", "complexes", "deep learning"], "title": "ColabFold structure prediction", "tools": [{"name": "ColabFold", "licence": "MIT", "homepage": "https://github.com/sokrypton/ColabFold"}, {"name": "AlphaFold", "licence": "Apache-2.0", "homepage": "https://github.com/google-deepmind/alphafold"}, {"name": "MMseqs2", "licence": "MIT", "homepage": "https://github.com/soedinglab/MMseqs2"}], "licence": "MIT", "category": "structure prediction", "homepage": "https://github.com/sokrypton/ColabFold", "description": "Predicts protein structures and complexes with AlphaFold2 models and MMseqs2 alignments."}	{"info": {"title": "ColabFold structure prediction", "version": "1.6.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"ptm": {"type": "number", "maximum": 1, "minimum": 0, "description": "pTM of the best model."}, "plddt": {"type": "number", "maximum": 100, "minimum": 0, "description": "Mean pLDDT of the best model."}, "scores": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "pLDDT and PAE, JSON."}, "structures": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Structures, PDB, best first."}}}}}, "description": "Predicted structures"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"rank": {"enum": ["auto", "plddt", "ptm", "iptm", "multimer"], "type": "string", "default": "auto", "description": "Metric of the ranking."}, "amber": {"type": "boolean", "default": false, "description": "Relax with Amber."}, "input": {"type": "string", "format": "uri-reference", "description": "Sequences, FASTA, A3M or CSV; chains of a complex are separated by a colon."}, "msa_mode": {"enum": ["mmseqs2_uniref_env", "mmseqs2_uniref_env_envpair", "mmseqs2_uniref", "single_sequence"], "type": "string", "default": "mmseqs2_uniref_env", "description": "Databases of the alignment."}, "num_relax": {"type": "integer", "default": 0, "minimum": 0, "description": "Top models to relax."}, "num_seeds": {"type": "integer", "default": 1, "minimum": 1, "description": "Seeds to try."}, "pair_mode": {"enum": ["unpaired", "paired", "unpaired_paired"], "type": "string", "default": "unpaired_paired", "description": "Pairing of the chains' alignments."}, "templates": {"type": "boolean", "default": false, "description": "Use templates."}, "model_type": {"enum": ["auto", "alphafold2", "alphafold2_ptm", "alphafold2_multimer_v1", "alphafold2_multimer_v2", "alphafold2_multimer_v3", "deepfold_v1"], "type": "string", "default": "auto", "description": "Model weights; auto chooses by the input."}, "num_models": {"enum": [1, 2, 3, 4, 5], "type": "integer", "default": 5, "description": "Models to run."}, "num_recycle": {"type": "integer", "minimum": 0, "description": "Recycles; the model's own number when not given."}, "random_seed": {"type": "integer", "default": 0, "description": "First seed."}, "use_dropout": {"type": "boolean", "default": false, "description": "Dropout, to sample more widely."}, "stop_at_score": {"type": "number", "default": 100, "maximum": 100, "minimum": 0, "description": "Stop when pLDDT or pTM is above this."}, "recycle_early_stop_tolerance": {"type": "number", "minimum": 0, "description": "Stop recycling when the distances change less than this."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "colabfold:1.6.1", "resources": {"cpu": "8", "gpu": 1, "memory": "32Gi"}, "timeout_seconds": 21600}	t	f	\N	2026-11-23 12:06:06.617975+00	2026-11-23 12:06:06.617975+00
11111111-1111-4111-8111-111111111111	4a0c80ee-a49b-43b6-a593-2c2385718125	esmfold	2.0.0	{"tags": ["single sequence", "language model", "deep learning"], "title": "ESMFold structure prediction", "tools": [{"name": "ESMFold", "licence": "MIT", "homepage": "https://github.com/facebookresearch/esm"}, {"name": "OpenFold", "licence": "Apache-2.0", "homepage": "https://github.com/aqlaboratory/openfold"}], "licence": "MIT", "category": "structure prediction", "homepage": "https://github.com/facebookresearch/esm", "description": "Predicts a structure from a single sequence with a protein language model; no alignment is needed."}	{"info": {"title": "ESMFold structure prediction", "version": "2.0.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"pdb": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Structures, PDB with pLDDT as B-factor."}, "ptm": {"type": "array", "items": {"type": "number", "maximum": 1, "minimum": 0}, "description": "pTM of each."}, "plddt": {"type": "array", "items": {"type": "number", "maximum": 100, "minimum": 0}, "description": "Mean pLDDT of each."}}}}}, "description": "Predicted structures"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["fasta"], "properties": {"fasta": {"type": "string", "format": "uri-reference", "description": "Sequences, FASTA."}, "cpu_only": {"type": "boolean", "default": false, "description": "Use no GPU."}, "chunk_size": {"type": "integer", "minimum": 1, "description": "Chunk of the axial attention; 128, 64 or 32 save memory."}, "cpu_offload": {"type": "boolean", "default": false, "description": "Move parameters to the CPU."}, "num_recycles": {"type": "integer", "minimum": 0, "description": "Recycles; the 4 of training when not given."}, "max_tokens_per_batch": {"type": "integer", "default": 1024, "minimum": 1, "description": "Residues predicted together; lower saves memory."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "esmfold:2.0.0", "resources": {"cpu": "4", "gpu": 1, "memory": "32Gi"}, "timeout_seconds": 3600}	t	f	\N	2026-11-23 12:06:06.617975+00	2026-11-23 12:06:06.617975+00
11111111-1111-4111-8111-111111111111	42f2c8d7-8efb-4245-8c09-64c8abaf5ed7	boltz	2.2.1	{"tags": ["co-folding", "affinity", "deep learning"], "title": "Boltz complex prediction", "tools": [{"name": "Boltz", "licence": "MIT", "homepage": "https://github.com/jwohlwend/boltz"}], "licence": "MIT", "category": "structure prediction", "homepage": "https://github.com/jwohlwend/boltz", "description": "Predicts structures of complexes of proteins, nucleic acids and ligands; Boltz-2 also predicts binding affinity."}	{"info": {"title": "Boltz complex prediction", "version": "2.2.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"confidence": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Confidence, JSON."}, "structures": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Structures, best first."}, "confidence_score": {"type": "number", "maximum": 1, "minimum": 0, "description": "Score of the best structure."}, "affinity_pred_value": {"type": "number", "description": "Predicted log10 of IC50 in micromolar."}, "affinity_probability_binary": {"type": "number", "maximum": 1, "minimum": 0, "description": "Probability that the ligand binds."}}}}}, "description": "Predicted complex"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["data"], "properties": {"data": {"type": "string", "format": "uri-reference", "description": "Input, YAML or FASTA, or a folder of them."}, "seed": {"type": "integer", "description": "Random seed."}, "model": {"enum": ["boltz1", "boltz2"], "type": "string", "default": "boltz2", "description": "Model."}, "no_kernels": {"type": "boolean", "default": false, "description": "Do not use the fused kernels."}, "step_scale": {"type": "number", "minimum": 0, "description": "Step size; lower is more diverse. 1.638 for Boltz-1 and 1.5 for Boltz-2 when not given.", "exclusiveMinimum": true}, "max_msa_seqs": {"type": "integer", "default": 8192, "minimum": 1, "description": "Sequences of the alignment, at most."}, "output_format": {"enum": ["pdb", "mmcif"], "type": "string", "default": "mmcif", "description": "Output format."}, "sampling_steps": {"type": "integer", "default": 200, "minimum": 1, "description": "Diffusion steps."}, "use_msa_server": {"type": "boolean", "default": false, "description": "Make alignments with the MMseqs2 server."}, "use_potentials": {"type": "boolean", "default": false, "description": "Steer with physical potentials."}, "recycling_steps": {"type": "integer", "default": 3, "minimum": 0, "description": "Recycles."}, "diffusion_samples": {"type": "integer", "default": 1, "minimum": 1, "description": "Structures to sample."}, "max_parallel_samples": {"type": "integer", "default": 5, "minimum": 1, "description": "Structures sampled at a time."}, "msa_pairing_strategy": {"enum": ["greedy", "complete"], "type": "string", "default": "greedy", "description": "Pairing on that server."}, "affinity_mw_correction": {"type": "boolean", "default": false, "description": "Correct the affinity for molecular weight."}, "sampling_steps_affinity": {"type": "integer", "default": 200, "minimum": 1, "description": "Diffusion steps of the affinity."}, "diffusion_samples_affinity": {"type": "integer", "default": 5, "minimum": 1, "description": "Samples of the affinity."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "boltz:2.2.1", "resources": {"cpu": "8", "gpu": 1, "memory": "32Gi"}, "timeout_seconds": 7200}	t	f	\N	2026-11-23 12:06:06.653822+00	2026-11-23 12:06:06.653822+00
11111111-1111-4111-8111-111111111111	326fb122-8049-4e29-a517-0e537cbd3245	admet-ai	2.0.1	{"tags": ["admet", "toxicity", "deep learning"], "title": "ADMET-AI property prediction", "tools": [{"name": "ADMET-AI", "licence": "MIT", "homepage": "https://github.com/swansonk14/admet_ai"}, {"name": "Chemprop", "licence": "MIT", "homepage": "https://github.com/chemprop/chemprop"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "MIT", "category": "admet", "homepage": "https://github.com/swansonk14/admet_ai", "description": "Predicts 41 absorption, distribution, metabolism, excretion and toxicity endpoints of the TDC benchmark with Chemprop models, and places each among approved drugs."}	{"info": {"title": "ADMET-AI property prediction", "version": "2.0.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"molecules": {"type": "integer", "minimum": 0, "description": "Molecules predicted."}, "save_path": {"type": "string", "format": "uri-reference", "description": "Predictions, CSV."}}}}}, "description": "ADMET predictions"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["data_path"], "properties": {"atc_code": {"type": "string", "description": "Compare with drugs of this ATC code only."}, "data_path": {"type": "string", "format": "uri-reference", "description": "Molecules, CSV."}, "models_dir": {"type": "string", "format": "uri-reference", "description": "Folder of trained models; the bundled ones when not given."}, "num_workers": {"type": "integer", "minimum": 0, "description": "Data loader workers; chosen by the hardware when not given."}, "drugbank_path": {"type": "string", "format": "uri-reference", "description": "Approved drugs to compare with; the bundled table when not given."}, "smiles_column": {"type": "string", "default": "smiles", "description": "Column of SMILES."}, "include_physchem": {"type": "boolean", "default": true, "description": "Add physicochemical properties."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "admet-ai:2.0.1", "resources": {"cpu": "4", "gpu": 0, "memory": "8Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.844928+00	2026-11-23 12:06:25.844928+00
11111111-1111-4111-8111-111111111111	ebd4375b-938b-4776-b660-78b5a577e95a	rdkit-qed	2024.03.1	{"tags": ["drug-likeness", "qed", "lipinski"], "title": "Drug-likeness (QED)", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "admet", "homepage": "https://www.rdkit.org", "description": "Quantitative estimate of drug-likeness from eight properties, with the count of Lipinski rule violations."}	{"info": {"title": "Drug-likeness (QED)", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"table": {"type": "string", "format": "uri-reference", "description": "QED, MW, ALOGP, HBA, HBD, PSA, ROTB, AROM, ALERTS and violations, CSV."}, "passed": {"type": "string", "format": "uri-reference", "description": "Molecules within the limit, SMILES."}}}}}, "description": "Drug-likeness"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"weights": {"enum": ["mean", "max", "none"], "type": "string", "default": "mean", "description": "Average weights, maximal weights, or every weight 1."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "max_lipinski_violations": {"type": "integer", "maximum": 4, "minimum": 0, "description": "Molecules with more violations are left out of passed."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.844928+00	2026-11-23 12:06:25.844928+00
11111111-1111-4111-8111-111111111111	99edb4f9-f399-42e2-8fc6-4a4ce34d6828	rdkit-sascore	2024.03.1	{"tags": ["synthetic accessibility", "filter"], "title": "Synthetic accessibility score", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "admet", "homepage": "https://www.rdkit.org", "description": "Scores how hard a molecule is to make, from fragment frequencies and complexity: 1 is easy, 10 hard."}	{"info": {"title": "Synthetic accessibility score", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"table": {"type": "string", "format": "uri-reference", "description": "Molecule and score, CSV."}, "passed": {"type": "string", "format": "uri-reference", "description": "Molecules within the limit, SMILES."}}}}}, "description": "Scores"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"max_score": {"type": "number", "maximum": 10, "minimum": 1, "description": "Molecules above this score are left out of passed."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.844928+00	2026-11-23 12:06:25.844928+00
11111111-1111-4111-8111-111111111111	21470cca-d928-4f05-9371-699e8ab98fbd	rdkit-alert-filter	2024.09.6	{"tags": ["pains", "structural alerts", "filter"], "title": "PAINS and structural alerts", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Flags molecules with substructures that interfere with assays or are otherwise unwanted: PAINS, Brenk, NIH, ZINC and the ChEMBL collections."}	{"info": {"title": "PAINS and structural alerts", "version": "2024.09.6"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"passed": {"type": "string", "format": "uri-reference", "description": "Molecules without an alert, SMILES."}, "flagged": {"type": "string", "format": "uri-reference", "description": "Molecule, catalogue and alert, CSV."}}}}}, "description": "Passed and flagged molecules"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"catalogs": {"type": "array", "items": {"enum": ["PAINS", "PAINS_A", "PAINS_B", "PAINS_C", "BRENK", "NIH", "ZINC", "CHEMBL", "CHEMBL_BMS", "CHEMBL_Dundee", "CHEMBL_Glaxo", "CHEMBL_Inpharmatica", "CHEMBL_LINT", "CHEMBL_MLSMR", "CHEMBL_SureChEMBL", "ALL"], "type": "string"}, "default": ["PAINS"], "minItems": 1, "description": "Catalogues of alerts to apply.", "uniqueItems": true}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "first_match_only": {"type": "boolean", "default": true, "description": "Stop at the first alert of a molecule."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.09.6", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.883043+00	2026-11-23 12:06:25.883043+00
11111111-1111-4111-8111-111111111111	5cc3966d-0924-47c7-ab36-019f37fc7f83	rdkit-descriptors	2024.09.6	{"tags": ["descriptors", "qsar", "properties"], "title": "RDKit molecular descriptors", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Computes the RDKit descriptor set of each molecule: weight, logP, polar surface, counts, topological and charge descriptors."}	{"info": {"title": "RDKit molecular descriptors", "version": "2024.09.6"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"table": {"type": "string", "format": "uri-reference", "description": "One row a molecule, CSV."}, "failed": {"type": "integer", "minimum": 0, "description": "Molecules that could not be read."}}}}}, "description": "Descriptor table"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"silent": {"type": "boolean", "default": true, "description": "Print no errors."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "missingVal": {"type": "number", "default": null, "nullable": true, "description": "Value of a descriptor that fails."}, "descriptors": {"type": "array", "items": {"type": "string"}, "description": "Names of descriptors, such as MolWt, MolLogP or TPSA; every one when not given."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.09.6", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.883043+00	2026-11-23 12:06:25.883043+00
11111111-1111-4111-8111-111111111111	c6d0bd8b-2218-4237-a2f4-4b1fc71c3216	rdkit-etkdg-conformers	2024.03.1	{"tags": ["conformers", "3d coordinates", "etkdg"], "title": "ETKDG conformer generation", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Generates 3D conformers by distance geometry with torsion preferences (ETKDGv3), then optionally optimises them with MMFF94."}	{"info": {"title": "ETKDG conformer generation", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"energies": {"type": "array", "items": {"type": "number"}, "description": "MMFF energy of each conformer, kcal/mol."}, "conformers": {"type": "string", "format": "uri-reference", "description": "Conformers, SDF."}}}}}, "description": "Conformers"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"maxIters": {"type": "integer", "default": 200, "minimum": 0, "description": "Optimisation steps, at most."}, "numConfs": {"type": "integer", "default": 10, "minimum": 1, "description": "Conformers a molecule."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "numThreads": {"type": "integer", "default": 1, "minimum": 0, "description": "Threads; 0 uses every core."}, "randomSeed": {"type": "integer", "default": -1, "minimum": -1, "description": "Random seed; -1 draws one."}, "mmffVariant": {"enum": ["MMFF94", "MMFF94s"], "type": "string", "default": "MMFF94", "description": "Force field of the optimisation."}, "maxIterations": {"type": "integer", "default": 0, "minimum": 0, "description": "Embedding attempts; 0 chooses by size."}, "pruneRmsThresh": {"type": "number", "default": -1.0, "minimum": -1, "description": "Drop conformers closer than this RMSD, angstrom; -1 keeps all."}, "useRandomCoords": {"type": "boolean", "default": false, "description": "Start from random coordinates."}, "enforceChirality": {"type": "boolean", "default": true, "description": "Keep the chirality that is given."}, "useSmallRingTorsions": {"type": "boolean", "default": false, "description": "Torsion preferences of small rings."}, "useMacrocycleTorsions": {"type": "boolean", "default": true, "description": "Torsion preferences of macrocycles."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "4", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:25.883043+00	2026-11-23 12:06:25.883043+00
11111111-1111-4111-8111-111111111111	66a7372e-4a50-4614-9edc-898545d14908	rdkit-mcs	2024.03.1	{"tags": ["mcs", "substructure"], "title": "Maximum common substructure", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Finds the largest substructure shared by a set of molecules (FMCS)."}	{"info": {"title": "Maximum common substructure", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"canceled": {"type": "boolean", "default": false, "description": "Whether the time ran out."}, "numAtoms": {"type": "integer", "minimum": 0, "description": "Its atoms."}, "numBonds": {"type": "integer", "minimum": 0, "description": "Its bonds."}, "smartsString": {"type": "string", "description": "The substructure, SMARTS."}}}}}, "description": "Common substructure"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"timeout": {"type": "integer", "default": 3600, "minimum": 1, "description": "Seconds to search."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "threshold": {"type": "number", "default": 1.0, "maximum": 1, "minimum": 0, "description": "Share of the molecules that must have it.", "exclusiveMinimum": true}, "atomCompare": {"enum": ["CompareAny", "CompareElements", "CompareIsotopes", "CompareAnyHeavyAtom"], "type": "string", "default": "CompareElements", "description": "When atoms match."}, "bondCompare": {"enum": ["CompareAny", "CompareOrder", "CompareOrderExact"], "type": "string", "default": "CompareOrder", "description": "When bonds match."}, "matchValences": {"type": "boolean", "default": false, "description": "Valences must match."}, "maximizeBonds": {"type": "boolean", "default": true, "description": "Most bonds count, not most atoms."}, "matchChiralTag": {"type": "boolean", "default": false, "description": "Chirality must match."}, "completeRingsOnly": {"type": "boolean", "default": false, "description": "No part of a ring."}, "ringMatchesRingOnly": {"type": "boolean", "default": false, "description": "Ring bonds match ring bonds only."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 3900}	t	f	\N	2026-11-23 12:06:25.883043+00	2026-11-23 12:06:25.883043+00
11111111-1111-4111-8111-111111111111	4879b5cd-201b-4638-8793-506f18f8dae6	rdkit-murcko-scaffold	2024.03.1	{"tags": ["scaffold", "clustering"], "title": "Murcko scaffolds", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "cheminformatics", "homepage": "https://www.rdkit.org", "description": "Reduces molecules to their Bemis-Murcko ring systems and linkers and counts each scaffold."}	{"info": {"title": "Murcko scaffolds", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"unique": {"type": "integer", "minimum": 0, "description": "Different scaffolds."}, "scaffolds": {"type": "string", "format": "uri-reference", "description": "Molecule and scaffold SMILES, CSV."}}}}}, "description": "Scaffolds"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecules"], "properties": {"generic": {"type": "boolean", "default": false, "description": "Make every atom carbon and every bond single."}, "molecules": {"type": "string", "format": "uri-reference", "description": "Molecules, SDF or SMILES."}, "includeChirality": {"type": "boolean", "default": false, "description": "Keep chirality in the scaffold SMILES."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:25.883043+00	2026-11-23 12:06:25.883043+00
11111111-1111-4111-8111-111111111111	49ebb6de-e124-4337-aae3-7cfe746b26c0	freesasa	2.1.2	{"tags": ["surface area", "sasa", "burial"], "title": "FreeSASA solvent accessibility", "tools": [{"name": "FreeSASA", "licence": "MIT", "homepage": "https://freesasa.github.io"}], "licence": "MIT", "category": "interaction analysis", "homepage": "https://freesasa.github.io", "description": "Computes the solvent accessible surface area of a structure by Lee-Richards slices or Shrake-Rupley points."}	{"info": {"title": "FreeSASA solvent accessibility", "version": "2.1.2"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"polar": {"type": "number", "minimum": 0, "description": "Polar area, square angstrom."}, "total": {"type": "number", "minimum": 0, "description": "Total area, square angstrom."}, "apolar": {"type": "number", "minimum": 0, "description": "Apolar area, square angstrom."}, "output": {"type": "string", "format": "uri-reference", "description": "Areas."}}}}}, "description": "Surface areas"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"cif": {"type": "boolean", "default": false, "description": "The input is mmCIF."}, "input": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or mmCIF."}, "radii": {"enum": ["protor", "naccess"], "type": "string", "default": "protor", "description": "Atom radii."}, "format": {"enum": ["log", "res", "seq", "pdb", "rsa", "json", "xml"], "type": "string", "default": "log", "description": "Output format."}, "hetatm": {"type": "boolean", "default": false, "description": "Include HETATM records."}, "unknown": {"enum": ["guess", "skip", "halt"], "type": "string", "default": "guess", "description": "What to do with unknown atoms."}, "hydrogen": {"type": "boolean", "default": false, "description": "Include hydrogens."}, "n_threads": {"type": "integer", "default": 2, "minimum": 1, "description": "Threads."}, "resolution": {"type": "integer", "minimum": 1, "description": "Points an atom (Shrake-Rupley, 100) or slices an atom (Lee-Richards, 20)."}, "probe_radius": {"type": "number", "default": 1.4, "minimum": 0, "description": "Probe radius, angstrom.", "exclusiveMinimum": true}, "shrake_rupley": {"type": "boolean", "default": false, "description": "Use Shrake-Rupley, not Lee-Richards."}, "separate_chains": {"type": "boolean", "default": false, "description": "Each chain by itself."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "freesasa:2.1.2", "resources": {"cpu": "2", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.145988+00	2026-11-23 12:06:26.145988+00
11111111-1111-4111-8111-111111111111	5ee1afb3-7964-4953-a770-e10ee117ca33	plip	2.4.0	{"tags": ["interactions", "hydrogen bonds", "protein-ligand"], "title": "PLIP interaction profile", "tools": [{"name": "PLIP", "licence": "GPL-2.0-only", "homepage": "https://github.com/pharmai/plip"}, {"name": "Open Babel", "licence": "GPL-2.0-only", "homepage": "https://openbabel.org"}], "licence": "GPL-2.0-only", "category": "interaction analysis", "homepage": "https://github.com/pharmai/plip", "description": "Detects hydrogen bonds, hydrophobic contacts, stacking, salt bridges, water bridges, halogen bonds and metal contacts in a complex."}	{"info": {"title": "PLIP interaction profile", "version": "2.4.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"sessions": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "PyMOL sessions."}, "report_txt": {"type": "string", "format": "uri-reference", "description": "Report, text."}, "report_xml": {"type": "string", "format": "uri-reference", "description": "Report, XML."}, "interactions": {"type": "integer", "minimum": 0, "description": "Interactions found."}}}}}, "description": "Interaction report"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["file"], "properties": {"txt": {"type": "boolean", "default": false, "description": "Write a text report."}, "xml": {"type": "boolean", "default": false, "description": "Write an XML report."}, "file": {"type": "string", "format": "uri-reference", "description": "Complex, PDB."}, "model": {"type": "integer", "default": 1, "minimum": 1, "description": "Model to analyse."}, "pymol": {"type": "boolean", "default": false, "description": "Write PyMOL sessions."}, "nohydro": {"type": "boolean", "default": false, "description": "Add no hydrogens."}, "peptides": {"type": "array", "items": {"type": "string"}, "default": [], "description": "Chains to treat as peptide ligands."}, "dnareceptor": {"type": "boolean", "default": false, "description": "Nucleic acids belong to the receptor."}, "breakcomposite": {"type": "boolean", "default": false, "description": "Treat parts of covalently linked ligands as ligands of their own."}, "hbond_dist_max": {"type": "number", "default": 4.1, "minimum": 0, "description": "Longest donor-acceptor distance, angstrom.", "exclusiveMinimum": true}, "halogen_dist_max": {"type": "number", "default": 4.0, "minimum": 0, "description": "Longest halogen bond, angstrom.", "exclusiveMinimum": true}, "hydroph_dist_max": {"type": "number", "default": 4.0, "minimum": 0, "description": "Longest hydrophobic contact, angstrom.", "exclusiveMinimum": true}, "pistack_dist_max": {"type": "number", "default": 5.5, "minimum": 0, "description": "Longest distance of stacked rings, angstrom.", "exclusiveMinimum": true}, "pication_dist_max": {"type": "number", "default": 6.0, "minimum": 0, "description": "Longest cation-ring distance, angstrom.", "exclusiveMinimum": true}, "hbond_don_angle_min": {"type": "number", "default": 100, "maximum": 180, "minimum": 0, "description": "Least angle at the donor, degrees.", "exclusiveMinimum": true}, "saltbridge_dist_max": {"type": "number", "default": 5.5, "minimum": 0, "description": "Longest salt bridge, angstrom.", "exclusiveMinimum": true}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "plip:2.4.0", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.145988+00	2026-11-23 12:06:26.145988+00
11111111-1111-4111-8111-111111111111	68f2e3cd-1a7c-4c79-98c3-1d862fd96da1	prolif	2.1.0	{"tags": ["interactions", "fingerprint", "trajectory"], "title": "ProLIF interaction fingerprint", "tools": [{"name": "ProLIF", "licence": "Apache-2.0", "homepage": "https://github.com/chemosim-lab/ProLIF"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}, {"name": "MDAnalysis", "licence": "GPL-2.0-or-later", "homepage": "https://www.mdanalysis.org"}], "licence": "Apache-2.0", "category": "interaction analysis", "homepage": "https://github.com/chemosim-lab/ProLIF", "description": "Computes interaction fingerprints of docked poses or along a trajectory, residue by residue."}	{"info": {"title": "ProLIF interaction fingerprint", "version": "2.1.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"frames": {"type": "integer", "minimum": 0, "description": "Frames or poses."}, "fingerprint": {"type": "string", "format": "uri-reference", "description": "Frame or pose by residue and interaction, CSV."}}}}}, "description": "Interaction fingerprint"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["protein"], "properties": {"count": {"type": "boolean", "default": false, "description": "Count every occurrence, not only whether there is one."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Posed ligands, SDF."}, "n_jobs": {"type": "integer", "minimum": 1, "description": "Processes; every core when not given."}, "protein": {"type": "string", "format": "uri-reference", "description": "Protein with hydrogens, or topology of the system."}, "residues": {"type": "array", "items": {"type": "string"}, "description": "Residues to look at, such as ASP129.A."}, "trajectory": {"type": "string", "format": "uri-reference", "description": "Trajectory, in place of poses."}, "interactions": {"type": "array", "items": {"enum": ["Hydrophobic", "HBDonor", "HBAcceptor", "PiStacking", "Anionic", "Cationic", "CationPi", "PiCation", "VdWContact", "XBAcceptor", "XBDonor", "FaceToFace", "EdgeToFace", "MetalDonor", "MetalAcceptor"], "type": "string"}, "default": ["Hydrophobic", "HBDonor", "HBAcceptor", "PiStacking", "Anionic", "Cationic", "CationPi", "PiCation", "VdWContact"], "minItems": 1, "description": "Interactions to detect.", "uniqueItems": true}, "vicinity_cutoff": {"type": "number", "default": 6.0, "minimum": 0, "description": "Residues within this distance of the ligand are looked at, angstrom.", "exclusiveMinimum": true}, "ligand_selection": {"type": "string", "description": "MDAnalysis selection of the ligand."}, "protein_selection": {"type": "string", "default": "protein", "description": "MDAnalysis selection of the protein."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "prolif:2.1.0", "resources": {"cpu": "4", "gpu": 0, "memory": "8Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:26.145988+00	2026-11-23 12:06:26.145988+00
11111111-1111-4111-8111-111111111111	8eee5414-32e2-4f64-8bc6-59617e7ed2fd	fpocket	4.2.2	{"tags": ["pockets", "druggability", "alpha spheres"], "title": "fpocket cavity detection", "tools": [{"name": "fpocket", "licence": "MIT", "homepage": "https://github.com/Discngine/fpocket"}], "licence": "MIT", "category": "pocket detection", "homepage": "https://github.com/Discngine/fpocket", "description": "Finds pockets from the alpha spheres of a Voronoi tessellation and scores their druggability."}	{"info": {"title": "fpocket cavity detection", "version": "4.2.2"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"info": {"type": "string", "format": "uri-reference", "description": "Descriptors of every pocket, text."}, "pockets": {"type": "array", "items": {"$ref": "#/components/schemas/Pocket"}, "description": "Pockets, best first."}, "pockets_pqr": {"type": "string", "format": "uri-reference", "description": "Alpha spheres, PQR."}}}}}, "description": "Pockets"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["file"], "properties": {"file": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or mmCIF."}, "drop_chains": {"type": "string", "description": "Chains to leave out, such as A,E."}, "model_number": {"type": "integer", "minimum": 1, "description": "Model to analyse."}, "max_alpha_size": {"type": "number", "default": 6.2, "minimum": 0, "description": "Largest alpha sphere radius, angstrom.", "exclusiveMinimum": true}, "min_alpha_size": {"type": "number", "default": 3.4, "minimum": 0, "description": "Least alpha sphere radius, angstrom.", "exclusiveMinimum": true}, "clustering_method": {"enum": ["s", "m", "a", "c"], "type": "string", "default": "s", "description": "Single, complete, average or centroid linkage."}, "clustering_measure": {"enum": ["e", "b", "u", "c", "x", "a", "s", "k"], "type": "string", "default": "e", "description": "Distance measure of the clustering."}, "clustering_distance": {"type": "number", "default": 2.4, "minimum": 0, "description": "Distance at which alpha spheres are clustered, angstrom.", "exclusiveMinimum": true}, "iterations_volume_mc": {"type": "integer", "default": 300, "minimum": 1, "description": "Monte Carlo steps of the volume."}, "min_spheres_per_pocket": {"type": "integer", "default": 15, "minimum": 1, "description": "Fewest alpha spheres of a pocket."}, "number_apol_asph_pocket": {"type": "integer", "default": 3, "maximum": 4, "minimum": 0, "description": "Apolar neighbours that make an alpha sphere apolar."}, "ratio_apol_spheres_pocket": {"type": "number", "default": 0.0, "maximum": 1, "minimum": 0, "description": "Least share of apolar alpha spheres."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"Pocket": {"type": "object", "properties": {"rank": {"type": "integer", "minimum": 1, "description": "Place in the ranking."}, "score": {"type": "number", "description": "Score of the pocket."}, "center": {"$ref": "#/components/schemas/Point3D"}}, "description": "A pocket."}, "Point3D": {"type": "array", "items": {"type": "number"}, "maxItems": 3, "minItems": 3, "description": "x, y and z in angstrom."}}}}	{"image": "fpocket:4.2.2", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.18205+00	2026-11-23 12:06:26.18205+00
11111111-1111-4111-8111-111111111111	67b7e8f6-5b9b-46f9-bd3c-80f2a9f395ec	p2rank	2.5	{"tags": ["pockets", "machine learning", "binding site"], "title": "P2Rank binding site prediction", "tools": [{"name": "P2Rank", "licence": "MIT", "homepage": "https://github.com/rdk/p2rank"}], "licence": "MIT", "category": "pocket detection", "homepage": "https://github.com/rdk/p2rank", "description": "Predicts ligand binding sites by scoring points of the solvent accessible surface with a random forest and clustering the best."}	{"info": {"title": "P2Rank binding site prediction", "version": "2.5"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"pockets": {"type": "array", "items": {"$ref": "#/components/schemas/Pocket"}, "description": "Pockets, best first."}, "residues": {"type": "string", "format": "uri-reference", "description": "Residue scores, CSV."}, "predictions": {"type": "string", "format": "uri-reference", "description": "Pockets, CSV."}}}}}, "description": "Predicted sites"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["f"], "properties": {"c": {"enum": ["default", "alphafold", "conservation_hmm", "alphafold_conservation_hmm"], "type": "string", "default": "default", "description": "Configuration; alphafold suits predicted and NMR or cryo-EM structures."}, "f": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or mmCIF."}, "seed": {"type": "integer", "default": 42, "description": "Random seed."}, "threads": {"type": "integer", "minimum": 1, "description": "Threads; the cores plus one when not given."}, "label_residues": {"type": "boolean", "default": true, "description": "Write residue scores."}, "visualizations": {"type": "boolean", "default": true, "description": "Write PyMOL visualisations."}, "vis_copy_proteins": {"type": "boolean", "default": true, "description": "Copy the structure next to them."}, "pred_clustering_dist": {"type": "number", "default": 3, "minimum": 0, "description": "Distance that joins clusters, angstrom.", "exclusiveMinimum": true}, "pred_point_threshold": {"type": "number", "default": 0.35, "maximum": 1, "minimum": 0, "description": "Least ligandability of a surface point."}, "pred_min_cluster_size": {"type": "integer", "default": 3, "minimum": 1, "description": "Fewest points of a pocket."}, "extended_pocket_cutoff": {"type": "number", "default": 3.5, "minimum": 0, "description": "Points within this distance join a pocket, angstrom."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"Pocket": {"type": "object", "properties": {"rank": {"type": "integer", "minimum": 1, "description": "Place in the ranking."}, "score": {"type": "number", "description": "Score of the pocket."}, "center": {"$ref": "#/components/schemas/Point3D"}}, "description": "A pocket."}, "Point3D": {"type": "array", "items": {"type": "number"}, "maxItems": 3, "minItems": 3, "description": "x, y and z in angstrom."}}}}	{"image": "p2rank:2.5", "resources": {"cpu": "4", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.18205+00	2026-11-23 12:06:26.18205+00
11111111-1111-4111-8111-111111111111	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	dimorphite-dl	2.0.2	{"tags": ["protonation", "ligand preparation", "smiles"], "title": "Dimorphite-DL protonation states", "tools": [{"name": "Dimorphite-DL", "licence": "Apache-2.0", "homepage": "https://github.com/durrantlab/dimorphite_dl"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "Apache-2.0", "category": "preparation", "homepage": "https://github.com/durrantlab/dimorphite_dl", "description": "Enumerates the protonation states of small molecules that are likely in a pH range."}	{"info": {"title": "Dimorphite-DL protonation states", "version": "2.0.2"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"variants": {"type": "integer", "minimum": 0, "description": "States written."}, "output_file": {"type": "string", "format": "uri-reference", "description": "Protonated molecules, SMILES."}}}}}, "description": "Protonation states"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["smiles"], "properties": {"ph_max": {"type": "number", "default": 8.4, "description": "Highest pH."}, "ph_min": {"type": "number", "default": 6.4, "description": "Lowest pH."}, "smiles": {"type": "string", "description": "A SMILES, or the path of a SMILES file."}, "log_level": {"enum": ["none", "debug", "info", "warning", "error", "critical"], "type": "string", "default": "none", "description": "Level of the log."}, "precision": {"type": "number", "default": 1.0, "minimum": 0, "description": "Width of the pKa ranges, standard deviations."}, "label_states": {"type": "boolean", "default": false, "description": "Label each state as protonated, deprotonated or both."}, "max_variants": {"type": "integer", "default": 128, "minimum": 1, "description": "Most states a compound."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "dimorphite-dl:2.0.2", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.222068+00	2026-11-23 12:06:26.222068+00
11111111-1111-4111-8111-111111111111	af0e0be1-7dce-4898-ba8e-a8e14f27da8b	molscrub	0.3.2	{"tags": ["ligand preparation", "tautomers", "protonation"], "title": "Molscrub ligand states and 3D", "tools": [{"name": "Molscrub", "licence": "GPL-3.0", "homepage": "https://github.com/forlilab/molscrub"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "GPL-3.0", "category": "preparation", "homepage": "https://github.com/forlilab/molscrub", "description": "Prepares ligands for docking: enumerates tautomers and acid-base states, fixes six-membered rings and generates 3D coordinates."}	{"info": {"title": "Molscrub ligand states and 3D", "version": "0.3.2"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"out_fname": {"type": "string", "format": "uri-reference", "description": "Prepared molecules, SDF."}}}}}, "description": "Prepared ligands"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"ff": {"enum": ["uff", "mmff94", "mmff94s", "espaloma"], "type": "string", "default": "mmff94s", "description": "Force field."}, "ph": {"type": "number", "default": 7.4, "description": "pH of the acid-base states."}, "cpu": {"type": "integer", "default": 0, "minimum": 0, "description": "Processes; 0 uses every core."}, "input": {"type": "string", "description": "SMILES, or the path of a molecule file."}, "ph_low": {"type": "number", "description": "Low end of a pH range, in place of ph."}, "ph_high": {"type": "number", "description": "High end of a pH range, in place of ph."}, "skip_gen3d": {"type": "boolean", "default": false, "description": "No 3D coordinates."}, "max_ff_iter": {"type": "integer", "default": 400, "minimum": 0, "description": "Force field steps, at most."}, "skip_ringfix": {"type": "boolean", "default": false, "description": "No ring fixes."}, "skip_acidbase": {"type": "boolean", "default": false, "description": "No acid-base states."}, "etkdg_rng_seed": {"type": "integer", "description": "Random seed of ETKDG."}, "skip_tautomers": {"type": "boolean", "default": false, "description": "No tautomers."}, "do_stereoisomers": {"type": "boolean", "default": false, "description": "Enumerate stereoisomers."}, "num_internal_confs": {"type": "integer", "default": 3, "minimum": 1, "description": "Initial ETKDG conformers."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "molscrub:0.3.2", "resources": {"cpu": "4", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.222068+00	2026-11-23 12:06:26.222068+00
11111111-1111-4111-8111-111111111111	30832c30-934d-4976-b578-c28b1afabbbe	openbabel-convert	3.1.1	{"tags": ["format conversion", "merge", "filter"], "title": "Open Babel format conversion", "tools": [{"name": "Open Babel", "licence": "GPL-2.0-only", "homepage": "https://openbabel.org"}], "licence": "GPL-2.0-only", "category": "preparation", "homepage": "https://openbabel.org", "description": "Converts between more than a hundred chemical file formats; several input files are joined into one output, and molecules can be filtered and sorted on the way."}	{"info": {"title": "Open Babel format conversion", "version": "3.1.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"outfile": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "The converted files."}, "converted": {"type": "integer", "minimum": 0, "description": "Molecules written."}}}}}, "description": "Converted molecules"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["infile", "o"], "properties": {"d": {"type": "boolean", "default": false, "description": "Delete hydrogens."}, "f": {"type": "integer", "minimum": 1, "description": "First molecule to read."}, "h": {"type": "boolean", "default": false, "description": "Add hydrogens."}, "i": {"type": "string", "description": "Input format, such as smi, sdf, mol2, pdb or pdbqt."}, "l": {"type": "integer", "minimum": 1, "description": "Last molecule to read."}, "m": {"type": "boolean", "default": false, "description": "Write each molecule to a file of its own."}, "o": {"type": "string", "description": "Output format, such as sdf."}, "p": {"type": "number", "maximum": 14, "minimum": 0, "description": "Add hydrogens as they are at this pH."}, "r": {"type": "boolean", "default": false, "description": "Keep the largest fragment only."}, "s": {"type": "string", "description": "Keep molecules that match this SMARTS."}, "v": {"type": "string", "description": "Drop molecules that match this SMARTS."}, "sort": {"type": "string", "description": "Order by this descriptor; a leading ~ reverses."}, "filter": {"type": "string", "description": "Descriptor condition, such as MW<500 logP<5."}, "infile": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Input files; more than one are concatenated."}, "unique": {"type": "string", "description": "Drop duplicates by this descriptor, such as cansmi or inchi."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "openbabel-convert:3.1.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.222068+00	2026-11-23 12:06:26.222068+00
11111111-1111-4111-8111-111111111111	bcaafa37-5634-4096-a218-9169c8661a9e	openbabel-gen3d	3.1.1	{"tags": ["3d coordinates", "ligand preparation"], "title": "Open Babel 3D structure generation", "tools": [{"name": "Open Babel", "licence": "GPL-2.0-only", "homepage": "https://openbabel.org"}], "licence": "GPL-2.0-only", "category": "preparation", "homepage": "https://openbabel.org", "description": "Builds 3D coordinates from SMILES or 2D structures by fragments, then cleans them with a force field and an optional conformer search."}	{"info": {"title": "Open Babel 3D structure generation", "version": "3.1.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"outfile": {"type": "string", "format": "uri-reference", "description": "Molecules with coordinates."}}}}}, "description": "Molecules in 3D"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["infile"], "properties": {"i": {"type": "string", "default": "smi", "description": "Input format."}, "o": {"type": "string", "default": "sdf", "description": "Output format."}, "p": {"type": "number", "maximum": 14, "minimum": 0, "description": "Add hydrogens as they are at this pH."}, "gen3d": {"enum": ["fastest", "fast", "medium", "better", "best"], "type": "string", "default": "medium", "description": "Trade of speed for quality."}, "infile": {"type": "string", "format": "uri-reference", "description": "Molecules without coordinates."}, "partialcharge": {"enum": ["none", "gasteiger", "mmff94", "eem", "qeq", "qtpie", "eqeq"], "type": "string", "description": "Charge model to assign."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "openbabel-gen3d:3.1.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:26.222068+00	2026-11-23 12:06:26.222068+00
11111111-1111-4111-8111-111111111111	c23bba47-af50-4aa4-9c6b-6944a5aef3b2	meeko-export	0.7.1	{"tags": ["post-processing", "sdf", "autodock"], "title": "Meeko export of docking results", "tools": [{"name": "Meeko", "licence": "LGPL-2.1", "homepage": "https://github.com/forlilab/Meeko"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "LGPL-2.1", "category": "preparation", "homepage": "https://github.com/forlilab/Meeko", "description": "Turns Vina PDBQT or AutoDock-GPU DLG output back into SDF with right bond orders, and updates the receptor's flexible residues."}	{"info": {"title": "Meeko export of docking results", "version": "0.7.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"pdb": {"type": "string", "format": "uri-reference", "description": "Receptor with docked flexible residues, PDB."}, "sdf": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Poses, SDF."}}}}}, "description": "Poses as SDF"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["docking_results_filename"], "properties": {"suffix": {"type": "string", "default": "_docked", "description": "Suffix of output names."}, "read_json": {"type": "string", "format": "uri-reference", "description": "Receptor JSON of the preparation."}, "all_dlg_poses": {"type": "boolean", "default": false, "description": "Every pose of a DLG, not the cluster leaders only."}, "keep_flexres_sdf": {"type": "boolean", "default": false, "description": "Put the flexible residues into the SDF too."}, "docking_results_filename": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Vina PDBQT or AutoDock-GPU DLG files."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "meeko-export:0.7.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.262202+00	2026-11-23 12:06:26.262202+00
11111111-1111-4111-8111-111111111111	e720acb7-6876-4624-97ef-39fe19d99727	meeko-prepare-ligand	0.7.1	{"tags": ["ligand preparation", "pdbqt", "autodock"], "title": "Meeko ligand preparation", "tools": [{"name": "Meeko", "licence": "LGPL-2.1", "homepage": "https://github.com/forlilab/Meeko"}, {"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "LGPL-2.1", "category": "preparation", "homepage": "https://github.com/forlilab/Meeko", "description": "Types atoms, assigns charges and builds the torsion tree of small molecules, and writes them as PDBQT for the AutoDock programs."}	{"info": {"title": "Meeko ligand preparation", "version": "0.7.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"pdbqt": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "One PDBQT a molecule."}, "n_torsions": {"type": "array", "items": {"type": "integer", "minimum": 0}, "description": "Rotatable bonds of each molecule."}}}}}, "description": "PDBQT ligands"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["mol"], "properties": {"mol": {"type": "string", "format": "uri-reference", "description": "Molecules with explicit hydrogens and coordinates, SDF, MOL or MOL2."}, "hydrate": {"type": "boolean", "default": false, "description": "Add waters for hydrated docking."}, "charge_model": {"enum": ["gasteiger", "espaloma", "zero", "read"], "type": "string", "default": "gasteiger", "description": "Partial charges."}, "rename_atoms": {"type": "boolean", "default": false, "description": "Append its index to each atom name."}, "add_index_map": {"type": "boolean", "default": false, "description": "Write the map of atom indices into the PDBQT."}, "min_ring_size": {"type": "integer", "default": 7, "minimum": 3, "description": "Fewest atoms of a ring that may be opened."}, "remove_smiles": {"type": "boolean", "default": false, "description": "Leave the SMILES remark out of the PDBQT."}, "flexible_amides": {"type": "boolean", "default": false, "description": "Let amide bonds rotate."}, "charge_atom_prop": {"type": "string", "description": "Atom property that holds the charges to read."}, "rigid_macrocycles": {"type": "boolean", "default": false, "description": "Keep macrocycles in their input conformation."}, "keep_chorded_rings": {"type": "boolean", "default": false, "description": "Return every ring of the exhaustive perception."}, "double_bond_penalty": {"type": "integer", "default": 50, "minimum": 0, "description": "Penalty for breaking a double bond of a ring; above 100 forbids it."}, "keep_equivalent_rings": {"type": "boolean", "default": false, "description": "Keep rings of the same size and neighbours."}, "rigidify_bonds_smarts": {"type": "array", "items": {"type": "string"}, "description": "SMARTS with a bond to make rigid."}, "merge_these_atom_types": {"type": "array", "items": {"type": "string"}, "default": ["H"], "description": "Atom types merged into their heavy neighbour."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "meeko-prepare-ligand:0.7.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.262202+00	2026-11-23 12:06:26.262202+00
11111111-1111-4111-8111-111111111111	7f98c1f6-d9ca-432c-97b4-d215f915076b	meeko-prepare-receptor	0.7.1	{"tags": ["receptor preparation", "pdbqt", "autodock"], "title": "Meeko receptor preparation", "tools": [{"name": "Meeko", "licence": "LGPL-2.1", "homepage": "https://github.com/forlilab/Meeko"}], "licence": "LGPL-2.1", "category": "preparation", "homepage": "https://github.com/forlilab/Meeko", "description": "Matches the residues of a protein to templates, assigns atom types and charges, and writes a PDBQT receptor with its docking box and flexible residues."}	{"info": {"title": "Meeko receptor preparation", "version": "0.7.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"gpf": {"type": "string", "format": "uri-reference", "description": "AutoGrid parameter file."}, "json": {"type": "string", "format": "uri-reference", "description": "Parameterised receptor."}, "pdbqt": {"type": "string", "format": "uri-reference", "description": "Rigid receptor, PDBQT."}, "vina_box": {"type": "string", "format": "uri-reference", "description": "Box as a Vina configuration file."}, "flex_pdbqt": {"type": "string", "format": "uri-reference", "description": "Flexible residues, PDBQT."}}}}}, "description": "Prepared receptor"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["read_pdb"], "properties": {"flexres": {"type": "array", "items": {"type": "string"}, "default": [], "description": "Flexible residues as chain:number, such as A:42."}, "padding": {"type": "number", "minimum": 0, "description": "Margin around box_enveloping, angstrom."}, "box_size": {"$ref": "#/components/schemas/BoxSize"}, "read_pdb": {"type": "string", "format": "uri-reference", "description": "Protein with hydrogens, PDB."}, "blunt_ends": {"type": "string", "description": "Residues without a terminal cap, such as A:123,200=2,A:1=0."}, "box_center": {"$ref": "#/components/schemas/Point3D"}, "charge_model": {"enum": ["gasteiger", "espaloma", "zero", "read"], "type": "string", "description": "Partial charges computed in place of those of the templates."}, "set_template": {"type": "string", "description": "Residue templates to use, such as A:5,7=CYX,B:17=HID."}, "allow_bad_res": {"type": "boolean", "default": false, "description": "Drop residues that match no template in place of failing."}, "wanted_altloc": {"type": "string", "description": "Alternate location of named residues, such as :5=B,B:17=A."}, "box_enveloping": {"type": "string", "format": "uri-reference", "description": "Molecule whose atoms the box shall hold."}, "default_altloc": {"type": "string", "description": "Alternate location to keep where none is named."}, "delete_residues": {"type": "string", "description": "Residues to leave out, such as A:350,B:15,16."}, "rot_terminal_group": {"type": "array", "items": {"type": "string"}, "default": [], "description": "Residues whose terminal group may rotate, as chain:number."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3", "components": {"schemas": {"BoxSize": {"type": "array", "items": {"type": "number", "minimum": 0, "exclusiveMinimum": true}, "maxItems": 3, "minItems": 3, "description": "Lengths along x, y and z in angstrom."}, "Point3D": {"type": "array", "items": {"type": "number"}, "maxItems": 3, "minItems": 3, "description": "x, y and z in angstrom."}}}}	{"image": "meeko-prepare-receptor:0.7.1", "resources": {"cpu": "1", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.262202+00	2026-11-23 12:06:26.262202+00
11111111-1111-4111-8111-111111111111	de520efd-483c-4f08-afa8-84e05e83ece7	pdb2pqr	3.7.1	{"tags": ["protonation", "electrostatics", "pqr"], "title": "PDB2PQR charge and radius assignment", "tools": [{"name": "PDB2PQR", "licence": "BSD-3-Clause", "homepage": "https://www.poissonboltzmann.org"}, {"name": "PROPKA", "licence": "LGPL-2.1", "homepage": "https://github.com/jensengroup/propka"}], "licence": "BSD-3-Clause", "category": "preparation", "homepage": "https://www.poissonboltzmann.org", "description": "Adds missing atoms, sets protonation states at a pH, optimises hydrogen bonds and writes charges and radii for continuum electrostatics."}	{"info": {"title": "PDB2PQR charge and radius assignment", "version": "3.7.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"apbs_input": {"type": "string", "format": "uri-reference", "description": "Template of an APBS input file."}, "output_pqr": {"type": "string", "format": "uri-reference", "description": "Structure with charges and radii, PQR."}, "pdb_output": {"type": "string", "format": "uri-reference", "description": "Protonated structure, PDB."}}}}}, "description": "PQR structure"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input_path"], "properties": {"ff": {"enum": ["AMBER", "CHARMM", "PARSE", "TYL06", "PEOEPB", "SWANSON"], "type": "string", "default": "PARSE", "description": "Force field of charges and radii."}, "ffout": {"enum": ["AMBER", "CHARMM", "PARSE", "TYL06", "PEOEPB", "SWANSON"], "type": "string", "description": "Naming scheme of the output."}, "noopt": {"type": "boolean", "default": false, "description": "Do not optimise hydrogen bonds."}, "ligand": {"type": "string", "format": "uri-reference", "description": "Ligand to parameterise too, MOL2."}, "with_ph": {"type": "number", "default": 7.0, "maximum": 14, "minimum": 0, "description": "pH for the protonation states."}, "neutralc": {"type": "boolean", "default": false, "description": "Neutral C-terminus; PARSE only."}, "neutraln": {"type": "boolean", "default": false, "description": "Neutral N-terminus; PARSE only."}, "nodebump": {"type": "boolean", "default": false, "description": "Do not resolve clashes."}, "drop_water": {"type": "boolean", "default": false, "description": "Remove waters first."}, "input_path": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or mmCIF."}, "keep_chain": {"type": "boolean", "default": false, "description": "Keep chain identifiers."}, "whitespace": {"type": "boolean", "default": false, "description": "Separate the columns by blanks."}, "assign_only": {"type": "boolean", "default": false, "description": "Assign charges and radii, add nothing."}, "titration_state_method": {"enum": ["propka"], "type": "string", "description": "How protonation states are found."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "pdb2pqr:3.7.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.299754+00	2026-11-23 12:06:26.299754+00
11111111-1111-4111-8111-111111111111	39df05ab-c28f-45e2-af04-b9893bd7e53f	pdbfixer	1.10	{"tags": ["receptor preparation", "missing residues", "hydrogens"], "title": "PDBFixer structure repair", "tools": [{"name": "PDBFixer", "licence": "MIT", "homepage": "https://github.com/openmm/pdbfixer"}, {"name": "OpenMM", "licence": "MIT", "homepage": "https://openmm.org"}], "licence": "MIT", "category": "preparation", "homepage": "https://github.com/openmm/pdbfixer", "description": "Repairs PDB files for simulation and docking: builds missing residues and atoms, replaces nonstandard residues, removes heterogens, adds hydrogens and a water box."}	{"info": {"title": "PDBFixer structure repair", "version": "1.10"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"output": {"type": "string", "format": "uri-reference", "description": "Repaired structure, PDB."}, "missing_atoms": {"type": "integer", "minimum": 0, "description": "Heavy atoms built."}, "missing_residues": {"type": "integer", "minimum": 0, "description": "Residues built."}}}}}, "description": "Repaired structure"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "properties": {"ph": {"type": "number", "default": 7.0, "maximum": 14, "minimum": 0, "description": "pH for the added hydrogens."}, "file": {"type": "string", "format": "uri-reference", "description": "Structure, PDB or PDBx/mmCIF."}, "pdbid": {"type": "string", "pattern": "^[0-9A-Za-z]{4}$", "description": "PDB entry to fetch instead."}, "add_atoms": {"enum": ["all", "heavy", "hydrogen", "none"], "type": "string", "default": "all", "description": "Which missing atoms to add."}, "water_box": {"type": "array", "items": {"type": "number", "minimum": 0, "exclusiveMinimum": true}, "maxItems": 3, "minItems": 3, "description": "Size of a water box to add, nm."}, "add_residues": {"type": "boolean", "default": false, "description": "Build missing residues."}, "negative_ion": {"enum": ["Cl-", "Br-", "F-", "I-"], "type": "string", "default": "Cl-", "description": "Negative ion of the water box."}, "positive_ion": {"enum": ["Cs+", "K+", "Li+", "Na+", "Rb+"], "type": "string", "default": "Na+", "description": "Positive ion of the water box."}, "ionic_strength": {"type": "number", "default": 0.0, "minimum": 0, "description": "Ions added to the water box, mol/l."}, "keep_heterogens": {"enum": ["all", "water", "none"], "type": "string", "default": "all", "description": "Which heterogens to keep."}, "replace_nonstandard": {"type": "boolean", "default": false, "description": "Replace nonstandard residues by their standard parents."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "pdbfixer:1.10", "resources": {"cpu": "1", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 1200}	t	f	\N	2026-11-23 12:06:26.299754+00	2026-11-23 12:06:26.299754+00
11111111-1111-4111-8111-111111111111	94370397-7aaf-4905-9a50-cc2c3a859fa7	reduce	4.14	{"tags": ["hydrogens", "side-chain flips", "receptor preparation"], "title": "Reduce hydrogen placement", "tools": [{"name": "Reduce", "licence": "BSD-style", "homepage": "https://github.com/rlabduke/reduce"}], "licence": "BSD-style", "category": "preparation", "homepage": "https://github.com/rlabduke/reduce", "description": "Adds hydrogens to macromolecular structures and optimises their hydrogen bonds, flipping asparagine, glutamine and histidine side chains where that is better."}	{"info": {"title": "Reduce hydrogen placement", "version": "4.14"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"pdb": {"type": "string", "format": "uri-reference", "description": "Structure with hydrogens, PDB."}, "flips": {"type": "array", "items": {"type": "string"}, "description": "Side chains that were flipped."}}}}}, "description": "Structure with hydrogens"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["file"], "properties": {"HIS": {"type": "boolean", "default": false, "description": "Protonate histidine side chains."}, "FLIP": {"type": "boolean", "default": false, "description": "Add hydrogens, then rotate and flip groups."}, "Trim": {"type": "boolean", "default": false, "description": "Remove hydrogens instead."}, "file": {"type": "string", "format": "uri-reference", "description": "Structure, PDB."}, "BUILD": {"type": "boolean", "default": false, "description": "As FLIP, and protonate histidine rings too."}, "Quiet": {"type": "boolean", "default": false, "description": "Write no log."}, "NOFLIP": {"type": "boolean", "default": false, "description": "Add and rotate hydrogens, but never flip groups."}, "DENSITY": {"type": "number", "default": 16.0, "minimum": 0, "description": "Dots of the probe surface a square angstrom.", "exclusiveMinimum": true}, "NUClear": {"type": "boolean", "default": false, "description": "Use nuclear, not electron-cloud, hydrogen positions."}, "PENalty": {"type": "number", "default": 1.0, "minimum": 0, "description": "Score a flip must gain."}, "OCCcutoff": {"type": "number", "default": 0.01, "maximum": 1, "minimum": 0, "description": "Atoms of lower occupancy are ignored."}, "RENAMEflip": {"type": "boolean", "default": false, "description": "Name flipped atoms by the tautomer, not by a new name."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "reduce:4.14", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.299754+00	2026-11-23 12:06:26.299754+00
11111111-1111-4111-8111-111111111111	865ba3a4-516b-4ad1-8394-2c40f7517559	proteinmpnn	1.0.1	{"tags": ["protein design", "inverse folding", "deep learning"], "title": "ProteinMPNN sequence design", "tools": [{"name": "ProteinMPNN", "licence": "MIT", "homepage": "https://github.com/dauparas/ProteinMPNN"}], "licence": "MIT", "category": "structure prediction", "homepage": "https://github.com/dauparas/ProteinMPNN", "description": "Designs amino acid sequences that fold into a given backbone."}	{"info": {"title": "ProteinMPNN sequence design", "version": "1.0.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"fasta": {"type": "string", "format": "uri-reference", "description": "Designed sequences, FASTA."}, "score": {"type": "array", "items": {"type": "number"}, "description": "Mean negative log probability of each."}}}}}, "description": "Designed sequences"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["pdb_path"], "properties": {"seed": {"type": "integer", "default": 0, "minimum": 0, "description": "Random seed; 0 draws one."}, "ca_only": {"type": "boolean", "default": false, "description": "Use the CA-only models."}, "omit_AAs": {"type": "string", "default": "X", "description": "Amino acids to leave out."}, "pdb_path": {"type": "string", "format": "uri-reference", "description": "Backbone, PDB."}, "batch_size": {"type": "integer", "default": 1, "minimum": 1, "description": "Sequences at a time."}, "model_name": {"enum": ["v_48_002", "v_48_010", "v_48_020", "v_48_030"], "type": "string", "default": "v_48_020", "description": "Model, by the noise of its training."}, "save_score": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Save the scores."}, "score_only": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Score the sequences of the input only."}, "sampling_temp": {"type": "string", "default": "0.1", "description": "Sampling temperatures, separated by blanks."}, "backbone_noise": {"type": "number", "default": 0.0, "minimum": 0, "description": "Noise added to the backbone, angstrom."}, "pdb_path_chains": {"type": "string", "default": "", "description": "Chains to design, separated by blanks."}, "use_soluble_model": {"type": "boolean", "default": false, "description": "Use models trained on soluble proteins only."}, "num_seq_per_target": {"type": "integer", "default": 1, "minimum": 1, "description": "Sequences to design."}, "fixed_positions_jsonl": {"type": "string", "format": "uri-reference", "description": "Positions that stay."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "proteinmpnn:1.0.1", "resources": {"cpu": "4", "gpu": 1, "memory": "8Gi"}, "timeout_seconds": 1800}	t	f	\N	2026-11-23 12:06:26.339697+00	2026-11-23 12:06:26.339697+00
11111111-1111-4111-8111-111111111111	0e5cef37-a16e-494c-9891-1acaf9174828	rfdiffusion	1.1.0	{"tags": ["protein design", "diffusion", "binder design"], "title": "RFdiffusion backbone design", "tools": [{"name": "RFdiffusion", "licence": "BSD-3-Clause", "homepage": "https://github.com/RosettaCommons/RFdiffusion"}], "licence": "BSD-3-Clause", "category": "structure prediction", "homepage": "https://github.com/RosettaCommons/RFdiffusion", "description": "Generates protein backbones by diffusion: free, around a motif, symmetric, or as binders of a target."}	{"info": {"title": "RFdiffusion backbone design", "version": "1.1.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"trb": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Mapping of contigs to designs, TRB."}, "backbones": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Backbones, PDB."}}}}}, "description": "Backbones"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["contigmap.contigs"], "properties": {"diffuser.T": {"type": "integer", "default": 50, "minimum": 1, "description": "Denoising steps."}, "ppi.hotspot_res": {"type": "array", "items": {"type": "string"}, "description": "Target residues the binder shall touch, such as A30."}, "contigmap.length": {"type": "string", "description": "Total length, such as 55-55."}, "contigmap.contigs": {"type": "array", "items": {"type": "string"}, "minItems": 1, "description": "What to keep and what to build, such as A163-181/0 70-100."}, "diffuser.partial_T": {"type": "integer", "minimum": 1, "description": "Steps of partial diffusion."}, "inference.symmetry": {"type": "string", "description": "Symmetry, such as C6, D2 or tetrahedral."}, "inference.input_pdb": {"type": "string", "format": "uri-reference", "description": "Structure of the target or motif, PDB."}, "contigmap.inpaint_seq": {"type": "array", "items": {"type": "string"}, "description": "Residues whose sequence is hidden."}, "inference.num_designs": {"type": "integer", "default": 10, "minimum": 1, "description": "Designs."}, "potentials.guide_decay": {"enum": ["constant", "linear", "quadratic", "cubic"], "type": "string", "default": "constant", "description": "How it falls off."}, "potentials.guide_scale": {"type": "number", "default": 10, "minimum": 0, "description": "Their weight."}, "denoiser.noise_scale_ca": {"type": "number", "default": 1, "minimum": 0, "description": "Scale of translational noise."}, "inference.deterministic": {"type": "boolean", "default": false, "description": "Reproducible seeds."}, "denoiser.noise_scale_frame": {"type": "number", "default": 1, "minimum": 0, "description": "Scale of rotational noise."}, "potentials.guiding_potentials": {"type": "array", "items": {"type": "string"}, "description": "Potentials that guide the design."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rfdiffusion:1.1.0", "resources": {"cpu": "4", "gpu": 1, "memory": "16Gi"}, "timeout_seconds": 14400}	t	f	\N	2026-11-23 12:06:26.339697+00	2026-11-23 12:06:26.339697+00
11111111-1111-4111-8111-111111111111	1c003f77-0136-4715-b044-abbf989ae43d	molstar-mvs-render	4.10.0	{"tags": ["rendering", "molviewspec", "headless"], "title": "Mol* image rendering", "tools": [{"name": "Mol*", "licence": "MIT", "homepage": "https://molstar.org"}], "licence": "MIT", "category": "visualisation", "homepage": "https://molstar.org", "description": "Renders MolViewSpec scenes as images without a browser."}	{"info": {"title": "Mol* image rendering", "version": "4.10.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"output": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Images, PNG or JPEG."}, "states": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "description": "Mol* states, MOLJ."}}}}}, "description": "Images"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["input"], "properties": {"molj": {"type": "boolean", "default": false, "description": "Write the Mol* state too."}, "size": {"type": "string", "default": "800x800", "pattern": "^[0-9]+x[0-9]+$", "description": "Width and height, pixels."}, "input": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Scenes, MVSJ or MVSX."}, "no_extensions": {"type": "boolean", "default": false, "description": "Apply no built-in extensions."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "molstar:4.10.0", "resources": {"cpu": "2", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.76457+00	2026-11-23 12:06:26.76457+00
11111111-1111-4111-8111-111111111111	17d54717-821a-4d51-82e1-364f04555b9a	pymol-render	3.0.0	{"tags": ["rendering", "ray tracing", "figures"], "title": "PyMOL image rendering", "tools": [{"name": "PyMOL", "licence": "BSD-like", "homepage": "https://github.com/schrodinger/pymol-open-source"}], "licence": "BSD-like", "category": "visualisation", "homepage": "https://github.com/schrodinger/pymol-open-source", "description": "Renders structures and complexes as images, ray-traced if wished."}	{"info": {"title": "PyMOL image rendering", "version": "3.0.0"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"png": {"type": "string", "format": "uri-reference", "description": "Image, PNG."}, "session": {"type": "string", "format": "uri-reference", "description": "Session, PSE."}}}}}, "description": "Image"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["structures"], "properties": {"dpi": {"type": "number", "default": -1, "minimum": -1, "description": "Dots an inch; -1 does not set them."}, "ray": {"enum": [0, 1], "type": "integer", "default": 0, "description": "Ray trace."}, "color": {"type": "string", "description": "Colour of the selection, such as cyan."}, "width": {"type": "integer", "default": 0, "minimum": 0, "description": "Width, pixels; 0 is the window's."}, "height": {"type": "integer", "default": 0, "minimum": 0, "description": "Height, pixels; 0 is the window's."}, "bg_color": {"type": "string", "default": "black", "description": "Background colour."}, "antialias": {"type": "integer", "default": 1, "maximum": 4, "minimum": 0, "description": "Antialiasing of ray tracing."}, "selection": {"type": "string", "default": "all", "description": "Selection it is shown for."}, "structures": {"type": "array", "items": {"type": "string", "format": "uri-reference"}, "minItems": 1, "description": "Structures, PDB, mmCIF, SDF or MOL2, or a session."}, "ray_shadows": {"type": "boolean", "default": true, "description": "Shadows."}, "ray_trace_mode": {"enum": [0, 1, 2, 3], "type": "integer", "default": 0, "description": "Normal, with outlines, outlines only, or quantised colours."}, "representation": {"type": "array", "items": {"enum": ["lines", "sticks", "spheres", "surface", "mesh", "dots", "ribbon", "cartoon", "nb_spheres"], "type": "string"}, "description": "What is shown.", "uniqueItems": true}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "pymol:3.0.0", "resources": {"cpu": "4", "gpu": 0, "memory": "4Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.76457+00	2026-11-23 12:06:26.76457+00
11111111-1111-4111-8111-111111111111	c53f692e-6e38-4173-8133-066a82fbd5e9	rdkit-draw-2d	2024.03.1	{"tags": ["depiction", "2d", "svg"], "title": "RDKit 2D depiction", "tools": [{"name": "RDKit", "licence": "BSD-3-Clause", "homepage": "https://www.rdkit.org"}], "licence": "BSD-3-Clause", "category": "visualisation", "homepage": "https://www.rdkit.org", "description": "Draws a molecule as SVG or PNG, with highlighted substructures and atom numbers."}	{"info": {"title": "RDKit 2D depiction", "version": "2024.03.1"}, "paths": {"/execute": {"post": {"responses": {"200": {"content": {"application/json": {"schema": {"type": "object", "properties": {"image": {"type": "string", "format": "uri-reference", "description": "The drawing."}}}}}, "description": "Drawing"}}, "operationId": "execute", "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["molecule"], "properties": {"width": {"type": "integer", "default": 300, "minimum": 1, "description": "Width, pixels."}, "format": {"enum": ["svg", "png"], "type": "string", "default": "svg", "description": "Image format."}, "height": {"type": "integer", "default": 300, "minimum": 1, "description": "Height, pixels."}, "legend": {"type": "string", "default": "", "description": "Text under the drawing."}, "rotate": {"type": "number", "default": 0, "description": "Rotation, degrees."}, "padding": {"type": "number", "default": 0.05, "minimum": 0, "description": "Empty margin, share of the drawing."}, "molecule": {"type": "string", "description": "Molecule, SMILES or MOL block."}, "bondLineWidth": {"type": "number", "default": 2, "minimum": 0, "description": "Width of bonds, pixels."}, "addAtomIndices": {"type": "boolean", "default": false, "description": "Show atom indices."}, "explicitMethyl": {"type": "boolean", "default": false, "description": "Write out methyl groups."}, "highlight_smarts": {"type": "string", "description": "Substructure to highlight, SMARTS."}, "addStereoAnnotation": {"type": "boolean", "default": false, "description": "Show stereo labels."}}, "additionalProperties": false}}}, "required": true}}}}, "openapi": "3.0.3"}	{"image": "rdkit:2024.03.1", "resources": {"cpu": "1", "gpu": 0, "memory": "2Gi"}, "timeout_seconds": 600}	t	f	\N	2026-11-23 12:06:26.76457+00	2026-11-23 12:06:26.76457+00
\.


--
-- Data for Name: task_services; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.task_services (org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check, resources_used, started_at) FROM stdin;
11111111-1111-4111-8111-111111111111	b87f83c3-2cbb-4a72-ba7f-8b8e9cb2624b	ed98e2c2-52c0-4bcd-a726-63b303bce1e7	http://autodock-vina-1.svc:8000	autodock-vina-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	2fac466e-f69d-4ad6-a85b-7d961368e124	ed98e2c2-52c0-4bcd-a726-63b303bce1e7	http://autodock-vina-2.svc:8000	autodock-vina-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	936173f6-340e-416c-bffe-cdd929f86db5	ed98e2c2-52c0-4bcd-a726-63b303bce1e7	http://autodock-vina-3.svc:8000	autodock-vina-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	0d3c1db5-55cd-484f-987b-a3b1edf40bc6	68d086f5-df20-47f6-acf8-b94f488b09f9	http://autodock-vina-1.svc:8000	autodock-vina-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	27d60cd6-ff16-4b3f-bb06-bdedf73d19de	68d086f5-df20-47f6-acf8-b94f488b09f9	http://autodock-vina-2.svc:8000	autodock-vina-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	6e9d8705-85b9-43f0-9831-5039f6091945	68d086f5-df20-47f6-acf8-b94f488b09f9	http://autodock-vina-3.svc:8000	autodock-vina-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	6f29470c-bd50-4c9d-a5f4-1b10f1937386	1d25025d-955a-4a24-94d9-60e0ce92cb69	http://diffdock-1.svc:8000	diffdock-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	5110de7d-0f30-4396-8b1a-9b2cc5bd927d	1d25025d-955a-4a24-94d9-60e0ce92cb69	http://diffdock-2.svc:8000	diffdock-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	fa7d7d3f-a7a7-4198-a8f1-b2b97159bd2a	76524bc8-e76c-4f76-9dd5-8769b41251f1	http://gnina-1.svc:8000	gnina-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	e1f8812b-10a0-4a21-b2de-fef628c9b1e0	76524bc8-e76c-4f76-9dd5-8769b41251f1	http://gnina-2.svc:8000	gnina-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	d681fffa-ef46-419c-9e48-63a450d01f82	76524bc8-e76c-4f76-9dd5-8769b41251f1	http://gnina-3.svc:8000	gnina-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	119349e2-c1f2-4005-9517-ae9fed5e50be	ce6e79f2-2c30-4d28-a831-698dc47cf6c3	http://smina-1.svc:8000	smina-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	0b13ce67-e354-4eb5-923c-26a18cf59cea	ce6e79f2-2c30-4d28-a831-698dc47cf6c3	http://smina-2.svc:8000	smina-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	2acc4b39-9dda-4194-b209-1cf2d83d8b47	ce6e79f2-2c30-4d28-a831-698dc47cf6c3	http://smina-3.svc:8000	smina-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	67378f94-f21a-4c66-a9e4-48fe43072d7e	40478776-c150-4d04-bcf9-e975a1c3a2bc	http://chembl-standardize-1.svc:8000	chembl-standardize-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	83edc0d3-ce8e-4697-9af4-d231cec2c928	40478776-c150-4d04-bcf9-e975a1c3a2bc	http://chembl-standardize-2.svc:8000	chembl-standardize-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	077d731b-8ce8-4c4b-989e-52ade1fc9db6	40478776-c150-4d04-bcf9-e975a1c3a2bc	http://chembl-standardize-3.svc:8000	chembl-standardize-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	d4f70415-e52b-491d-a80e-7d50b20041ce	40478776-c150-4d04-bcf9-e975a1c3a2bc	http://chembl-standardize-4.svc:8000	chembl-standardize-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	391458bc-81f1-4e55-941f-028508cad02d	41e68bd8-23dc-440f-a3bf-312369eaea7d	http://rdkit-standardize-1.svc:8000	rdkit-standardize-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	63d0908a-6857-489b-9768-cd0bb9c3b299	41e68bd8-23dc-440f-a3bf-312369eaea7d	http://rdkit-standardize-2.svc:8000	rdkit-standardize-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	e6187657-9b37-43a9-8471-21e30e40c4de	41e68bd8-23dc-440f-a3bf-312369eaea7d	http://rdkit-standardize-3.svc:8000	rdkit-standardize-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	8e690555-ddb7-421a-8b29-8f09fc3ab1c4	1d264186-9f40-4c45-a567-a0f00d3f2c2a	http://rdkit-stereoisomers-1.svc:8000	rdkit-stereoisomers-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	89c415eb-4ec4-4ebf-823c-b524ba8afd9a	1d264186-9f40-4c45-a567-a0f00d3f2c2a	http://rdkit-stereoisomers-2.svc:8000	rdkit-stereoisomers-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	d630c5dc-e887-4b9d-ad0c-fb900f18b6d5	1d264186-9f40-4c45-a567-a0f00d3f2c2a	http://rdkit-stereoisomers-3.svc:8000	rdkit-stereoisomers-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	2ea9d673-1ed6-4ada-9906-2e5ef815a13e	1d264186-9f40-4c45-a567-a0f00d3f2c2a	http://rdkit-stereoisomers-4.svc:8000	rdkit-stereoisomers-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	d9a82a5a-b5bb-4ff4-9af8-98b9843cd265	1d264186-9f40-4c45-a567-a0f00d3f2c2a	http://rdkit-stereoisomers-5.svc:8000	rdkit-stereoisomers-5	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	0a280ecb-74b6-4b93-94ff-744c933b1f88	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	http://dimorphite-dl-1.svc:8000	dimorphite-dl-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	2212523e-e8f0-4755-a03b-8c07042a3767	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	http://dimorphite-dl-2.svc:8000	dimorphite-dl-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	a593c716-e6d7-4b6d-bc7f-18311cfe9f44	04c5d7cb-90fd-4c63-b4b7-6c7feb08b0fe	http://dimorphite-dl-3.svc:8000	dimorphite-dl-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	78485fee-b7c2-4692-91f7-65c311e7e5ad	af0e0be1-7dce-4898-ba8e-a8e14f27da8b	http://molscrub-1.svc:8000	molscrub-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	59f930c3-a4bb-4d64-b996-389719223f6b	af0e0be1-7dce-4898-ba8e-a8e14f27da8b	http://molscrub-2.svc:8000	molscrub-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	739727f2-730f-41bf-87fd-2646931bcfdb	30832c30-934d-4976-b578-c28b1afabbbe	http://openbabel-convert-1.svc:8000	openbabel-convert-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	d3f906bd-5011-4e0f-9605-1fec5dc26552	30832c30-934d-4976-b578-c28b1afabbbe	http://openbabel-convert-2.svc:8000	openbabel-convert-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	2b380d81-48fa-43ea-bd76-79f2a8128e73	30832c30-934d-4976-b578-c28b1afabbbe	http://openbabel-convert-3.svc:8000	openbabel-convert-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	76ed370f-f797-4fce-94dc-d29f7a09d2fd	bcaafa37-5634-4096-a218-9169c8661a9e	http://openbabel-gen3d-1.svc:8000	openbabel-gen3d-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	0b46edd3-67fc-4e55-b784-ff9e9d0b93c7	bcaafa37-5634-4096-a218-9169c8661a9e	http://openbabel-gen3d-2.svc:8000	openbabel-gen3d-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	f0f607ca-b2d5-4612-825b-45e9928f1a5c	bcaafa37-5634-4096-a218-9169c8661a9e	http://openbabel-gen3d-3.svc:8000	openbabel-gen3d-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	3bfbe160-f273-4bad-a865-b691686ee4b5	bcaafa37-5634-4096-a218-9169c8661a9e	http://openbabel-gen3d-4.svc:8000	openbabel-gen3d-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	fa4d04ff-b722-4cca-8397-f76b64942fc2	bcaafa37-5634-4096-a218-9169c8661a9e	http://openbabel-gen3d-5.svc:8000	openbabel-gen3d-5	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	947198de-624a-40ce-8eab-4ff2bc9cf1ac	c23bba47-af50-4aa4-9c6b-6944a5aef3b2	http://meeko-export-1.svc:8000	meeko-export-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	584c2bfb-5d35-46d2-9d31-19e0ba55e5a4	c23bba47-af50-4aa4-9c6b-6944a5aef3b2	http://meeko-export-2.svc:8000	meeko-export-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	c33ff197-b1da-4a67-b7e9-a63f67c8c2a8	e720acb7-6876-4624-97ef-39fe19d99727	http://meeko-prepare-ligand-1.svc:8000	meeko-prepare-ligand-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	7c93b261-409c-46cb-ad48-fc2a774f68fc	e720acb7-6876-4624-97ef-39fe19d99727	http://meeko-prepare-ligand-2.svc:8000	meeko-prepare-ligand-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	a47fa565-3377-4bce-8575-cebd8837b358	7f98c1f6-d9ca-432c-97b4-d215f915076b	http://meeko-prepare-receptor-1.svc:8000	meeko-prepare-receptor-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	377cf029-fb73-4efd-a0c5-ec0bcaa8d9a0	7f98c1f6-d9ca-432c-97b4-d215f915076b	http://meeko-prepare-receptor-2.svc:8000	meeko-prepare-receptor-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	eac2685c-9cc6-49c8-9c91-c967a266d4f6	7f98c1f6-d9ca-432c-97b4-d215f915076b	http://meeko-prepare-receptor-3.svc:8000	meeko-prepare-receptor-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	6788d792-ed0f-4ca6-92eb-c925f2ae5958	7f98c1f6-d9ca-432c-97b4-d215f915076b	http://meeko-prepare-receptor-4.svc:8000	meeko-prepare-receptor-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	c125998d-a1fa-4c6d-bc18-67c802d3bf3c	de520efd-483c-4f08-afa8-84e05e83ece7	http://pdb2pqr-1.svc:8000	pdb2pqr-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	04b4ec5f-893f-44b1-aab2-6d96d062b132	de520efd-483c-4f08-afa8-84e05e83ece7	http://pdb2pqr-2.svc:8000	pdb2pqr-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	3295f68c-2054-4a9a-98bb-fc969a212bc1	de520efd-483c-4f08-afa8-84e05e83ece7	http://pdb2pqr-3.svc:8000	pdb2pqr-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	10cc389f-6511-48be-a117-47314e617149	de520efd-483c-4f08-afa8-84e05e83ece7	http://pdb2pqr-4.svc:8000	pdb2pqr-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	679dde64-2aad-4ecf-ace4-b387a73edad2	de520efd-483c-4f08-afa8-84e05e83ece7	http://pdb2pqr-5.svc:8000	pdb2pqr-5	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	6723619a-3891-462d-8846-7eade2175156	39df05ab-c28f-45e2-af04-b9893bd7e53f	http://pdbfixer-1.svc:8000	pdbfixer-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	9575799b-5e55-4ffa-9c59-7d23e77b34a5	39df05ab-c28f-45e2-af04-b9893bd7e53f	http://pdbfixer-2.svc:8000	pdbfixer-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	4ff488c2-3015-4ac2-9fbd-8492215e8073	94370397-7aaf-4905-9a50-cc2c3a859fa7	http://reduce-1.svc:8000	reduce-1	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	9615ddfb-48c6-4414-8c14-136ac2fc7ed1	94370397-7aaf-4905-9a50-cc2c3a859fa7	http://reduce-2.svc:8000	reduce-2	node-3	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	8db6265c-0337-4c61-8b71-54ed81395f03	94370397-7aaf-4905-9a50-cc2c3a859fa7	http://reduce-3.svc:8000	reduce-3	node-1	starting	\N	{}	2026-11-23 12:06:27.135069+00
11111111-1111-4111-8111-111111111111	607cb595-4e95-49c5-9cbc-a7385c5ee60a	94370397-7aaf-4905-9a50-cc2c3a859fa7	http://reduce-4.svc:8000	reduce-4	node-2	starting	\N	{}	2026-11-23 12:06:27.135069+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: mad; Owner: owner
--

COPY mad.users (user_id, email, enabled, profile, created_at) FROM stdin;
ea451b6e-2528-477b-a45b-80e450d211f5	ada@example.org	t	{}	2026-11-23 12:06:27.174123+00
e0a67444-c9f6-4051-8f4d-c4e9c82bb48a	ben@example.org	t	{}	2026-11-23 12:06:27.174123+00
\.


--
-- Name: membership_roles membership_roles_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_pkey PRIMARY KEY (org_id, user_id, role_id);


--
-- Name: memberships memberships_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_pkey PRIMARY KEY (org_id, user_id);


--
-- Name: organizations organizations_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.organizations
    ADD CONSTRAINT organizations_name_key UNIQUE (name);


--
-- Name: organizations organizations_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.organizations
    ADD CONSTRAINT organizations_pkey PRIMARY KEY (org_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_pkey PRIMARY KEY (org_id, step_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_step_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_step_name_key UNIQUE (org_id, template_id, step_name);


--
-- Name: pipeline_templates pipeline_templates_name_version_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_name_version_key UNIQUE (org_id, name, version);


--
-- Name: pipeline_templates pipeline_templates_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_pkey PRIMARY KEY (org_id, template_id);


--
-- Name: roles roles_org_id_name_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_org_id_name_key UNIQUE (org_id, name);


--
-- Name: roles roles_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_pkey PRIMARY KEY (org_id, role_id);


--
-- Name: schema_version schema_version_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.schema_version
    ADD CONSTRAINT schema_version_pkey PRIMARY KEY (version);


--
-- Name: task_definitions task_definitions_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_pkey PRIMARY KEY (org_id, task_definition_id);


--
-- Name: task_definitions task_definitions_task_id_version_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_task_id_version_key UNIQUE (org_id, task_id, version);


--
-- Name: task_services task_services_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_pkey PRIMARY KEY (org_id, service_id);


--
-- Name: task_services task_services_url_key; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_url_key UNIQUE (org_id, task_definition_id, service_url);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (user_id);


--
-- Name: idx_membership_roles_role; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_membership_roles_role ON mad.membership_roles USING btree (org_id, role_id);


--
-- Name: idx_memberships_user_org; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_memberships_user_org ON mad.memberships USING btree (user_id, org_id);


--
-- Name: idx_pipeline_steps_task; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_steps_task ON mad.pipeline_task_steps USING btree (org_id, task_definition_id);


--
-- Name: idx_pipeline_steps_template_order; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_steps_template_order ON mad.pipeline_task_steps USING btree (org_id, template_id, step_order);


--
-- Name: idx_pipeline_templates_org_public; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_templates_org_public ON mad.pipeline_templates USING btree (org_id, is_public, category) WHERE is_active;


--
-- Name: idx_pipeline_templates_public; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_pipeline_templates_public ON mad.pipeline_templates USING btree (template_id) WHERE (is_public AND is_active);


--
-- Name: idx_task_definitions_category; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_category ON mad.task_definitions USING btree (org_id, category, ((title IS NULL)), COALESCE(title, ''::text), task_id, version, task_definition_id) WHERE is_active;


--
-- Name: idx_task_definitions_org_active; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions USING btree (org_id, ((title IS NULL)), COALESCE(title, ''::text), task_id, version, task_definition_id) WHERE is_active;


--
-- Name: idx_task_definitions_search; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_search ON mad.task_definitions USING gin (org_id, search_vector) WHERE is_active;


--
-- Name: idx_task_definitions_spelling; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_spelling ON mad.task_definitions USING gin (org_id, search_words public.gin_trgm_ops) WHERE is_active;


--
-- Name: idx_task_definitions_version; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_definitions_version ON mad.task_definitions USING btree (org_id, task_id, version_key DESC) WHERE is_active;


--
-- Name: idx_task_services_health_url; Type: INDEX; Schema: mad; Owner: owner
--

CREATE INDEX idx_task_services_health_url ON mad.task_services USING btree (org_id, task_definition_id) WHERE (health_status = 'healthy'::text);


--
-- Name: users_email_key; Type: INDEX; Schema: mad; Owner: owner
--

CREATE UNIQUE INDEX users_email_key ON mad.users USING btree (lower(email));


--
-- Name: organizations organizations_pipelines; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE TRIGGER organizations_pipelines BEFORE DELETE ON mad.organizations FOR EACH ROW EXECUTE FUNCTION mad_registry.delete_pipelines_of_organization();


--
-- Name: TRIGGER organizations_pipelines ON organizations; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TRIGGER organizations_pipelines ON mad.organizations IS 'Deletes the organisation''s pipelines before its tasks.';


--
-- Name: pipeline_task_steps pipeline_task_steps_graph; Type: TRIGGER; Schema: mad; Owner: owner
--

CREATE CONSTRAINT TRIGGER pipeline_task_steps_graph AFTER INSERT OR DELETE OR UPDATE OF org_id, template_id, step_name, depends_on, wave ON mad.pipeline_task_steps DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION mad_registry.check_pipeline_steps();


--
-- Name: TRIGGER pipeline_task_steps_graph ON pipeline_task_steps; Type: COMMENT; Schema: mad; Owner: owner
--

COMMENT ON TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps IS 'At commit: every dependency is a step of the pipeline and none leads back to itself; sets wave.';


--
-- Name: membership_roles membership_roles_membership_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_membership_fkey FOREIGN KEY (org_id, user_id) REFERENCES mad.memberships(org_id, user_id) ON DELETE CASCADE;


--
-- Name: membership_roles membership_roles_role_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.membership_roles
    ADD CONSTRAINT membership_roles_role_fkey FOREIGN KEY (org_id, role_id) REFERENCES mad.roles(org_id, role_id) ON DELETE CASCADE;


--
-- Name: memberships memberships_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: memberships memberships_user_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.memberships
    ADD CONSTRAINT memberships_user_id_fkey FOREIGN KEY (user_id) REFERENCES mad.users(user_id) ON DELETE CASCADE;


--
-- Name: pipeline_task_steps pipeline_task_steps_task_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_task_fkey FOREIGN KEY (org_id, task_definition_id) REFERENCES mad.task_definitions(org_id, task_definition_id);


--
-- Name: pipeline_task_steps pipeline_task_steps_template_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_task_steps
    ADD CONSTRAINT pipeline_task_steps_template_fkey FOREIGN KEY (org_id, template_id) REFERENCES mad.pipeline_templates(org_id, template_id) ON DELETE CASCADE;


--
-- Name: pipeline_templates pipeline_templates_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.pipeline_templates
    ADD CONSTRAINT pipeline_templates_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: roles roles_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.roles
    ADD CONSTRAINT roles_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: task_definitions task_definitions_org_id_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_definitions
    ADD CONSTRAINT task_definitions_org_id_fkey FOREIGN KEY (org_id) REFERENCES mad.organizations(org_id) ON DELETE CASCADE;


--
-- Name: task_services task_services_task_fkey; Type: FK CONSTRAINT; Schema: mad; Owner: owner
--

ALTER TABLE ONLY mad.task_services
    ADD CONSTRAINT task_services_task_fkey FOREIGN KEY (org_id, task_definition_id) REFERENCES mad.task_definitions(org_id, task_definition_id) ON DELETE CASCADE;


--
-- PostgreSQL database dump complete
--

\unrestrict kRVpYbY3YFVpmaqt4DDJ93JK4C8gT578O2PyZto5bf2d2zUIl8tw09WqMpxIHzx

