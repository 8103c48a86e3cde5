-- The catalogue of an organisation, out and in.

CREATE FUNCTION mad_registry.export_catalog(org_id uuid) RETURNS jsonb
LANGUAGE c STABLE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_export_catalog';
COMMENT ON FUNCTION mad_registry.export_catalog(uuid) IS
'Returns the catalogue of an organisation as one document: tasks (all versions) and pipelines with '
'their steps. import_catalog takes it.';

CREATE FUNCTION mad_registry.import_catalog(org_id uuid, catalog jsonb, dry_run boolean DEFAULT false)
RETURNS TABLE (kind text, name text, version text, change text, fault text)
LANGUAGE c VOLATILE PARALLEL UNSAFE ROWS 100 AS 'MODULE_PATHNAME', 'mad_import_catalog';
COMMENT ON FUNCTION mad_registry.import_catalog(uuid, jsonb, boolean) IS
'Registers the tasks and pipelines of a catalogue {tasks, pipelines}, all or none. Returns for each '
'whether it is new, changed or the same. With dry_run it changes nothing, and returns each fault.';
