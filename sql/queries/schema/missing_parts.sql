-- The objects that depend on the extension's functions and are missing or differ from their
-- definition. DROP EXTENSION … CASCADE drops them, and ENABLE TRIGGER ALL changes when triggers
-- fire. Columns: the object; the fault; its table; the statements that restore it (NULL if the
-- owner must drop it first); the statement to run once afterwards (NULL if none).
-- $1 integer: the newest migration that was applied.
-- No index: it reads the catalogues.
WITH columns (place, since, rel, name, definition) AS (
    VALUES
        (1, 1, 'task_definitions', 'version_key',
         'ALTER TABLE mad.task_definitions ADD COLUMN version_key bytea
              GENERATED ALWAYS AS (mad_registry.version_key(version)) STORED;
          ALTER TABLE mad.task_definitions ALTER COLUMN version_key SET STORAGE MAIN;
          COMMENT ON COLUMN mad.task_definitions.version_key IS
              ''Derived: orders versions by semantic precedence, byte by byte.'''),
        (2, 1, 'task_definitions', 'search_vector',
         'ALTER TABLE mad.task_definitions ADD COLUMN search_vector tsvector
              GENERATED ALWAYS AS (mad_registry.' || CASE WHEN $1 < 4 THEN 'task_search_vector('
                  ELSE 'search_vector(task_id, ' END || 'metadata)) STORED;
          ALTER TABLE mad.task_definitions ALTER COLUMN search_vector SET STORAGE MAIN;
          COMMENT ON COLUMN mad.task_definitions.search_vector IS
              ''Derived: words of title (A), description (B), tags (C), task_id and category (D), English.'''),
        (3, 1, 'task_definitions', 'search_words',
         'ALTER TABLE mad.task_definitions ADD COLUMN search_words text
              GENERATED ALWAYS AS (mad_registry.task_search_words(task_id, metadata)) STORED;
          ALTER TABLE mad.task_definitions ALTER COLUMN search_words SET STORAGE MAIN;
          COMMENT ON COLUMN mad.task_definitions.search_words IS
              ''Derived: words of title, tags and task_id in lower case, for search by spelling.'''),
        (4, 4, 'task_definitions', 'library_metadata',
         'ALTER TABLE mad.task_definitions ADD COLUMN library_metadata text
              GENERATED ALWAYS AS (mad_registry.library_metadata(task_id, version, metadata)) STORED;
          ALTER TABLE mad.task_definitions ALTER COLUMN library_metadata SET STORAGE EXTERNAL;
          COMMENT ON COLUMN mad.task_definitions.library_metadata IS
              ''Derived: metadata as the library returns it, where it is short enough for the library''''s index.'''),
        (5, 1, 'task_services', 'cpu_load',
         'ALTER TABLE mad.task_services ADD COLUMN cpu_load double precision
              GENERATED ALWAYS AS (mad_registry.cpu_load(resources_used)) STORED;
          COMMENT ON COLUMN mad.task_services.cpu_load IS
              ''Derived: resources_used.cpu in cores; NULL when it is no usable number.''')
), indexes (since, rel, name, definition) AS (
    -- The indexes on these columns.
    VALUES
        (4, 'task_definitions', 'idx_task_definitions_org_active',
         'CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions
              (org_id, (title IS NULL), (coalesce(title, '''')), task_id, version_key DESC, task_definition_id)
              INCLUDE (title, version, library_metadata) WHERE is_active'),
        (4, 'task_definitions', 'idx_task_definitions_category',
         'CREATE INDEX idx_task_definitions_category ON mad.task_definitions
              (org_id, category, (title IS NULL), (coalesce(title, '''')),
               task_id, version_key DESC, task_definition_id)
              WHERE is_active'),
        (1, 'task_definitions', 'idx_task_definitions_version',
         'CREATE INDEX idx_task_definitions_version ON mad.task_definitions
              (org_id, task_id, version_key DESC) WHERE is_active'),
        (1, 'task_definitions', 'idx_task_definitions_search',
         'CREATE INDEX idx_task_definitions_search ON mad.task_definitions
              USING gin (org_id, search_vector) WHERE is_active'),
        (1, 'task_definitions', 'idx_task_definitions_spelling',
         'CREATE INDEX idx_task_definitions_spelling ON mad.task_definitions
              USING gin (org_id, search_words @pg_trgm@.gin_trgm_ops) WHERE is_active')
), marks (rel, event, what, definition) AS (
    SELECT t.rel, e.event, 'registry_revision_' || e.event,
           format('CREATE TRIGGER registry_revision_%s AFTER %1$s ON mad.%s %s FOR EACH STATEMENT
                       EXECUTE FUNCTION mad_registry.raise_revision()', e.event, t.rel, e.referencing)
    FROM (VALUES ('task_definitions'), ('pipeline_templates'), ('pipeline_task_steps'), ('task_services')) t (rel)
    CROSS JOIN (VALUES
        ('insert', 'REFERENCING NEW TABLE AS changed'),
        ('update', 'REFERENCING OLD TABLE AS before NEW TABLE AS changed'),
        ('delete', 'REFERENCING OLD TABLE AS changed'),
        ('truncate', '')) e (event, referencing)
), triggers (since, rel, name, definition, fires, afterwards) AS (
    VALUES
        (1, 'pipeline_task_steps', 'pipeline_task_steps_graph',
         'CREATE CONSTRAINT TRIGGER pipeline_task_steps_graph
              AFTER INSERT OR DELETE OR UPDATE OF org_id, template_id, task_definition_id, step_name, depends_on,
                  parameter_overrides, wave
              ON mad.pipeline_task_steps DEFERRABLE INITIALLY DEFERRED
              FOR EACH ROW WHEN (NOT mad_registry.in_api_write())
              EXECUTE FUNCTION mad_registry.check_pipeline_steps();
          COMMENT ON TRIGGER pipeline_task_steps_graph ON mad.pipeline_task_steps IS
              ''At commit, for rows written directly: every dependency is a step of the pipeline ''
              ''and none leads back to itself, and overrides conform to the task; sets wave.''',
         'O', NULL),
        (1, 'organizations', 'organizations_pipelines',
         'CREATE TRIGGER organizations_pipelines BEFORE DELETE ON mad.organizations
              FOR EACH ROW EXECUTE FUNCTION mad_registry.delete_pipelines_of_organization();
          COMMENT ON TRIGGER organizations_pipelines ON mad.organizations IS
              ''Deletes the organisation''''s pipelines before its tasks.''',
         'O', NULL),
        (3, 'role_access', 'role_access_changed',
         'CREATE TRIGGER role_access_changed AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON mad.role_access
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.role_access_changed();
          ALTER TABLE mad.role_access ENABLE ALWAYS TRIGGER role_access_changed;
          COMMENT ON TRIGGER role_access_changed ON mad.role_access IS ''Makes every session look again at commit.''',
         'A', NULL),
        (5, 'task_definitions', 'search_lists_insert',
         'CREATE TRIGGER search_lists_insert AFTER INSERT ON mad.task_definitions REFERENCING NEW TABLE AS added
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists()', 'O', 'lists'),
        (5, 'task_definitions', 'search_lists_update',
         'CREATE TRIGGER search_lists_update AFTER UPDATE ON mad.task_definitions
              REFERENCING OLD TABLE AS removed NEW TABLE AS added
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists()', 'O', 'lists'),
        (5, 'task_definitions', 'search_lists_delete',
         'CREATE TRIGGER search_lists_delete AFTER DELETE ON mad.task_definitions REFERENCING OLD TABLE AS removed
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists()', 'O', 'lists'),
        (5, 'task_definitions', 'search_lists_truncate',
         'CREATE TRIGGER search_lists_truncate AFTER TRUNCATE ON mad.task_definitions
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists()', 'O', 'lists'),
        (5, 'search_words', 'search_words_insert',
         'CREATE TRIGGER search_words_insert AFTER INSERT ON mad.search_words
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed()', 'O', NULL),
        (5, 'search_words', 'search_words_delete',
         'CREATE TRIGGER search_words_delete AFTER DELETE ON mad.search_words REFERENCING OLD TABLE AS removed
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed()', 'O', 'lists'),
        (5, 'search_words', 'search_words_truncate',
         'CREATE TRIGGER search_words_truncate AFTER TRUNCATE ON mad.search_words
              FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed()', 'O', 'lists')
    UNION ALL
    SELECT 2, m.rel, m.what, m.definition, 'O', 'marks'
    FROM marks m
    WHERE NOT (m.rel = 'task_services' AND m.event = 'update')
    UNION ALL
    -- Does not fire for a heartbeat.
    SELECT 2, 'task_services', 'registry_revision_update',
           format('CREATE TRIGGER registry_revision_update AFTER UPDATE OF %s ON mad.task_services
                       FOR EACH ROW WHEN (%s) EXECUTE FUNCTION mad_registry.raise_revision_of_row()',
                  string_agg(c.name, ', ' ORDER BY c.place),
                  string_agg(format('OLD.%s IS DISTINCT FROM NEW.%1$s', c.name), ' OR ' ORDER BY c.place)), 'O', 'marks'
    FROM unnest('{org_id, service_id, task_definition_id, service_url, pod_name, node_name}'::text[])
         WITH ORDINALITY c (name, place)
), tables AS (
    SELECT c.oid, c.relname::text AS rel
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p')
), found AS (
    SELECT t.rel, g.tgname::text AS name, g.tgenabled, g.tgfoid
    FROM tables t
    JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal
), guarded (rel, relrowsecurity, name, definition) AS (
    -- The tables of tenants' rows, including the partitions of the audit log. Each has row level
    -- security and its policy.
    SELECT t.rel, c.relrowsecurity, 'tenant',
           format('CREATE POLICY tenant ON mad.%I USING (org_id = (SELECT mad_registry.session_org_id()))', t.rel)
           || CASE WHEN c.relispartition AND t.rel <> 'audit_logs_default' THEN ''
                   ELSE format('; COMMENT ON POLICY tenant ON mad.%I IS '
                                    '''The rows of the session''''s organisation.''', t.rel) END
    FROM tables t
    JOIN pg_catalog.pg_class c ON c.oid = t.oid
    WHERE $1 >= 3
      AND (t.rel = ANY ('{organizations, memberships, roles, membership_roles, task_definitions, task_services,
                         pipeline_templates, pipeline_task_steps, jobs_meta, molecules, audit_logs, registry_revisions,
                         search_words, search_lists, service_slots}')
           OR c.relispartition AND EXISTS (
               SELECT FROM pg_catalog.pg_inherits i WHERE i.inhrelid = t.oid
                   AND i.inhparent = to_regclass('mad.audit_logs')))
    UNION ALL
    SELECT 'users', c.relrowsecurity, 'tenant',
           'CREATE POLICY tenant ON mad.users FOR SELECT
                USING (EXISTS (SELECT FROM mad.memberships m WHERE m.user_id = users.user_id));
            COMMENT ON POLICY tenant ON mad.users IS ''The members of the session''''s organisation.'''
    FROM tables t
    JOIN pg_catalog.pg_class c ON c.oid = t.oid
    WHERE $1 >= 3 AND t.rel = 'users'
), missing (place, what, fault, rel, definition, afterwards) AS (
    SELECT p.place, format('column %s.%s', p.rel, p.name),
           CASE WHEN a.attname IS NULL THEN 'is missing'
                ELSE format('is not derived as it was made (run ALTER TABLE mad.%s DROP COLUMN %s before)',
                            p.rel, p.name) END,
           p.rel, CASE WHEN a.attname IS NULL THEN p.definition END, NULL
    FROM columns p
    JOIN tables t ON t.rel = p.rel
    LEFT JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attname = p.name AND NOT a.attisdropped
    LEFT JOIN pg_catalog.pg_attrdef d ON d.adrelid = t.oid AND d.adnum = a.attnum AND a.attgenerated = 's'
    WHERE p.since <= $1
      AND pg_catalog.pg_get_expr(d.adbin, d.adrelid)
          IS DISTINCT FROM substring(p.definition FROM 'GENERATED ALWAYS AS [(](.*)[)] STORED')
    UNION ALL
    SELECT 10, format('index %s', p.name), 'is missing', p.rel,
           replace(p.definition, '@pg_trgm@', coalesce(
               (SELECT quote_ident(n.nspname)
                FROM pg_catalog.pg_extension x
                JOIN pg_catalog.pg_namespace n ON n.oid = x.extnamespace
                WHERE x.extname = 'pg_trgm'), 'public')), NULL
    FROM indexes p
    WHERE p.since <= $1
      AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_class c WHERE c.relname = p.name AND c.relnamespace = 'mad'::regnamespace)
    UNION ALL
    SELECT 20, format('trigger %s of %s', p.name, p.rel),
           CASE WHEN f.name IS NULL THEN 'is missing'
                WHEN NOT f.same_function THEN 'runs another function'
                WHEN f.tgenabled = 'D' THEN 'is disabled'
                ELSE 'is enabled in another mode than it was made' END,
           p.rel,
           CASE WHEN f.name IS NULL THEN p.definition
                WHEN NOT f.same_function THEN format('DROP TRIGGER %I ON mad.%I; ', p.name, p.rel) || p.definition
                ELSE format('ALTER TABLE mad.%I ENABLE %sTRIGGER %I', p.rel,
                            CASE p.fires WHEN 'A' THEN 'ALWAYS ' ELSE '' END, p.name) END,
           CASE WHEN f.name IS NULL OR NOT f.same_function OR f.tgenabled IN ('D', 'R') THEN p.afterwards END
    FROM triggers p
    JOIN tables t ON t.rel = p.rel
    LEFT JOIN LATERAL (
        SELECT f.*, f.tgfoid = to_regproc(
                   substring(p.definition FROM 'EXECUTE FUNCTION ([a-z_.]+)[(]')) IS TRUE AS same_function
        FROM found f
        WHERE f.rel = p.rel AND f.name = p.name
    ) f ON true
    WHERE p.since <= $1 AND (f.tgenabled IS DISTINCT FROM p.fires::"char" OR NOT f.same_function)
    UNION ALL
    SELECT 30, format('row level security of %s', p.rel), 'is off', p.rel,
           format('ALTER TABLE mad.%I ENABLE ROW LEVEL SECURITY', p.rel), NULL
    FROM guarded p
    WHERE NOT p.relrowsecurity
    UNION ALL
    SELECT 31, format('policy %s of %s', p.name, p.rel), 'is missing', p.rel, p.definition, NULL
    FROM guarded p
    JOIN tables t ON t.rel = p.rel
    WHERE NOT EXISTS (SELECT FROM pg_catalog.pg_policy o WHERE o.polrelid = t.oid AND o.polname = p.name)
)
SELECT m.what, m.fault, m.rel, m.definition,
       CASE m.afterwards
           -- The triggers did not run for rows written meanwhile, so the lists may be wrong.
           -- TRUNCATE fires a trigger that empties them; refresh_search_lists builds them again.
           WHEN 'lists' THEN 'TRUNCATE mad.search_words'
           -- Rows written meanwhile did not change an etag either.
           WHEN 'marks' THEN 'INSERT INTO mad.registry_revisions (org_id) SELECT o.org_id FROM mad.organizations o'
       END
FROM missing m
ORDER BY m.place, m.rel, m.what
