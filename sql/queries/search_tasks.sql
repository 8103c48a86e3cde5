-- $1 org_id uuid, $2 query tsquery, $3 category text (NULL: any), $4 page_size integer, $5 page_offset integer.
-- Index: idx_task_definitions_search.
SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata,
       ts_rank(t.search_vector, $2) AS rank,
       'text'::text AS matched_by
FROM mad.task_definitions t
WHERE t.org_id = $1 AND t.is_active
  AND t.search_vector @@ $2
  AND ($3 IS NULL OR t.category = left($3, 200))
ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id
LIMIT $4 OFFSET $5
