-- Creates the monthly partitions of this month and the next ones.
-- $1 ahead interval (NULL: of this month).
SELECT mad_registry.make_partitions(least(120, greatest(0,
    coalesce(extract(year FROM justify_days($1)) * 12 + extract(month FROM justify_days($1)), 0)))::integer)
