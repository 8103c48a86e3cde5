-- Records a migration as applied.
-- $1 version integer, $2 name text.
INSERT INTO mad.schema_version (version, name) VALUES ($1, $2)
