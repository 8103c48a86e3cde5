-- Records the dictionary that computed the search vectors. pg_upgrade copies the vectors, but a new
-- major version may have another English stemmer, so that a query would look up other lexemes than
-- those stored.

CREATE TABLE mad.search_dictionary (
    only_row    boolean     NOT NULL DEFAULT true,
    fingerprint text        NOT NULL,
    noted_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_dictionary_pkey PRIMARY KEY (only_row),
    CONSTRAINT search_dictionary_only_row_check CHECK (only_row)
);
COMMENT ON TABLE mad.search_dictionary IS
    'The dictionary that computed the search vectors. Only mad_registry.migrate() writes it.';
COMMENT ON COLUMN mad.search_dictionary.only_row IS 'Always true: the table has one row.';
COMMENT ON COLUMN mad.search_dictionary.fingerprint IS
    'Hash of the lexemes that the dictionary returns for a fixed list of words.';
COMMENT ON COLUMN mad.search_dictionary.noted_at IS
    'The time when all vectors were computed by this dictionary.';
