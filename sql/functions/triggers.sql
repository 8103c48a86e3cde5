-- Trigger functions of the tables in schema mad.

CREATE FUNCTION mad_registry.check_pipeline_steps() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_check_pipeline_steps';
COMMENT ON FUNCTION mad_registry.check_pipeline_steps() IS
'At commit, for each pipeline whose steps changed: refuses unknown dependencies and cycles, sets the waves.';

CREATE FUNCTION mad_registry.delete_pipelines_of_organization() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    DELETE FROM mad.pipeline_templates WHERE org_id = OLD.org_id;
    RETURN OLD;
END
$$;
COMMENT ON FUNCTION mad_registry.delete_pipelines_of_organization() IS
'Before an organisation is deleted: its pipelines first, since their steps refer to its tasks.';

CREATE FUNCTION mad_registry.note_first_services() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
DECLARE
    orgs  uuid[];
    tasks uuid[];
BEGIN
    SELECT array_agg(a.org_id), array_agg(a.task_definition_id) INTO orgs, tasks
    FROM (SELECT DISTINCT d.org_id, d.task_definition_id FROM added d) a;
    -- In one order, so that two never wait for each other in a circle.
    UPDATE mad.task_definitions t SET has_services = true
    FROM (
        SELECT f.org_id, f.task_definition_id
        FROM unnest(orgs, tasks) AS a (org_id, task_definition_id)
        JOIN mad.task_definitions f ON f.org_id = a.org_id AND f.task_definition_id = a.task_definition_id
        WHERE NOT f.has_services
        ORDER BY f.org_id, f.task_definition_id
        FOR NO KEY UPDATE OF f
    ) first
    WHERE t.org_id = first.org_id AND t.task_definition_id = first.task_definition_id;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.note_first_services() IS
'Notes which tasks have services, once for each: what the library counts.';

CREATE FUNCTION mad_registry.note_moved_service() RETURNS trigger
LANGUAGE plpgsql VOLATILE PARALLEL UNSAFE SET search_path = pg_catalog, pg_temp AS $$
BEGIN
    UPDATE mad.task_definitions t SET has_services = true
    WHERE t.org_id = NEW.org_id AND t.task_definition_id = NEW.task_definition_id AND NOT t.has_services;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION mad_registry.note_moved_service() IS
'The same for a service that is given to another task.';

CREATE FUNCTION mad_registry.note_service_change() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_note_service_change';
COMMENT ON FUNCTION mad_registry.note_service_change() IS
'After each change of a service: notes it in shared memory, so that no session takes what it kept of a fleet for current.';
