-- Parameters checked against the interface of their task.
\set acme '11111111-1111-4111-8111-111111111111'
SELECT mad_registry.register_task(:'acme', 'dock', '1.9.0', '{"title": "Docking"}', '{
    "openapi": "3.0.3", "info": {"title": "Docking", "version": "1.9.0"},
    "paths": {"/execute": {"post": {
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Request"}}}},
        "responses": {"200": {"description": "done"}}}}},
    "components": {"schemas": {
        "Request": {
            "type": "object", "required": ["receptor", "box"], "additionalProperties": false,
            "properties": {
                "receptor": {"type": "string"},
                "exhaustiveness": {"type": "integer", "minimum": 1, "maximum": 64},
                "scoring": {"type": "string", "enum": ["vina", "ad4"]},
                "seed": {"type": "integer", "nullable": true},
                "box": {"$ref": "#/components/schemas/Box"}}},
        "Box": {
            "type": "object", "required": ["center"],
            "properties": {"center": {"type": "array", "items": {"type": "number"}, "minItems": 3, "maxItems": 3}}}}}}')
    IS NOT NULL AS registered;
-- No row: the parameters conform.
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL,
    '{"receptor": "r.pdbqt", "box": {"center": [1, 2.5, 3]}, "seed": null}');
-- A row for each fault, with its path.
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '1.9.0',
    '{"exhaustiveness": "x", "scoring": "vna", "box": {"center": [1, "2", 3]}, "sede": 7}') ORDER BY path;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL,
    '{"receptor": 1, "exhaustiveness": 65, "box": {"center": []}}') ORDER BY path;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL, '[]');
-- A task whose interface has no request accepts any object.
SELECT * FROM mad_registry.validate_parameters(:'acme', 'fpocket', NULL, '{"anything": 1}');
-- version NULL: the highest active one.
SELECT mad_registry.register_task(:'acme', 'dock', '1.10.0', '{"title": "Docking"}', '{}') IS NOT NULL AS registered;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL, '{"anything": 1}');
SELECT mad_registry.set_task_active(:'acme', 'dock', '1.10.0', false);
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL, '{"box": {"center": [0, 0, 0]}}');
-- Tasks and versions that do not exist.
SELECT * FROM mad_registry.validate_parameters(:'acme', 'nosuch', NULL, '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '2.0.0', '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', NULL, NULL);
\echo :LAST_ERROR_SQLSTATE
-- The steps of a pipeline may omit required parameters, but the given ones must conform.
SELECT mad_registry.register_pipeline(:'acme', 'dock', '1.0.0', 'Docking', 'docking', '[
    {"step_name": "coarse", "task_id": "dock", "parameter_overrides": {"exhaustiveness": 1}},
    {"step_name": "fine", "task_id": "dock", "depends_on": ["coarse"],
     "parameter_overrides": {"exhaustiveness": 64}}]') AS dock
\gset
SELECT mad_registry.register_pipeline(:'acme', 'dock', '1.0.0', 'Docking', 'docking', '[
    {"step_name": "coarse", "task_id": "dock", "parameter_overrides": {"exhaustiveness": "x"}},
    {"step_name": "fine", "task_id": "dock", "depends_on": ["coarse"],
     "parameter_overrides": {"box": {}, "scoring": "vna"}}]');
\echo :LAST_ERROR_SQLSTATE
-- Steps that are written to the table directly are checked at commit.
BEGIN;
UPDATE mad.pipeline_task_steps SET parameter_overrides = '{"exhaustiveness": 0}'
WHERE template_id = :'dock' AND step_name = 'fine';
COMMIT;
\echo :LAST_ERROR_SQLSTATE
-- An interface that cannot be used is refused with the path of the fault.
SELECT mad_registry.register_task(:'acme', 'dock', '3.0.0', '{}', '{
    "openapi": "3.1.0", "info": {"title": "Docking", "version": "3.0.0"},
    "paths": {"/execute": {"post": {"requestBody": {"content": {"application/json": {"schema": {
        "properties": {"mode": {"type": "strng"}, "box": {"$ref": "#/components/schemas/Box"}}}}}}}}}}');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_task(:'acme', 'dock', '3.0.0', '{}', '{
    "openapi": "3.1.0", "info": {"title": "Docking", "version": "3.0.0"},
    "paths": {"/execute": {"post": {"requestBody": {"content": {"application/json": {"schema": {
        "properties": {"mode": {"type": "strng"}}}}}}}}}}');
-- Overrides may be partial at every depth; of several forms the one that they fit applies.
SELECT mad_registry.register_task(:'acme', 'dock', '4.0.0', '{}', '{
    "openapi": "3.1.0", "info": {"title": "Docking", "version": "4.0.0"},
    "paths": {"/dock": {"post": {"requestBody": {"content": {"application/*": {"schema": {
        "properties": {"ligand": {"oneOf": [
        {"required": ["kind", "smiles"], "properties": {"kind": {"const": "smiles"}, "smiles": {"type": "string"}}},
        {"required": ["kind", "file"],
         "properties": {"kind": {"const": "file"}, "file": {"type": "string"}}}]}}}}}}}}}}')
    IS NOT NULL AS registered;
SELECT mad_registry.register_pipeline(:'acme', 'dock', '1.0.0', 'Docking', 'docking', '[
    {"step_name": "dock", "task_id": "dock", "version": "4.0.0",
     "parameter_overrides": {"ligand": {"kind": "file"}}}]')
    IS NOT NULL AS registered;
SELECT mad_registry.register_pipeline(:'acme', 'dock', '1.0.0', 'Docking', 'docking', '[
    {"step_name": "dock", "task_id": "dock", "version": "4.0.0",
     "parameter_overrides": {"ligand": {"kind": "file", "file": 7}}}]');
-- A call must have all parameters. A fault in a form has its path.
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '4.0.0', '{"ligand": {"kind": "file"}}');
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '4.0.0', '{"ligand": {"kind": "mol2"}}');
-- Of several requests service_config.path names the one that applies.
SELECT '{"openapi": "3.1.0", "info": {"title": "Docking", "version": "5.0.0"}, "paths": {
    "/dock": {"post": {"requestBody": {"content": {"application/json": {"schema": {"required": ["ligand"]}}}}}},
    "/stop": {"post": {"requestBody": {"content": {"application/json": {"schema": {"required": ["job"]}}}}}}}}'
    AS several
\gset
SELECT mad_registry.register_task(:'acme', 'dock', '5.0.0', '{}', :'several') IS NOT NULL AS registered;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '5.0.0', '{}');
\echo :LAST_ERROR_SQLSTATE
SELECT mad_registry.register_task(:'acme', 'dock', '5.0.0', '{}', :'several', '{"path": "/dock"}')
    IS NOT NULL AS registered;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '5.0.0', '{}');
-- A schema that no JSON object matches cannot be used for a check.
SELECT mad_registry.register_task(:'acme', 'dock', '6.0.0', '{}', '{
    "openapi": "3.1.0", "info": {"title": "Docking", "version": "6.0.0"},
    "paths": {"/dock": {"post": {"requestBody": {"content": {
        "application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}}}}}}')
    IS NOT NULL AS registered;
SELECT * FROM mad_registry.validate_parameters(:'acme', 'dock', '6.0.0', '{}');
-- Delete these rows, because the other files count all rows.
DELETE FROM mad.pipeline_templates WHERE name = 'dock';
DELETE FROM mad.task_definitions WHERE task_id = 'dock';
