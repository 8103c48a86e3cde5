-- Search in the task catalogue.

CREATE FUNCTION mad_registry.search_tasks(
    org_id uuid, query text, category text DEFAULT NULL,
    page_size integer DEFAULT 50, page_offset integer DEFAULT 0)
RETURNS TABLE (task_definition_id uuid, task_id text, metadata json, rank real, matched_by text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_search_tasks';
COMMENT ON FUNCTION mad_registry.search_tasks(uuid, text, text, integer, integer) IS
'Active tasks that hold the query''s words in title, description or tags, best first; where none does, those whose title, tags or task_id begin with or come close to what was typed.';

CREATE FUNCTION mad_registry.tend_search(org_id uuid DEFAULT NULL, at_least integer DEFAULT 1000) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_tend_search';
COMMENT ON FUNCTION mad_registry.tend_search(uuid, integer) IS
'Lists the tasks of the words that at least so many active tasks of an organisation hold, drops the lists of those that fewer than half as many do, makes wrong ones anew; returns how many words that were. For one organisation, or all.';

CREATE FUNCTION mad_registry.check_search_lists(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, lexeme text, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_check_search_lists';
COMMENT ON FUNCTION mad_registry.check_search_lists(uuid) IS
'Rows in which the search lists and the tasks disagree, of one organisation or all; none when all is right. tend_search mends them.';

CREATE FUNCTION mad_registry.keep_search_lists() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_keep_search_lists';
COMMENT ON FUNCTION mad_registry.keep_search_lists() IS
'After a statement that changed tasks: brings the lists of their listed words in step.';

CREATE FUNCTION mad_registry.search_words_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_search_words_changed';
COMMENT ON FUNCTION mad_registry.search_words_changed() IS
'After words were listed or are no longer: removes the lists of the latter, and makes every session look again.';
