-- Maintenance runs: no enabled job is overdue by more than an hour, and none ended with an error.
WITH faults AS (
    SELECT m.job || CASE WHEN m.last_fault IS NOT NULL THEN ' failed: ' || m.last_fault
                         ELSE ' has been due since ' || date_trunc('minute', m.due) END AS fault
    FROM mad.maintenance m
    WHERE m.enabled AND (m.last_fault IS NOT NULL OR m.due < now() - interval '1 hour')
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, '; ' ORDER BY fault),
                'no job failed, and none is overdue; the last one ran '
                    || coalesce('at ' || (SELECT to_char(max(m.last_run) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI "UTC"')
                                          FROM mad.maintenance m), 'never')),
       'SELECT * FROM mad_registry.maintenance_status shows the errors; what is due is done by CALL '
       'mad_registry.maintain(), and regularly by the background worker (preload the library, mad_registry.maintenance '
       '= on) or any scheduler'
FROM faults
