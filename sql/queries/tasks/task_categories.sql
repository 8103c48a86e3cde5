-- The number of active tasks in each category.
-- $1 org_id uuid. Index: idx_task_definitions_category (index only).
SELECT t.category, count(*)::integer AS task_count
FROM mad.task_definitions t
WHERE t.org_id = $1 AND t.is_active
GROUP BY t.category
ORDER BY t.category
