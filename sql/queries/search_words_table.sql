-- The table whose changes say that words were listed or are no longer. No index.
SELECT 'mad.search_words'::regclass::oid
