SELECT t.category, count(*)::integer AS task_count
FROM mad.task_definitions t
WHERE t.org_id = :org AND t.is_active
GROUP BY t.category
ORDER BY t.category;
