-- 0.1.0 to 0.2.0: the rest of the data, tenancy, caches, partitions; then the missing migrations.

-- Nothing of the database's owner's is meant by any name below.
SET LOCAL search_path = pg_catalog, pg_temp;

-- The schema of the API. It is made here and not by the control file, so that it is a member of
-- the extension and belongs to whom the functions belong to: who could create a function in it
-- could offer a better match for a call of ours, and a superuser would run that. Dumps of 0.1.0,
-- where the control file made it, create it before the extension: then it is taken over.
DO $$
DECLARE
    stranger text;
    extension oid;
    grantee name;
BEGIN
    IF pg_catalog.to_regnamespace('mad_registry') IS NULL THEN
        CREATE SCHEMA mad_registry;
        RETURN;
    END IF;
    -- Whatever is in a schema depends on it.
    SELECT pg_catalog.format('%s %s', o.type, o.identity) INTO stranger
    FROM pg_catalog.pg_depend there
    CROSS JOIN LATERAL pg_catalog.pg_identify_object(there.classid, there.objid, there.objsubid) o
    WHERE there.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass
      AND there.refobjid OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace
      AND there.classid OPERATOR(pg_catalog.<>) 'pg_catalog.pg_extension'::pg_catalog.regclass
      AND NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_depend d
        JOIN pg_catalog.pg_extension e ON e.oid OPERATOR(pg_catalog.=) d.refobjid
        WHERE d.classid OPERATOR(pg_catalog.=) there.classid
          AND d.objid OPERATOR(pg_catalog.=) there.objid
          AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
          AND d.deptype OPERATOR(pg_catalog.=) 'e'
          AND e.extname OPERATOR(pg_catalog.=) 'mad_registry'
    )
    LIMIT 1;
    IF stranger IS NOT NULL THEN
        RAISE EXCEPTION 'schema mad_registry holds what is not part of the extension: %', stranger
            USING ERRCODE = 'object_not_in_prerequisite_state',
                  HINT = 'Move it to another schema, or drop it.';
    END IF;
    EXECUTE pg_catalog.format('ALTER SCHEMA mad_registry OWNER TO %I', current_user);
    -- Rights that its owner gave go too; sql/privileges.sql gives ours.
    FOR grantee IN
        SELECT DISTINCT r.rolname
        FROM pg_catalog.pg_namespace n
        CROSS JOIN LATERAL pg_catalog.aclexplode(n.nspacl) a
        JOIN pg_catalog.pg_roles r ON r.oid OPERATOR(pg_catalog.=) a.grantee
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad_registry'
          AND r.rolname OPERATOR(pg_catalog.<>) current_user
    LOOP
        EXECUTE pg_catalog.format('REVOKE ALL ON SCHEMA mad_registry FROM %I CASCADE', grantee);
    END LOOP;
    REVOKE ALL ON SCHEMA mad_registry FROM PUBLIC;
    -- A schema that the control file made can't be a member, so dumps would hold it with its owner,
    -- whom a plain owner can't restore. The extension's own schema matters for nothing else.
    SELECT e.oid INTO STRICT extension
    FROM pg_catalog.pg_extension e
    WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry';
    IF pg_catalog.to_regnamespace('public') IS NOT NULL THEN
        UPDATE pg_catalog.pg_extension e
        SET extnamespace = 'public'::pg_catalog.regnamespace
        WHERE e.oid OPERATOR(pg_catalog.=) extension
          AND e.extnamespace OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace;
        UPDATE pg_catalog.pg_depend d
        SET refobjid = 'public'::pg_catalog.regnamespace
        WHERE d.classid OPERATOR(pg_catalog.=) 'pg_catalog.pg_extension'::pg_catalog.regclass
          AND d.objid OPERATOR(pg_catalog.=) extension
          AND d.refclassid OPERATOR(pg_catalog.=) 'pg_catalog.pg_namespace'::pg_catalog.regclass
          AND d.refobjid OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace;
    END IF;
    IF NOT EXISTS (
        SELECT
        FROM pg_catalog.pg_extension e
        WHERE e.oid OPERATOR(pg_catalog.=) extension
          AND e.extnamespace OPERATOR(pg_catalog.=) 'mad_registry'::pg_catalog.regnamespace
    ) THEN
        ALTER EXTENSION mad_registry ADD SCHEMA mad_registry;
    END IF;
