-- Maintenance: the jobs by which the registry keeps itself in order, and how their runs ended.

-- migrate() and maintain_step() add the jobs that are missing
-- (sql/queries/maintenance/make_jobs.sql).
CREATE TABLE mad.maintenance (
    job           text        NOT NULL,
    enabled       boolean     NOT NULL,
    every         interval    NOT NULL,
    argument      interval,
    due           timestamptz NOT NULL DEFAULT now(),
    last_run      timestamptz,
    duration      interval,
    done          bigint,
    last_fault    text,
    last_fault_at timestamptz,
    remaining     boolean     NOT NULL DEFAULT false,
    progress      text,
    round         interval    NOT NULL DEFAULT '0',
    round_done    bigint      NOT NULL DEFAULT 0,
    CONSTRAINT maintenance_pkey PRIMARY KEY (job),
    CONSTRAINT maintenance_every_check CHECK (every BETWEEN interval '1 second' AND interval '10 years'),
    CONSTRAINT maintenance_argument_check CHECK (argument > interval '0' AND argument <= interval '1000 years')
) WITH (fillfactor = 50);
COMMENT ON TABLE mad.maintenance IS
    'The jobs that maintain_step() runs. Change enabled, every and argument; maintain_step() writes the rest.';
COMMENT ON COLUMN mad.maintenance.job IS 'Name of the job.';
COMMENT ON COLUMN mad.maintenance.enabled IS 'Whether it runs.';
COMMENT ON COLUMN mad.maintenance.every IS 'Time from the end of a run to the next one.';
COMMENT ON COLUMN mad.maintenance.argument IS
    'How long rows stay, or how far ahead the job works; NULL if it needs none.';
COMMENT ON COLUMN mad.maintenance.due IS 'When its next unit of work is due.';
COMMENT ON COLUMN mad.maintenance.last_run IS 'When its last run without a fault ended.';
COMMENT ON COLUMN mad.maintenance.duration IS 'Duration of that run, of all its units.';
COMMENT ON COLUMN mad.maintenance.done IS 'What that run did: rows, lists, partitions or tables, by the job.';
COMMENT ON COLUMN mad.maintenance.last_fault IS 'The error that ended its last run; NULL if that run had none.';
COMMENT ON COLUMN mad.maintenance.last_fault_at IS 'When the last error occurred, which last_fault had.';
COMMENT ON COLUMN mad.maintenance.remaining IS 'Whether a run has begun and not ended.';
COMMENT ON COLUMN mad.maintenance.progress IS 'How far a run has come, by the job; or what the last run found.';
COMMENT ON COLUMN mad.maintenance.round IS 'Duration of the units of a run that has not ended.';
COMMENT ON COLUMN mad.maintenance.round_done IS 'What these units did.';

-- As in migration 8: it tells dumps of earlier releases from later ones.
DO $$
BEGIN
    IF obj_description('mad'::regnamespace, 'pg_namespace')
        = 'The data of mad_registry 0.5: tasks, services, pipelines and what belongs to them' THEN
        COMMENT ON SCHEMA mad IS 'The data of mad_registry 0.6: tasks, services, pipelines and what belongs to them';
    END IF;
END
$$;
