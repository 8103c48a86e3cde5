-- Computes the search vectors again that the current dictionary would compute differently.
-- No index: it reads every task.
UPDATE mad.task_definitions t
SET metadata = t.metadata
WHERE t.search_vector IS DISTINCT FROM mad_registry.search_vector(t.task_id, t.metadata)
