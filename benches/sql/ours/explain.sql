SELECT * FROM mad_registry.explain_pick(:org, :task, '1.0.0');
