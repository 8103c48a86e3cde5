-- The tag of an organisation: a hash of the marks in its slots.
-- $1 org_id uuid. Index: registry_revisions_pkey.
SELECT md5(coalesce(string_agg(r.mark::text, '' ORDER BY r.slot), ''))
FROM mad.registry_revisions r
WHERE r.org_id = $1
