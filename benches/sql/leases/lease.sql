SELECT (lease_id IS NOT NULL)::integer AS leased, coalesce(lease_id, gen_random_uuid()) AS lease
FROM (SELECT) none LEFT JOIN mad_registry.lease_service(md5('leases')::uuid, 't') ON true \gset
