-- The library: active tasks by title, task_id and version (highest first); NULL titles last.
\set acme '11111111-1111-4111-8111-111111111111'
SELECT mad_registry.import_tasks(:'acme', '[
    {"task_id": "vina",   "version": "1.2.5", "metadata": {"title": "Docking", "category": "docking"}},
    {"task_id": "vina",   "version": "1.2.10", "metadata": {"title": "Docking", "category": "docking"}},
    {"task_id": "smina",  "version": "2020.12.10", "metadata": {"title": "Docking", "category": "docking"}},
    {"task_id": "fpocket", "version": "4.2", "metadata": {"title": "Pockets", "category": "pockets"}},
    {"task_id": "untitled", "version": "1.0.0", "metadata": {"category": "pockets"}},
    {"task_id": "retired", "version": "1.0.0", "metadata": {"title": "A retired one"}, "is_active": false}]');
SELECT task_id, version, metadata, is_active, service_count, healthy_services
FROM mad_registry.task_library(:'acme');
-- One category.
SELECT task_id, version FROM mad_registry.task_library(:'acme', 'pockets');
SELECT * FROM mad_registry.task_categories(:'acme');
-- Each task once, in its highest active version.
SELECT task_id, version FROM mad_registry.task_library(:'acme', latest_only => true);
SELECT task_id, version FROM mad_registry.task_library(:'acme', 'docking', latest_only => true);
-- Pages: the next page begins after the title and id of the last row.
SELECT task_id, version FROM mad_registry.task_library(:'acme', page_size => 2);
SELECT metadata ->> 'title' AS title, task_definition_id AS id
FROM mad_registry.task_library(:'acme', page_size => 2) OFFSET 1
\gset
SELECT task_id, version FROM mad_registry.task_library(:'acme',
    page_size => 2, after_title => :'title', after_id => :'id');
-- Another organisation sees none of them.
SELECT count(*) FROM mad_registry.task_library('22222222-2222-4222-8222-222222222222');
-- A retired version is not in the library until it is activated again.
SELECT mad_registry.set_task_active(:'acme', 'vina', '1.2.10', false);
SELECT task_id, version FROM mad_registry.task_library(:'acme', 'docking');
SELECT mad_registry.set_task_active(:'acme', 'vina', '1.2.10', true);
-- Errors in the arguments of a page.
\set VERBOSITY default
SELECT * FROM mad_registry.task_library(:'acme', page_size => 0);
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.task_library(:'acme', after_title => 'Docking');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM mad_registry.task_library(NULL);
\echo :LAST_ERROR_SQLSTATE
