-- mark_changed.sql for SERIALIZABLE transactions: inserts a new slot. A search for an unlocked slot
-- would read rows that other writers change, and so make their transactions conflict. One
-- transaction in 32 runs mark_changed.sql nevertheless, which merges the slots
-- (src/api/revisions.rs).
-- For a trigger: @orgs@ is a query of organisations, which may use $1 org_ids uuid[].
-- Index: organizations_pkey.
INSERT INTO mad.registry_revisions (org_id)
SELECT o.org_id
FROM mad.organizations o
WHERE o.org_id = ANY (ARRAY(SELECT DISTINCT g.org_id FROM (@orgs@) g (org_id)))
