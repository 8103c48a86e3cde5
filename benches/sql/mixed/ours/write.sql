SELECT mad_registry.register_task(:org, :task, '1.0.0',
    jsonb_set(d.metadata, '{estimated_minutes}', to_jsonb(:minutes::int)), d.interface_spec)
FROM bench.document d WHERE d.o = :o AND d.n = :n;
