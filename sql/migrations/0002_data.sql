-- The rest of the data: jobs, molecules and the audit log of the registry, and the results of
-- one organisation (tables without org_id; in a shared registry database they stay empty).
--
-- Rows that record what happened (created_by, submitted_by, job_id of an event …) refer to
-- nothing by foreign key where they must outlive what they name.

CREATE TABLE mad.jobs_meta (
    org_id       uuid        NOT NULL,
    job_id       uuid        NOT NULL DEFAULT gen_random_uuid(),
    pipeline_id  uuid,
    submitted_by uuid,
    status       text        NOT NULL DEFAULT 'PENDING',
    priority     integer     NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT now(),
    updated_at   timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT jobs_meta_pkey PRIMARY KEY (org_id, job_id),
    CONSTRAINT jobs_meta_status_check CHECK (length(status) BETWEEN 1 AND 50),
    CONSTRAINT jobs_meta_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
) WITH (fillfactor = 90);
-- jobs_page of one status, and of all: newest first from any position.
CREATE INDEX idx_jobs_meta_org_status_created ON mad.jobs_meta (org_id, status, created_at DESC, job_id DESC);
CREATE INDEX idx_jobs_meta_org_created ON mad.jobs_meta (org_id, created_at DESC, job_id DESC);
-- A person's jobs, and a pipeline's.
CREATE INDEX idx_jobs_meta_user_created ON mad.jobs_meta (org_id, submitted_by, created_at DESC)
    WHERE submitted_by IS NOT NULL;
CREATE INDEX idx_jobs_meta_pipeline_created ON mad.jobs_meta (org_id, pipeline_id, created_at DESC)
    WHERE pipeline_id IS NOT NULL;
COMMENT ON TABLE mad.jobs_meta IS 'The jobs of all organisations, as far as listings need them; the rest is in their results databases.';
COMMENT ON COLUMN mad.jobs_meta.org_id IS 'The organisation the job belongs to.';
COMMENT ON COLUMN mad.jobs_meta.job_id IS 'Identifies the job; the same in the organisation''s results database.';
COMMENT ON COLUMN mad.jobs_meta.pipeline_id IS 'The pipeline it runs (a template_id, perhaps of another organisation''s public pipeline, so not a foreign key).';
COMMENT ON COLUMN mad.jobs_meta.submitted_by IS 'Who submitted it; kept when the person is gone, so not a foreign key.';
COMMENT ON COLUMN mad.jobs_meta.status IS 'State in the words of the application, such as PENDING, RUNNING, COMPLETED, FAILED, CANCELED.';
COMMENT ON COLUMN mad.jobs_meta.priority IS 'Higher runs first, where the scheduler heeds it.';
COMMENT ON COLUMN mad.jobs_meta.created_at IS 'When it was submitted.';
COMMENT ON COLUMN mad.jobs_meta.updated_at IS 'When its state last changed.';

