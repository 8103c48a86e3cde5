-- The tables of schema mad that the extension created: oid, owner, name, name of the owner, both
-- names quoted if necessary, and whether Citus manages the table: then it has a trigger of this
-- function, on every node. (Citus's own catalogue can't be named where Citus is not installed.)
-- Index: pg_namespace_nspname_index, pg_class_relname_nsp_index, pg_trigger_tgrelid_tgname_index.
SELECT c.oid, c.relowner, quote_ident(c.relname), c.relowner::regrole::text,
       EXISTS (SELECT
               FROM pg_catalog.pg_trigger t
               JOIN pg_catalog.pg_proc p ON p.oid = t.tgfoid
               WHERE t.tgrelid = c.oid
                 AND p.proname = 'citus_truncate_trigger'
                 AND p.pronamespace = 'pg_catalog'::regnamespace)
FROM pg_catalog.pg_namespace n
JOIN pg_catalog.pg_class c ON c.relnamespace = n.oid
WHERE n.nspname = 'mad'
  AND c.relkind IN ('r', 'p')
  AND c.relname = ANY ('{
        schema_version, organizations, users, memberships, roles, membership_roles,
        task_definitions, task_services, pipeline_templates, pipeline_task_steps,
        jobs_meta, molecules, audit_logs, jobs, task_executions, dynamic_task_results,
        result_cache, result_cache_claims, job_events, registry_revisions, role_access,
        search_words, search_lists, search_dictionary, service_slots, maintenance
      }')
ORDER BY c.relname <> 'schema_version', c.oid
