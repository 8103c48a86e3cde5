-- Moves rows of the logs from DEFAULT to a new partition. Returns their number, and whether more
-- may remain; 0 and true if a log is in use. No parameters.
-- No index: it reads the DEFAULT partitions.
SELECT m.moved, m.remaining FROM mad_registry.move_default_rows() m
