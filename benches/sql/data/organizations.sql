-- :orgs organisations. The first three are the ones that are measured: the catalogue of 500
-- tasks, the large one of 5,000, and the one whose tasks have fleets of services.
INSERT INTO mad.organizations (org_id, name)
SELECT ('00000000-0000-4000-8000-' || lpad(o::text, 12, '0'))::uuid, 'organisation ' || o
FROM generate_series(1, :orgs) AS o;
