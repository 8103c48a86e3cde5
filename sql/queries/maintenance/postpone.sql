-- Postpones a job that could not get a lock.
-- $1 job text.
-- Index: maintenance_pkey.
UPDATE mad.maintenance m
SET due = clock_timestamp() + least(m.every, interval '10 seconds')
WHERE m.job = $1
