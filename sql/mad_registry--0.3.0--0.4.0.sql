-- 0.3.0 to 0.4.0: the functions that changed and those that are new; then the missing migrations.

-- Nothing of the database's owner's is meant by any name below.
SET LOCAL search_path = pg_catalog, pg_temp;

-- The functions whose arguments or columns change are made anew. The old ones get another name, and migrate() drops them
-- when it has given the new ones what users granted on them. What users made of them can't be kept.
DO $$
DECLARE
    changed constant regprocedure[] := ARRAY[
        'mad_registry.task_library(uuid, text, integer, text, uuid)',
        'mad_registry.task_categories(uuid)',
        'mad_registry.search_tasks(uuid, text, text, integer, integer)',
        'mad_registry.pick_healthy_service(uuid, text, text, interval)',
        'mad_registry.explain_pick(uuid, text, text, interval)',
        'mad_registry.jobs_page(uuid, text, integer, timestamptz, uuid)',
        'mad_registry.molecules_page(uuid, text, integer, timestamptz, uuid)',
        'mad_registry.audit_page(uuid, text, text, uuid, integer, timestamptz, uuid)',
        'mad_registry.pipeline_library(uuid, text, boolean)',
        'mad_registry.ensure_partitions(integer)'
    ]::regprocedure[];
    dependents text;
    part       regprocedure;
BEGIN
    SELECT string_agg(DISTINCT coalesce(pg_describe_object('pg_class'::regclass, r.ev_class, 0),
                                        pg_describe_object(d.classid, d.objid, d.objsubid)), ', ')
    INTO dependents
    FROM pg_depend d
    LEFT JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND r.oid = d.objid
    WHERE d.refclassid = 'pg_proc'::regclass AND d.refobjid = ANY (changed::oid[]);
    IF dependents IS NOT NULL THEN
        RAISE EXCEPTION 'these depend on functions that mad_registry 0.4.0 changes: %', dependents
            USING ERRCODE = 'dependent_objects_still_exist',
                  HINT = 'save their definitions, drop them, update, and create them again: docs/operations.md, Upgrades';
    END IF;
    FOREACH part IN ARRAY changed LOOP
        EXECUTE format('ALTER EXTENSION mad_registry DROP FUNCTION %s', part);
        EXECUTE format('ALTER FUNCTION %s RENAME TO %I', part,
                       (SELECT p.proname || '_of_0_3_0' FROM pg_proc p WHERE p.oid = part));
    END LOOP;
END
$$;

CREATE FUNCTION mad_registry.task_library(
    org_id uuid, category text DEFAULT NULL, page_size bigint DEFAULT NULL,
    after_title text DEFAULT NULL, after_id uuid DEFAULT NULL, latest_only boolean DEFAULT false)
