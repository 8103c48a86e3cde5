-- What registry_etag is made of: a mark for each change of an organisation's registry.

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'The same for a service that was changed in what is not its health.';
