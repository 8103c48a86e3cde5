-- Held to the end of the transaction: a second migrate() waits and then finds nothing to do.
SELECT pg_advisory_xact_lock(hashtextextended('mad_registry.migrate', 0))
