-- $1 org_id uuid, $2 lexemes text[], $3 how many tasks hold each, bigint[]. No index.
INSERT INTO mad.search_words (org_id, lexeme, tasks)
SELECT $1, l.lexeme, l.tasks
FROM unnest($2, $3) AS l (lexeme, tasks)
