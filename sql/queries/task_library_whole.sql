-- The whole library: active tasks by title, then task_id, version and id; without a title last. The
-- counts are put in from service_counts: counted once for all, which for a long list costs less.
-- $1 org_id uuid. Index: idx_task_definitions_org_active alone, in its order.
SELECT t.task_definition_id,
       t.task_id,
       t.version,
       coalesce(t.library_metadata,
                -- Too long for the index.
                (SELECT d.metadata_json FROM mad.task_definitions d
                 WHERE d.org_id = $1 AND d.task_definition_id = t.task_definition_id)) AS metadata,
       true AS is_active,
       0::bigint AS service_count,
       0::bigint AS healthy_services
FROM mad.task_definitions t
WHERE t.org_id = $1
  AND t.is_active
ORDER BY t.title IS NULL, coalesce(t.title, ''), t.task_id, t.version, t.task_definition_id
