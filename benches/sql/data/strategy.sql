-- The same rows in separate tables, with the columns and the indexes that the strategy document
-- names and without derived columns, so that the queries of each side find the tables for which
-- they were written.
-- Not included: idx_task_definitions_search, whose expression Postgres refuses (it has a subquery,
-- and array_to_string is not immutable), and the two GIN indexes on whole documents, which no
-- measured query can use (for their cost to a writer see shared/PERFORMANCE.md). CONCURRENTLY is
-- omitted, because it only concerns locks.
CREATE SCHEMA strategy;
CREATE TABLE strategy.task_definitions AS
SELECT org_id, task_definition_id, task_id, version, metadata, interface_spec, service_config, is_active, is_system,
       created_by, created_at, updated_at
FROM mad.task_definitions;
CREATE TABLE strategy.task_services AS
SELECT org_id, service_id, task_definition_id, service_url, pod_name, node_name, health_status, last_health_check,
       resources_used, started_at
FROM mad.task_services;
CREATE TABLE strategy.pipeline_templates AS
SELECT org_id, template_id, name, display_name, description, category, workflow_definition, default_parameters,
       is_public, is_active, is_system, version, created_by, created_at, updated_at
FROM mad.pipeline_templates;
CREATE TABLE strategy.pipeline_task_steps AS
SELECT org_id, step_id, template_id, task_definition_id, step_name, step_order, depends_on, parameter_overrides,
    created_at
FROM mad.pipeline_task_steps;

-- The document does not define its tables. Its queries join only by these ids. Unique keys, checks
-- and foreign keys are the same in both schemas.
ALTER TABLE strategy.task_definitions ADD PRIMARY KEY (task_definition_id), ADD UNIQUE (org_id, task_id, version);
ALTER TABLE strategy.task_services ADD PRIMARY KEY (service_id), ADD UNIQUE (task_definition_id, service_url),
    ADD CHECK (octet_length(service_url) BETWEEN 1 AND 2048),
    ADD CHECK (health_status IN ('healthy', 'unhealthy', 'starting', 'draining', 'unknown')),
    ADD CHECK (jsonb_typeof(resources_used) = 'object'),
    ADD FOREIGN KEY (task_definition_id) REFERENCES strategy.task_definitions ON DELETE CASCADE;
ALTER TABLE strategy.pipeline_templates ADD PRIMARY KEY (template_id);
ALTER TABLE strategy.pipeline_task_steps ADD PRIMARY KEY (step_id), ADD UNIQUE (template_id, step_name);
CREATE INDEX idx_task_definitions_org_active ON strategy.task_definitions (org_id, is_active) WHERE is_active = true;
CREATE INDEX idx_task_definitions_category ON strategy.task_definitions (org_id, (metadata->>'category'))
    WHERE is_active = true;
CREATE INDEX idx_task_services_health_url ON strategy.task_services (task_definition_id, health_status, service_url)
    WHERE health_status = 'healthy';
CREATE INDEX idx_task_services_last_check ON strategy.task_services (last_health_check)
    WHERE health_status IN ('healthy', 'starting');
CREATE INDEX idx_pipeline_templates_org_public ON strategy.pipeline_templates (org_id, is_public, category)
    WHERE is_active = true;
CREATE INDEX idx_pipeline_steps_template_order ON strategy.pipeline_task_steps (template_id, step_order);
