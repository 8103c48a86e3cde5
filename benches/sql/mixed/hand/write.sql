UPDATE mad.task_definitions t
SET metadata = jsonb_set(d.metadata, '{estimated_minutes}', to_jsonb(:minutes::int)), interface_spec = d.interface_spec,
    updated_at = now()
FROM bench.document d
WHERE d.o = :o AND d.n = :n AND t.org_id = :org AND t.task_id = :task AND t.version = '1.0.0';
