-- Autovacuum is on for every table and keeps up: there are few dead rows, and transaction ids are
-- far from wraparound.
WITH tables AS (
    SELECT c.oid, pg_stat_get_dead_tuples(c.oid) AS dead, pg_stat_get_live_tuples(c.oid) AS live,
           EXISTS (SELECT FROM unnest(c.reloptions) o
                   WHERE o LIKE 'autovacuum_enabled=%' AND NOT split_part(o, '=', 2)::boolean) AS off,
           coalesce((SELECT split_part(o, '=', 2)::float8 FROM unnest(c.reloptions) o
               WHERE o LIKE 'autovacuum_vacuum_scale_factor=%'),
                    current_setting('autovacuum_vacuum_scale_factor')::float8) AS scale
    FROM pg_catalog.pg_class c
    WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind = 'r'
), faults AS (
    SELECT 'autovacuum is off for the whole server' AS fault
    WHERE current_setting('autovacuum') <> 'on' OR current_setting('track_counts') <> 'on'
    UNION ALL
    SELECT 'it is off for ' || oid::regclass FROM tables WHERE off
    UNION ALL
    SELECT oid::regclass || ' has ' || dead || ' dead rows beside ' || live || ' live ones'
    FROM tables
    -- Twice the threshold of autovacuum, plus 10,000 rows.
    WHERE dead > 2 * (current_setting('autovacuum_vacuum_threshold')::float8 + scale * live) + 10000
    UNION ALL
    SELECT 'the oldest transaction id of this database is ' || age(datfrozenxid) || ' transactions old'
    FROM pg_catalog.pg_database
    WHERE datname = current_database()
      AND age(datfrozenxid) > 1.5 * current_setting('autovacuum_freeze_max_age')::float8
)
SELECT count(*) = 0,
       coalesce(string_agg(fault, ', ' ORDER BY fault), 'on everywhere; no table has many dead rows'),
       'switch autovacuum on; VACUUM what has many dead rows, and VACUUM (FREEZE) the database '
       'whose transaction ids are old; '
       'look for long transactions (mad_registry.connection_stats), which keep dead rows; '
       'lower the table''s autovacuum_vacuum_scale_factor'
FROM faults
