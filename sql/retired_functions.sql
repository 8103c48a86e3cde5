-- Runs while a dump of an earlier release is restored: creates stand-ins for the functions whose
-- arguments a later release changed, or which it moved or dropped, because GRANTs of the dump name
-- them. migrate() grants the privileges of the former on their successors, and drops all. They are
-- not members of the extension.
DO $$
DECLARE
    -- Changed by 0.5.0.
    parts   text[] := ARRAY[
        'register_service(org_id uuid, task_id text, version text, service_url text, pod_name text, '
        'node_name text)'];
    part    text;
    grantee name;
BEGIN
    -- Changed by 0.4.0, if 0.3.0 or earlier made the dump.
    IF obj_description('mad'::regnamespace, 'pg_namespace')
        = 'The data of mad_registry: tasks, services, pipelines and what belongs to them' THEN
        parts := parts || ARRAY[
            'task_library(org_id uuid, category text, page_size integer, after_title text, after_id uuid)',
            'search_tasks(org_id uuid, query text, category text, page_size integer, page_offset integer)',
            'jobs_page(org_id uuid, status text, page_size integer, before timestamptz, before_id uuid)',
            'molecules_page(org_id uuid, format text, page_size integer, before timestamptz, before_id uuid)',
            'audit_page(org_id uuid, entity_type text, entity_id text, user_id uuid, page_size integer, '
            'before timestamptz, before_id uuid)',
            'ensure_partitions(months_ahead integer)',
            'install_data()',
            'mark_changed(org_ids uuid[])',
            'task_tags(metadata jsonb)',
            'search_words(document text)',
            'spelling_similarity(query text, words text)',
            'quantity(quantity text)'];
    END IF;
    FOREACH part IN ARRAY parts LOOP
        EXECUTE format('CREATE FUNCTION mad_registry.%s RETURNS void LANGUAGE c AS %L, %L', part,
            '$libdir/mad_registry', 'mad_retired');
        EXECUTE format('COMMENT ON FUNCTION mad_registry.%s IS %L', part,
            'Stands in for a function of an earlier release; migrate() drops it.');
        EXECUTE format('REVOKE ALL ON FUNCTION mad_registry.%s FROM PUBLIC', part);
        FOR grantee IN
            SELECT pg_get_userbyid(e.extowner) FROM pg_extension e WHERE e.extname = 'mad_registry'
            UNION
            SELECT pg_get_userbyid(n.nspowner) FROM pg_namespace n WHERE n.nspname = 'mad'
        LOOP
            EXECUTE format('GRANT EXECUTE ON FUNCTION mad_registry.%s TO %I WITH GRANT OPTION', part, grantee);
        END LOOP;
    END LOOP;
END
$$
