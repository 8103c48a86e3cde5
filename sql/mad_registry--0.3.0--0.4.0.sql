-- Upgrade from 0.3.0 to 0.4.0: first the functions that changed and new functions, then the missing
-- migrations.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

-- Functions whose arguments or columns change are created again. The old functions are renamed;
-- migrate() grants their privileges on the new ones and drops them. Objects of users that depend on
-- an old function cannot follow, so they stop the upgrade.
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
                  HINT = 'save their definitions, drop them, update, '
                         'and create them again: docs/operations.md, Upgrades';
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
'Returns the active tasks of an organisation by title, with the number of their services and of '
'those that can be picked. Tasks without a title come last. category NULL means any, page_size '
'NULL all. For the next page, after_title and after_id are the title and task_definition_id of '
'the last row. With latest_only each task is returned once, in its highest active version.';

CREATE FUNCTION mad_registry.task_categories(org_id uuid)
RETURNS TABLE (category text, task_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_task_categories_0_4';
COMMENT ON FUNCTION mad_registry.task_categories(uuid) IS
'Returns the number of active tasks in each category. The row with category NULL counts the '
'tasks without one.';

CREATE FUNCTION mad_registry.pick_healthy_service(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, pod_name text, resources_used json, last_health_check timestamptz,
    version text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_pick_healthy_service_0_4';
COMMENT ON FUNCTION mad_registry.pick_healthy_service(uuid, text, text, interval) IS
'Returns the service for the next job: of the services that are healthy and whose last heartbeat '
'is at most max_age ago, the one with the lowest load. version NULL means the highest active '
'one. Returns no row if no service qualifies. Locks no row.';

CREATE FUNCTION mad_registry.explain_pick(
    org_id uuid, task_id text, version text DEFAULT NULL, max_age interval DEFAULT '2 minutes')
RETURNS TABLE (
    service_id uuid, service_url text, eligible boolean, reason text, load double precision,
    recent_picks bigint, weight real, ejected_until timestamptz, leases_free integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_explain_pick_0_4';
COMMENT ON FUNCTION mad_registry.explain_pick(uuid, text, text, interval) IS
'Returns every service of a task, with the reason why pick_healthy_service can or cannot choose '
'it.';

CREATE FUNCTION mad_registry.jobs_page(
    org_id uuid, status text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    job_id uuid, pipeline_id uuid, submitted_by uuid, status text, priority integer,
    created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_jobs_page_0_4';
COMMENT ON FUNCTION mad_registry.jobs_page(uuid, text, bigint, timestamptz, uuid) IS
'Returns jobs of an organisation, newest first; status NULL means any. For the next page, before '
'and before_id are created_at and job_id of the last row.';

CREATE FUNCTION mad_registry.molecules_page(
    org_id uuid, format text DEFAULT NULL, page_size bigint DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    molecule_id uuid, name text, format text, uri text, size_bytes bigint, checksum text,
    properties json, created_by uuid, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_molecules_page_0_4';
COMMENT ON FUNCTION mad_registry.molecules_page(uuid, text, bigint, timestamptz, uuid) IS
'Returns molecules of an organisation, newest first; format NULL means any. For the next page, '
'before and before_id are created_at and molecule_id of the last row.';

CREATE FUNCTION mad_registry.audit_page(
    org_id uuid, entity_type text DEFAULT NULL, entity_id text DEFAULT NULL, user_id uuid DEFAULT NULL,
    page_size bigint DEFAULT 50, before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    audit_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata json,
    ts timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_audit_page_0_4';
COMMENT ON FUNCTION mad_registry.audit_page(uuid, text, text, uuid, bigint, timestamptz, uuid) IS
'Returns entries of the audit log of an organisation, newest first: all, or those of an entity, '
'a type of entities or a user (NULL: any). For the next page, before and before_id are ts and '
'audit_id of the last row.';

CREATE FUNCTION mad_registry.pipeline_library(
    org_id uuid, category text DEFAULT NULL, include_public boolean DEFAULT true)
RETURNS TABLE (
    template_id uuid, org_id uuid, name text, display_name text, description text, category text,
    version text, is_public boolean, step_count integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_pipeline_library_0_4';
COMMENT ON FUNCTION mad_registry.pipeline_library(uuid, text, boolean) IS
'Returns the active pipelines of an organisation and, with include_public, the public ones of '
'others, ordered by display name. category NULL means any.';

CREATE FUNCTION mad_registry.ensure_partitions(months_ahead bigint DEFAULT 3) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_ensure_partitions_0_4';
COMMENT ON FUNCTION mad_registry.ensure_partitions(bigint) IS
'Creates the monthly partitions (UTC) of audit_logs and job_events for this month and the next '
'months_ahead months, and for months whose rows are in the DEFAULT partition; moves these rows. '
'Returns the number of partitions created.';

-- Posting lists of common words.
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

-- Search for words inside of tokens.
COMMENT ON FUNCTION mad_registry.task_search_vector(jsonb) IS
'Returns the English search vector of a task''s title (A), description (B) and tags (C), as '
'to_tsvector parses them. search_vector adds the words inside of tokens. Dumps of 0.3.0 use this '
'function.';

-- Functions that only functions and statements of the extension call. Only the owners are granted
-- USAGE on the schema (sql/privileges.sql); functions are bound to those that they call when they
-- are created. All but install_data compute values from their arguments alone, so PUBLIC may run
-- them.
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
        -- The levels of access no longer contain them, so revoke_access would leave these grants.
        FOR grantee IN
            SELECT DISTINCT pg_get_userbyid(a.grantee)
            FROM pg_proc p
            CROSS JOIN LATERAL aclexplode(p.proacl) a
            WHERE p.oid = part AND a.grantor = p.proowner AND a.grantee NOT IN (0, p.proowner)
        LOOP
            EXECUTE format('REVOKE ALL ON FUNCTION %s FROM %I CASCADE', part, grantee);
        END LOOP;
    END LOOP;
    FOR grantee IN
        SELECT pg_get_userbyid(e.extowner) FROM pg_extension e WHERE e.extname = 'mad_registry'
        UNION
        SELECT pg_get_userbyid(n.nspowner) FROM pg_namespace n WHERE n.nspname = 'mad'
    LOOP
        EXECUTE format('GRANT USAGE ON SCHEMA mad_registry_internal TO %I WITH GRANT OPTION', grantee);
    END LOOP;
END
$$;

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

CREATE FUNCTION mad_registry.check_library(org_id uuid DEFAULT NULL)
RETURNS TABLE (org_id uuid, task_definition_id uuid, fault text)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_check_library';
COMMENT ON FUNCTION mad_registry.check_library(uuid) IS
'Returns the tasks whose generated columns differ from the expression that computes them, with '
'the column; none unless a column is no longer generated or data is damaged. org_id NULL means '
'all organisations.';

CREATE FUNCTION mad_registry.service_counts(org_id uuid, task_definition_ids uuid[])
RETURNS TABLE (task_definition_id uuid, service_count integer, healthy_services integer)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_service_counts';
COMMENT ON FUNCTION mad_registry.service_counts(uuid, uuid[]) IS
'Returns, for each of these tasks, the number of its services and of those that can be picked '
'now. For pages of the library that an application caches under registry_etag.';

COMMENT ON FUNCTION mad_registry.pipeline_with_steps(uuid, uuid) IS
'Returns a pipeline of the organisation, or an active public one of another organisation, with '
'its steps in order. Each step has its task, whether the task is active, and its wave: steps of '
'one wave can run in parallel.';
COMMENT ON FUNCTION mad_registry.register_pipeline(uuid, text, text, text, text, jsonb, text, jsonb, jsonb, boolean) IS
'Adds a pipeline, or replaces the pipeline of this name and version. Returns its template_id. '
'steps is [{"step_name", "task_id", "version"?, "depends_on"?: [], "parameter_overrides"?: {}, '
'"when"?, "extra"?: {}}].';
COMMENT ON FUNCTION mad_registry.import_pipelines(uuid, jsonb) IS
'Registers an array of pipelines, all or none. Returns their number. Accepts the results of '
'pipeline_library and pipeline_with_steps.';

-- Two functions replace one with a default, so that a NULL that was meant to be an organisation is
-- refused.
DROP FUNCTION mad_registry.grant_access(name, text, uuid);

CREATE FUNCTION mad_registry.grant_access(role name, level text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access';
COMMENT ON FUNCTION mad_registry.grant_access(name, text) IS
'Grants a role the privileges of a level: monitor, reader, writer, trusted or operator. A '
'reader, writer or trusted role acts for the organisation that the setting mad_registry.org_id '
'names, an operator for all, a monitor for none. Replaces the earlier access of the role.';

CREATE FUNCTION mad_registry.grant_access(role name, level text, org_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access_for';
COMMENT ON FUNCTION mad_registry.grant_access(name, text, uuid) IS
'Grants a role the privileges of level reader, writer or trusted for this organisation only, '
'whatever the session sets. org_id must not be NULL. Replaces the earlier access of the role.';

CREATE FUNCTION mad_registry.confirm_access()
RETURNS TABLE (role_name name, level text, org_id uuid, organization text, confirmed boolean)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 20 AS 'MODULE_PATHNAME', 'mad_confirm_access';
COMMENT ON FUNCTION mad_registry.confirm_access() IS
'Binds each row of mad.role_access to the role that has its name, grants that role the '
'privileges of its level, and returns all rows. For use after a restore on another server. '
'confirmed is false if no role has the name, or if the role was renamed or dropped on this '
'server.';

COMMENT ON FUNCTION mad_registry.revoke_access(name) IS
'Revokes all privileges that grant_access granted to a role and deletes its row in '
'mad.role_access, also if the role was dropped.';

-- Writers of tasks no longer need privileges on registry_revisions.
CREATE OR REPLACE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';

CREATE OR REPLACE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';

CREATE FUNCTION mad_registry.unregister_service(org_id uuid, service_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_unregister_service';
COMMENT ON FUNCTION mad_registry.unregister_service(uuid, uuid) IS
'Deletes a service. Its later heartbeats are refused.';

CREATE FUNCTION mad_registry.delete_task_version(org_id uuid, task_id text, version text) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_task_version';
COMMENT ON FUNCTION mad_registry.delete_task_version(uuid, text, text) IS
'Deletes a version of a task. Raises 55000 and names the dependents if a pipeline uses the '
'version or a service offers it.';

CREATE FUNCTION mad_registry.delete_pipeline(org_id uuid, template_id uuid) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_delete_pipeline';
COMMENT ON FUNCTION mad_registry.delete_pipeline(uuid, uuid) IS
'Deletes a pipeline of the organisation with its steps.';

-- make_partitions and remove_partitions no longer take an advisory lock, which any role could hold:
-- the library takes a lock that SQL cannot take.
CREATE OR REPLACE FUNCTION mad_registry.make_partitions(months_ahead integer) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    parent     text;
    rest       regclass;
    months     timestamptz[];
    referred   timestamptz[];
    month      timestamptz;
    next_month timestamptz;
    part       text;
    columns    text;
    on_delete  name[];
    trigger    name;
    made       integer := 0;
    before     integer;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'make_partitions', 'ensure_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.ensure_partitions';
    END IF;
    -- Shorter than deadlock_timeout: in a deadlock this function gives up first, and no writer
    -- fails.
    PERFORM set_config('lock_timeout', '300ms', true);
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        rest := (SELECT nullif(p.partdefid, 0)::regclass FROM pg_partitioned_table p
                 WHERE p.partrelid = format('mad.%I', parent)::regclass);
        months := ARRAY(
            SELECT generate_series(
                date_trunc('month', now()), now() + make_interval(months => months_ahead), interval '1 month'));
        IF rest IS NOT NULL THEN
            EXECUTE format(
                'SELECT $1 || ARRAY(
                     SELECT DISTINCT date_trunc(''month'', ts) FROM %s
                     WHERE ts >= now() - interval ''10 years''
                       AND ts < date_trunc(''month'', now()) + make_interval(months => %s + 1))',
                rest, months_ahead) INTO months USING months;
        END IF;
        -- A month that overlaps a partition made by hand gets no partition; its other rows stay in
        -- DEFAULT.
        months := ARRAY(
            SELECT DISTINCT m FROM unnest(months) m
            WHERE to_regclass(format('mad.%I', parent || to_char(m, '"_"YYYY"_"MM'))) IS NULL
              AND NOT EXISTS (
                SELECT
                FROM pg_inherits i
                JOIN pg_class c ON c.oid = i.inhrelid
                CROSS JOIN pg_get_expr(c.relpartbound, c.oid) AS bound
                WHERE i.inhparent = format('mad.%I', parent)::regclass AND bound <> 'DEFAULT'
                  AND coalesce(substring(bound FROM 'FROM \(''([^'']+)''\)')::timestamptz, '-infinity')
                      < m + interval '1 month'
                  AND coalesce(substring(bound FROM 'TO \(''([^'']+)''\)')::timestamptz, 'infinity') > m)
            ORDER BY m);
        -- A row is moved by deleting and inserting it, which would fire the actions of foreign keys
        -- that refer to it.
        IF rest IS NOT NULL AND EXISTS (
            SELECT FROM pg_constraint f
            WHERE f.contype = 'f' AND f.confrelid IN (format('mad.%I', parent)::regclass, rest)) THEN
            EXECUTE format(
                'SELECT ARRAY(SELECT m FROM unnest($1) m
                              WHERE EXISTS (SELECT FROM %s WHERE ts >= m AND ts < m + interval ''1 month''))',
                rest) INTO referred USING months;
            IF referred <> '{}' THEN
                months := ARRAY(SELECT m FROM unnest(months) m WHERE m <> ALL (referred));
                RAISE WARNING 'a foreign key of yours refers to %: its rows stay in %', parent, rest;
            END IF;
        END IF;
        CONTINUE WHEN months = '{}';
        columns := (
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_attribute a
            WHERE a.attrelid = format('mad.%I', parent)::regclass
              AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '');
        before := made;
        BEGIN
            -- The locks are taken in the order in which a writer takes them. Writers must wait for
            -- the lock on the parent: a writer that waited for DEFAULT would fail there after the
            -- partition of its month was attached.
            IF parent = 'audit_logs' THEN
                LOCK TABLE mad.organizations IN SHARE ROW EXCLUSIVE MODE;
            END IF;
            EXECUTE format('LOCK TABLE ONLY mad.%I IN SHARE ROW EXCLUSIVE MODE', parent);
            IF rest IS NOT NULL THEN
                EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', rest);
            END IF;
            -- Disable triggers ON DELETE: a row that moves to its partition is not deleted.
            on_delete := ARRAY(
                SELECT t.tgname FROM pg_trigger t
                WHERE t.tgrelid = rest AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgtype & 8 <> 0);
            FOREACH trigger IN ARRAY on_delete LOOP
                EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', rest, trigger);
            END LOOP;
            FOREACH month IN ARRAY months LOOP
                next_month := month + interval '1 month';
                part := parent || to_char(month, '"_"YYYY"_"MM');
                -- The table is created with its indexes, so that ATTACH PARTITION builds none.
                EXECUTE format('CREATE TABLE mad.%I (LIKE mad.%I INCLUDING ALL EXCLUDING IDENTITY)', part, parent);
                EXECUTE format('COMMENT ON TABLE mad.%I IS %L', part,
                    format('%s of %s (UTC).', CASE parent WHEN 'audit_logs' THEN 'Entries' ELSE 'Events' END,
                           to_char(month, 'YYYY-MM')));
                IF parent = 'audit_logs' THEN
                    EXECUTE format('ALTER TABLE mad.%I ENABLE ROW LEVEL SECURITY', part);
                    EXECUTE format(
                        'CREATE POLICY tenant ON mad.%I USING (org_id = (SELECT mad_registry.session_org_id()))', part);
                END IF;
                IF rest IS NOT NULL THEN
                    EXECUTE format(
                        'WITH moved AS (DELETE FROM %1$s WHERE ts >= %2$L AND ts < %3$L RETURNING %4$s)
                         INSERT INTO mad.%5$I (%4$s) OVERRIDING SYSTEM VALUE SELECT %4$s FROM moved',
                        rest, month, next_month, columns, part);
                END IF;
                EXECUTE format('ALTER TABLE mad.%I ATTACH PARTITION mad.%I FOR VALUES FROM (%L) TO (%L)',
                    parent, part, month, next_month);
                made := made + 1;
            END LOOP;
            FOREACH trigger IN ARRAY on_delete LOOP
                EXECUTE format('ALTER TABLE %s ENABLE TRIGGER %I', rest, trigger);
            END LOOP;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                made := before;
                RAISE WARNING '% is in use, so no partition was made', parent
                    USING HINT = 'run ensure_partitions again when no long transaction holds it; '
                                 'until then rows of these months wait in DEFAULT';
            WHEN check_violation THEN
                RAISE EXCEPTION 'partitions can''t be made in a transaction whose snapshot is older than rows of %',
                    rest
                    USING ERRCODE = 'object_not_in_prerequisite_state',
                          HINT = 'call ensure_partitions in a READ COMMITTED transaction of its own';
        END;
    END LOOP;
    RETURN made;
END
$$;

CREATE OR REPLACE FUNCTION mad_registry.remove_partitions(older_than interval) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    -- Months that begin at or after this time stay.
    keep_from timestamptz := date_trunc('month', now() - older_than);
    parent    text;
    rest      regclass;
    part      regclass;
    parts     regclass[];
    removed   integer := 0;
    before    integer;
BEGIN
    -- Called directly, it would run triggers of the tables with the caller's privileges.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'remove_partitions', 'drop_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.drop_partitions';
    END IF;
    PERFORM set_config('lock_timeout', '300ms', true);
    -- Delete from DEFAULT first: DELETE takes only row locks, while the table locks below are held
    -- until the end of the transaction.
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        rest := (SELECT nullif(p.partdefid, 0)::regclass FROM pg_partitioned_table p
                 WHERE p.partrelid = format('mad.%I', parent)::regclass);
        IF rest IS NOT NULL THEN
            EXECUTE format('DELETE FROM %s WHERE ts < %L', rest, keep_from);
        END IF;
    END LOOP;
    FOREACH parent IN ARRAY ARRAY['audit_logs', 'job_events'] LOOP
        parts := ARRAY(
            SELECT c.oid::regclass
            FROM pg_inherits i
            JOIN pg_class c ON c.oid = i.inhrelid
            WHERE i.inhparent = format('mad.%I', parent)::regclass
              AND substring(pg_get_expr(c.relpartbound, c.oid) FROM 'TO \(''([^'']+)''\)')::timestamptz <= keep_from
            ORDER BY c.relname);
        CONTINUE WHEN parts = '{}';
        before := removed;
        BEGIN
            -- Lock once for all partitions: while this function waits for a reader, every writer
            -- queues behind it.
            IF parent = 'audit_logs' THEN
                LOCK TABLE mad.organizations IN ACCESS EXCLUSIVE MODE;
            END IF;
            EXECUTE format('LOCK TABLE ONLY mad.%I IN ACCESS EXCLUSIVE MODE', parent);
            FOREACH part IN ARRAY parts LOOP
                BEGIN
                    EXECUTE format('ALTER TABLE mad.%I DETACH PARTITION %s', parent, part);
                    EXECUTE format('DROP TABLE %s', part);
                    removed := removed + 1;
                EXCEPTION
                    WHEN dependent_objects_still_exist OR insufficient_privilege OR wrong_object_type
                         OR object_not_in_prerequisite_state OR foreign_key_violation THEN
                        RAISE WARNING '% was not dropped: %', part, SQLERRM;
                END;
            END LOOP;
        EXCEPTION
            WHEN lock_not_available OR deadlock_detected THEN
                removed := before;
                RAISE WARNING '% is in use and was not dropped', array_to_string(parts, ', ')
                    USING HINT = 'run drop_partitions again when no long transaction reads it';
        END;
    END LOOP;
    RETURN removed;
END
$$;

-- The triggers no longer call it.
DROP FUNCTION mad_registry.mark_changed(uuid[]);


COMMENT ON COLUMN mad_registry.performance_stats.p50_ms IS
'Median duration of a call in milliseconds; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p95_ms IS
'95th percentile of the duration in milliseconds; within 5 % from 0.5 µs to 10 s.';
COMMENT ON COLUMN mad_registry.performance_stats.p99_ms IS
'99th percentile of the duration in milliseconds; within 5 % from 0.5 µs to 10 s.';

COMMENT ON FUNCTION mad_registry.heartbeats(uuid, jsonb) IS
'Records an array of heartbeats: [{"service_id", "health_status"?, "resources_used"?}]. Returns '
'the number recorded. Invalid heartbeats and unknown services raise a warning and do not stop '
'the others.';

-- Comments that changed since 0.3.0.
COMMENT ON FUNCTION mad_registry.session_org_id() IS
'Returns the organisation for which this session acts: that of its role if grant_access bound '
'the role to one, otherwise the setting mad_registry.org_id; NULL if there is none.';
COMMENT ON FUNCTION mad_registry.acts_for_all() IS
'Returns true if this session acts for all organisations, as a superuser, the owner of the data '
'and an operator do.';
COMMENT ON FUNCTION mad_registry.role_access_changed() IS
'Sends an invalidation message at commit, so that every session looks up its access again. A '
'trigger function.';
COMMENT ON FUNCTION mad_registry.in_api_write() IS
'Returns true while one of the statements of the API writes. Triggers skip their checks then, '
'because the API has checked the rows.';
COMMENT ON FUNCTION mad_registry.canonical_json(jsonb) IS
'Returns a document as text that is equal for equal documents: keys are ordered, and each number '
'has one notation.';
COMMENT ON FUNCTION mad_registry.cache_key(text, jsonb) IS
'Returns a key for a cache: query: and 32 hexadecimal digits. Equal parameters have equal keys, '
'in any order of their keys and any notation of their numbers.';
COMMENT ON FUNCTION mad_registry.registry_etag(uuid) IS
'Returns a tag that changes with every committed change of the organisation''s tasks, pipelines '
'or set of services. Heartbeats do not change it.';
COMMENT ON FUNCTION mad_registry.result_cache_get(text, double precision) IS
'Returns the cached result of a key if it has not expired and its confidence is at least '
'min_confidence; otherwise no row. Counts hits in a sample, and counts none where nothing can be '
'written.';
COMMENT ON FUNCTION mad_registry.result_cache_claim(text, interval, double precision) IS
'Claims a key after a miss. Returns true to the one caller that shall compute and put the '
'result. Returns false to the others, and if a result of at least min_confidence was put '
'meanwhile; they call result_cache_get again, later if there is no result yet. A claim ends with '
'the put, or when its lease expires.';
COMMENT ON FUNCTION mad_registry.result_cache_put(text, jsonb, jsonb, double precision, text, text, uuid, interval) IS
'Stores a result, unless a result of higher confidence is there and has not expired, and ends '
'the claim on its key in either case. Returns whether the result was stored. A NULL '
'confidence_score counts as 0; a result with ttl NULL does not expire.';
COMMENT ON FUNCTION mad_registry.result_cache_prune() IS
'Deletes expired results and claims. Returns the number of deleted results.';
COMMENT ON FUNCTION mad_registry.version_key(text) IS
'Returns a key whose byte order is the order of versions: semantic precedence for semantic '
'versions; other versions are compared piece by piece.';
COMMENT ON FUNCTION mad_registry_internal.search_words(text) IS
'Returns the distinct words of a text in lower case, each between single spaces.';
COMMENT ON FUNCTION mad_registry_internal.spelling_similarity(text, text) IS
'Returns how similar a query''s words are to a task''s words, both as search_words returns them: '
'above 1 if the task''s words begin with them, 0 if they are not similar.';
COMMENT ON FUNCTION mad_registry_internal.quantity(text) IS
'Returns a number or Kubernetes quantity in its base unit (250m is 0.25); NULL if the text is '
'not a usable number.';
COMMENT ON FUNCTION mad_registry.cpu_load(jsonb) IS
'Returns resources_used.cpu in cores; NULL if it is not a usable number.';
COMMENT ON FUNCTION mad_registry_internal.task_tags(jsonb) IS
'Returns the tags of a task as one text; empty if metadata.tags is not an array.';
COMMENT ON FUNCTION mad_registry.task_search_words(text, jsonb) IS
'Returns the words of a task''s title, task_id and tags, as search_words returns them.';
COMMENT ON FUNCTION mad_registry.job_status(uuid) IS
'Returns the state of a job of this results database; no row if the job does not exist.';
COMMENT ON FUNCTION mad_registry.job_timeline(uuid) IS
'Returns the events of a job of this results database in the order of seq_no.';
COMMENT ON FUNCTION mad_registry.record_audit(uuid, uuid, text, text, text, jsonb) IS
'Appends an entry to the audit log and returns its id. user_id NULL means the system.';
COMMENT ON FUNCTION mad_registry.version() IS
'Returns the version of the library that this session has loaded. pg_extension has the version '
'of the extension''s SQL.';
COMMENT ON FUNCTION mad_registry.migrate() IS
'Runs the migrations that schema mad lacks, creates the schema if it does not exist, and grants '
'roles with access the privileges of their levels that they lack. Returns the number of '
'migrations.';
COMMENT ON FUNCTION mad_registry_internal.install_data() IS
'Runs at CREATE EXTENSION: migrates if schema mad does not exist; otherwise leaves the schema to '
'the restore that created it.';
COMMENT ON FUNCTION mad_registry.deployment_checklist() IS
'Returns whether this database is ready for production, one row for each item: ok or not, what '
'was found, and what to do.';
COMMENT ON FUNCTION mad_registry.configure_role(name, text, interval, interval, boolean) IS
'Sets application_name, time limits and jit = off for an application''s role in this database. '
'Returns the statements; with dry_run it does not run them.';
COMMENT ON FUNCTION mad_registry.validate_parameters(uuid, text, text, jsonb) IS
'Returns the faults of a call''s parameters by the task''s interface_spec: a path and a message '
'each; no row if they conform. version NULL means the highest active one. A task that does not '
'exist raises P0002, an interface that cannot be used 55000.';
COMMENT ON FUNCTION mad_registry.drop_partitions(interval) IS
'Drops the partitions whose whole month is older than older_than, and deletes the rows of such '
'months from the DEFAULT partition. Returns the number of partitions dropped.';
COMMENT ON FUNCTION mad_registry.make_partitions(integer) IS
'Creates the partitions; ensure_partitions calls it as the owner of the tables.';
COMMENT ON FUNCTION mad_registry.remove_partitions(interval) IS
'Drops the partitions; drop_partitions calls it as the owner of the tables.';
COMMENT ON FUNCTION mad_registry.pipeline_diagram(uuid, uuid, text) IS
'Returns a pipeline as the text of a diagram: format ''mermaid'', or ''dot'' for Graphviz. A '
'pipeline that does not exist raises P0002.';
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag. A trigger '
'function.';
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'Marks the organisation of a service that changed in anything but its health, for registry_etag. '
'A trigger function.';
COMMENT ON FUNCTION mad_registry.register_service(uuid, text, text, text, text, text) IS
'Adds a service of a task with the status starting, or resets the service of this URL to '
'starting. Returns its service_id. version NULL means the highest active one.';
COMMENT ON FUNCTION mad_registry.heartbeat(uuid, uuid, text, jsonb) IS
'Records the time, the status and the resources of a service. resources_used NULL leaves them '
'unchanged. A draining service stays draining until it is registered again.';
COMMENT ON FUNCTION mad_registry.drain_service(uuid, uuid) IS
'Sets the status draining, so that a service gets no more jobs until it is registered again.';
COMMENT ON FUNCTION mad_registry.reap_services(interval) IS
'Deletes the services of all organisations whose last heartbeat (or, without any, registration) '
'is older than older_than. Skips services whose rows are locked. Returns their number.';
COMMENT ON FUNCTION mad_registry.performance_stats() IS
'Returns the rows of the view performance_stats.';
COMMENT ON FUNCTION mad_registry.slow_queries() IS
'Returns the rows of the view slow_queries.';
COMMENT ON FUNCTION mad_registry.lock_waits() IS
'Returns the rows of the view lock_waits.';
COMMENT ON FUNCTION mad_registry.reset_performance_stats() IS
'Sets the statistics of this database''s calls to zero.';
COMMENT ON FUNCTION mad_registry.prometheus_metrics() IS
'Returns the statistics of this database in Prometheus''s text format.';
COMMENT ON FUNCTION mad_registry.get_task(uuid, text, text) IS
'Returns a task with its documents. A given version is returned whether it is active or not; '
'version NULL means the highest active one.';
COMMENT ON FUNCTION mad_registry.register_task(uuid, text, text, jsonb, jsonb, jsonb, boolean) IS
'Adds a task, or updates the task of this task_id and version. Returns its task_definition_id. '
'An equal task is not written. Does not change whether the task is active.';
COMMENT ON FUNCTION mad_registry.set_task_active(uuid, text, text, boolean) IS
'Activates a version of a task or retires it. Library, search and picks return only active '
'versions.';
COMMENT ON FUNCTION mad_registry.import_tasks(uuid, jsonb) IS
'Registers an array of tasks, all or none. Returns their number.';
COMMENT ON FUNCTION mad_registry.check_pipeline_steps() IS
'Refuses unknown dependencies and cycles at commit, for each pipeline whose steps changed, and '
'sets the waves. A trigger function.';
COMMENT ON FUNCTION mad_registry.delete_pipelines_of_organization() IS
'Deletes the pipelines of an organisation before it is deleted, because their steps refer to its '
'tasks. A trigger function.';
COMMENT ON SCHEMA mad_registry IS
'The functions and views of the extension mad_registry; the data is in schema mad.';
COMMENT ON VIEW mad_registry.performance_stats IS
'The calls of each function of the API in this database: their number, duration and outcome.';
COMMENT ON COLUMN mad_registry.performance_stats.query_name IS 'Name of the function.';
COMMENT ON COLUMN mad_registry.performance_stats.calls IS
'Number of calls that ended, with an error or without.';
COMMENT ON COLUMN mad_registry.performance_stats.errors IS
'Number of calls that ended with an error.';
COMMENT ON COLUMN mad_registry.performance_stats.slow_calls IS
'Number of calls that took mad_registry.slow_query_threshold or longer.';
COMMENT ON COLUMN mad_registry.performance_stats.rows IS
'Number of rows returned; one for each call of a function that returns a value.';
COMMENT ON COLUMN mad_registry.performance_stats.total_ms IS
'Total duration of the calls in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.mean_ms IS
'Mean duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.min_ms IS
'Shortest duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.max_ms IS
'Longest duration of a call in milliseconds.';
COMMENT ON COLUMN mad_registry.performance_stats.cache_hits IS
'Number of hits in the cache that the function uses (results cache, compiled interfaces).';
COMMENT ON COLUMN mad_registry.performance_stats.cache_misses IS 'Number of misses in that cache.';
COMMENT ON COLUMN mad_registry.performance_stats.stats_since IS
'Time when counting began: start of the server, a crash, or the last reset.';
COMMENT ON COLUMN mad_registry.performance_stats.scope IS
'cluster: the calls of all sessions; backend: only the calls of this session, because the '
'library is not preloaded.';
COMMENT ON VIEW mad_registry.slow_queries IS
'The statements of this database in pg_stat_statements, longest total time first; no row if '
'pg_stat_statements is not installed or not loaded.';
COMMENT ON COLUMN mad_registry.slow_queries.query IS
'Text of the statement, with its constants replaced.';
COMMENT ON COLUMN mad_registry.slow_queries.calls IS 'Number of executions.';
COMMENT ON COLUMN mad_registry.slow_queries.total_ms IS
'Total duration of the executions in milliseconds.';
COMMENT ON COLUMN mad_registry.slow_queries.mean_ms IS
'Mean duration of an execution in milliseconds.';
COMMENT ON COLUMN mad_registry.slow_queries.rows IS
'Number of rows returned or affected by all executions.';
COMMENT ON COLUMN mad_registry.slow_queries.hit_percent IS
'Percentage of blocks found in shared buffers; NULL if the statement read none.';
COMMENT ON COLUMN mad_registry.slow_queries.user_name IS 'User who executed the statement.';
COMMENT ON COLUMN mad_registry.slow_queries.query_id IS 'queryid of pg_stat_statements.';
COMMENT ON COLUMN mad_registry.slow_queries.stats_since IS
'Time of the last reset of pg_stat_statements.';
COMMENT ON COLUMN mad_registry.slow_queries.evicted IS
'Number of times that pg_stat_statements evicted entries to make room.';
COMMENT ON COLUMN mad_registry.slow_queries.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';
COMMENT ON VIEW mad_registry.index_usage IS
'The number of scans of each index of this database; the index of a partition counts for its '
'root index.';
COMMENT ON COLUMN mad_registry.index_usage.schema_name IS 'Schema of the table.';
COMMENT ON COLUMN mad_registry.index_usage.table_name IS 'Name of the table.';
COMMENT ON COLUMN mad_registry.index_usage.index_name IS 'Name of the index.';
COMMENT ON COLUMN mad_registry.index_usage.scans IS 'Number of scans since stats_since.';
COMMENT ON COLUMN mad_registry.index_usage.entries_read IS
'Number of index entries that the scans returned.';
COMMENT ON COLUMN mad_registry.index_usage.rows_fetched IS
'Number of live rows that simple index scans fetched.';
COMMENT ON COLUMN mad_registry.index_usage.last_scan IS
'Time of the last scan; NULL if there was none, or before PostgreSQL 16.';
COMMENT ON COLUMN mad_registry.index_usage.size_bytes IS 'Size on disk in bytes.';
COMMENT ON COLUMN mad_registry.index_usage.required_by IS
'The constraint, uniqueness or foreign key that needs the index even if it is never scanned; '
'NULL if none does.';
COMMENT ON COLUMN mad_registry.index_usage.unused IS
'Whether the index is valid, was never scanned and is required by nothing.';
COMMENT ON COLUMN mad_registry.index_usage.stats_since IS 'Time since when scans are counted.';
COMMENT ON COLUMN mad_registry.index_usage.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';
COMMENT ON VIEW mad_registry.table_sizes IS
'The size of each table of this database with its indexes and TOAST table; a partition counts '
'for its root table.';
COMMENT ON COLUMN mad_registry.table_sizes.schema_name IS 'Schema of the table.';
COMMENT ON COLUMN mad_registry.table_sizes.table_name IS 'Name of the table.';
COMMENT ON COLUMN mad_registry.table_sizes.partitions IS
'Number of partitions that hold rows; 0 if the table is not partitioned.';
COMMENT ON COLUMN mad_registry.table_sizes.total_bytes IS 'Total size on disk in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.table_bytes IS
'Size of the rows in bytes, without values in the TOAST table.';
COMMENT ON COLUMN mad_registry.table_sizes.index_bytes IS 'Size of the indexes in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.toast_bytes IS
'Size of the TOAST table (long values) with its index in bytes.';
COMMENT ON COLUMN mad_registry.table_sizes.total_size IS
'total_bytes with a unit, as pg_size_pretty formats it.';
COMMENT ON COLUMN mad_registry.table_sizes.live_rows IS 'Estimated number of live rows.';
COMMENT ON COLUMN mad_registry.table_sizes.dead_rows IS 'Estimated number of dead row versions.';
COMMENT ON COLUMN mad_registry.table_sizes.last_analyze IS
'Time of the last ANALYZE; of partitions, the oldest one.';
COMMENT ON COLUMN mad_registry.table_sizes.last_vacuum IS
'Time of the last VACUUM; of partitions, the oldest one.';
COMMENT ON COLUMN mad_registry.table_sizes.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';
COMMENT ON VIEW mad_registry.lock_waits IS
'The sessions of this database that wait for a lock: a row for each waiting session and each '
'session that blocks it.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_pid IS 'Process that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_user IS 'User of the waiting process.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_application IS
'application_name of the waiting process.';
COMMENT ON COLUMN mad_registry.lock_waits.waited IS 'Time for which it has waited.';
COMMENT ON COLUMN mad_registry.lock_waits.lock_type IS
'Type of the locked object: relation, tuple, transactionid …';
COMMENT ON COLUMN mad_registry.lock_waits.lock_mode IS 'Mode of the lock that it waits for.';
COMMENT ON COLUMN mad_registry.lock_waits.relation IS
'Locked table or index; NULL if the lock is of another type.';
COMMENT ON COLUMN mad_registry.lock_waits.waiting_query IS 'Statement that waits.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_pid IS
'Process that holds the lock or precedes the waiting process in the queue; 0 for a prepared '
'transaction.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_user IS 'User of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_application IS
'application_name of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_state IS
'State of the blocking process; one that is idle in transaction holds its locks without running '
'a statement.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_transaction_age IS
'Age of the transaction of the blocking process.';
COMMENT ON COLUMN mad_registry.lock_waits.blocking_query IS
'Current or last statement of the blocking process; not necessarily the one that took the lock.';
COMMENT ON COLUMN mad_registry.lock_waits.root_pids IS
'Processes at the end of the chain, which wait for no lock; NULL: a deadlock.';
COMMENT ON COLUMN mad_registry.lock_waits.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';
COMMENT ON COLUMN mad_registry.connection_stats.application_name IS
'Name that the application set.';
COMMENT ON COLUMN mad_registry.connection_stats.connections IS 'Number of connections.';
COMMENT ON COLUMN mad_registry.connection_stats.waiting_for_locks IS
'Number of them that wait for a lock.';
COMMENT ON COLUMN mad_registry.connection_stats.longest_in_state IS
'Longest time that one of them has been in its state.';
COMMENT ON COLUMN mad_registry.connection_stats.oldest_transaction IS
'Age of the oldest transaction among them.';
COMMENT ON COLUMN mad_registry.connection_stats.note IS
'Why the figures of the row may be wrong or incomplete; NULL: no reason known.';

-- As sql/privileges.sql, but only for the new functions. Privileges granted in an extension script
-- become initial privileges, and dumps would no longer contain what users were granted on the other
-- functions.
DO $$
DECLARE
    functions constant text := 'mad_registry.grant_access(name, text), mad_registry.grant_access(name, text, uuid), '
        'mad_registry.confirm_access, mad_registry.unregister_service, mad_registry.delete_task_version, '
        'mad_registry.delete_pipeline, mad_registry.search_vector, mad_registry.search_tasks, '
        'mad_registry.service_counts, '
        'mad_registry.library_metadata, mad_registry.check_library, mad_registry.refresh_search_lists, '
        'mad_registry.check_search_lists, mad_registry.maintain_search_lists, mad_registry.search_words_changed, '
        'mad_registry.task_library, mad_registry.task_categories, mad_registry.pick_healthy_service, '
        'mad_registry.explain_pick, mad_registry.jobs_page, mad_registry.molecules_page, '
        'mad_registry.audit_page, mad_registry.pipeline_library, mad_registry.ensure_partitions';
    grantee name;
BEGIN
    REVOKE ALL ON SCHEMA mad_registry_internal FROM PUBLIC;
    GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mad_registry_internal TO PUBLIC;
    REVOKE ALL ON FUNCTION mad_registry_internal.install_data() FROM PUBLIC;
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
