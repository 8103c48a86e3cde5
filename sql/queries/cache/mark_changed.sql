-- Marks organisations as changed, for registry_etag. A slot of the organisation that no other
-- transaction has locked gets a new mark, or a new slot is inserted; the organisation's other
-- unlocked slots are merged into it. SKIP LOCKED keeps writers of one organisation from waiting for
-- each other.
-- For a trigger: @orgs@ is a query of organisations, which may use $1 org_ids uuid[].
-- Index: registry_revisions_pkey; organizations_pkey.
WITH given AS MATERIALIZED (
    SELECT ARRAY(SELECT DISTINCT g.org_id FROM (@orgs@) g (org_id)) AS org_ids
), orgs AS MATERIALIZED (
    -- Without organisations that are being deleted.
    SELECT o.org_id FROM mad.organizations o WHERE o.org_id = ANY ((SELECT g.org_ids FROM given g)::uuid[])
), free AS (
    SELECT r.org_id, r.slot, row_number() OVER (PARTITION BY r.org_id) AS n
    FROM (SELECT f.org_id, f.slot
          FROM mad.registry_revisions f
          WHERE f.org_id = ANY ((SELECT g.org_ids FROM given g)::uuid[])
          FOR UPDATE SKIP LOCKED) r
), marked AS (
    UPDATE mad.registry_revisions r SET mark = gen_random_uuid()
    FROM free f WHERE f.n = 1 AND r.org_id = f.org_id AND r.slot = f.slot
), merged AS (
    DELETE FROM mad.registry_revisions r
    USING free f WHERE f.n > 1 AND r.org_id = f.org_id AND r.slot = f.slot
)
INSERT INTO mad.registry_revisions (org_id)
SELECT o.org_id FROM orgs o WHERE NOT EXISTS (SELECT FROM free f WHERE f.org_id = o.org_id)
