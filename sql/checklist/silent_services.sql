-- No service has been silent for longer than the argument of the job silent_services, which deletes
-- such services.
WITH job AS (
    SELECT coalesce(m.argument, interval '7 days') AS age, m.enabled
    FROM (VALUES ('silent_services')) AS the (job)
    LEFT JOIN mad.maintenance m USING (job)
), silent AS (
    SELECT j.age, j.enabled, count(s.org_id) AS services
    FROM job j
    LEFT JOIN mad.task_services s
           ON coalesce(s.last_health_check, s.started_at) < clock_timestamp() - j.age - interval '1 day'
    GROUP BY j.age, j.enabled
)
SELECT services = 0,
       CASE WHEN services = 0 THEN 'no service is listed that has been silent for long'
            ELSE 'silent for more than a day longer than ' || age || ': ' || services || ' services' END,
       format('SELECT mad_registry.reap_services(%L) deletes those that are gone; ', age)
       || CASE enabled
              WHEN false THEN 'UPDATE mad.maintenance SET enabled = true WHERE job = ''silent_services'' lets '
                              'maintenance do it'
              WHEN true THEN 'maintenance does it too: see mad_registry.maintenance_status'
              ELSE 'CALL mad_registry.maintain() brings back its job' END
FROM silent
