-- Search in the task catalogue, and the posting lists of common words.

CREATE FUNCTION mad_registry.search_tasks(
    org_id uuid, query text, category text DEFAULT NULL,
    page_size bigint DEFAULT 50, page_offset bigint DEFAULT 0, latest_only boolean DEFAULT false)
RETURNS TABLE (task_definition_id uuid, task_id text, version text, metadata json, rank real, matched_by text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_search_tasks_versions';
COMMENT ON FUNCTION mad_registry.search_tasks(uuid, text, text, bigint, bigint, boolean) IS
'Returns the active tasks that match a query, best first. Column matched_by: text if the task '
'contains all words in title, description, tags, task_id or category; then prefix if the last '
'word only begins a word; similar, if no task matches otherwise, if title, tags or task_id are '
'similar in spelling. With latest_only a task is returned once, in its highest active version, '
'and only if that version matches.';

CREATE FUNCTION mad_registry.refresh_search_lists(org_id uuid DEFAULT NULL, at_least bigint DEFAULT 1000) RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_refresh_search_lists';
COMMENT ON FUNCTION mad_registry.refresh_search_lists(uuid, bigint) IS
'Builds posting lists for words found in at least at_least active tasks of an organisation, '
'drops the lists of words found in fewer than half as many, and repairs wrong lists. Returns the '
'number of lists changed. org_id NULL means all organisations.';

CREATE FUNCTION mad_registry.check_search_lists(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, lexeme text, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_check_search_lists';
COMMENT ON FUNCTION mad_registry.check_search_lists(uuid) IS
'Returns the rows in which the posting lists and the tasks differ; none if all lists are right. '
'refresh_search_lists repairs them. org_id NULL means all organisations.';

CREATE FUNCTION mad_registry.maintain_search_lists() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_maintain_search_lists';
COMMENT ON FUNCTION mad_registry.maintain_search_lists() IS
'Updates the posting lists after a statement that changed tasks. A trigger function.';

CREATE FUNCTION mad_registry.search_words_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_search_words_changed';
COMMENT ON FUNCTION mad_registry.search_words_changed() IS
'Deletes the posting lists of words that were unlisted, and sends an invalidation message, so '
'that every session reads the listed words again. A trigger function.';
