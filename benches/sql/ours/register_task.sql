-- A new task at each call.
\set n random(1, 1000000000000)
SELECT mad_registry.register_task(:org, 'new-' || :n::bigint, '1.0.0', :metadata::jsonb, :spec::jsonb);
