-- Jobs, molecules and the audit log, newest first.
\set org '''11111111-1111-4111-8111-111111111111'''
INSERT INTO mad.jobs_meta (org_id, job_id, status, created_at)
SELECT :org, ('00000000-0000-4000-8000-00000000000' || n)::uuid,
       CASE WHEN n % 2 = 0 THEN 'RUNNING' ELSE 'COMPLETED' END,
       timestamptz '2026-01-01 00:00Z' + n / 2 * interval '1 hour'
FROM generate_series(1, 6) n;
SELECT right(job_id::text, 1) AS job, status, created_at AT TIME ZONE 'UTC' AS created_at
FROM mad_registry.jobs_page(:org);
SELECT right(job_id::text, 1) AS job FROM mad_registry.jobs_page(:org, 'RUNNING', page_size => 2);
-- The next page begins after the time and id of the last row.
SELECT right(job_id::text, 1) AS job
FROM mad_registry.jobs_page(:org, NULL, 2, '2026-01-01 02:00Z', '00000000-0000-4000-8000-000000000004');
SELECT job_id FROM mad_registry.jobs_page(:org, page_size => 0);
\echo :LAST_ERROR_SQLSTATE
SELECT job_id FROM mad_registry.jobs_page(:org, before_id => '00000000-0000-4000-8000-000000000004');
\echo :LAST_ERROR_SQLSTATE

INSERT INTO mad.molecules (org_id, name, format, size_bytes, created_at) VALUES
    (:org, 'aspirin', 'sdf', 1024, '2026-01-01 00:00Z'),
    (:org, 'caffeine', 'mol2', 2048, '2026-01-02 00:00Z'),
    (:org, 'unknown', NULL, NULL, '2026-01-03 00:00Z');
SELECT name, format, size_bytes FROM mad_registry.molecules_page(:org);
SELECT name FROM mad_registry.molecules_page(:org, format => 'sdf');

SELECT mad_registry.record_audit(:org, NULL, 'task.retire', 'task', 'vina', '{"why": "old"}') IS NOT NULL AS recorded;
SELECT mad_registry.record_audit(:org, '77777777-7777-4777-8777-777777777777', 'login', 'session')
    IS NOT NULL AS recorded;
SELECT action, entity_type, entity_id, metadata FROM mad_registry.audit_page(:org);
SELECT action FROM mad_registry.audit_page(:org, 'task', 'vina');
SELECT action FROM mad_registry.audit_page(:org, user_id => '77777777-7777-4777-8777-777777777777');
SELECT action FROM mad_registry.audit_page(:org, 'session');
SELECT mad_registry.record_audit(:org, NULL, '', 'task', NULL, '[]');
\echo :LAST_ERROR_SQLSTATE

-- A results database.
INSERT INTO mad.jobs (job_id, status) VALUES ('33333333-3333-4333-8333-333333333333', 'RUNNING');
INSERT INTO mad.job_events (job_id, seq_no, event) VALUES
    ('33333333-3333-4333-8333-333333333333', 2, 'step.ended'),
    ('33333333-3333-4333-8333-333333333333', 1, 'step.started');
SELECT status FROM mad_registry.job_status('33333333-3333-4333-8333-333333333333');
SELECT seq_no, event, metadata FROM mad_registry.job_timeline('33333333-3333-4333-8333-333333333333');
SELECT status FROM mad_registry.job_status('44444444-4444-4444-8444-444444444444');

-- The installation creates partitions for this month and the next three; other rows go to DEFAULT.
SELECT count(*) FROM pg_inherits WHERE inhparent = 'mad.audit_logs'::regclass;
INSERT INTO mad.job_events (job_id, seq_no, event, ts)
VALUES ('33333333-3333-4333-8333-333333333333', 3, 'late', '2020-02-29 23:59:59.999999Z');
SELECT count(*) FROM mad.job_events_default;
SELECT mad_registry.ensure_partitions();
SELECT count(*) FROM mad.job_events_default;
SELECT event FROM mad.job_events_2020_02;
SELECT mad_registry.drop_partitions('5 years');
SELECT seq_no FROM mad_registry.job_timeline('33333333-3333-4333-8333-333333333333');
SELECT mad_registry.ensure_partitions(-1);
\echo :LAST_ERROR_SQLSTATE
