-- Does any task match as text? $1 org_id uuid, $2 query tsquery, $3 category text (NULL: any).
-- Index: idx_task_definitions_search.
SELECT FROM mad.task_definitions t
WHERE t.org_id = $1 AND t.is_active
  AND t.search_vector @@ $2
  AND ($3 IS NULL OR t.category = left($3, 200))
LIMIT 1
