-- The tasks whose generated columns differ from the expression that computes them, and the name of
-- the column.
-- $1 org_id uuid (NULL: all organisations).
-- No index: it reads every task.
SELECT t.org_id, t.task_definition_id, f.fault
FROM mad.task_definitions t
CROSS JOIN LATERAL (
    VALUES
        (t.title IS DISTINCT FROM left(t.metadata ->> 'title', 200), 'title'),
        (t.category IS DISTINCT FROM left(t.metadata ->> 'category', 200), 'category'),
        (t.metadata_json IS DISTINCT FROM t.metadata::text, 'metadata_json'),
        (t.library_metadata IS DISTINCT FROM
             mad_registry.library_metadata(t.task_id, t.version, t.metadata), 'library_metadata'),
        (t.version_key IS DISTINCT FROM mad_registry.version_key(t.version), 'version_key'),
        (t.search_vector IS DISTINCT FROM mad_registry.search_vector(t.task_id, t.metadata), 'search_vector'),
        (t.search_words IS DISTINCT FROM mad_registry.task_search_words(t.task_id, t.metadata), 'search_words')
) f (wrong, fault)
WHERE f.wrong
  AND ($1 IS NULL OR t.org_id = $1)
ORDER BY t.org_id, t.task_definition_id, f.fault
