-- Drops the monthly partitions that are older.
-- $1 older_than interval.
SELECT mad_registry.remove_partitions($1)
