-- Upgrade from 0.7.0 to 0.8.0.

-- Every name below is schema-qualified or found in pg_catalog, so that objects of the database
-- owner cannot shadow it.
SET LOCAL search_path = pg_catalog, pg_temp;
