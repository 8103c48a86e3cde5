-- The order of versions: semantic precedence; other versions are compared piece by piece.
SELECT version FROM (VALUES
    ('1.0.0'), ('1.0.0-rc.1'), ('1.0.0-beta.11'), ('1.0.0-beta.2'), ('1.0.0-alpha'), ('1.0.0-alpha.1'),
    ('1.0.0-alpha.beta'),
    ('1.10.0'), ('1.9.0'), ('1.20--h8b12597_0'), ('1.20'), ('2.7.11b'), ('2.7.11'), ('2.7.11a'),
    ('1.22+galaxy9'), ('1.22+galaxy10'), ('1.10rc1'), ('1.10'), ('20200110'), ('v1.9.1'), ('nightly'),
    ('2.0.dev1'), ('2.0a1'), ('2.0b2'), ('2.0rc1'), ('2.0'), ('2.0.post1'), ('4.0-M1'), ('4.0-SNAPSHOT'), ('4.0'),
    ('2019.12'), ('2020-02-24')
) AS v (version)
ORDER BY mad_registry.version_key(version);
