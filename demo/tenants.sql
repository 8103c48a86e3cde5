-- Inserts three organisations with catalogues of different sizes.
INSERT INTO mad.organizations (org_id, name) VALUES
    ('11111111-1111-4111-8111-111111111111', 'Acme Therapeutics'),
    ('22222222-2222-4222-8222-222222222222', 'Basel Screening Centre'),
    ('33333333-3333-4333-8333-333333333333', 'Crystal Contacts Lab');
