-- Lists words.
-- $1 org_id uuid, $2 lexemes text[]. No index.
INSERT INTO mad.search_words (org_id, lexeme)
SELECT $1, l.lexeme
FROM unnest($2) AS l (lexeme)
