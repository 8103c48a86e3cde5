-- Quotes stand around the lease's id, which the simple protocol needs; they are removed again.
SELECT quote_literal(lease_id) AS lease FROM mad_registry.lease_service(:org, :task, '1.0.0') \gset
SELECT mad_registry.release_lease(:org, trim(:lease, '''')::uuid);
