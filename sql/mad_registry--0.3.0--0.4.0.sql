-- 0.3.0 to 0.4.0: what is new in the functions; then the missing migrations.

-- Nothing of the database's owner's is meant by any name below.
SET LOCAL search_path = pg_catalog, pg_temp;

SELECT mad_registry.migrate();
