-- The revision of an organisation's registry, from which registry_etag is computed: each change
-- sets a new mark.

CREATE FUNCTION mad_registry.raise_revision() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision';
COMMENT ON FUNCTION mad_registry.raise_revision() IS
'Marks the organisations whose registry a statement changed, for registry_etag. A trigger '
'function.';

CREATE FUNCTION mad_registry.raise_revision_of_row() RETURNS trigger
LANGUAGE c VOLATILE PARALLEL UNSAFE AS 'MODULE_PATHNAME', 'mad_raise_revision_of_row';
COMMENT ON FUNCTION mad_registry.raise_revision_of_row() IS
'Marks the organisation of a service that changed in anything but its health, for registry_etag. '
'A trigger function.';
