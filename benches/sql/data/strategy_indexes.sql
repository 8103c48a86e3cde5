-- The strategy document's indexes on the tables measured here, for the database its queries run
-- in. Where ours has the same name, the strategy's replaces it; our other indexes stay.
-- Not there: idx_task_definitions_search (its expression is refused: a subquery, and
-- array_to_string is not immutable). Without CONCURRENTLY, which is about locks only.
DROP INDEX mad.idx_task_definitions_org_active, mad.idx_task_definitions_category,
           mad.idx_task_services_health_url, mad.idx_pipeline_templates_org_public,
           mad.idx_pipeline_steps_template_order;
CREATE INDEX idx_task_definitions_org_active ON mad.task_definitions (org_id, is_active) WHERE is_active = true;
CREATE INDEX idx_task_definitions_category ON mad.task_definitions (org_id, (metadata->>'category')) WHERE is_active = true;
CREATE INDEX idx_task_definitions_metadata_gin ON mad.task_definitions USING gin (metadata);
CREATE INDEX idx_task_definitions_interface_gin ON mad.task_definitions USING gin (interface_spec);
CREATE INDEX idx_task_services_health_url ON mad.task_services (task_definition_id, health_status, service_url)
    WHERE health_status = 'healthy';
CREATE INDEX idx_task_services_last_check ON mad.task_services (last_health_check)
    WHERE health_status IN ('healthy', 'starting');
CREATE INDEX idx_pipeline_templates_org_public ON mad.pipeline_templates (org_id, is_public, category) WHERE is_active = true;
CREATE INDEX idx_pipeline_steps_template_order ON mad.pipeline_task_steps (template_id, step_order);
-- Its queries join by these ids alone, so its tables, which the document doesn't define, would
-- have them as primary keys; ours begin with org_id.
CREATE UNIQUE INDEX strategy_task_definitions_pkey ON mad.task_definitions (task_definition_id);
CREATE UNIQUE INDEX strategy_task_services_pkey ON mad.task_services (service_id);
CREATE UNIQUE INDEX strategy_pipeline_templates_pkey ON mad.pipeline_templates (template_id);
CREATE UNIQUE INDEX strategy_pipeline_task_steps_pkey ON mad.pipeline_task_steps (step_id);
VACUUM ANALYZE;
