-- Inserts the tasks of bench.share, each with 2 to 5 kB of interface_spec. Metadata has about 541
-- bytes (:short), or the lengths of real catalogues: half of them below 0.9 kB, a tenth above 3.6
-- kB, 1.5 kB on average, 18 % too long for the index of the library.
-- "docking" is in every tenth task, "ligand" too, mostly in the same ones; "zincfinger" and the tag
-- "cheminformatics" are in three tasks of each organisation.
SELECT setseed(0.5);

-- Returns one of 3,000 words of six letters.
CREATE FUNCTION pg_temp.word(chance double precision) RETURNS text LANGUAGE sql AS
$$ SELECT translate(lpad((floor(chance * 3000)::int * 331 % 1000003)::text, 6, '7'), '0123456789', 'bacedifogu') $$;

CREATE FUNCTION pg_temp.words(count bigint) RETURNS text LANGUAGE sql AS
$$ SELECT coalesce(string_agg(pg_temp.word(random() + 0 * i), ' '), '') FROM generate_series(1, count) AS i $$;

-- The additional keys of real documents: mostly links, which are repetitive.
CREATE FUNCTION pg_temp.details(name text, notes text) RETURNS jsonb LANGUAGE sql AS
$$ SELECT jsonb_build_object(
       'licence', '["MIT"]'::jsonb, 'authors', jsonb_build_array('@' || name),
       'tools', jsonb_build_array(jsonb_build_object(
           'name', name, 'description', pg_temp.words(floor(40 * random() * random())::int), 'homepage', link,
           'documentation', link || '/wiki', 'repository', link, 'doi', '10.1093/' || name, 'licence',
               '["MIT"]'::jsonb)),
       'module_path', 'modules/' || name || '/run', 'requirements', jsonb_build_array(name || '=1.0.1'),
       'source', 'catalogue/modules@041fbd98880c')
       || CASE WHEN random() < 0.3 THEN '{}'
               ELSE jsonb_build_object('homepage', link, 'documentation', link || '/wiki', 'maintainers',
                   jsonb_build_array('@' || name))
          END
       || CASE WHEN notes = '' THEN '{}' ELSE jsonb_build_object('notes', notes) END
   FROM (SELECT 'https://github.com/' || pg_temp.word(random()) || '/' || name) made (link) $$;

-- A pool of OpenAPI documents with 8 to 20 parameters.
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

-- Organisations are interleaved, as if tasks were registered over time.
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
           'category', (ARRAY['docking', 'preparation', 'dynamics', 'structure', 'pockets', 'scoring', 'admet',
               'visualisation'])[1 + n % 8],
           'tags', jsonb_build_array(pg_temp.word(random()), pg_temp.word(random()),
               CASE WHEN n % 150 = 77 AND n < 450 THEN 'cheminformatics' ELSE pg_temp.word(random()) END),
           'author', 'team ' || n % 20, 'license', 'PostgreSQL', 'icon', 'molecule', 'estimated_minutes', n % 60)
       || details,
       spec.interface_spec
FROM bench.share s
CROSS JOIN LATERAL generate_series(1, s.tasks) AS n
JOIN bench.spec ON spec.number = (n * 7 + s.o) % 500
-- Half of the long documents have the text in the description, the others in the notes.
CROSS JOIN LATERAL (
    SELECT CASE WHEN random() + 0 * n < 0.18 THEN (1740 - 1620 * ln(1 - random())) / 7 ELSE 0 END::int AS words,
           random() + 0 * n < 0.5 AS described) long
CROSS JOIN LATERAL (
    SELECT pg_temp.words(CASE WHEN :short THEN 48 WHEN long.described THEN 8 + n % 12 + long.words
        ELSE 8 + n % 12 END) AS text
) described
CROSS JOIN LATERAL (
    SELECT CASE WHEN :short THEN '{}'
                ELSE pg_temp.details(pg_temp.word(random()), CASE WHEN long.described THEN ''
                    ELSE pg_temp.words(long.words) END)
           END AS details
) detailed
ORDER BY n, s.o;
