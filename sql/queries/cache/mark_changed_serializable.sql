-- The same in SERIALIZABLE: a new slot, since looking for a free one would make writers depend on each other. Now and then one
-- runs mark_changed.sql all the same (src/api/revisions.rs). For a trigger: @orgs@ is a query of organisations, which may
-- use $1 org_ids uuid[]. Index: organizations_pkey.
INSERT INTO mad.registry_revisions (org_id)
SELECT o.org_id
FROM mad.organizations o
WHERE o.org_id = ANY (ARRAY(SELECT DISTINCT g.org_id FROM (@orgs@) g (org_id)))
