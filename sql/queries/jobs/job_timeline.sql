-- The events of a job in a results database, in the order of seq_no.
-- $1 job_id uuid. Index: job_events_pkey.
SELECT e.seq_no, e.ts, e.event, e.detail, e.metadata::json AS metadata
FROM mad.job_events e
WHERE e.job_id = $1
ORDER BY e.seq_no, e.ts
