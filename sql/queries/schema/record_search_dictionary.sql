-- Records the dictionary that computed the search vectors.
-- $1 fingerprint text. Index: search_dictionary_pkey.
INSERT INTO mad.search_dictionary (fingerprint) VALUES ($1)
ON CONFLICT (only_row) DO UPDATE SET fingerprint = excluded.fingerprint, noted_at = now()
