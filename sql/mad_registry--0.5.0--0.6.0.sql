-- Upgrade from 0.5.0 to 0.6.0: first the functions that changed and new functions, then the missing
-- migrations.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

CREATE FUNCTION mad_registry.maintain_step()
RETURNS TABLE (job text, done bigint, remaining boolean, fault text, next_due timestamptz)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 1 AS 'MODULE_PATHNAME', 'mad_maintain_step';
COMMENT ON FUNCTION mad_registry.maintain_step() IS
'Does the next unit of work that is due, of a job in mad.maintenance. Returns the job (NULL if '
'nothing is due), what it did, whether its run goes on, its error, and when the next unit is due. '
'No row: another session is doing one, or this is a standby. Commit after each call.';

CREATE FUNCTION mad_registry.maintenance_status()
RETURNS TABLE (
    job text, enabled boolean, every interval, argument interval, due timestamptz, remaining boolean,
    last_run timestamptz, duration interval, done bigint, last_fault text, last_fault_at timestamptz)
LANGUAGE c STABLE PARALLEL SAFE ROWS 10 AS 'MODULE_PATHNAME', 'mad_maintenance_status';
COMMENT ON FUNCTION mad_registry.maintenance_status() IS
'Returns the jobs of maintenance, their settings and how their last run ended. The view of this '
'name describes the columns.';

CREATE FUNCTION mad_registry.must_autocommit() RETURNS void
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_must_autocommit';
COMMENT ON FUNCTION mad_registry.must_autocommit() IS
'Raises an error inside of a transaction block; maintain() calls it.';

-- It can't commit with a SET clause, so every name is schema-qualified.
CREATE PROCEDURE mad_registry.maintain()
LANGUAGE plpgsql AS $$
DECLARE
    unit pg_catalog.record;
BEGIN
    PERFORM mad_registry.must_autocommit();
    LOOP
        SELECT s.job, s.fault INTO unit FROM mad_registry.maintain_step() s;
        EXIT WHEN unit.job IS NULL;
        IF unit.fault IS NOT NULL THEN
            RAISE WARNING 'job % failed: %', unit.job, unit.fault;
        END IF;
        COMMIT;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE mad_registry.maintain() IS
'Does all work that is due, and commits after each unit. A job that fails raises a warning. Call '
'it outside of a transaction.';

CREATE VIEW mad_registry.maintenance_status WITH (security_invoker = true) AS
SELECT m.job, m.enabled, m.every, m.argument, m.due, m.remaining, m.last_run, m.duration, m.done, m.last_fault,
       m.last_fault_at
FROM mad_registry.maintenance_status() m;
COMMENT ON VIEW mad_registry.maintenance_status IS
'The jobs by which the registry keeps itself in order: when each runs, and how its last run ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.job IS 'Name of the job.';
COMMENT ON COLUMN mad_registry.maintenance_status.enabled IS 'Whether it runs.';
COMMENT ON COLUMN mad_registry.maintenance_status.every IS 'Time from the end of a run to the next one.';
COMMENT ON COLUMN mad_registry.maintenance_status.argument IS
'How long rows stay, or how far ahead the job works; NULL if it needs none.';
COMMENT ON COLUMN mad_registry.maintenance_status.due IS 'When its next unit of work is due.';
COMMENT ON COLUMN mad_registry.maintenance_status.remaining IS 'Whether a run has begun and not ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_run IS 'When its last run without an error ended.';
COMMENT ON COLUMN mad_registry.maintenance_status.duration IS 'Duration of that run, of all its units.';
COMMENT ON COLUMN mad_registry.maintenance_status.done IS
'What that run did: rows, lists, partitions or tables, by the job.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_fault IS
'The error that ended its last run; NULL if that run had none.';
COMMENT ON COLUMN mad_registry.maintenance_status.last_fault_at IS 'When an error last occurred.';

-- As sql/privileges.sql, but only for the new functions and views. Privileges granted in an
-- extension script become initial privileges, and dumps would no longer contain what users were
-- granted on the other functions.
DO $$
DECLARE
    functions constant text := 'mad_registry.maintain_step, mad_registry.maintain, mad_registry.must_autocommit, '
        'mad_registry.maintenance_status';
    grantee name;
BEGIN
    EXECUTE pg_catalog.format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', functions);
    REVOKE ALL ON mad_registry.maintenance_status FROM PUBLIC;
    FOR grantee IN
        SELECT pg_catalog.pg_get_userbyid(e.extowner)
        FROM pg_catalog.pg_extension e
        WHERE e.extname OPERATOR(pg_catalog.=) 'mad_registry'
        UNION
        SELECT pg_catalog.pg_get_userbyid(n.nspowner)
        FROM pg_catalog.pg_namespace n
        WHERE n.nspname OPERATOR(pg_catalog.=) 'mad'
    LOOP
        EXECUTE pg_catalog.format('GRANT EXECUTE ON ROUTINE %s TO %I WITH GRANT OPTION', functions, grantee);
        EXECUTE pg_catalog.format('GRANT SELECT ON mad_registry.maintenance_status TO %I WITH GRANT OPTION', grantee);
    END LOOP;
END
$$;

SELECT mad_registry.migrate();
