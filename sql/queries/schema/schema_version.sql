-- The newest migration that was applied to schema mad.
SELECT max(version) FROM mad.schema_version
