-- Functions that compute the generated columns of the tables. They accept any document and never
-- fail. Stored columns depend on their results, so a function may change only together with a
-- migration that computes the columns again.

CREATE FUNCTION mad_registry.version_key(version text) RETURNS bytea
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version_key';
COMMENT ON FUNCTION mad_registry.version_key(text) IS
'Returns a key whose byte order is the order of versions: semantic precedence for semantic '
'versions; other versions are compared piece by piece.';

CREATE FUNCTION mad_registry_internal.search_words(document text) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_search_words';
COMMENT ON FUNCTION mad_registry_internal.search_words(text) IS
'Returns the distinct words of a text in lower case, each between single spaces.';

CREATE FUNCTION mad_registry_internal.spelling_similarity(query text, words text) RETURNS real
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_spelling_similarity';
COMMENT ON FUNCTION mad_registry_internal.spelling_similarity(text, text) IS
'Returns how similar a query''s words are to a task''s words, both as search_words returns them: '
'above 1 if the task''s words begin with them, 0 if they are not similar.';

CREATE FUNCTION mad_registry_internal.quantity(quantity text) RETURNS double precision
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_quantity';
COMMENT ON FUNCTION mad_registry_internal.quantity(text) IS
'Returns a number or Kubernetes quantity in its base unit (250m is 0.25); NULL if the text is '
'not a usable number.';

CREATE FUNCTION mad_registry.cpu_load(resources_used jsonb) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry_internal.quantity(resources_used ->> 'cpu');
COMMENT ON FUNCTION mad_registry.cpu_load(jsonb) IS
'Returns resources_used.cpu in cores; NULL if it is not a usable number.';

-- The texts are truncated, because a tsvector has at most 1 MB.
CREATE FUNCTION mad_registry_internal.task_tags(metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN left(array_to_string(ARRAY(
    SELECT jsonb_array_elements_text(
        CASE WHEN jsonb_typeof(metadata -> 'tags') = 'array' THEN metadata -> 'tags' ELSE '[]' END)), ' '), 50000);
COMMENT ON FUNCTION mad_registry_internal.task_tags(jsonb) IS
'Returns the tags of a task as one text; empty if metadata.tags is not an array.';

CREATE FUNCTION mad_registry.task_search_vector(metadata jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'title', 10000), '')), 'A')
    || setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'description', 100000), '')), 'B')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.task_tags(metadata)), 'C');
COMMENT ON FUNCTION mad_registry.task_search_vector(jsonb) IS
'Returns the English search vector of a task''s title (A), description (B) and tags (C), as '
'to_tsvector parses them. search_vector adds the words inside of tokens. Dumps of 0.3.0 use this '
'function.';

CREATE FUNCTION mad_registry_internal.split_tokens(document text) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_split_tokens';
COMMENT ON FUNCTION mad_registry_internal.split_tokens(text) IS
'Returns the words of a text if it has tokens whose words the text search parser does not '
'separate (a/b, a.b, x-2023), and each two neighbouring characters of Chinese, Japanese and '
'Korean, between spaces; empty for other texts.';

-- The lexemes are added as text, because || would shift their positions, and ts_rank depends on
-- these. The bound is below the maximum of a tsvector, 1 MB, because its text is longer than the
-- vector.
CREATE FUNCTION mad_registry_internal.add_lexemes(vector tsvector, further tsvector) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
    WHEN octet_length(vector::text) + octet_length(further::text) > 1000000 THEN vector
    ELSE (vector::text || ' ' || ts_delete(further, tsvector_to_array(vector))::text)::tsvector
END;
COMMENT ON FUNCTION mad_registry_internal.add_lexemes(tsvector, tsvector) IS
'Adds to a search vector the lexemes of another one that it lacks, with their positions. '
'Existing lexemes and their rank do not change. Returns the vector unchanged if the result would '
'exceed 1 MB.';

-- Not STRICT, because a STRICT function with this body would not be inlined. The < in front of the
-- task_id makes split_tokens treat the text as one with tokens.
CREATE FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN mad_registry_internal.add_lexemes(
    mad_registry.task_search_vector(metadata),
    setweight(to_tsvector('pg_catalog.english',
        mad_registry_internal.split_tokens(coalesce(left(metadata ->> 'title', 10000), ''))), 'A')
    || setweight(to_tsvector('pg_catalog.english',
        mad_registry_internal.split_tokens(coalesce(left(metadata ->> 'description', 100000), ''))), 'B')
    || setweight(to_tsvector('pg_catalog.english',
        mad_registry_internal.split_tokens(mad_registry_internal.task_tags(metadata))), 'C')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.split_tokens(
           '<' || task_id || ' ' || coalesce(left(metadata ->> 'category', 200), ''))), 'D'));
COMMENT ON FUNCTION mad_registry.search_vector(text, jsonb) IS
'Returns the English search vector of a task: title (A), description (B) and tags (C), the words '
'inside of their tokens, and task_id and category (D).';

CREATE FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry_internal.search_words(
    coalesce(left(metadata ->> 'title', 10000), '') || ' ' || task_id || ' '
    || mad_registry_internal.task_tags(metadata));
COMMENT ON FUNCTION mad_registry.task_search_words(text, jsonb) IS
'Returns the words of a task''s title, task_id and tags, as search_words returns them.';

-- An index entry has at most a third of a page. Beside the metadata, an entry of the index of the
-- library holds the title twice, task_id, the version and its key, and about 100 bytes more.
CREATE FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
    WHEN octet_length(metadata::text) + octet_length(task_id) + octet_length(version)
         + octet_length(mad_registry.version_key(version))
         + 2 * coalesce(octet_length("left"(metadata ->> 'title', 200)), 0) <= 2540
    THEN metadata::text
END;
COMMENT ON FUNCTION mad_registry.library_metadata(text, text, jsonb) IS
'Returns the metadata of a task as text if it is short enough for the index of the library; '
'otherwise NULL.';
