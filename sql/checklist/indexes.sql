-- Every index that the API's queries use is there and valid.
WITH expected (index_name) AS (
    VALUES
        ('audit_logs_pkey'),
        ('dynamic_task_results_pkey'),
        ('idx_audit_logs_entity'),
        ('idx_audit_logs_org_ts'),
        ('idx_audit_logs_user_ts'),
        ('idx_dynamic_task_results_confidence'),
        ('idx_dynamic_task_results_exec'),
        ('idx_job_events_event_ts'),
        ('idx_job_events_job_ts'),
        ('idx_jobs_input_signature'),
        ('idx_jobs_meta_org_created'),
        ('idx_jobs_meta_org_status_created'),
        ('idx_jobs_meta_pipeline_created'),
        ('idx_jobs_meta_user_created'),
        ('idx_jobs_pipeline_version'),
        ('idx_jobs_status_created'),
        ('idx_membership_roles_role'),
        ('idx_memberships_user_org'),
        ('idx_molecules_org_created'),
        ('idx_molecules_org_format'),
        ('idx_pipeline_steps_task'),
        ('idx_pipeline_steps_template_order'),
        ('idx_pipeline_templates_org_public'),
        ('idx_pipeline_templates_public'),
        ('idx_result_cache_expires'),
        ('idx_result_cache_pipeline_task'),
        ('idx_task_definitions_category'),
        ('idx_task_definitions_org_active'),
        ('idx_task_definitions_search'),
        ('idx_task_definitions_spelling'),
        ('idx_task_definitions_version'),
        ('idx_task_executions_job_status'),
        ('idx_task_executions_service_url'),
        ('idx_task_executions_task_definition'),
        ('idx_task_services_health_url'),
        ('job_events_pkey'),
        ('jobs_meta_pkey'),
        ('jobs_pkey'),
        ('membership_roles_pkey'),
        ('memberships_pkey'),
        ('molecules_pkey'),
        ('organizations_name_key'),
        ('organizations_pkey'),
        ('pipeline_task_steps_pkey'),
        ('pipeline_task_steps_step_name_key'),
        ('pipeline_templates_name_version_key'),
        ('pipeline_templates_pkey'),
        ('registry_revisions_pkey'),
        ('result_cache_claims_pkey'),
        ('result_cache_pkey'),
        ('role_access_pkey'),
        ('roles_org_id_name_key'),
        ('roles_pkey'),
        ('task_definitions_pkey'),
        ('task_definitions_task_id_version_key'),
        ('task_executions_pkey'),
        ('task_services_pkey'),
        ('task_services_url_key'),
        ('users_email_key'),
        ('users_pkey')
), found AS (
    SELECT c.relname, i.indisvalid AND i.indisready AS valid
    FROM pg_catalog.pg_class c
    JOIN pg_catalog.pg_index i ON i.indexrelid = c.oid
    WHERE c.relnamespace = 'mad'::regnamespace
), wrong AS (
    SELECT e.index_name || CASE WHEN f.relname IS NULL THEN ' is missing' ELSE ' is invalid' END AS fault
    FROM expected e
    LEFT JOIN found f ON f.relname = e.index_name
    WHERE f.valid IS NOT TRUE
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), (SELECT count(*) FROM expected) || ' indexes, all valid'),
       'create what is missing as in mad_registry''s sql/migrations; REINDEX INDEX CONCURRENTLY what is invalid'
FROM wrong
