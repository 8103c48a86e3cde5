-- Inserts :tasks tasks of :orgs organisations: :small for the first, :large for the second, the
-- rest distributed evenly. Each has about 540 bytes of metadata. "docking" is in every tenth task,
-- "zincfinger" and the tag "cheminformatics" in three of each organisation.
SELECT setseed(0.5);

-- Returns one of 3,000 words of six letters.
CREATE FUNCTION pg_temp.word(chance double precision) RETURNS text LANGUAGE sql AS
$$ SELECT translate(lpad((floor(chance * 3000)::int * 331 % 1000003)::text, 6, '7'), '0123456789', 'bacedifogu') $$;

-- Organisations are interleaved, as if tasks were registered over time.
INSERT INTO mad.task_definitions (org_id, task_id, version, metadata, interface_spec)
SELECT o.org_id, 'task-' || n, '1.0.0',
       jsonb_build_object(
           'title', initcap(pg_temp.word(random()) || ' ' || pg_temp.word(random())) || ' ' || n,
           'description', described.text
               || CASE WHEN n % 10 = 3 THEN ' docking' ELSE '' END
               || CASE WHEN n IN (77, 227, 377) THEN ' zincfinger' ELSE '' END,
           'category', (ARRAY['docking', 'preparation', 'dynamics', 'structure', 'pockets', 'scoring', 'admet',
               'visualisation'])[1 + n % 8],
           'tags', jsonb_build_array(pg_temp.word(random()), pg_temp.word(random()),
               CASE WHEN n IN (77, 227, 377) THEN 'cheminformatics' ELSE pg_temp.word(random()) END),
           'author', 'team ' || n % 20, 'license', 'PostgreSQL', 'icon', 'molecule', 'estimated_minutes', n % 60),
       '{"openapi": "3.0.3", "info": {"title": "Task service", "version": "1.0.0"}}'
FROM (
    SELECT org_id, number, CASE number WHEN 1 THEN :small WHEN 2 THEN :large
        ELSE (:tasks - :small - :large) / (:orgs - 2) END AS tasks
    FROM mad.organizations CROSS JOIN LATERAL (SELECT right(org_id::text, 12)::int AS number) named
) o
CROSS JOIN LATERAL generate_series(1, o.tasks) AS n
CROSS JOIN LATERAL (
    SELECT string_agg(pg_temp.word(random() + 0 * i), ' ') AS text
    FROM generate_series(1, 48 + 0 * n) AS i) described
ORDER BY n, o.number;

-- Two services for every fifth task, with a fresh heartbeat.
INSERT INTO mad.task_services
       (org_id, task_definition_id, service_url, health_status, last_health_check, resources_used)
SELECT org_id, task_definition_id, 'http://' || task_id || '-' || s || '.tasks.svc.cluster.local:8080', 'healthy',
       clock_timestamp(), jsonb_build_object('cpu', round(random()::numeric * 4, 6), 'memory', '512Mi')
FROM mad.task_definitions, generate_series(1, 2) AS s
WHERE substr(task_id, 6)::int % 5 = 0;
