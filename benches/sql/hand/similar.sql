-- Uses pg_trgm's default threshold and measure. The rows differ from ours, which ranks by edit
-- distance.
SELECT t.task_definition_id, t.task_id, t.metadata_json AS metadata, word_similarity(:term, t.search_words) AS rank
FROM mad.task_definitions t
WHERE t.org_id = :org AND t.is_active AND :term <% t.search_words
ORDER BY rank DESC, t.title, t.task_id, t.task_definition_id
LIMIT 20;
