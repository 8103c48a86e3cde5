-- One task: the given version, or the highest active one in semantic order.
\set acme '11111111-1111-4111-8111-111111111111'
SELECT task_id, version, metadata, interface_spec, service_config, is_active
FROM mad_registry.get_task(:'acme', 'vina');
SELECT version FROM mad_registry.get_task(:'acme', 'vina', '1.2.5');
-- A given version is returned also if it is inactive.
SELECT version, is_active FROM mad_registry.get_task(:'acme', 'retired', '1.0.0');
SELECT count(*) FROM mad_registry.get_task(:'acme', 'retired');
SELECT count(*) FROM mad_registry.get_task(:'acme', 'nosuch');
-- Registering the same version again updates it under the same id.
SELECT task_definition_id AS id FROM mad_registry.get_task(:'acme', 'fpocket')
\gset
SELECT mad_registry.register_task(:'acme', 'fpocket', '4.2',
    '{"title": "Pockets", "category": "pockets", "tags": ["cavity"]}',
    '{"openapi": "3.0.3", "info": {"title": "fpocket", "version": "4.2"}, "paths": {}}',
    '{"image": "fpocket:4.2"}') = :'id' AS same;
SELECT metadata -> 'tags' AS tags, interface_spec ->> 'openapi' AS openapi, service_config
FROM mad_registry.get_task(:'acme', 'fpocket');
-- One error names all faults.
SELECT mad_registry.register_task(:'acme', '', '', '{"title": 1, "tags": "x"}', '{"openapi": "2.0"}', '[]');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.set_task_active(:'acme', 'nosuch', '1', true);
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_task('99999999-9999-4999-8999-999999999999', 't', '1', '{}', '{}');
\echo :LAST_ERROR_SQLSTATE
