-- The columns and indexes from which pages of the library are read.
--
-- An index-only scan returns a page in its order: the index includes the columns of the page, so
-- that 50 tasks are a few adjacent pages of the index and not 50 pages of the table. An index entry
-- has at most a third of a page, so longer metadata (up to a fifth of real catalogues) is read from
-- the table.
-- All of these columns are generated, so a restore or a direct write keeps them right.

-- The comment of schema mad tells dumps of 0.3.0 and earlier from later ones
-- (src/schema/migrations/mod.rs).
DO $$
BEGIN
    IF obj_description('mad'::regnamespace, 'pg_namespace')
        = 'The data of mad_registry: tasks, services, pipelines and what belongs to them' THEN
        COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.4: tasks, services, pipelines and what belongs to them';
    END IF;
END
$$;

DROP INDEX mad.idx_task_definitions_org_active, mad.idx_task_definitions_category;
-- version_key changed for pre-release versions and for dates of eight digits. The rows are updated
-- before the table is rewritten below, so that the rewrite removes the old row versions.
UPDATE mad.task_definitions SET version = version
WHERE version_key IS DISTINCT FROM mad_registry.version_key(version);
-- One ALTER TABLE rewrites the table once. search_vector now depends on task_id too. Before
-- PostgreSQL 17 the expression of a generated column can only change by dropping the column, so its
-- privileges are granted again. DROP COLUMN would silently drop an index, a constraint or
-- statistics of users on it, so any such object stops the migration.
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
        RAISE EXCEPTION
            'column search_vector of mad.task_definitions must be replaced, but other objects depend on it: %',
            dependent
            USING ERRCODE = 'dependent_objects_still_exist',
                  HINT = 'drop these objects, run the update again, and create them again';
    END IF;
    SELECT pg_catalog.array_agg(pg_catalog.format('GRANT %s (search_vector) ON mad.task_definitions TO %s%s',
        x.privilege_type,
        CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE pg_catalog.quote_ident(pg_catalog.pg_get_userbyid(x.grantee)) END,
        CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END))
    INTO rights
    FROM pg_catalog.pg_attribute a
    CROSS JOIN LATERAL pg_catalog.aclexplode(a.attacl) x
    WHERE a.attrelid = 'mad.task_definitions'::pg_catalog.regclass AND a.attname = 'search_vector';

    ALTER TABLE mad.task_definitions
        DROP COLUMN search_vector,
        -- The type becomes text, because json has no equality operator and so breaks SELECT
        -- DISTINCT and OLD.* IS DISTINCT FROM NEW.* of users. The functions still return json. The
        -- type is altered and the column not dropped, so that objects of users that depend on the
        -- type stop the migration instead of being dropped.
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
-- The columns that search reads stay in the row: ranking a task then needs no access to the TOAST
-- table.
ALTER TABLE mad.task_definitions
    ALTER COLUMN search_vector SET STORAGE MAIN,
    ALTER COLUMN search_words SET STORAGE MAIN;
COMMENT ON COLUMN mad.task_definitions.search_vector IS
    'Derived: words of title (A), description (B), tags (C), task_id and category (D), English.';
CREATE INDEX idx_task_definitions_search ON mad.task_definitions
    USING gin (org_id, search_vector)
    WHERE is_active;
-- library_metadata is read from the index, where it is not compressed. The copy in the row is not
-- read and may go to the TOAST table.
ALTER TABLE mad.task_definitions
    ALTER COLUMN metadata_json SET STORAGE MAIN,
    ALTER COLUMN library_metadata SET STORAGE EXTERNAL;
COMMENT ON COLUMN mad.task_definitions.metadata_json IS
    'Derived: metadata as the functions return it.';
-- For task_library: a page in its order from any position. Tasks without a title come last.
CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions
    (org_id, (title IS NULL), (coalesce(title, '')), task_id, version_key DESC, task_definition_id)
    INCLUDE (title, version, library_metadata)
    WHERE is_active;
-- For task_library of one category, and for task_categories.
CREATE INDEX idx_task_definitions_category ON mad.task_definitions
    (org_id, category, (title IS NULL), (coalesce(title, '')), task_id, version_key DESC, task_definition_id)
    WHERE is_active;
COMMENT ON COLUMN mad.task_definitions.library_metadata IS
    'Derived: metadata as the library returns it, where it is short enough for the library''s index.';
-- An index-only scan needs the visibility map, so the table is vacuumed early, also if it is large.
ALTER TABLE mad.task_definitions SET (
    autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.02);