CREATE TABLE mad.molecules (
    org_id      uuid        NOT NULL,
    molecule_id uuid        NOT NULL DEFAULT gen_random_uuid(),
    name        text        NOT NULL,
    format      text,
    uri         text,
    size_bytes  bigint,
    checksum    text,
    properties  jsonb       NOT NULL DEFAULT '{}',
    created_by  uuid,
    created_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT molecules_pkey PRIMARY KEY (org_id, molecule_id),
    CONSTRAINT molecules_name_check CHECK (length(name) BETWEEN 1 AND 1000),
    CONSTRAINT molecules_format_check CHECK (length(format) BETWEEN 1 AND 50),
    CONSTRAINT molecules_size_bytes_check CHECK (size_bytes >= 0),
    CONSTRAINT molecules_properties_check CHECK (jsonb_typeof(properties) = 'object'),
    CONSTRAINT molecules_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
-- molecules_page of all, and of one format: newest first from any position.
CREATE INDEX idx_molecules_org_created ON mad.molecules (org_id, created_at DESC, molecule_id DESC);
CREATE INDEX idx_molecules_org_format ON mad.molecules (org_id, format, created_at DESC, molecule_id DESC)
    WHERE format IS NOT NULL;
COMMENT ON TABLE mad.molecules IS 'Molecules an organisation uploaded: where each lies and what it is.';
COMMENT ON COLUMN mad.molecules.org_id IS 'The organisation the molecule belongs to.';
COMMENT ON COLUMN mad.molecules.molecule_id IS 'Identifies the molecule in its organisation.';
COMMENT ON COLUMN mad.molecules.name IS 'Name for people.';
COMMENT ON COLUMN mad.molecules.format IS 'File format, such as sdf, mol2, pdb; NULL when unknown.';
COMMENT ON COLUMN mad.molecules.uri IS 'Where the file lies.';
COMMENT ON COLUMN mad.molecules.size_bytes IS 'Size of the file in bytes.';
COMMENT ON COLUMN mad.molecules.checksum IS 'Checksum of the file, with its method, such as sha256:….';
COMMENT ON COLUMN mad.molecules.properties IS 'What is known of the molecule, a JSON object.';
COMMENT ON COLUMN mad.molecules.created_by IS 'Who uploaded it; kept when the person is gone, so not a foreign key.';
COMMENT ON COLUMN mad.molecules.created_at IS 'When it was uploaded.';

CREATE TABLE mad.audit_logs (
    org_id      uuid        NOT NULL,
    audit_id    uuid        NOT NULL DEFAULT gen_random_uuid(),
    user_id     uuid,
    action      text        NOT NULL,
    entity_type text        NOT NULL,
    entity_id   text,
    metadata    jsonb       NOT NULL DEFAULT '{}',
    ts          timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT audit_logs_pkey PRIMARY KEY (org_id, audit_id, ts),
    CONSTRAINT audit_logs_action_check CHECK (length(action) BETWEEN 1 AND 200),
    CONSTRAINT audit_logs_entity_type_check CHECK (length(entity_type) BETWEEN 1 AND 200),
    CONSTRAINT audit_logs_entity_id_check CHECK (length(entity_id) <= 200),
    CONSTRAINT audit_logs_metadata_check CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT audit_logs_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
) PARTITION BY RANGE (ts);
-- audit_page of all, of a person, of an entity: newest first from any position.
CREATE INDEX idx_audit_logs_org_ts ON mad.audit_logs (org_id, ts DESC, audit_id DESC);
CREATE INDEX idx_audit_logs_user_ts ON mad.audit_logs (org_id, user_id, ts DESC, audit_id DESC)
    WHERE user_id IS NOT NULL;
CREATE INDEX idx_audit_logs_entity ON mad.audit_logs (org_id, entity_type, entity_id, ts DESC, audit_id DESC);
COMMENT ON TABLE mad.audit_logs IS 'Who did what to what, when; a partition for each month (UTC).';
COMMENT ON COLUMN mad.audit_logs.org_id IS 'The organisation it happened in.';
COMMENT ON COLUMN mad.audit_logs.audit_id IS 'Identifies the entry in its organisation.';
COMMENT ON COLUMN mad.audit_logs.user_id IS 'Who did it; NULL for the system; kept when the person is gone, so not a foreign key.';
COMMENT ON COLUMN mad.audit_logs.action IS 'What was done, such as task.register.';
COMMENT ON COLUMN mad.audit_logs.entity_type IS 'Kind of what it was done to, such as task.';
COMMENT ON COLUMN mad.audit_logs.entity_id IS 'Which one: an id or a name.';
COMMENT ON COLUMN mad.audit_logs.metadata IS 'What else there is to say, a JSON object.';
COMMENT ON COLUMN mad.audit_logs.ts IS 'When it happened.';
CREATE TABLE mad.audit_logs_default (LIKE mad.audit_logs INCLUDING ALL);
ALTER TABLE mad.audit_logs ATTACH PARTITION mad.audit_logs_default DEFAULT;
COMMENT ON TABLE mad.audit_logs_default IS 'Entries of months without a partition; ensure_partitions moves them.';

CREATE TABLE mad.jobs (
    job_id           uuid        NOT NULL DEFAULT gen_random_uuid(),
    pipeline_version text,
    status           text        NOT NULL DEFAULT 'PENDING',
    input_signature  text,
    params           jsonb       NOT NULL DEFAULT '{}',
    timings          jsonb       NOT NULL DEFAULT '{}',
    metrics          jsonb       NOT NULL DEFAULT '{}',
    error            text,
    created_at       timestamptz NOT NULL DEFAULT now(),
    updated_at       timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT jobs_pkey PRIMARY KEY (job_id),
    CONSTRAINT jobs_pipeline_version_check CHECK (length(pipeline_version) <= 300),
    CONSTRAINT jobs_status_check CHECK (status IN ('PENDING', 'RUNNING', 'COMPLETED', 'FAILED', 'CANCELED')),
    CONSTRAINT jobs_input_signature_check CHECK (length(input_signature) <= 300),
    CONSTRAINT jobs_params_check CHECK (jsonb_typeof(params) = 'object'),
    CONSTRAINT jobs_timings_check CHECK (jsonb_typeof(timings) = 'object'),
    CONSTRAINT jobs_metrics_check CHECK (jsonb_typeof(metrics) = 'object')
) WITH (fillfactor = 90);
CREATE INDEX idx_jobs_status_created ON mad.jobs (status, created_at DESC);
CREATE INDEX idx_jobs_input_signature ON mad.jobs (input_signature) WHERE input_signature IS NOT NULL;
CREATE INDEX idx_jobs_pipeline_version ON mad.jobs (pipeline_version, created_at DESC);
COMMENT ON TABLE mad.jobs IS 'Results database: the jobs of its organisation.';
COMMENT ON COLUMN mad.jobs.job_id IS 'Identifies the job; the same in the registry''s jobs_meta.';
COMMENT ON COLUMN mad.jobs.pipeline_version IS 'Name and version of the pipeline it runs.';
COMMENT ON COLUMN mad.jobs.status IS 'PENDING, RUNNING, COMPLETED, FAILED or CANCELED.';
COMMENT ON COLUMN mad.jobs.input_signature IS 'Hash of its inputs: the same for the same inputs.';
COMMENT ON COLUMN mad.jobs.params IS 'Parameters of the run, a JSON object.';
COMMENT ON COLUMN mad.jobs.timings IS 'How long its parts took, a JSON object.';
COMMENT ON COLUMN mad.jobs.metrics IS 'What was measured, a JSON object.';
COMMENT ON COLUMN mad.jobs.error IS 'Why it failed.';
COMMENT ON COLUMN mad.jobs.created_at IS 'When it was submitted.';
COMMENT ON COLUMN mad.jobs.updated_at IS 'When its state last changed.';

CREATE TABLE mad.task_executions (
    exec_id            uuid        NOT NULL DEFAULT gen_random_uuid(),
    job_id             uuid        NOT NULL,
    task_name          text        NOT NULL,
    task_definition_id uuid,
    service_url        text,
    status             text        NOT NULL DEFAULT 'PENDING',
    parameters         jsonb       NOT NULL DEFAULT '{}',
    started_at         timestamptz,
    ended_at           timestamptz,
    retries            integer     NOT NULL DEFAULT 0,
    logs_uri           text,
    CONSTRAINT task_executions_pkey PRIMARY KEY (exec_id),
    CONSTRAINT task_executions_task_name_check CHECK (length(task_name) BETWEEN 1 AND 300),
    CONSTRAINT task_executions_service_url_check CHECK (octet_length(service_url) <= 2048),
    CONSTRAINT task_executions_status_check CHECK (length(status) BETWEEN 1 AND 50),
    CONSTRAINT task_executions_parameters_check CHECK (jsonb_typeof(parameters) = 'object'),
    CONSTRAINT task_executions_retries_check CHECK (retries >= 0),
    CONSTRAINT task_executions_job_fkey FOREIGN KEY (job_id)
        REFERENCES mad.jobs (job_id) ON DELETE CASCADE
) WITH (fillfactor = 90);
CREATE INDEX idx_task_executions_job_status ON mad.task_executions (job_id, status);
CREATE INDEX idx_task_executions_task_definition ON mad.task_executions (task_definition_id, status)
    WHERE task_definition_id IS NOT NULL;
CREATE INDEX idx_task_executions_service_url ON mad.task_executions (service_url, started_at DESC)
    WHERE service_url IS NOT NULL;
COMMENT ON TABLE mad.task_executions IS 'Results database: each run of a task in a job.';
COMMENT ON COLUMN mad.task_executions.exec_id IS 'Identifies the run.';
COMMENT ON COLUMN mad.task_executions.job_id IS 'The job it is part of.';
COMMENT ON COLUMN mad.task_executions.task_name IS 'The step or task, for people.';
COMMENT ON COLUMN mad.task_executions.task_definition_id IS 'The task; in another database, so not a foreign key.';
COMMENT ON COLUMN mad.task_executions.service_url IS 'The service that ran it.';
COMMENT ON COLUMN mad.task_executions.status IS 'State in the words of the application.';
COMMENT ON COLUMN mad.task_executions.parameters IS 'Parameters it was run with, a JSON object.';
COMMENT ON COLUMN mad.task_executions.started_at IS 'When it started.';
COMMENT ON COLUMN mad.task_executions.ended_at IS 'When it ended.';
COMMENT ON COLUMN mad.task_executions.retries IS 'How often it was tried again.';
COMMENT ON COLUMN mad.task_executions.logs_uri IS 'Where its log lies.';

CREATE TABLE mad.dynamic_task_results (
    result_id             uuid             NOT NULL DEFAULT gen_random_uuid(),
    exec_id               uuid             NOT NULL,
    result_schema_version text,
    result_data           jsonb            NOT NULL DEFAULT '{}',
    validation_errors     jsonb            NOT NULL DEFAULT '[]',
    confidence_score      double precision,
    created_at            timestamptz      NOT NULL DEFAULT now(),
    CONSTRAINT dynamic_task_results_pkey PRIMARY KEY (result_id),
    CONSTRAINT dynamic_task_results_result_data_check CHECK (jsonb_typeof(result_data) = 'object'),
    CONSTRAINT dynamic_task_results_validation_errors_check CHECK (jsonb_typeof(validation_errors) = 'array'),
    CONSTRAINT dynamic_task_results_exec_fkey FOREIGN KEY (exec_id)
        REFERENCES mad.task_executions (exec_id) ON DELETE CASCADE
);
CREATE INDEX idx_dynamic_task_results_exec ON mad.dynamic_task_results (exec_id);
CREATE INDEX idx_dynamic_task_results_confidence ON mad.dynamic_task_results (confidence_score DESC)
    WHERE confidence_score IS NOT NULL;
COMMENT ON TABLE mad.dynamic_task_results IS 'Results database: what a run of a task gave.';
COMMENT ON COLUMN mad.dynamic_task_results.result_id IS 'Identifies the result.';
COMMENT ON COLUMN mad.dynamic_task_results.exec_id IS 'The run it comes from.';
COMMENT ON COLUMN mad.dynamic_task_results.result_schema_version IS 'Version of the schema the result keeps to.';
COMMENT ON COLUMN mad.dynamic_task_results.result_data IS 'The result, a JSON object.';
COMMENT ON COLUMN mad.dynamic_task_results.validation_errors IS 'What of it breaks its schema, a JSON array.';
COMMENT ON COLUMN mad.dynamic_task_results.confidence_score IS 'How sure the task is of it; higher is surer.';
COMMENT ON COLUMN mad.dynamic_task_results.created_at IS 'When it was stored.';

CREATE TABLE mad.result_cache (
    cache_key        text             NOT NULL,
    pipeline_version text,
    task_name        text,
    canonical_job_id uuid,
    confidence_score double precision,
    artifact_map     jsonb            NOT NULL DEFAULT '{}',
    metrics_summary  jsonb            NOT NULL DEFAULT '{}',
    hit_count        bigint           NOT NULL DEFAULT 0,
    last_used_at     timestamptz,
    created_at       timestamptz      NOT NULL DEFAULT now(),
    expires_at       timestamptz,
    CONSTRAINT result_cache_pkey PRIMARY KEY (cache_key),
    CONSTRAINT result_cache_cache_key_check CHECK (octet_length(cache_key) BETWEEN 1 AND 500),
    CONSTRAINT result_cache_pipeline_version_check CHECK (length(pipeline_version) <= 300),
    CONSTRAINT result_cache_task_name_check CHECK (length(task_name) <= 300),
    CONSTRAINT result_cache_artifact_map_check CHECK (jsonb_typeof(artifact_map) = 'object'),
    CONSTRAINT result_cache_metrics_summary_check CHECK (jsonb_typeof(metrics_summary) = 'object'),
    CONSTRAINT result_cache_hit_count_check CHECK (hit_count >= 0)
) WITH (fillfactor = 80);  -- room for counted hits to stay in their page (HOT)
-- What is cached of a pipeline's task, to throw it away with the pipeline's version.
CREATE INDEX idx_result_cache_pipeline_task ON mad.result_cache (pipeline_version, task_name);
-- result_cache_prune.
CREATE INDEX idx_result_cache_expires ON mad.result_cache (expires_at) WHERE expires_at IS NOT NULL;
COMMENT ON TABLE mad.result_cache IS 'Results database: results that need not be computed again.';
COMMENT ON COLUMN mad.result_cache.cache_key IS 'What the result is of, as cache_key() gives it.';
COMMENT ON COLUMN mad.result_cache.pipeline_version IS 'Name and version of the pipeline.';
COMMENT ON COLUMN mad.result_cache.task_name IS 'The task.';
COMMENT ON COLUMN mad.result_cache.canonical_job_id IS 'The job that computed it; kept when the job is gone, so not a foreign key.';
COMMENT ON COLUMN mad.result_cache.confidence_score IS 'How sure the result is; a better one replaces it.';
COMMENT ON COLUMN mad.result_cache.artifact_map IS 'Names and places of the result''s files, a JSON object.';
COMMENT ON COLUMN mad.result_cache.metrics_summary IS 'What was measured, a JSON object.';
COMMENT ON COLUMN mad.result_cache.hit_count IS 'How often it was found: exact up to 16, then estimated from a sample of the hits.';
COMMENT ON COLUMN mad.result_cache.last_used_at IS 'When it was last found and counted.';
COMMENT ON COLUMN mad.result_cache.created_at IS 'When it was stored.';
COMMENT ON COLUMN mad.result_cache.expires_at IS 'From when on it is no longer found; NULL: never.';

CREATE TABLE mad.result_cache_claims (
    cache_key     text        NOT NULL,
    claimed_until timestamptz NOT NULL,
    CONSTRAINT result_cache_claims_pkey PRIMARY KEY (cache_key),
    CONSTRAINT result_cache_claims_cache_key_check CHECK (octet_length(cache_key) BETWEEN 1 AND 500)
);
COMMENT ON TABLE mad.result_cache_claims IS 'Results database: what one caller is computing while the others wait.';
COMMENT ON COLUMN mad.result_cache_claims.cache_key IS 'What is being computed.';
COMMENT ON COLUMN mad.result_cache_claims.claimed_until IS 'When the claim ends if no result comes.';

CREATE TABLE mad.job_events (
    job_id   uuid        NOT NULL,
    seq_no   bigint      NOT NULL,
    ts       timestamptz NOT NULL DEFAULT now(),
    event    text        NOT NULL,
    detail   text,
    metadata jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT job_events_pkey PRIMARY KEY (job_id, seq_no, ts),
    CONSTRAINT job_events_event_check CHECK (length(event) BETWEEN 1 AND 200),
    CONSTRAINT job_events_metadata_check CHECK (jsonb_typeof(metadata) = 'object')
) PARTITION BY RANGE (ts);
CREATE INDEX idx_job_events_job_ts ON mad.job_events (job_id, ts DESC);
CREATE INDEX idx_job_events_event_ts ON mad.job_events (event, ts DESC);
COMMENT ON TABLE mad.job_events IS 'Results database: what happened in a job; a partition for each month (UTC).';
COMMENT ON COLUMN mad.job_events.job_id IS 'The job; an event may come before it or outlive it, so not a foreign key.';
COMMENT ON COLUMN mad.job_events.seq_no IS 'Number of the event in its job.';
COMMENT ON COLUMN mad.job_events.ts IS 'When it happened.';
COMMENT ON COLUMN mad.job_events.event IS 'What happened, such as step.started.';
COMMENT ON COLUMN mad.job_events.detail IS 'The same for people.';
COMMENT ON COLUMN mad.job_events.metadata IS 'What else there is to say, a JSON object.';
CREATE TABLE mad.job_events_default (LIKE mad.job_events INCLUDING ALL);
ALTER TABLE mad.job_events ATTACH PARTITION mad.job_events_default DEFAULT;
COMMENT ON TABLE mad.job_events_default IS 'Events of months without a partition; ensure_partitions moves them.';

-- What registry_etag is made of: each transaction that changes an organisation's tasks,
-- services' membership or pipelines leaves a new mark, seen by others when it commits. It
-- marks a slot that no other holds, so two such transactions never wait for each other.
CREATE TABLE mad.registry_revisions (
    org_id uuid NOT NULL,
    slot   uuid NOT NULL DEFAULT gen_random_uuid(),
    mark   uuid NOT NULL DEFAULT gen_random_uuid(),
    CONSTRAINT registry_revisions_pkey PRIMARY KEY (org_id, slot),
    CONSTRAINT registry_revisions_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
) WITH (fillfactor = 50);
COMMENT ON TABLE mad.registry_revisions IS 'Marks of the changes of an organisation''s registry, for registry_etag().';
COMMENT ON COLUMN mad.registry_revisions.org_id IS 'The organisation whose registry changed.';
COMMENT ON COLUMN mad.registry_revisions.slot IS 'One of several places for a mark, held by one transaction at a time.';
COMMENT ON COLUMN mad.registry_revisions.mark IS 'Chance, new with each change.';

CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.task_definitions
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.task_definitions
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.task_definitions
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.task_definitions
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.pipeline_templates
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.pipeline_templates
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.pipeline_templates
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.pipeline_templates
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.pipeline_task_steps
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_update AFTER UPDATE ON mad.pipeline_task_steps
    REFERENCING OLD TABLE AS before NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.pipeline_task_steps
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.pipeline_task_steps
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_insert AFTER INSERT ON mad.task_services
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_delete AFTER DELETE ON mad.task_services
    REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
CREATE TRIGGER registry_revision_truncate AFTER TRUNCATE ON mad.task_services
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.raise_revision();
-- Not fired by a heartbeat, which sets none of these columns.
CREATE TRIGGER registry_revision_update
    AFTER UPDATE OF org_id, service_id, task_definition_id, service_url, pod_name, node_name ON mad.task_services
    FOR EACH ROW
    WHEN (OLD.org_id IS DISTINCT FROM NEW.org_id
          OR OLD.service_id IS DISTINCT FROM NEW.service_id
          OR OLD.task_definition_id IS DISTINCT FROM NEW.task_definition_id
          OR OLD.service_url IS DISTINCT FROM NEW.service_url
          OR OLD.pod_name IS DISTINCT FROM NEW.pod_name
          OR OLD.node_name IS DISTINCT FROM NEW.node_name)
    EXECUTE FUNCTION mad_registry.raise_revision_of_row();

-- A fleet that reports in one call writes every row of a page again before any old version can go:
-- room for a second version of each keeps that in its page (HOT), and the table's size as it is.
ALTER TABLE mad.task_services SET (fillfactor = 45);
