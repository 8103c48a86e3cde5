-- Upgrade from 0.5.0 to 0.6.0: first the functions that changed and new functions, then the missing
-- migrations.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;

SELECT mad_registry.migrate();
