-- Lists of the tasks in which a word is that is common in its organisation.
--
-- To rank the tasks that hold a common word, search_tasks would read every one of them. So such a
-- word has its tasks listed in the order of the result, and a page is a range of an index. Words
-- that few tasks hold need no list: the GIN index serves them.
--
-- refresh_search_lists says which words are listed. The triggers of task_definitions keep their lists,
-- whoever writes. They and refresh_search_lists exclude each other by a lock of the organisation (src/locks.rs),
-- and read which words are listed as of now: a writer comes before (its rows are found when
-- the list is filled) or after (it finds the word listed).

CREATE TABLE mad.search_words (
    org_id    uuid        NOT NULL,
    lexeme    text        COLLATE pg_catalog."C" NOT NULL,
    listed_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_words_pkey PRIMARY KEY (org_id, lexeme),
    -- It is part of the lists' key, together with a title and a task_id: that must fit in an index.
    CONSTRAINT search_words_lexeme_check CHECK (octet_length(lexeme) BETWEEN 1 AND 200),
    CONSTRAINT search_words_org_id_fkey FOREIGN KEY (org_id)
        REFERENCES mad.organizations (org_id) ON DELETE CASCADE
);
COMMENT ON TABLE mad.search_words IS 'The words that have a list in search_lists; written by mad_registry.refresh_search_lists() only.';
COMMENT ON COLUMN mad.search_words.org_id IS 'The organisation in which the word is common.';
COMMENT ON COLUMN mad.search_words.lexeme IS 'The word, as search_vector has it.';
COMMENT ON COLUMN mad.search_words.listed_at IS 'When its list was made.';

-- No foreign keys: a check for each row would cost more than the row, and what they would see to,
-- the triggers below do.
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
-- The key of a row and the order of a list in one: a primary key can't descend.
CREATE UNIQUE INDEX search_lists_key ON mad.search_lists
    (org_id, lexeme, rank_order, untitled, title, task_id, version_key DESC, task_definition_id);
ALTER TABLE mad.search_lists REPLICA IDENTITY USING INDEX search_lists_key;
ALTER TABLE mad.search_lists
    ALTER COLUMN lexeme SET STORAGE MAIN,
    ALTER COLUMN title SET STORAGE MAIN,
    ALTER COLUMN task_id SET STORAGE MAIN,
    ALTER COLUMN version_key SET STORAGE MAIN,
    ALTER COLUMN category SET STORAGE MAIN;
COMMENT ON TABLE mad.search_lists IS 'The active tasks that hold a word of search_words, in the order in which search_tasks gives them; kept by triggers of task_definitions.';
COMMENT ON COLUMN mad.search_lists.org_id IS 'The organisation.';
COMMENT ON COLUMN mad.search_lists.task_definition_id IS 'The task (in its version) that holds the word.';
COMMENT ON COLUMN mad.search_lists.rank_order IS 'Its rank for this word alone, negative: best first in ascending order.';
COMMENT ON COLUMN mad.search_lists.untitled IS 'Whether it has no title: after those of the same rank that have one.';
COMMENT ON COLUMN mad.search_lists.lexeme IS 'The word.';
COMMENT ON COLUMN mad.search_lists.title IS 'The task''s title; empty when it has none.';
COMMENT ON COLUMN mad.search_lists.task_id IS 'The task''s name for programs.';
COMMENT ON COLUMN mad.search_lists.version_key IS 'Orders the versions of a task, the highest first.';
COMMENT ON COLUMN mad.search_lists.category IS 'The task''s category, to filter by.';

ALTER TABLE mad.search_words ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.search_words USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.search_words IS 'The rows of the session''s organisation.';
ALTER TABLE mad.search_lists ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant ON mad.search_lists USING (org_id = (SELECT mad_registry.session_org_id()));
COMMENT ON POLICY tenant ON mad.search_lists IS 'The rows of the session''s organisation.';

CREATE TRIGGER search_lists_insert AFTER INSERT ON mad.task_definitions
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_update AFTER UPDATE ON mad.task_definitions
    REFERENCING OLD TABLE AS removed NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_delete AFTER DELETE ON mad.task_definitions
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();
CREATE TRIGGER search_lists_truncate AFTER TRUNCATE ON mad.task_definitions
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.maintain_search_lists();

-- Words go with their lists, also when an organisation is deleted.
CREATE TRIGGER search_words_insert AFTER INSERT ON mad.search_words
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
CREATE TRIGGER search_words_delete AFTER DELETE ON mad.search_words
    REFERENCING OLD TABLE AS removed FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
CREATE TRIGGER search_words_truncate AFTER TRUNCATE ON mad.search_words
    FOR EACH STATEMENT EXECUTE FUNCTION mad_registry.search_words_changed();
