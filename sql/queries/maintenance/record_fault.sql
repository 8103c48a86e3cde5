-- Records that a job failed. It runs again after at most five minutes.
-- $1 job text, $2 fault text.
-- Index: maintenance_pkey.
UPDATE mad.maintenance m
SET due = c.now + least(m.every, interval '5 minutes'),
    last_fault = $2,
    last_fault_at = c.now
FROM (SELECT clock_timestamp() AS now) c
WHERE m.job = $1
