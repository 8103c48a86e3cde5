-- Every index that a statement of the API or a constraint needs exists and is valid.
WITH expected (index_name, definition) AS (
    VALUES
        ('audit_logs_pkey',
         'ALTER TABLE mad.audit_logs ADD CONSTRAINT audit_logs_pkey PRIMARY KEY (org_id, audit_id, ts)'),
        ('dynamic_task_results_pkey',
         'ALTER TABLE mad.dynamic_task_results ADD CONSTRAINT dynamic_task_results_pkey PRIMARY KEY '
         '(result_id)'),
        ('idx_audit_logs_entity',
         'CREATE INDEX idx_audit_logs_entity ON mad.audit_logs USING btree (org_id, entity_type, entity_id, ts '
         'DESC, audit_id DESC)'),
        ('idx_audit_logs_org_ts',
         'CREATE INDEX idx_audit_logs_org_ts ON mad.audit_logs USING btree (org_id, ts DESC, audit_id DESC)'),
        ('idx_audit_logs_user_ts',
         'CREATE INDEX idx_audit_logs_user_ts ON mad.audit_logs USING btree (org_id, user_id, ts DESC, '
         'audit_id DESC) WHERE (user_id IS NOT NULL)'),
        ('idx_dynamic_task_results_confidence',
         'CREATE INDEX idx_dynamic_task_results_confidence ON mad.dynamic_task_results USING btree '
         '(confidence_score DESC) WHERE (confidence_score IS NOT NULL)'),
        ('idx_dynamic_task_results_exec',
         'CREATE INDEX idx_dynamic_task_results_exec ON mad.dynamic_task_results USING btree (exec_id)'),
        ('idx_job_events_event_ts',
         'CREATE INDEX idx_job_events_event_ts ON mad.job_events USING btree (event, ts DESC)'),
        ('idx_job_events_job_ts',
         'CREATE INDEX idx_job_events_job_ts ON mad.job_events USING btree (job_id, ts DESC)'),
        ('idx_jobs_input_signature',
         'CREATE INDEX idx_jobs_input_signature ON mad.jobs USING btree (input_signature) WHERE '
         '(input_signature IS NOT NULL)'),
        ('idx_jobs_meta_org_created',
         'CREATE INDEX idx_jobs_meta_org_created ON mad.jobs_meta USING btree (org_id, created_at DESC, job_id '
         'DESC)'),
        ('idx_jobs_meta_org_status_created',
         'CREATE INDEX idx_jobs_meta_org_status_created ON mad.jobs_meta USING btree (org_id, status, '
         'created_at DESC, job_id DESC)'),
        ('idx_jobs_meta_pipeline_created',
         'CREATE INDEX idx_jobs_meta_pipeline_created ON mad.jobs_meta USING btree (org_id, pipeline_id, '
         'created_at DESC) WHERE (pipeline_id IS NOT NULL)'),
        ('idx_jobs_meta_user_created',
         'CREATE INDEX idx_jobs_meta_user_created ON mad.jobs_meta USING btree (org_id, submitted_by, '
         'created_at DESC) WHERE (submitted_by IS NOT NULL)'),
        ('idx_jobs_pipeline_version',
         'CREATE INDEX idx_jobs_pipeline_version ON mad.jobs USING btree (pipeline_version, created_at DESC)'),
        ('idx_jobs_status_created',
         'CREATE INDEX idx_jobs_status_created ON mad.jobs USING btree (status, created_at DESC)'),
        ('idx_membership_roles_role',
         'CREATE INDEX idx_membership_roles_role ON mad.membership_roles USING btree (org_id, role_id)'),
        ('idx_memberships_user_org',
         'CREATE INDEX idx_memberships_user_org ON mad.memberships USING btree (user_id, org_id)'),
        ('idx_molecules_org_created',
         'CREATE INDEX idx_molecules_org_created ON mad.molecules USING btree (org_id, created_at DESC, '
         'molecule_id DESC)'),
        ('idx_molecules_org_format',
         'CREATE INDEX idx_molecules_org_format ON mad.molecules USING btree (org_id, format, created_at DESC, '
         'molecule_id DESC) WHERE (format IS NOT NULL)'),
        ('idx_pipeline_steps_task',
         'CREATE INDEX idx_pipeline_steps_task ON mad.pipeline_task_steps USING btree (org_id, '
         'task_definition_id)'),
        ('idx_pipeline_steps_template_order',
         'CREATE INDEX idx_pipeline_steps_template_order ON mad.pipeline_task_steps USING btree (org_id, '
         'template_id, step_order)'),
        ('idx_pipeline_templates_org_public',
         'CREATE INDEX idx_pipeline_templates_org_public ON mad.pipeline_templates USING btree (org_id, '
         'is_public, category) WHERE is_active'),
        ('idx_pipeline_templates_public',
         'CREATE UNIQUE INDEX idx_pipeline_templates_public ON mad.pipeline_templates USING btree '
         '(template_id) WHERE is_public'),
        ('idx_result_cache_expires',
         'CREATE INDEX idx_result_cache_expires ON mad.result_cache USING btree (expires_at) WHERE (expires_at '
         'IS NOT NULL)'),
        ('idx_result_cache_pipeline_task',
         'CREATE INDEX idx_result_cache_pipeline_task ON mad.result_cache USING btree (pipeline_version, '
         'task_name)'),
        ('idx_task_definitions_category',
         'CREATE INDEX idx_task_definitions_category ON mad.task_definitions USING btree (org_id, category, '
         '((title IS NULL)), COALESCE(title, ''''::text), task_id, version_key DESC, task_definition_id) WHERE '
         'is_active'),
        ('idx_task_definitions_org_active',
         'CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions USING btree (org_id, ((title IS '
         'NULL)), COALESCE(title, ''''::text), task_id, version_key DESC, task_definition_id) INCLUDE (title, '
         'version, library_metadata) WHERE is_active'),
        ('idx_task_definitions_search',
         'CREATE INDEX idx_task_definitions_search ON mad.task_definitions USING gin (org_id, search_vector) '
         'WHERE is_active'),
        ('idx_task_definitions_spelling',
         'CREATE INDEX idx_task_definitions_spelling ON mad.task_definitions USING gin (org_id, search_words '
         '@pg_trgm@.gin_trgm_ops) WHERE is_active'),
        ('idx_task_definitions_version',
         'CREATE INDEX idx_task_definitions_version ON mad.task_definitions USING btree (org_id, task_id, '
         'version_key DESC) WHERE is_active'),
        ('idx_task_executions_job_status',
         'CREATE INDEX idx_task_executions_job_status ON mad.task_executions USING btree (job_id, status)'),
        ('idx_task_executions_service_url',
         'CREATE INDEX idx_task_executions_service_url ON mad.task_executions USING btree (service_url, '
         'started_at DESC) WHERE (service_url IS NOT NULL)'),
        ('idx_task_executions_task_definition',
         'CREATE INDEX idx_task_executions_task_definition ON mad.task_executions USING btree '
         '(task_definition_id, status) WHERE (task_definition_id IS NOT NULL)'),
        ('idx_task_services_health_url',
         'CREATE INDEX idx_task_services_health_url ON mad.task_services USING btree (org_id, '
         'task_definition_id) WHERE (health_status = ''healthy''::text)'),
        ('job_events_pkey',
         'ALTER TABLE mad.job_events ADD CONSTRAINT job_events_pkey PRIMARY KEY (job_id, seq_no, ts)'),
        ('jobs_meta_pkey',
         'ALTER TABLE mad.jobs_meta ADD CONSTRAINT jobs_meta_pkey PRIMARY KEY (org_id, job_id)'),
        ('jobs_pkey', 'ALTER TABLE mad.jobs ADD CONSTRAINT jobs_pkey PRIMARY KEY (job_id)'),
        ('membership_roles_pkey',
         'ALTER TABLE mad.membership_roles ADD CONSTRAINT membership_roles_pkey PRIMARY KEY (org_id, user_id, '
         'role_id)'),
        ('maintenance_pkey', 'ALTER TABLE mad.maintenance ADD CONSTRAINT maintenance_pkey PRIMARY KEY (job)'),
        ('memberships_pkey',
         'ALTER TABLE mad.memberships ADD CONSTRAINT memberships_pkey PRIMARY KEY (org_id, user_id)'),
        ('molecules_pkey',
         'ALTER TABLE mad.molecules ADD CONSTRAINT molecules_pkey PRIMARY KEY (org_id, molecule_id)'),
        ('organizations_name_key',
         'ALTER TABLE mad.organizations ADD CONSTRAINT organizations_name_key UNIQUE (name)'),
        ('organizations_pkey',
         'ALTER TABLE mad.organizations ADD CONSTRAINT organizations_pkey PRIMARY KEY (org_id)'),
        ('pipeline_task_steps_pkey',
         'ALTER TABLE mad.pipeline_task_steps ADD CONSTRAINT pipeline_task_steps_pkey PRIMARY KEY (org_id, '
         'step_id)'),
        ('pipeline_task_steps_step_name_key',
         'ALTER TABLE mad.pipeline_task_steps ADD CONSTRAINT pipeline_task_steps_step_name_key UNIQUE (org_id, '
         'template_id, step_name)'),
        ('pipeline_templates_name_version_key',
         'ALTER TABLE mad.pipeline_templates ADD CONSTRAINT pipeline_templates_name_version_key UNIQUE '
         '(org_id, name, version)'),
        ('pipeline_templates_pkey',
         'ALTER TABLE mad.pipeline_templates ADD CONSTRAINT pipeline_templates_pkey PRIMARY KEY (org_id, '
         'template_id)'),
        ('registry_revisions_pkey',
         'ALTER TABLE mad.registry_revisions ADD CONSTRAINT registry_revisions_pkey PRIMARY KEY (org_id, slot)'),
        ('result_cache_claims_pkey',
         'ALTER TABLE mad.result_cache_claims ADD CONSTRAINT result_cache_claims_pkey PRIMARY KEY (cache_key)'),
        ('result_cache_pkey',
         'ALTER TABLE mad.result_cache ADD CONSTRAINT result_cache_pkey PRIMARY KEY (cache_key)'),
        ('role_access_pkey',
         'ALTER TABLE mad.role_access ADD CONSTRAINT role_access_pkey PRIMARY KEY (role_name)'),
        ('roles_org_id_name_key',
         'ALTER TABLE mad.roles ADD CONSTRAINT roles_org_id_name_key UNIQUE (org_id, name)'),
        ('roles_pkey', 'ALTER TABLE mad.roles ADD CONSTRAINT roles_pkey PRIMARY KEY (org_id, role_id)'),
        ('search_dictionary_pkey',
         'ALTER TABLE mad.search_dictionary ADD CONSTRAINT search_dictionary_pkey PRIMARY KEY (only_row)'),
        ('search_lists_key',
         'CREATE UNIQUE INDEX search_lists_key ON mad.search_lists USING btree (org_id, lexeme, rank_order, '
         'untitled, title, task_id, version_key DESC, task_definition_id)'),
        ('search_words_pkey',
         'ALTER TABLE mad.search_words ADD CONSTRAINT search_words_pkey PRIMARY KEY (org_id, lexeme)'),
        ('service_slots_pkey',
         'ALTER TABLE mad.service_slots ADD CONSTRAINT service_slots_pkey PRIMARY KEY (org_id, slot_id)'),
        ('service_slots_slot_key',
         'ALTER TABLE mad.service_slots ADD CONSTRAINT service_slots_slot_key UNIQUE (org_id, service_id, '
         'slot_no)'),
        ('task_definitions_pkey',
         'ALTER TABLE mad.task_definitions ADD CONSTRAINT task_definitions_pkey PRIMARY KEY (org_id, '
         'task_definition_id)'),
        ('task_definitions_task_id_version_key',
         'ALTER TABLE mad.task_definitions ADD CONSTRAINT task_definitions_task_id_version_key UNIQUE (org_id, '
         'task_id, version)'),
        ('task_executions_pkey',
         'ALTER TABLE mad.task_executions ADD CONSTRAINT task_executions_pkey PRIMARY KEY (exec_id)'),
        ('task_services_pkey',
         'ALTER TABLE mad.task_services ADD CONSTRAINT task_services_pkey PRIMARY KEY (org_id, service_id)'),
        ('task_services_url_key',
         'ALTER TABLE mad.task_services ADD CONSTRAINT task_services_url_key UNIQUE (org_id, '
         'task_definition_id, service_url)'),
        ('users_email_key', 'CREATE UNIQUE INDEX users_email_key ON mad.users USING btree (lower(email))'),
        ('users_pkey', 'ALTER TABLE mad.users ADD CONSTRAINT users_pkey PRIMARY KEY (user_id)')
), named AS (
    SELECT e.index_name,
           replace(e.definition, '@pg_trgm@', coalesce(
               (SELECT quote_ident(n.nspname) FROM pg_catalog.pg_extension x
                JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
                WHERE x.extname = 'pg_trgm'), 'public')) AS definition
    FROM expected e
), found AS (
    SELECT c.relname, i.indisvalid AND i.indisready AS valid,
           -- The definition without storage parameters.
           regexp_replace(
               coalesce('ALTER TABLE ' || k.conrelid::regclass || ' ADD CONSTRAINT ' || quote_ident(k.conname) || ' '
                            || pg_get_constraintdef(k.oid),
                        replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ')),
               ' WITH \([^)]*\)', '') AS definition
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    LEFT JOIN pg_catalog.pg_constraint k
           ON k.conindid = c.oid AND k.conrelid = i.indrelid AND k.contype IN ('p', 'u')
    WHERE c.relnamespace = 'mad'::regnamespace
), wrong AS (
    SELECT e.index_name || CASE WHEN f.relname IS NULL THEN ' is missing'
                                WHEN f.definition <> e.definition THEN ' is another index than it should be'
                                ELSE ' is invalid' END AS fault,
           CASE WHEN f.relname IS NULL THEN e.definition
                WHEN f.definition <> e.definition
                     THEN 'ALTER INDEX mad.' || e.index_name || ' RENAME TO …; ' || e.definition
                ELSE 'REINDEX INDEX CONCURRENTLY mad.' || e.index_name END AS remedy
    FROM named e
    LEFT JOIN found f ON f.relname = e.index_name
    WHERE f.valid IS NOT TRUE OR f.definition <> e.definition
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), (SELECT count(*) FROM expected) || ' indexes, all valid'),
       string_agg(remedy, '; ' ORDER BY fault)
FROM wrong
