-- Search in the task catalogue.

CREATE FUNCTION mad_registry.search_tasks(
    org_id uuid, query text, category text DEFAULT NULL,
    page_size bigint DEFAULT 50, page_offset bigint DEFAULT 0, latest_only boolean DEFAULT false)
RETURNS TABLE (task_definition_id uuid, task_id text, version text, metadata json, rank real, matched_by text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_search_tasks_versions';
COMMENT ON FUNCTION mad_registry.search_tasks(uuid, text, text, bigint, bigint, boolean) IS
'Active tasks that hold the query''s words in title, description, tags, task_id or category, best first (text); then those in which the last word typed begins a word (prefix); where there is none, those whose title, tags or task_id come close to what was typed (similar). latest_only: each task once, by its highest active version, if that one matches.';

CREATE FUNCTION mad_registry.refresh_search_lists(org_id uuid DEFAULT NULL, at_least bigint DEFAULT 1000) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_refresh_search_lists';
COMMENT ON FUNCTION mad_registry.refresh_search_lists(uuid, bigint) IS
'Lists the tasks of the words that at least so many active tasks of an organisation hold, drops the lists of those that fewer than half as many do, makes wrong ones anew; returns how many words that were. For one organisation, or all.';

CREATE FUNCTION mad_registry.check_search_lists(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, lexeme text, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_check_search_lists';
COMMENT ON FUNCTION mad_registry.check_search_lists(uuid) IS
'Rows in which the search lists and the tasks disagree, of one organisation or all; none when all is right. refresh_search_lists mends them.';

CREATE FUNCTION mad_registry.maintain_search_lists() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_maintain_search_lists';
COMMENT ON FUNCTION mad_registry.maintain_search_lists() IS
'After a statement that changed tasks: brings the lists of their listed words in step.';

CREATE FUNCTION mad_registry.search_words_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_search_words_changed';
COMMENT ON FUNCTION mad_registry.search_words_changed() IS
'After words were listed or are no longer: removes the lists of the latter, and makes every session look again.';
