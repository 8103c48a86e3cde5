-- The table whose changes say that words were listed or are no longer, and the one of their lists. No index.
SELECT 'mad.search_words'::regclass::oid, 'mad.search_lists'::regclass::oid