END
$$;
COMMENT ON SCHEMA mad_registry IS 'The functions and views of mad_registry; the data is in schema mad.';

-- Bound anew, with this search_path.
-- Functions of documents and versions that the tables' generated columns are made of.
-- They take any document and never fail; they are part of the data's meaning, so they change
-- only together with a migration that computes the columns again.

CREATE OR REPLACE FUNCTION mad_registry.version_key(version text) RETURNS bytea
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_version_key';
COMMENT ON FUNCTION mad_registry.version_key(text) IS
'Key whose byte order is the order of versions: semantic precedence, other versions piece by piece.';

CREATE OR REPLACE FUNCTION mad_registry.search_words(document text) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_search_words';
COMMENT ON FUNCTION mad_registry.search_words(text) IS
'The distinct words of a text in lower case, each between single spaces.';

CREATE OR REPLACE FUNCTION mad_registry.spelling_similarity(query text, words text) RETURNS real
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_spelling_similarity';
COMMENT ON FUNCTION mad_registry.spelling_similarity(text, text) IS
'How near a query''s words come to a task''s (both as search_words gives them): over 1 where they begin alike, 0 where they are not near.';

CREATE OR REPLACE FUNCTION mad_registry.quantity(quantity text) RETURNS double precision
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_quantity';
COMMENT ON FUNCTION mad_registry.quantity(text) IS
'A number or Kubernetes quantity in its base unit (250m is 0.25); NULL when it is no usable number.';

CREATE OR REPLACE FUNCTION mad_registry.cpu_load(resources_used jsonb) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry.quantity(resources_used ->> 'cpu');
COMMENT ON FUNCTION mad_registry.cpu_load(jsonb) IS
'resources_used.cpu in cores; NULL when it is no usable number.';

-- The texts are cut where a tsvector could otherwise pass its limit of 1 MB.
CREATE OR REPLACE FUNCTION mad_registry.task_tags(metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN left(array_to_string(ARRAY(
    SELECT jsonb_array_elements_text(
        CASE WHEN jsonb_typeof(metadata -> 'tags') = 'array' THEN metadata -> 'tags' ELSE '[]' END)), ' '), 50000);
COMMENT ON FUNCTION mad_registry.task_tags(jsonb) IS
'The tags of a task in one text; empty when metadata.tags is no array.';

CREATE OR REPLACE FUNCTION mad_registry.task_search_vector(metadata jsonb) RETURNS tsvector
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'title', 10000), '')), 'A')
    || setweight(to_tsvector('pg_catalog.english', coalesce(left(metadata ->> 'description', 100000), '')), 'B')
    || setweight(to_tsvector('pg_catalog.english', mad_registry.task_tags(metadata)), 'C');
COMMENT ON FUNCTION mad_registry.task_search_vector(jsonb) IS
'English search vector of a task''s title (A), description (B) and tags (C).';

