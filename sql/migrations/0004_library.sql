-- What the library's pages are read from.
--
-- A page is read from its index alone: the index holds what a page shows, in the page's order, so
-- that fifty tasks are a few neighbouring pages and not fifty places of the table. It holds no
-- document that is too long for an index (of real catalogues up to a fifth); those are fetched from
-- their rows.
-- All of it is derived by Postgres itself, so a restore or a direct write keeps it right.

-- Dumps of 0.3.0 and before are known by the comment (src/schema/migrations/retired.rs).
DO $$
BEGIN
    IF obj_description('mad'::regnamespace, 'pg_namespace')
        = 'The data of mad_registry: tasks, services, pipelines and what belongs to them' THEN
        COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.4: tasks, services, pipelines and what belongs to them';
    END IF;
END
$$;

DROP INDEX mad.idx_task_definitions_org_active, mad.idx_task_definitions_category;
-- The keys of versions changed: announced releases, and dates of eight digits. Before the table is
-- written anew below, so that it doesn't keep the old rows.
UPDATE mad.task_definitions SET version = version
WHERE version_key IS DISTINCT FROM mad_registry.version_key(version);
-- One ALTER TABLE, which writes the table anew once. search_vector is made of task_id too: before Postgres 17 the expression
-- of a generated column is changed by making the column anew. Rights on the column are given again. An index, a constraint
-- or statistics of the users' on it would vanish without a word, so whatever depends on it stops the migration.
DO $$
DECLARE
    dependent text;
    rights text[];
BEGIN
    SELECT pg_catalog.string_agg(pg_catalog.pg_describe_object(d.classid, d.objid, d.objsubid), ', ') INTO dependent
    FROM pg_catalog.pg_depend d
    JOIN pg_catalog.pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
    WHERE d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass
      AND a.attrelid = 'mad.task_definitions'::pg_catalog.regclass AND a.attname = 'search_vector'
      AND d.classid <> 'pg_catalog.pg_attrdef'::pg_catalog.regclass
      AND d.objid IS DISTINCT FROM pg_catalog.to_regclass('mad.idx_task_definitions_search');
    IF dependent IS NOT NULL THEN
        RAISE EXCEPTION 'column search_vector of mad.task_definitions is made anew, and on it depends: %', dependent
            USING ERRCODE = 'dependent_objects_still_exist', HINT = 'drop that, run the update again, and make it anew';
    END IF;
    SELECT pg_catalog.array_agg(pg_catalog.format('GRANT %s (search_vector) ON mad.task_definitions TO %s%s', x.privilege_type,
        CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(x.grantee)) END,
        CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END))
    INTO rights
    FROM pg_catalog.pg_attribute a
    CROSS JOIN LATERAL pg_catalog.aclexplode(a.attacl) x
    WHERE a.attrelid = 'mad.task_definitions'::pg_catalog.regclass AND a.attname = 'search_vector';

    ALTER TABLE mad.task_definitions
        DROP COLUMN search_vector,
        -- Rendered documents are text here: a json column has no equality, so it breaks SELECT DISTINCT
        -- and OLD.* IS DISTINCT FROM NEW.* of whoever writes them. The functions hand it out as json.
        -- Its type is changed, and the column not made anew, so that whatever of the users' depends on
        -- its type stops the migration instead of vanishing.
        ALTER COLUMN metadata_json TYPE text,
        ADD COLUMN library_metadata text
            GENERATED ALWAYS AS (mad_registry.library_metadata(task_id, version, metadata)) STORED,
        ADD COLUMN search_vector tsvector
            GENERATED ALWAYS AS (mad_registry.search_vector(task_id, metadata)) STORED;
    FOR i IN 1 .. coalesce(pg_catalog.array_length(rights, 1), 0) LOOP
        EXECUTE rights[i];
    END LOOP;
END
$$;
-- What search reads stays in the row: ranking a task must not look elsewhere for its words.
ALTER TABLE mad.task_definitions
    ALTER COLUMN search_vector SET STORAGE MAIN,
    ALTER COLUMN search_words SET STORAGE MAIN;
COMMENT ON COLUMN mad.task_definitions.search_vector IS
    'Derived: words of title (A), description (B), tags (C), task_id and category (D), English.';
CREATE INDEX idx_task_definitions_search ON mad.task_definitions
    USING gin (org_id, search_vector)
    WHERE is_active;
-- In the index, not compressed; the row's own copy is read by nobody and may go out of line.
ALTER TABLE mad.task_definitions
    ALTER COLUMN metadata_json SET STORAGE MAIN,
    ALTER COLUMN library_metadata SET STORAGE EXTERNAL;
COMMENT ON COLUMN mad.task_definitions.metadata_json IS
    'Derived: metadata as the functions return it.';
-- task_library: a page in its order, from any cursor; tasks without a title last.
CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions
    (org_id, (title IS NULL), (coalesce(title, '')), task_id, version_key DESC, task_definition_id)
    INCLUDE (title, version, library_metadata)
    WHERE is_active;
-- task_library of one category, and task_categories.
CREATE INDEX idx_task_definitions_category ON mad.task_definitions
    (org_id, category, (title IS NULL), (coalesce(title, '')), task_id, version_key DESC, task_definition_id)
    WHERE is_active;
COMMENT ON COLUMN mad.task_definitions.library_metadata IS
    'Derived: metadata as the library returns it, where it is short enough for the library''s index.';
-- Pages are read from the index alone where VACUUM has seen the rows: soon, also in large tables.
ALTER TABLE mad.task_definitions SET (
    autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
