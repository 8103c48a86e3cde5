-- Unlists words; a trigger deletes their posting lists.
-- $1 org_id uuid, $2 lexemes text[]. Index: search_words_pkey.
DELETE FROM mad.search_words w
WHERE w.org_id = $1 AND w.lexeme = ANY ($2)
