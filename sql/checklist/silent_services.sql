-- No service has been silent for longer than the argument of the job silent_services, which deletes
-- such services.
WITH job AS (
    SELECT m.argument AS age, m.enabled, m.last_fault FROM mad.maintenance m WHERE m.job = 'silent_services'
), silent AS (
    SELECT count(*) AS services
    FROM mad.task_services s
    WHERE coalesce(s.last_health_check, s.started_at)
          < clock_timestamp() - coalesce((SELECT j.age FROM job j), interval '7 days') - interval '1 day'
)
SELECT services = 0,
       CASE WHEN services = 0 THEN 'no service is listed that has been silent for long'
            ELSE services || ' services have been silent for more than a day longer than '
                 || coalesce((SELECT j.age FROM job j), interval '7 days') END,
       'SELECT mad_registry.reap_services(''7 days'') deletes those that are gone; '
       || coalesce((SELECT CASE WHEN NOT j.enabled
                                THEN 'UPDATE mad.maintenance SET enabled = true WHERE job = ''silent_services'' lets '
                                     'maintenance do it'
                                ELSE 'maintenance does it every hour: see mad_registry.maintenance_status' END
                    FROM job j),
                   'SELECT mad_registry.migrate() brings back its job')
FROM silent
