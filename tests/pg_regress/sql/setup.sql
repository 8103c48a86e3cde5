-- Installs the extension, and inserts two organisations that the other files use.
SET client_min_messages = warning;
CREATE EXTENSION mad_registry CASCADE;
RESET client_min_messages;
INSERT INTO mad.organizations (org_id, name) VALUES
    ('11111111-1111-4111-8111-111111111111', 'acme'),
    ('22222222-2222-4222-8222-222222222222', 'basel');
SELECT version, name FROM mad.schema_version ORDER BY version;
SELECT mad_registry.migrate();
