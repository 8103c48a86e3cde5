-- Functions of documents and versions that the tables' generated columns are made of.
-- They take any document and never fail; they are part of the data's meaning, so they change
-- only together with a migration that computes the columns again.

CREATE FUNCTION mad_registry.version_key(version text) RETURNS bytea
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version_key';
COMMENT ON FUNCTION mad_registry.version_key(text) IS
'Key whose byte order is the order of versions: semantic precedence, other versions piece by piece.';

CREATE FUNCTION mad_registry_internal.search_words(document text) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_search_words';
COMMENT ON FUNCTION mad_registry_internal.search_words(text) IS
'The distinct words of a text in lower case, each between single spaces.';

CREATE FUNCTION mad_registry_internal.spelling_similarity(query text, words text) RETURNS real
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_spelling_similarity';
COMMENT ON FUNCTION mad_registry_internal.spelling_similarity(text, text) IS
'How near a query''s words come to a task''s (both as search_words gives them): over 1 where they begin alike, 0 where they are not near.';

CREATE FUNCTION mad_registry_internal.quantity(quantity text) RETURNS double precision
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_quantity';
COMMENT ON FUNCTION mad_registry_internal.quantity(text) IS
'A number or Kubernetes quantity in its base unit (250m is 0.25); NULL when it is no usable number.';

CREATE FUNCTION mad_registry.cpu_load(resources_used jsonb) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry_internal.quantity(resources_used ->> 'cpu');
COMMENT ON FUNCTION mad_registry.cpu_load(jsonb) IS
'resources_used.cpu in cores; NULL when it is no usable number.';

-- The texts are cut where a tsvector could otherwise pass its limit of 1 MB.
CREATE FUNCTION mad_registry_internal.task_tags(metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN left(array_to_string(ARRAY(
    SELECT jsonb_array_elements_text(
        CASE WHEN jsonb_typeof(metadata -> 'tags') = 'array' THEN metadata -> 'tags' ELSE '[]' END)), ' '), 50000);
COMMENT ON FUNCTION mad_registry_internal.task_tags(jsonb) IS
'The tags of a task in one text; empty when metadata.tags is no array.';

CREATE FUNCTION mad_registry.task_search_vector(metadata jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'title', 10000), '')), 'A')
    || setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'description', 100000), '')), 'B')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.task_tags(metadata)), 'C');
COMMENT ON FUNCTION mad_registry.task_search_vector(jsonb) IS
'English search vector of a task''s title (A), description (B) and tags (C), as Postgres reads them; dumps of 0.3.0 name it.';

CREATE FUNCTION mad_registry_internal.split_tokens(document text) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_split_tokens';
COMMENT ON FUNCTION mad_registry_internal.split_tokens(text) IS
'The words of a text that has tokens in which the text search parser doesn''t see the words (a/b, a.b, x-2023), between spaces; of Chinese, Japanese and Korean each two neighbouring characters. Empty for other texts.';

-- As text, since || would move the places of the words that are added, and ts_rank goes by them. A vector
-- has at most 1 MB; as text it is longer.
CREATE FUNCTION mad_registry_internal.add_lexemes(vector tsvector, further tsvector) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
    WHEN octet_length(vector::text) + octet_length(further::text) > 1000000 THEN vector
    ELSE (vector::text || ' ' || ts_delete(further, tsvector_to_array(vector))::text)::tsvector
END;
COMMENT ON FUNCTION mad_registry_internal.add_lexemes(tsvector, tsvector) IS
'Adds to a search vector the lexemes of another that it lacks, at their places; what it has stays as it is, and so does its rank.';

-- Not STRICT, so that it is inlined. With < the last text is one to be split, whatever it is.
CREATE FUNCTION mad_registry.search_vector(task_id text, metadata jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN mad_registry_internal.add_lexemes(
    mad_registry.task_search_vector(metadata),
    setweight(to_tsvector('pg_catalog.english', mad_registry_internal.split_tokens(coalesce(left(metadata ->> 'title', 10000), ''))), 'A')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.split_tokens(coalesce(left(metadata ->> 'description', 100000), ''))), 'B')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.split_tokens(mad_registry_internal.task_tags(metadata))), 'C')
    || setweight(to_tsvector('pg_catalog.english', mad_registry_internal.split_tokens(
           '<' || task_id || ' ' || coalesce(left(metadata ->> 'category', 200), ''))), 'D'));
COMMENT ON FUNCTION mad_registry.search_vector(text, jsonb) IS
'English search vector of a task: title (A), description (B) and tags (C), what words stand inside of their tokens, and task_id and category (D).';

CREATE FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry_internal.search_words(
    coalesce(left(metadata ->> 'title', 10000), '') || ' ' || task_id || ' ' || mad_registry_internal.task_tags(metadata));
COMMENT ON FUNCTION mad_registry.task_search_words(text, jsonb) IS
'The words of a task''s title, task_id and tags, as search_words gives them.';

-- An index holds a third of a page at most. Beside the metadata the library's index holds the title
-- twice, task_id, version with its key, and about 100 bytes more.
CREATE FUNCTION mad_registry.library_metadata(task_id text, version text, metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN CASE
    WHEN octet_length(metadata::text) + octet_length(task_id) + octet_length(version)
         + octet_length(mad_registry.version_key(version))
         + 2 * coalesce(octet_length("left"(metadata ->> 'title', 200)), 0) <= 2540
    THEN metadata::text
END;
COMMENT ON FUNCTION mad_registry.library_metadata(text, text, jsonb) IS
'The metadata of a task as text where it is short enough for the index of the library; else NULL.';
