-- The query parsed once, the ready vector by its index, the best 20.
SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata,
       ts_rank(t.search_vector, plainto_tsquery('english', :term)) AS rank
FROM mad.task_definitions t
WHERE t.org_id = :org AND t.is_active
  AND t.search_vector @@ plainto_tsquery('english', :term)
ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id
LIMIT 20;
