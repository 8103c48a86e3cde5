-- Search in the task catalogue.

CREATE FUNCTION mad_registry.search_tasks(
    org_id uuid, query text, category text DEFAULT NULL,
    page_size integer DEFAULT 50, page_offset integer DEFAULT 0)
RETURNS TABLE (task_definition_id uuid, task_id text, metadata json, rank real, matched_by text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_search_tasks';
COMMENT ON FUNCTION mad_registry.search_tasks(uuid, text, text, integer, integer) IS
'Active tasks that hold the query''s words in title, description or tags, best first; where none does, those whose title, tags or task_id begin with or come close to what was typed.';
