-- Other metadata of one of its tasks.
\set minutes random(1, 1000000000)
SELECT mad_registry.register_task(:org, 'task-10', '1.0.0',
    jsonb_set(:metadata::jsonb, '{estimated_minutes}', to_jsonb(:minutes::int)), :spec::jsonb);
