-- Posting lists of words that are common in an organisation.
--
-- To rank the tasks that contain a common word, search_tasks would read every one of them. A common
-- word therefore has a posting list: its tasks in the order of the result, so that a page is a
-- range of an index. Words in few tasks need no list, because the GIN index serves them.
--
-- refresh_search_lists decides which words have lists. Triggers of task_definitions update the
-- lists for every writer. Writers take a lock of the organisation in share mode,
-- refresh_search_lists in exclusive mode (src/locks.rs), and both then read search_words with the
-- latest snapshot. A writer that is first has committed when the list is built, so its rows are in
-- it; a later writer finds the word listed and adds its rows.

CREATE TABLE mad.search_words (
    org_id    uuid        NOT NULL,
    lexeme    text        COLLATE pg_catalog."C" NOT NULL,
    listed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_words_pkey PRIMARY KEY (org_id, lexeme),
    -- The lexeme is part of the key of the lists, which must fit into an index entry together with
    -- a title and a task_id.
    CONSTRAINT search_words_lexeme_check CHECK (octet_length(lexeme) BETWEEN 1 AND 200),
    CONSTRAINT search_words_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
COMMENT ON TABLE mad.search_words IS
    'The words that have a posting list in search_lists. Only mad_registry.refresh_search_lists() '
    'writes them.';
COMMENT ON COLUMN mad.search_words.org_id IS 'The organisation in which the word is common.';
COMMENT ON COLUMN mad.search_words.lexeme IS 'The word: a lexeme of search_vector.';
COMMENT ON COLUMN mad.search_words.listed_at IS 'The time when its list was built.';

-- There are no foreign keys: a check of each row would cost more than the row, and the triggers
-- below delete the lists when tasks, words or organisations are deleted.
CREATE TABLE mad.search_lists (
    org_id             uuid    NOT NULL,
    task_definition_id uuid    NOT NULL,
    rank_order         real    NOT NULL,
    untitled           boolean NOT NULL,
    lexeme             text    COLLATE pg_catalog."C" NOT NULL,
    title              text    NOT NULL,
    task_id            text    NOT NULL,
    version_key        bytea   NOT NULL,
    category           text
);
-- The key of the table, which is also the order of a list. A primary key cannot have a descending
-- column.
CREATE UNIQUE INDEX search_lists_key ON mad.search_lists
    (org_id, lexeme, rank_order, untitled, title, task_id, version_key DESC, task_definition_id);
ALTER TABLE mad.search_lists REPLICA IDENTITY USING INDEX search_lists_key;
ALTER TABLE mad.search_lists
    ALTER COLUMN lexeme SET STORAGE MAIN,
    ALTER COLUMN title SET STORAGE MAIN,
    ALTER COLUMN task_id SET STORAGE MAIN,
    ALTER COLUMN version_key SET STORAGE MAIN,
    ALTER COLUMN category SET STORAGE MAIN;
COMMENT ON TABLE mad.search_lists IS
    'Posting lists: the active tasks that contain a word of search_words, in the order of '
    'search_tasks. Triggers of task_definitions update them.';
COMMENT ON COLUMN mad.search_lists.org_id IS 'The organisation.';
COMMENT ON COLUMN mad.search_lists.task_definition_id IS
    'The version of a task that contains the word.';
COMMENT ON COLUMN mad.search_lists.rank_order IS
    'Its negative rank for this word alone, so that ascending order is best first.';
COMMENT ON COLUMN mad.search_lists.untitled IS
    'Whether the task has no title; such tasks come last among those of equal rank.';
COMMENT ON COLUMN mad.search_lists.lexeme IS 'The word.';
COMMENT ON COLUMN mad.search_lists.title IS 'The title of the task; empty if it has none.';
COMMENT ON COLUMN mad.search_lists.task_id IS 'The task_id of the task.';
COMMENT ON COLUMN mad.search_lists.version_key IS
    'The version key of the task; descending order is highest version first.';
COMMENT ON COLUMN mad.search_lists.category IS 'The category of the task, for filters.';

ALTER TABLE mad.search_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.search_words USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.search_words IS 'The rows of the session''s organisation.';
ALTER TABLE mad.search_lists ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.search_lists USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.search_lists IS 'The rows of the session''s organisation.';

CREATE TRIGGER search_lists_insert AFTER INSERT ON mad.task_definitions
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_update AFTER UPDATE ON mad.task_definitions
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT
        EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_delete AFTER DELETE ON mad.task_definitions
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_truncate AFTER TRUNCATE ON mad.task_definitions
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();

-- When words are deleted, by unlisting or with their organisation, a trigger deletes their lists.
CREATE TRIGGER search_words_insert AFTER INSERT ON mad.search_words
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
CREATE TRIGGER search_words_delete AFTER DELETE ON mad.search_words
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
CREATE TRIGGER search_words_truncate AFTER TRUNCATE ON mad.search_words
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
