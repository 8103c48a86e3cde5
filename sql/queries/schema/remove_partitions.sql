-- $1 older_than interval.
SELECT mad_registry.remove_partitions($1)
