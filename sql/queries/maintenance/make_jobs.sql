-- Adds the jobs that are missing, with their defaults. Returns nothing.
-- No index: a row for each job.
INSERT INTO mad.maintenance (job, enabled, every, argument)
SELECT d.job, d.enabled, d.every, d.argument
FROM (VALUES
    ('partitions',       true,  interval '1 hour',     interval '3 months'),
    ('retention',        false, interval '1 day',      interval '1 year'),
    ('expired_results',  true,  interval '10 minutes', NULL),
    ('silent_services',  true,  interval '1 hour',     interval '7 days'),
    ('surplus_slots',    true,  interval '1 day',      NULL),
    ('posting_lists',    true,  interval '10 minutes', NULL),
    ('statistics',       true,  interval '10 minutes', NULL)
) AS d (job, enabled, every, argument)
WHERE NOT EXISTS (SELECT FROM mad.maintenance m WHERE m.job = d.job)
ON CONFLICT DO NOTHING
