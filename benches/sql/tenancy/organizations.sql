-- Inserts :orgs organisations; the first two are measured.
INSERT INTO mad.organizations (org_id, name)
SELECT ('00000000-0000-4000-8000-' || lpad(o::text, 12, '0'))::uuid, 'organisation ' || o
FROM generate_series(1, :orgs) AS o;
