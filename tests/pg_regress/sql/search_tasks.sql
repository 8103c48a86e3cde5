-- Search: matches as text come first, by title (A), description (B) and tags (C).
\set basel '22222222-2222-4222-8222-222222222222'
SELECT mad_registry.import_tasks(:'basel', '[
    {"task_id": "vina", "version": "1.2.5", "metadata": {
        "title": "Molecular docking", "description": "Predicts how ligands bind", "tags": ["pose"]}},
    {"task_id": "plip", "version": "2.3.0", "metadata": {
        "title": "Interactions", "description": "Finds contacts after docking", "tags": ["ligand"]}},
    {"task_id": "fp", "version": "1.0.0", "metadata": {"title": "Fingerprints", "tags": ["docking", "3D/QSAR"]}},
    {"task_id": "odd", "version": "1.0.0", "metadata": {"description": "docking without a title"}}]');
-- Rows that the functions would refuse are found by their valid parts.
INSERT INTO mad.task_definitions (org_id, task_id, version, metadata) VALUES
    (:'basel', 'tags-no-array', '1', '{"title": "Docking box", "tags": 5}'),
    (:'basel', 'title-object', '1', '{"title": {"en": "docking"}}');
SELECT task_id, round(rank::numeric, 3) AS rank, matched_by FROM mad_registry.search_tasks(:'basel', 'docking');
SELECT task_id, matched_by FROM mad_registry.search_tasks(:'basel', 'ligand binding');
-- Words inside of a token, and words of task_id and category, which rank below.
SELECT task_id, round(rank::numeric, 3) AS rank, matched_by FROM mad_registry.search_tasks(:'basel', 'qsar');
SELECT task_id, round(rank::numeric, 3) AS rank, matched_by FROM mad_registry.search_tasks(:'basel', 'plip');
-- Matches by prefix follow those as text; without either, matches by spelling are returned.
SELECT task_id, version, matched_by FROM mad_registry.search_tasks(:'basel', 'inter');
SELECT task_id, round(rank::numeric, 3) AS rank, matched_by FROM mad_registry.search_tasks(:'basel', 'finger');
SELECT task_id, round(rank::numeric, 3) AS rank, matched_by FROM mad_registry.search_tasks(:'basel', 'dokcing');
SELECT task_id, matched_by FROM mad_registry.search_tasks(:'basel', 'intractions');
-- No similar word; an empty query; only stop words.
SELECT count(*) FROM mad_registry.search_tasks(:'basel', 'zebra');
SELECT count(*) FROM mad_registry.search_tasks(:'basel', '   ');
SELECT count(*) FROM mad_registry.search_tasks(:'basel', NULL);
SELECT count(*) FROM mad_registry.search_tasks(:'basel', 'the and of');
-- Pages.
SELECT task_id FROM mad_registry.search_tasks(:'basel', 'docking', page_size => 2, page_offset => 2);
SELECT count(*) FROM mad_registry.search_tasks(:'basel', 'docking', page_size => 2, page_offset => 20);
SELECT * FROM mad_registry.search_tasks(:'basel', 'docking', page_offset => -1);
\echo :LAST_ERROR_SQLSTATE
