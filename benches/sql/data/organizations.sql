-- :orgs organisations, each with as many tasks as the expression :sizes says of its number o (see
-- lib/data.py). Organisation 1 has the catalogue of 500, 3 the tasks with fleets of services.
CREATE SCHEMA bench;
CREATE TABLE bench.share AS
SELECT ('00000000-0000-4000-8000-' || lpad(o::text, 12, '0'))::uuid AS org_id, o, (:sizes)::int AS tasks
FROM generate_series(1, :orgs) AS o;
INSERT INTO mad.organizations (org_id, name) SELECT org_id, 'organisation ' || o FROM bench.share;
