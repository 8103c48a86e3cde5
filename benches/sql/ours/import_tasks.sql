-- 1,000 new tasks in one call.
\set n random(1, 1000000000000)
SELECT mad_registry.import_tasks(:org, replace(document, '@new@', 'new-' || :n::bigint)::jsonb) FROM bench.import;
