-- Eight slots for each of the ten services of organisation 3's task-10.
UPDATE mad.task_services s SET max_concurrency = 8
FROM mad.task_definitions t
WHERE t.org_id = s.org_id AND t.task_definition_id = s.task_definition_id AND t.task_id = 'task-10'
  AND right(t.org_id::text, 12)::int = 3 AND s.max_concurrency IS NULL;
INSERT INTO mad.service_slots (org_id, service_id, slot_no)
SELECT org_id, service_id, n FROM mad.task_services, generate_series(1, 8) n
WHERE max_concurrency = 8
ON CONFLICT DO NOTHING;
