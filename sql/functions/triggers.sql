-- Trigger functions of the tables in schema mad.

CREATE FUNCTION mad_registry.check_pipeline_steps() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_check_pipeline_steps';
COMMENT ON FUNCTION mad_registry.check_pipeline_steps() IS
'Refuses unknown dependencies and cycles at commit, for each pipeline whose steps changed, and '
'sets the waves. A trigger function.';

CREATE FUNCTION mad_registry.delete_pipelines_of_organization() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM mad.pipeline_templates WHERE org_id = OLD.org_id;
    RETURN OLD;
END
$$;
COMMENT ON FUNCTION mad_registry.delete_pipelines_of_organization() IS
'Deletes the pipelines of an organisation before it is deleted, because their steps refer to its '
'tasks. A trigger function.';