RETURNS TABLE (
    task_definition_id uuid, task_id text, version text, metadata json, is_active boolean,
    service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_task_library_0_4';
COMMENT ON FUNCTION mad_registry.task_library(uuid, text, bigint, text, uuid, boolean) IS
'Lists the active tasks of an organisation by title, each version of a task or with latest_only the highest alone, with their services counted. Give page_size for a page, and after_title and after_id of the last row seen for the next one.';

CREATE FUNCTION mad_registry.task_categories(org_id uuid)
RETURNS TABLE (category text, task_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_task_categories_0_4';
COMMENT ON FUNCTION mad_registry.task_categories(uuid) IS
'How many active tasks an organisation has in each category (NULL: in none).';

CREATE FUNCTION mad_registry.pick_healthy_service(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_pick_healthy_service_0_4';
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Where to send a job: the least loaded service of a task that is healthy and was heard of within max_age. No row when there is none. Locks nothing.';

CREATE FUNCTION mad_registry.explain_pick(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, eligible boolean, reason text, load double precision,
    recent_picks bigint, weight real, ejected_until timestamptz, leases_free integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_explain_pick_0_4';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Every service of a task, and why pick_healthy_service may take it or not.';

CREATE FUNCTION mad_registry.jobs_page(
    org_id uuid, status text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    job_id uuid, pipeline_id uuid, submitted_by uuid, status text, priority integer,
    created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_jobs_page_0_4';
COMMENT ON FUNCTION mad_registry.jobs_page(uuid, text, bigint, timestamptz, uuid) IS
'Jobs of an organisation, newest first. Give created_at and job_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.molecules_page(
    org_id uuid, format text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    molecule_id uuid, name text, format text, uri text, size_bytes bigint, checksum text,
    properties json, created_by uuid, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_molecules_page_0_4';
COMMENT ON FUNCTION mad_registry.molecules_page(uuid, text, bigint, timestamptz, uuid) IS
'Molecules of an organisation, newest first. Give created_at and molecule_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.audit_page(
    org_id uuid, entity_type text DEFAULT NULL, entity_id text DEFAULT NULL, user_id uuid DEFAULT NULL,
    page_size bigint DEFAULT 50, before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    audit_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata json,
    ts timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_audit_page_0_4';
COMMENT ON FUNCTION mad_registry.audit_page(uuid, text, text, uuid, bigint, timestamptz, uuid) IS
'The audit log of an organisation, newest first: all of it, or by entity, kind of entity, person. Give ts and audit_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.pipeline_library(
    org_id uuid, category text DEFAULT NULL, include_public boolean DEFAULT true)
RETURNS TABLE (
    template_id uuid, org_id uuid, name text, display_name text, description text, category text,
    version text, is_public boolean, step_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_pipeline_library_0_4';
COMMENT ON FUNCTION mad_registry.pipeline_library(uuid, text, boolean) IS
'Active pipelines of an organisation, and the public ones of others, by display name.';

CREATE FUNCTION mad_registry.ensure_partitions(months_ahead bigint DEFAULT 3) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_ensure_partitions_0_4';
COMMENT ON FUNCTION mad_registry.ensure_partitions(bigint) IS
'Makes the partitions of this month and the next ones, and of months whose rows wait in the DEFAULT partition, and moves these rows; returns how many were made.';

-- Lists of common words' tasks.
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

-- Functions that only functions and statements of the extension call. Only the owners have USAGE on
-- the schema, so no other role can name one; functions are bound to those that they call when they are
-- created. They compute texts and numbers from their arguments, so PUBLIC may run them.
CREATE SCHEMA mad_registry_internal;
COMMENT ON SCHEMA mad_registry_internal IS 'Functions that only the functions of mad_registry call.';

DO $$
DECLARE
    part    regprocedure;
    grantee name;
BEGIN
    FOREACH part IN ARRAY ARRAY[
        'mad_registry.install_data()', 'mad_registry.task_tags(jsonb)', 'mad_registry.search_words(text)',
        'mad_registry.spelling_similarity(text, text)', 'mad_registry.quantity(text)']::regprocedure[] LOOP
        EXECUTE format('ALTER FUNCTION %s SET SCHEMA mad_registry_internal', part);
        CONTINUE WHEN part = 'mad_registry_internal.install_data()'::regprocedure;
        EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO PUBLIC', part);
    END LOOP;
    FOR grantee IN
        SELECT pg_get_userbyid(e.extowner) FROM pg_extension e WHERE e.extname = 'mad_registry'
        UNION
        SELECT pg_get_userbyid(n.nspowner) FROM pg_namespace n WHERE n.nspname = 'mad'
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA mad_registry_internal TO %I', grantee);
    END LOOP;
END
$$;

-- Words inside of tokens.
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

CREATE FUNCTION mad_registry.search_tasks(
    org_id uuid, query text, category text DEFAULT NULL,
    page_size bigint DEFAULT 50, page_offset bigint DEFAULT 0, latest_only boolean DEFAULT false)
RETURNS TABLE (task_definition_id uuid, task_id text, version text, metadata json, rank real, matched_by text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_search_tasks_versions';
COMMENT ON FUNCTION mad_registry.search_tasks(uuid, text, text, bigint, bigint, boolean) IS
'Active tasks that hold the query''s words in title, description, tags, task_id or category, best first (text); then those in which the last word typed begins a word (prefix); where there is none, those whose title, tags or task_id come close to what was typed (similar). latest_only: each task once, by its highest active version, if that one matches.';

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

CREATE FUNCTION mad_registry.check_library(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_check_library';
COMMENT ON FUNCTION mad_registry.check_library(uuid) IS
'Tasks (of all organisations, or of one) whose derived columns are not what their source gives, and which column: none, unless triggers were switched off or data was damaged.';

CREATE FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[])
RETURNS TABLE (task_definition_id uuid, service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_service_counts';
COMMENT ON FUNCTION mad_registry.service_counts(uuid, uuid[]) IS
'Counts the services of each of these tasks, and those that can be picked right now: for a page of the library that the application cached under registry_etag.';

COMMENT ON FUNCTION mad_registry.pipeline_with_steps(uuid, uuid) IS
'A pipeline (an own one, or a public one of others) with its steps in order, each with its task, whether that is active, and its wave.';
COMMENT ON FUNCTION mad_registry.register_pipeline(uuid, text, text, text, text, jsonb, text, jsonb, jsonb, boolean) IS
'Adds a pipeline, or replaces the one of this name and version; returns its template_id. Steps: [{"step_name", "task_id", "version"?, "depends_on"?: [], "parameter_overrides"?: {}, "when"?, "extra"?: {}}].';
COMMENT ON FUNCTION mad_registry.import_pipelines(uuid, jsonb) IS
'Registers an array of pipelines, all or none; returns how many. Takes what pipeline_library and pipeline_with_steps give back.';

-- Two functions instead of one with a default: a NULL that was meant to be an organisation is refused.
DROP FUNCTION mad_registry.grant_access(name, text, uuid);

CREATE FUNCTION mad_registry.grant_access(role name, level text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access';
COMMENT ON FUNCTION mad_registry.grant_access(name, text) IS
'Gives a role access as reader, writer or trusted for the organisation that the session names, as monitor for none, or as operator for all. Replaces what it was given before.';

CREATE FUNCTION mad_registry.grant_access(role name, level text, org_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access_for';
COMMENT ON FUNCTION mad_registry.grant_access(name, text, uuid) IS
'Gives a role access as reader, writer or trusted for one organisation, whatever it sets. Replaces what it was given before.';

CREATE FUNCTION mad_registry.confirm_access()
RETURNS TABLE (role_name name, level text, org_id uuid, organization text, confirmed boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_confirm_access';
COMMENT ON FUNCTION mad_registry.confirm_access() IS
'Gives each row of mad.role_access to the role that has its name now, with the rights of its level, and lists all of them: after a restore on another server. Not confirmed: there is no role of that name, or the role was renamed on this server.';

COMMENT ON FUNCTION mad_registry.revoke_access(name) IS
'Takes from a role all that grant_access gave it, and forgets its row in mad.role_access, also where the role is gone.';

-- Writers of tasks need no right on the marks any more.
CREATE OR REPLACE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';

CREATE OR REPLACE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';

-- The triggers called it.
DROP FUNCTION mad_registry.mark_changed(uuid[]);

CREATE FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_unregister_service';
COMMENT ON FUNCTION mad_registry.unregister_service(uuid, uuid) IS
'Deletes a service; its heartbeats are refused from then on.';

CREATE FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_task_version';
COMMENT ON FUNCTION mad_registry.delete_task_version(uuid, text, text) IS
'Deletes a version of a task that no pipeline uses and no service offers; an error names those that do.';

CREATE FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_pipeline';
COMMENT ON FUNCTION mad_registry.delete_pipeline(uuid, uuid) IS
'Deletes a pipeline of the organisation with its steps.';

-- The library takes the lock that these two took, as one that SQL can't take.
DO $$
DECLARE
    part regprocedure;
BEGIN
    FOREACH part IN ARRAY ARRAY['mad_registry.make_partitions(integer)', 'mad_registry.remove_partitions(interval)']::regprocedure[] LOOP
        EXECUTE regexp_replace(pg_get_functiondef(part),
            '(\n    -- Two at once[^\n]*)?\n    PERFORM pg_advisory_xact_lock[^\n]*', '');
    END LOOP;
END
$$;

COMMENT ON COLUMN mad_registry.performance_stats.p50_ms IS 'Milliseconds that half of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p95_ms IS 'Milliseconds that 95 % of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p99_ms IS 'Milliseconds that 99 % of the calls don''t exceed; within 5 % from 0.5 µs to 10 s.';

COMMENT ON FUNCTION mad_registry.heartbeats(uuid, jsonb) IS
'Many heartbeats at once: [{"service_id", "health_status"?, "resources_used"?}]; returns how many were written, and warns of those that are wrong or of unknown services.';

-- As sql/privileges.sql, but for what is new alone: what is granted in a script counts as the
-- extension's own, and dumps would no longer hold what users were granted on the others.
DO $$
DECLARE
    functions constant text := 'mad_registry.grant_access(name, text), mad_registry.grant_access(name, text, uuid), mad_registry.confirm_access, '
        'mad_registry.unregister_service, mad_registry.delete_task_version, mad_registry.delete_pipeline, '
        'mad_registry.search_vector, '
        'mad_registry.search_tasks, mad_registry.service_counts, mad_registry.library_metadata, mad_registry.check_library, mad_registry.refresh_search_lists, '
        'mad_registry.check_search_lists, mad_registry.maintain_search_lists, mad_registry.search_words_changed, '
        'mad_registry.task_library, mad_registry.task_categories, mad_registry.pick_healthy_service, '
        'mad_registry.explain_pick, mad_registry.jobs_page, mad_registry.molecules_page, mad_registry.audit_page, '
        'mad_registry.pipeline_library, mad_registry.ensure_partitions';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON FUNCTION %s FROM PUBLIC', functions);
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT EXECUTE ON FUNCTION %s TO %I WITH GRANT OPTION', functions, grantee);
    END LOOP;
END
$$;

SELECT mad_registry.migrate();
