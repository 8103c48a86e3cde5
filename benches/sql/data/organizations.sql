-- Inserts :orgs organisations. The expression :sizes (see lib/data.py) gives the number of tasks by
-- an organisation's number o. Organisation 1 has the catalogue of 500 tasks, organisation 3 the
-- tasks with many services.
CREATE SCHEMA bench;
CREATE TABLE bench.share AS
SELECT ('00000000-0000-4000-8000-' || lpad(o::text, 12, '0'))::uuid AS org_id, o, (:sizes)::int AS tasks
FROM generate_series(1, :orgs) AS o;
INSERT INTO mad.organizations (org_id, name) SELECT org_id, 'organisation ' || o FROM bench.share;
