-- The tasks of bench.share: about 541 bytes of metadata and 2 to 5 KB of interface_spec each. "docking"
-- is in every tenth task, "ligand" too, mostly in the same ones; "zincfinger" and the tag
-- "cheminformatics" are in three of each organisation.
SELECT setseed(0.5);

-- One of 3,000 words of six letters.
CREATE FUNCTION pg_temp.word(chance double precision) RETURNS text LANGUAGE sql AS
$$ SELECT translate(lpad((floor(chance * 3000)::int * 331 % 1000003)::text, 6, '7'), '0123456789', 'bacedifogu') $$;

-- A pool of OpenAPI documents, of 8 to 20 parameters.
CREATE TABLE bench.spec AS
SELECT n AS number, jsonb_build_object(
    'openapi', '3.0.3',
    'info', jsonb_build_object('title', 'Task service', 'version', '1.0.0'),
    'paths', jsonb_build_object('/execute', jsonb_build_object('post', jsonb_build_object(
        'summary', 'Runs the task', 'requestBody', jsonb_build_object('content', jsonb_build_object(
            'application/json', jsonb_build_object('schema', jsonb_build_object(
                'type', 'object', 'required', '["parameter_1"]'::jsonb, 'properties', properties))))))))
    AS interface_spec
FROM (
    SELECT n, jsonb_object_agg('parameter_' || p, jsonb_build_object(
        'type', (ARRAY['number', 'integer', 'string', 'boolean'])[1 + p % 4],
        'description', 'What parameter ' || p || ' does: ' || (
            SELECT string_agg(pg_temp.word(random() + 0 * i), ' ') FROM generate_series(1, 12 + 0 * p + 0 * n) AS i),
        'default', p, 'minimum', 0, 'maximum', 100 * p, 'x-order', p)) AS properties
    FROM generate_series(0, 499) AS n, LATERAL generate_series(1, 8 + n % 13) AS p
    GROUP BY n
) made;

-- Organisations interleaved, as tasks that are registered over time are.
INSERT INTO mad.task_definitions (org_id, task_definition_id, task_id, version, metadata, interface_spec)
SELECT s.org_id,
       md5(s.o || '/' || n)::uuid,
       'task-' || n - (n % 5) / 4,
       CASE WHEN n % 5 = 4 THEN '1.1.0' ELSE '1.0.0' END,
       jsonb_build_object(
           'title', initcap(pg_temp.word(random()) || ' ' || pg_temp.word(random())) || ' ' || n,
           'description', described.text
               || CASE WHEN n % 10 = 3 THEN ' docking' ELSE '' END
               || CASE WHEN n % 40 IN (3, 7, 13, 23) THEN ' ligand' ELSE '' END
               || CASE WHEN n % 150 = 77 AND n < 450 THEN ' zincfinger' ELSE '' END,
           'category', (ARRAY['docking', 'preparation', 'dynamics', 'structure', 'pockets', 'scoring', 'admet', 'visualisation'])[1 + n % 8],
           'tags', jsonb_build_array(pg_temp.word(random()), pg_temp.word(random()),
               CASE WHEN n % 150 = 77 AND n < 450 THEN 'cheminformatics' ELSE pg_temp.word(random()) END),
           'author', 'team ' || n % 20, 'license', 'PostgreSQL', 'icon', 'molecule', 'estimated_minutes', n % 60),
       spec.interface_spec
FROM bench.share s
CROSS JOIN LATERAL generate_series(1, s.tasks) AS n
JOIN bench.spec ON spec.number = (n * 7 + s.o) % 500
CROSS JOIN LATERAL (
    SELECT string_agg(pg_temp.word(random() + 0 * i), ' ') AS text
    FROM generate_series(1, 48 + 0 * n) AS i) described
ORDER BY n, s.o;
