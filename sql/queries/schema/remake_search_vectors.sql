-- Makes the search vectors anew that are not what the dictionary of now makes. No index: every task is looked at.
UPDATE mad.task_definitions t
SET metadata = t.metadata
WHERE t.search_vector IS DISTINCT FROM mad_registry.search_vector(t.task_id, t.metadata)
