-- Reads by hand what the function reads.
SELECT md5(coalesce(string_agg(r.mark::text, '' ORDER BY r.slot), '')) AS etag
FROM mad.registry_revisions r
WHERE r.org_id = :org;
