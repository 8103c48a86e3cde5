-- A free slot of the service with the lowest load, which no other session is changing.
WITH free AS MATERIALIZED (
    SELECT l.slot_id
    FROM mad.task_services s
    JOIN mad.service_slots l ON l.org_id = s.org_id AND l.service_id = s.service_id
    WHERE s.org_id = :org
      AND s.task_definition_id = (
            SELECT t.task_definition_id FROM mad.task_definitions t
            WHERE t.org_id = :org AND t.task_id = :task AND t.version = '1.0.0' AND t.is_active)
      AND s.health_status = 'healthy'
      AND s.last_health_check > now() - interval '2 minutes'
      AND s.last_health_check <= now() + interval '2 minutes'
      AND coalesce(l.expires_at <= clock_timestamp(), true)
    ORDER BY s.cpu_load
    LIMIT 1
    FOR NO KEY UPDATE OF l SKIP LOCKED
)
UPDATE mad.service_slots f
SET generation = f.generation + 1, leased_at = clock_timestamp(), expires_at = clock_timestamp() + interval '15 minutes'
FROM free
WHERE f.org_id = :org AND f.slot_id = free.slot_id
RETURNING f.slot_id, f.generation \gset
UPDATE mad.service_slots SET expires_at = NULL
WHERE org_id = :org AND slot_id = :slot_id AND generation = :generation AND expires_at > clock_timestamp();
