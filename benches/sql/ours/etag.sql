SELECT mad_registry.registry_etag(:org) AS etag;
