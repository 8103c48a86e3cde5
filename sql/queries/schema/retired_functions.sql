-- The statements that retire functions of the previous release, which the upgrade script or a
-- restore left behind, each with the role that runs it. First each privilege on an old function is
-- granted on its successor, by the role that granted it; then the old function is dropped.
-- Functions of the extension are its members. Only a superuser could create other C functions in
-- its schema.
-- No index: it reads the catalogues.
WITH retired AS (
    SELECT p.oid, p.proowner, p.proacl, s.oid::regprocedure AS successor
    FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_language l ON l.oid = p.prolang AND l.lanname = 'c'
    LEFT JOIN (
        SELECT f.oid, f.proname
        FROM pg_catalog.pg_proc f
        JOIN pg_catalog.pg_depend m ON m.classid = 'pg_proc'::regclass AND m.objid = f.oid AND m.deptype = 'e'
        WHERE f.pronamespace = 'mad_registry'::regnamespace
    ) s ON p.proname IN (s.proname, s.proname || '_of_0_3_0', s.proname || '_of_0_4_0')
    WHERE p.pronamespace = 'mad_registry'::regnamespace
      AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid
              AND d.deptype = 'e')
      -- Without a successor, only what sql/retired_functions.sql created.
      AND (s.oid IS NOT NULL OR p.prosrc = 'mad_retired')
), statements AS (
    SELECT r.oid, a.place,
           -- A grantor without USAGE on the schema cannot grant; the owner grants instead.
           CASE WHEN has_schema_privilege(a.grantor, 'mad_registry', 'USAGE') THEN a.grantor
               ELSE r.proowner END AS role,
           format('GRANT EXECUTE ON FUNCTION %s TO %s%s', r.successor,
                  CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
                  CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS statement
    FROM retired r
    -- aclexplode returns a grantor before the roles to which it granted.
    CROSS JOIN LATERAL aclexplode(r.proacl) WITH ORDINALITY a (grantor, grantee, right_name, is_grantable, place)
    WHERE r.successor IS NOT NULL
    UNION ALL
    SELECT r.oid, NULL, r.proowner, format('DROP FUNCTION %s', r.oid::regprocedure)
    FROM retired r
)
SELECT s.role, s.statement
FROM statements s
ORDER BY s.oid, s.place NULLS LAST
