-- The functions of a release before that an upgrade script or a restore has left: what gives their successors what was
-- granted on them, by whom it was granted, and then what drops them. A role, and the statement that it runs. Those of the
-- extension are its members; no one but a superuser could make others in its schema in this language. No index: the catalogues.
WITH retired AS (
    SELECT p.oid, p.proowner, p.proacl, s.oid::regprocedure AS successor
    FROM pg_catalog.pg_proc p
    JOIN pg_catalog.pg_language l ON l.oid = p.prolang AND l.lanname = 'c'
    LEFT JOIN (
        SELECT f.oid, f.proname
        FROM pg_catalog.pg_proc f
        JOIN pg_catalog.pg_depend m ON m.classid = 'pg_proc'::regclass AND m.objid = f.oid AND m.deptype = 'e'
        WHERE f.pronamespace = 'mad_registry'::regnamespace
    ) s ON p.proname IN (s.proname, s.proname || '_of_0_3_0')
    WHERE p.pronamespace = 'mad_registry'::regnamespace
      AND NOT EXISTS (
          SELECT FROM pg_catalog.pg_depend d WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
), statements AS (
    SELECT r.oid, a.place,
           -- Who may no longer name the function can't grant it: its owner does.
           CASE WHEN has_schema_privilege(a.grantor, 'mad_registry', 'USAGE') THEN a.grantor ELSE r.proowner END AS role,
           format('GRANT EXECUTE ON FUNCTION %s TO %s%s', r.successor,
                  CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END,
                  CASE WHEN a.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS statement
    FROM retired r
    -- A grantor stands before those whom he granted.
    CROSS JOIN LATERAL aclexplode(r.proacl) WITH ORDINALITY a (grantor, grantee, right_name, is_grantable, place)
    WHERE r.successor IS NOT NULL
    UNION ALL
    SELECT r.oid, NULL, r.proowner, format('DROP FUNCTION %s', r.oid::regprocedure)
    FROM retired r
)
SELECT s.role, s.statement
FROM statements s
ORDER BY s.oid, s.place NULLS LAST
