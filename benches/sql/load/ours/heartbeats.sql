SELECT mad_registry.heartbeats(:org, :beats);
