-- The applied migrations. The library creates this table before the first migration.
CREATE TABLE mad.schema_version (
    version    integer     NOT NULL,
    name       text        NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT schema_version_pkey PRIMARY KEY (version)
);
COMMENT ON TABLE mad.schema_version IS
'The migrations of schema mad that were applied; written by mad_registry.migrate() only.';
COMMENT ON COLUMN mad.schema_version.version IS 'Number of the migration.';
COMMENT ON COLUMN mad.schema_version.name IS 'What the migration brings.';
COMMENT ON COLUMN mad.schema_version.applied_at IS 'When it was applied.';
