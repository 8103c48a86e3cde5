SELECT * FROM mad_registry.pipeline_with_steps(:org, :template);
