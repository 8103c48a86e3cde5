-- The extension's version, whether maintain_step() is one that the worker may call, and the rows of
-- organisations, tasks and services as estimated by Postgres's statistics. No parameters. Index:
-- pg_extension_name_index, pg_proc_proname_args_nsp_index, pg_class_relname_nsp_index.
-- It is if it is the extension's member in the extension's schema, and if only a superuser can have
-- defined it: its language is C, or its owner is a superuser. Membership alone says little: the
-- owner of the database owns the extension, and may add functions of his own to it.
SELECT e.extversion,
       EXISTS (
           SELECT FROM pg_catalog.pg_proc p
           JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace
           JOIN pg_catalog.pg_language l ON l.oid = p.prolang
           JOIN pg_catalog.pg_roles o ON o.oid = p.proowner
           JOIN pg_catalog.pg_depend d ON d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass AND d.objid = p.oid
           WHERE p.proname = 'maintain_step' AND p.pronargs = 0 AND n.nspname = 'mad_registry'
             AND (l.lanname = 'c' OR o.rolsuper)
             AND d.refclassid = 'pg_catalog.pg_extension'::pg_catalog.regclass AND d.refobjid = e.oid
             AND d.deptype = 'e'),
       (SELECT pg_catalog.array_agg(
                   CASE WHEN c.reltuples > pg_catalog.pg_stat_get_live_tuples(c.oid)
                        THEN c.reltuples::pg_catalog.int8 ELSE pg_catalog.pg_stat_get_live_tuples(c.oid) END
                   ORDER BY c.relname)
        FROM pg_catalog.pg_class c
        JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'mad' AND c.relname IN ('organizations', 'task_definitions', 'task_services'))
FROM pg_catalog.pg_extension e
WHERE e.extname = 'mad_registry'
