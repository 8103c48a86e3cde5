-- Records a unit of work of a job. If nothing remains, its run has ended.
-- $1 job text, $2 done bigint, $3 remaining boolean, $4 progress text, $5 seconds double precision.
-- Index: maintenance_pkey.
UPDATE mad.maintenance m
SET due = CASE WHEN $3 THEN c.now ELSE c.now + m.every END,
    remaining = $3,
    progress = $4,
    round = CASE WHEN $3 THEN m.round + make_interval(secs => $5) ELSE interval '0' END,
    round_done = CASE WHEN $3 THEN m.round_done + $2 ELSE 0 END,
    last_run = CASE WHEN $3 THEN m.last_run ELSE c.now END,
    duration = CASE WHEN $3 THEN m.duration ELSE m.round + make_interval(secs => $5) END,
    done = CASE WHEN $3 THEN m.done ELSE m.round_done + $2 END,
    last_fault = CASE WHEN $3 THEN m.last_fault END
FROM (SELECT clock_timestamp() AS now) c
WHERE m.job = $1
