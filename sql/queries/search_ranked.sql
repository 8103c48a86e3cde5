-- A page of tasks that were ranked. $1 org_id uuid, $2 task_definition_ids uuid[] and $3 ranks real[],
-- $4 page_size integer, $5 page_offset integer. Index: task_definitions_pkey.
SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata, f.rank, 'text'::text AS matched_by
FROM unnest($2, $3) AS f (task_definition_id, rank)
JOIN mad.task_definitions t ON t.org_id = $1 AND t.task_definition_id = f.task_definition_id
ORDER BY f.rank DESC, t.title, t.task_id, t.task_definition_id
LIMIT $4 OFFSET $5
