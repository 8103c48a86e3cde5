-- The catalogue of an organisation as one document, which import_catalog takes: all versions of its
-- tasks, and its pipelines with their steps.
-- $1 org_id uuid.
-- Index: pipeline_templates_name_version_key, idx_pipeline_steps_template_order. (Tasks by any that
-- begins with org_id.)
SELECT jsonb_build_object(
    'tasks', (
        SELECT coalesce(
            jsonb_agg(
                jsonb_build_object(
                    'task_id', t.task_id, 'version', t.version, 'metadata', t.metadata,
                    'interface_spec', t.interface_spec, 'service_config', t.service_config,
                    'is_system', t.is_system, 'is_active', t.is_active)
                ORDER BY t.task_id COLLATE "C", t.version COLLATE "C"),
            '[]')
        FROM mad.task_definitions t
        WHERE t.org_id = $1),
    'pipelines', (
        SELECT coalesce(
            jsonb_agg(
                jsonb_build_object(
                    'name', p.name, 'version', p.version, 'display_name', p.display_name,
                    'description', p.description, 'category', p.category,
                    'workflow_definition', p.workflow_definition, 'default_parameters', p.default_parameters,
                    'is_public', p.is_public, 'is_system', p.is_system, 'is_active', p.is_active,
                    'steps', (
                        -- The keys when and extra of a step are in workflow_definition.
                        SELECT coalesce(
                            jsonb_agg(
                                jsonb_build_object(
                                    'step_name', s.step_name, 'task_id', t.task_id, 'version', t.version,
                                    'depends_on', s.depends_on, 'parameter_overrides', s.parameter_overrides)
                                ORDER BY s.step_order, s.step_name),
                            '[]')
                        FROM mad.pipeline_task_steps s
                        JOIN mad.task_definitions t USING (org_id, task_definition_id)
                        WHERE s.org_id = $1 AND s.template_id = p.template_id))
                ORDER BY p.name COLLATE "C", p.version COLLATE "C"),
            '[]')
        FROM mad.pipeline_templates p
        WHERE p.org_id = $1))
