SELECT * FROM mad_registry.pipeline_library(:org);
