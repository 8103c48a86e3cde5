-- Which dictionary made the search vectors. pg_upgrade keeps them, while a new major version may bring a new English
-- stemmer: words would be looked up in one form and stored in another.

CREATE TABLE mad.search_dictionary (
    only_row    boolean     NOT NULL DEFAULT true,
    fingerprint text        NOT NULL,
    noted_at    timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT search_dictionary_pkey PRIMARY KEY (only_row),
    CONSTRAINT search_dictionary_only_row_check CHECK (only_row)
);
COMMENT ON TABLE mad.search_dictionary IS 'The dictionary that made the search vectors; written by mad_registry.migrate() only.';
COMMENT ON COLUMN mad.search_dictionary.only_row IS 'There is one row.';
COMMENT ON COLUMN mad.search_dictionary.fingerprint IS 'Of what the dictionary makes of some words.';
COMMENT ON COLUMN mad.search_dictionary.noted_at IS 'When the vectors were known to be this dictionary''s.';
