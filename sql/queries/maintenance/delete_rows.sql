-- Deletes rows of the logs from DEFAULT whose months lie before older_than ago.
-- $1 older_than interval, $2 at_most integer.
-- No index: it reads the DEFAULT partitions.
SELECT mad_registry.delete_old_default_rows($1, $2)
