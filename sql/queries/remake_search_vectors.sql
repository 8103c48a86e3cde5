-- Makes the search vectors anew that are not what the dictionary of now makes. How many. No index: every task is looked at.
WITH remade AS (
    UPDATE mad.task_definitions t
    SET metadata = t.metadata
    WHERE t.search_vector IS DISTINCT FROM mad_registry.task_search_vector(t.metadata)
    RETURNING 1
)
SELECT count(*) FROM remade
