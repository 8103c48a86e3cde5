SELECT mad_registry.release_lease(md5('leases')::uuid, :lease);
