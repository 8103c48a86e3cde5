-- Deletes the posting lists of words before they are built again.
-- $1 org_id uuid, $2 lexemes text[]. Index: search_lists_key.
DELETE FROM mad.search_lists l
WHERE l.org_id = $1 AND l.lexeme = ANY ($2)
