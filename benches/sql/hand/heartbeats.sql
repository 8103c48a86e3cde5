-- The same document, 100 services in one statement.
\set first random(1, 901)
\set cpu random(0, 4000000000)
UPDATE mad.task_services s
SET health_status = 'healthy', last_health_check = clock_timestamp(), resources_used = h.resources_used
FROM jsonb_to_recordset((
    SELECT jsonb_agg(jsonb_build_object(
        'service_id', md5(:fleet || '/' || n)::uuid,
        'resources_used', jsonb_build_object('cpu', round((:cpu::bigint + 1000 * n) / 1000000000.0, 6), 'memory',
            '512Mi')))
    FROM generate_series(:first::int, :first::int + 99) AS n)) AS h (service_id uuid, resources_used jsonb)
WHERE s.org_id = :org AND s.service_id = h.service_id;
