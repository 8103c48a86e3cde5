-- Creates the monthly partitions.
-- $1 months_ahead integer.
SELECT mad_registry.make_partitions($1)
