SELECT mad_registry.pipeline_diagram(:org, :template);
