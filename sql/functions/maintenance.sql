-- Maintenance: the jobs of mad.maintenance, which keep the registry in order.

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
'Raises an error inside of a transaction block; the procedures that commit call it.';

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