CREATE OR REPLACE FUNCTION mad_registry.task_search_words(task_id text, metadata jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN mad_registry.search_words(
    coalesce(left(metadata ->> 'title', 10000), '') || ' ' || task_id || ' ' || mad_registry.task_tags(metadata));
COMMENT ON FUNCTION mad_registry.task_search_words(text, jsonb) IS
'The words of a task''s title, task_id and tags, as search_words gives them.';

-- Who may do what, for which organisation.

CREATE FUNCTION mad_registry.session_org_id() RETURNS uuid
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_session_org_id';
COMMENT ON FUNCTION mad_registry.session_org_id() IS
'The organisation this session acts for: the one its role was given, else the one in mad_registry.org_id, else none.';

CREATE FUNCTION mad_registry.acts_for_all() RETURNS boolean
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_acts_for_all';
COMMENT ON FUNCTION mad_registry.acts_for_all() IS
'Whether this session acts for all organisations: a superuser, the owner of the data, an operator.';

CREATE FUNCTION mad_registry.grant_access(role name, level text, org_id uuid DEFAULT NULL) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_grant_access';
COMMENT ON FUNCTION mad_registry.grant_access(name, text, uuid) IS
'Gives a role access as reader, writer or operator; with org_id to that organisation only, whatever it sets. Replaces what it was given before.';

CREATE FUNCTION mad_registry.revoke_access(role name) RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_revoke_access';
COMMENT ON FUNCTION mad_registry.revoke_access(name) IS
'Takes from a role all that grant_access gave it.';

CREATE FUNCTION mad_registry.role_access_changed() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_role_access_changed';
COMMENT ON FUNCTION mad_registry.role_access_changed() IS
'Makes every session look at mad.role_access again, once the transaction commits.';

CREATE FUNCTION mad_registry.in_api_write() RETURNS boolean
LANGUAGE c VOLATILE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_in_api_write';
COMMENT ON FUNCTION mad_registry.in_api_write() IS
'Whether one of the API''s own statements is writing, which has checked what it writes.';

-- What registry_etag is made of: a mark for each change of an organisation's registry.

CREATE FUNCTION mad_registry.mark_changed(org_ids uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    isolation text := current_setting('transaction_isolation');
    merges    boolean := isolation = 'read committed';
BEGIN
    -- By itself it would run what hangs on the table with the caller's rights.
    IF pg_trigger_depth() = 0 THEN
        RAISE EXCEPTION 'mark_changed is for the triggers of the registry''s tables'
            USING ERRCODE = 'insufficient_privilege', HINT = 'change a row, and its trigger marks its organisation';
    END IF;
    -- Slots that no other transaction holds are merged into one with a new mark. Where the
    -- snapshot is older than the statement, an old slot may be no longer what it was: a new one.
    -- In REPEATABLE READ they are merged when they are many, and may fail to serialize; not in
    -- SERIALIZABLE, where looking for them would make writers depend on each other.
    IF isolation = 'repeatable read' THEN
        merges := (SELECT count(*) FROM mad.registry_revisions r WHERE r.org_id = ANY (org_ids)) > 64;
    END IF;
    WITH orgs AS (
        SELECT o.org_id FROM mad.organizations o WHERE o.org_id = ANY (org_ids)
    ), free AS (
        SELECT r.org_id, r.slot, row_number() OVER (PARTITION BY r.org_id) AS n
        FROM (SELECT f.org_id, f.slot
              FROM mad.registry_revisions f
              WHERE f.org_id = ANY (org_ids)
                AND merges
              FOR UPDATE SKIP LOCKED) r
    ), marked AS (
        UPDATE mad.registry_revisions r SET mark = gen_random_uuid()
        FROM free f WHERE f.n = 1 AND r.org_id = f.org_id AND r.slot = f.slot
    ), merged AS (
        DELETE FROM mad.registry_revisions r
        USING free f WHERE f.n > 1 AND r.org_id = f.org_id AND r.slot = f.slot
    )
    INSERT INTO mad.registry_revisions (org_id)
    SELECT o.org_id FROM orgs o WHERE NOT EXISTS (SELECT FROM free f WHERE f.org_id = o.org_id);
END
$$;
COMMENT ON FUNCTION mad_registry.mark_changed(uuid[]) IS
'Marks the registry of these organisations as changed; what registry_etag reads.';

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    org_ids uuid[];
BEGIN
    IF TG_OP = 'UPDATE' THEN
        org_ids := ARRAY(SELECT c.org_id FROM changed c UNION SELECT b.org_id FROM before b);
    ELSIF TG_OP = 'TRUNCATE' THEN
        org_ids := ARRAY(SELECT o.org_id FROM mad.organizations o);
    ELSE
        org_ids := ARRAY(SELECT DISTINCT c.org_id FROM changed c);
    END IF;
    IF cardinality(org_ids) > 0 THEN
        PERFORM mad_registry.mark_changed(org_ids);
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    PERFORM mad_registry.mark_changed(ARRAY[OLD.org_id, NEW.org_id]);
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'The same for a service that was changed in what is not its health.';

-- Parameters of a task, against its interface.

CREATE FUNCTION mad_registry.validate_parameters(org_id uuid, task_id text, version text, parameters jsonb)
RETURNS TABLE (path text, message text)
LANGUAGE c STABLE PARALLEL SAFE COST 1000 ROWS 5 AS 'MODULE_PATHNAME', 'mad_validate_parameters';
COMMENT ON FUNCTION mad_registry.validate_parameters(uuid, text, text, jsonb) IS
'What is wrong with the parameters of a call by the task''s interface_spec: a row for each fault, none when they conform. version NULL: the highest active one.';

-- Jobs, molecules, events and the audit log.

CREATE FUNCTION mad_registry.job_status(job_id uuid)
RETURNS TABLE (job_id uuid, status text, created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_job_status';
COMMENT ON FUNCTION mad_registry.job_status(uuid) IS
'How a job of this results database stands.';

CREATE FUNCTION mad_registry.job_timeline(job_id uuid)
RETURNS TABLE (seq_no bigint, ts timestamptz, event text, detail text, metadata json)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_job_timeline';
COMMENT ON FUNCTION mad_registry.job_timeline(uuid) IS
'What happened in a job of this results database, in order.';

CREATE FUNCTION mad_registry.jobs_page(
    org_id uuid, status text DEFAULT NULL, page_size integer DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    job_id uuid, pipeline_id uuid, submitted_by uuid, status text, priority integer,
    created_at timestamptz, updated_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_jobs_page';
COMMENT ON FUNCTION mad_registry.jobs_page(uuid, text, integer, timestamptz, uuid) IS
'Jobs of an organisation, newest first. Give created_at and job_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.molecules_page(
    org_id uuid, format text DEFAULT NULL, page_size integer DEFAULT 50,
    before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    molecule_id uuid, name text, format text, uri text, size_bytes bigint, checksum text,
    properties json, created_by uuid, created_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_molecules_page';
COMMENT ON FUNCTION mad_registry.molecules_page(uuid, text, integer, timestamptz, uuid) IS
'Molecules of an organisation, newest first. Give created_at and molecule_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.audit_page(
    org_id uuid, entity_type text DEFAULT NULL, entity_id text DEFAULT NULL, user_id uuid DEFAULT NULL,
    page_size integer DEFAULT 50, before timestamptz DEFAULT NULL, before_id uuid DEFAULT NULL)
RETURNS TABLE (
    audit_id uuid, user_id uuid, action text, entity_type text, entity_id text, metadata json,
    ts timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 50 AS 'MODULE_PATHNAME', 'mad_audit_page';
COMMENT ON FUNCTION mad_registry.audit_page(uuid, text, text, uuid, integer, timestamptz, uuid) IS
'The audit log of an organisation, newest first: all of it, or by entity, kind of entity, person. Give ts and audit_id of the last row seen as before and before_id for the next page.';

CREATE FUNCTION mad_registry.record_audit(
    org_id uuid, user_id uuid, action text, entity_type text, entity_id text DEFAULT NULL,
    metadata jsonb DEFAULT '{}')
RETURNS uuid
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_record_audit';
COMMENT ON FUNCTION mad_registry.record_audit(uuid, uuid, text, text, text, jsonb) IS
'Adds to the audit log: who (NULL: the system) did what to what; returns the entry''s id.';

-- The results cache, and what application caches need.

CREATE FUNCTION mad_registry.canonical_json(document jsonb) RETURNS text
LANGUAGE c IMMUTABLE STRICT PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_canonical_json';
COMMENT ON FUNCTION mad_registry.canonical_json(jsonb) IS
'A document as text that is the same for equal documents: keys in order, numbers in one notation.';

CREATE FUNCTION mad_registry.cache_key(prefix text, params jsonb) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN 'query:' OPERATOR(pg_catalog.||) pg_catalog.md5(
    prefix OPERATOR(pg_catalog.||) ':' OPERATOR(pg_catalog.||) mad_registry.canonical_json(params));
COMMENT ON FUNCTION mad_registry.cache_key(text, jsonb) IS
'Key for a cache: query: and 32 hexadecimal digits, equal for equal parameters in any order.';

CREATE FUNCTION mad_registry.registry_etag(org_id uuid) RETURNS text
LANGUAGE c STABLE PARALLEL SAFE AS 'MODULE_PATHNAME', 'mad_registry_etag';
COMMENT ON FUNCTION mad_registry.registry_etag(uuid) IS
'Changes with every committed change of the organisation''s tasks, services'' membership or pipelines, and only then.';

CREATE FUNCTION mad_registry.result_cache_get(cache_key text, min_confidence double precision DEFAULT 0)
RETURNS TABLE (
    cache_key text, pipeline_version text, task_name text, canonical_job_id uuid,
    confidence_score double precision, artifact_map json, metrics_summary json, hit_count bigint,
    created_at timestamptz, expires_at timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_result_cache_get';
COMMENT ON FUNCTION mad_registry.result_cache_get(text, double precision) IS
'The cached result of this key, if there is one that has not expired and is sure enough. Hits are counted in a sample, and not at all where nothing can be written.';

CREATE FUNCTION mad_registry.result_cache_claim(
    cache_key text, lease interval DEFAULT '5 minutes', min_confidence double precision DEFAULT 0)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_claim';
COMMENT ON FUNCTION mad_registry.result_cache_claim(text, interval, double precision) IS
'After a miss: true for the one caller who shall compute the result and put it; false for the others, and when a result that is sure enough has come meanwhile: get it, or ask again later. A claim ends with the put or with its lease.';

CREATE FUNCTION mad_registry.result_cache_put(
    cache_key text, artifact_map jsonb, metrics_summary jsonb DEFAULT '{}',
    confidence_score double precision DEFAULT NULL, pipeline_version text DEFAULT NULL,
    task_name text DEFAULT NULL, canonical_job_id uuid DEFAULT NULL, ttl interval DEFAULT NULL)
RETURNS boolean
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_put';
COMMENT ON FUNCTION mad_registry.result_cache_put(text, jsonb, jsonb, double precision, text, text, uuid, interval) IS
'Stores a result, unless a surer one is there; ends the claim on its key. Returns whether it was stored.';

CREATE FUNCTION mad_registry.result_cache_prune() RETURNS bigint
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_result_cache_prune';
COMMENT ON FUNCTION mad_registry.result_cache_prune() IS
'Deletes results and claims that have expired; returns how many results.';

-- Partitions by month of audit_logs and job_events.

CREATE FUNCTION mad_registry.ensure_partitions(months_ahead integer DEFAULT 3) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_ensure_partitions';
COMMENT ON FUNCTION mad_registry.ensure_partitions(integer) IS
'Makes the partitions of this month and the next ones, and of months whose rows wait in the DEFAULT partition, and moves these rows; returns how many were made.';

CREATE FUNCTION mad_registry.drop_partitions(older_than interval) RETURNS integer
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_drop_partitions';
COMMENT ON FUNCTION mad_registry.drop_partitions(interval) IS
'Drops the partitions whose whole month is older than this, and such months'' rows in the DEFAULT partition; returns how many partitions.';

-- What the two run, as the owner of the tables. Months are those of UTC.
CREATE FUNCTION mad_registry.make_partitions(months_ahead integer) RETURNS integer
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
    -- By itself it would run what hangs on the tables with the caller's rights.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'make_partitions', 'ensure_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.ensure_partitions';
    END IF;
    -- Two at once would make the same partition.
    PERFORM pg_advisory_xact_lock(hashtextextended('mad_registry.make_partitions', 0));
    -- Shorter than deadlock_timeout: in a circle of locks it is us who give up, never a writer.
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
        -- A month of which a partition made by hand holds a part: what is left of it is DEFAULT's.
        months := ARRAY(
            SELECT DISTINCT m FROM unnest(months) m
            WHERE to_regclass(format('mad.%I', parent || to_char(m, '"_"YYYY"_"MM'))) IS NULL
              AND NOT EXISTS (
                SELECT
                FROM pg_inherits i
                JOIN pg_class c ON c.oid = i.inhrelid
                CROSS JOIN pg_get_expr(c.relpartbound, c.oid) AS bound
                WHERE i.inhparent = format('mad.%I', parent)::regclass AND bound <> 'DEFAULT'
                  AND coalesce(substring(bound FROM 'FROM \(''([^'']+)''\)')::timestamptz, '-infinity') < m + interval '1 month'
                  AND coalesce(substring(bound FROM 'TO \(''([^'']+)''\)')::timestamptz, 'infinity') > m)
            ORDER BY m);
        -- References to a row would follow it when it is deleted to be moved.
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
            -- In the order in which a writer takes them. Writers wait at the parent: who waited at
            -- DEFAULT would be refused there once the month's partition has come.
            IF parent = 'audit_logs' THEN
                LOCK TABLE mad.organizations IN SHARE ROW EXCLUSIVE MODE;
            END IF;
            EXECUTE format('LOCK TABLE ONLY mad.%I IN SHARE ROW EXCLUSIVE MODE', parent);
            IF rest IS NOT NULL THEN
                EXECUTE format('LOCK TABLE %s IN ACCESS EXCLUSIVE MODE', rest);
            END IF;
            -- A row that moves is not deleted.
            on_delete := ARRAY(
                SELECT t.tgname FROM pg_trigger t
                WHERE t.tgrelid = rest AND NOT t.tgisinternal AND t.tgenabled = 'O' AND t.tgtype & 8 <> 0);
            FOREACH trigger IN ARRAY on_delete LOOP
                EXECUTE format('ALTER TABLE %s DISABLE TRIGGER %I', rest, trigger);
            END LOOP;
            FOREACH month IN ARRAY months LOOP
                next_month := month + interval '1 month';
                part := parent || to_char(month, '"_"YYYY"_"MM');
                -- With its indexes, so that attaching it builds none.
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
                    USING HINT = 'run ensure_partitions again when no long transaction holds it; until then rows of these months wait in DEFAULT';
            WHEN check_violation THEN
                RAISE EXCEPTION 'partitions can''t be made in a transaction whose snapshot is older than rows of %', rest
                    USING ERRCODE = 'object_not_in_prerequisite_state',
                          HINT = 'call ensure_partitions in a READ COMMITTED transaction of its own';
        END;
    END LOOP;
    RETURN made;
END
$$;
COMMENT ON FUNCTION mad_registry.make_partitions(integer) IS
'What ensure_partitions runs as the owner of the tables.';

CREATE FUNCTION mad_registry.remove_partitions(older_than interval) RETURNS integer
LANGUAGE plpgsql VOLATILE STRICT PARALLEL UNSAFE
SET search_path = pg_catalog, pg_temp SET timezone = 'UTC' SET datestyle = 'ISO, MDY' SET lock_timeout = 0 AS $$
DECLARE
    -- Months that begin at or after this one are kept.
    keep_from timestamptz := date_trunc('month', now() - older_than);
    parent    text;
    rest      regclass;
    part      regclass;
    parts     regclass[];
    removed   integer := 0;
    before    integer;
BEGIN
    -- By itself it would run what hangs on the tables with the caller's rights.
    IF NOT mad_registry.in_api_write() THEN
        RAISE EXCEPTION '% is a part of %', 'remove_partitions', 'drop_partitions'
            USING ERRCODE = 'insufficient_privilege', HINT = 'call mad_registry.drop_partitions';
    END IF;
    PERFORM pg_advisory_xact_lock(hashtextextended('mad_registry.make_partitions', 0));
    PERFORM set_config('lock_timeout', '300ms', true);
    -- Row by row first: it locks nobody out, and what follows is held to the end of the transaction.
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
            -- Once for all of them: waiting for a reader holds up every writer behind us.
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
COMMENT ON FUNCTION mad_registry.remove_partitions(interval) IS
'What drop_partitions runs as the owner of the tables.';

-- Every right on the extension's functions: none for PUBLIC, all for the owner of the extension
-- and for the owner of the data (another role after a restore by a superuser), whose tables
-- compute generated columns with them, and who passes them on by grant_access.

REVOKE ALL ON SCHEMA mad_registry FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA mad_registry FROM PUBLIC;

DO $$
DECLARE
    grantee name;
BEGIN
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT USAGE ON SCHEMA mad_registry TO %I WITH GRANT OPTION', grantee);
        EXECUTE pg_catalog.format('GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA mad_registry TO %I WITH GRANT OPTION', grantee);
    END LOOP;
END
$$;



SELECT mad_registry.migrate();
