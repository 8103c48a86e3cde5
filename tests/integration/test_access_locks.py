"""What a tenant's role can lock: nothing that another tenant's calls wait for."""

import pytest
from test_access import grant, make_role, owner, registry  # noqa: F401 (fixtures)

# The advisory locks that the library took before 0.4.0 was released, in both forms.
CLASS = 0x6D616401
NAMES = ["mad_registry.migrate", "mad_registry.make_partitions"]


@pytest.mark.parametrize("mode", ["", "_shared"])
def test_advisory_locks_delay_nobody(registry, owner, make_role, mode):  # noqa: F811
    acme, basel = registry.orgs
    role = make_role()
    grant(owner, role, "reader", acme)
    owner.execute("SELECT mad_registry.tend_search(at_least => 1)")
    with registry.connect(role) as hostile:
        hostile.execute(f"SELECT pg_advisory_lock{mode}({CLASS}, n) FROM generate_series(0, 1023) n")
        hostile.execute(f"SELECT pg_advisory_lock{mode}({CLASS}::bigint << 32 | n) FROM generate_series(0, 1023) n")
        for name in NAMES:
            hostile.execute(f"SELECT pg_advisory_lock{mode}(hashtextextended(%s, 0))", [name])
        # The locks of today, as if they were advisory ones.
        hostile.execute(f"SELECT pg_advisory_lock{mode}(e.oid::integer, n) FROM pg_extension e, generate_series(0, 1026) n"
                        " WHERE e.extname = 'mad_registry'")
        owner.execute("SET lock_timeout = '2s'; SET statement_timeout = '30s'")
        for org, task in ((basel, "b"), (acme, "a")):
            owner.execute("SELECT mad_registry.register_task(%s, %s, '2.0.0', '{\"title\": \"docking\"}', '{}')", [org, task])
            owner.execute("DELETE FROM mad.task_definitions WHERE org_id = %s AND version = '2.0.0'", [org])
        assert owner.execute("SELECT mad_registry.tend_search(at_least => 1)").fetchone()[0] >= 0
        assert owner.execute("SELECT mad_registry.ensure_partitions(12)").fetchone()[0] > 0
        owner.execute("SELECT mad_registry.drop_partitions('50 years')")
        assert owner.execute("SELECT mad_registry.migrate()").fetchone()[0] == 0
        # What was asked for, and nothing beside, was held all the time.
        held = hostile.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND pid = pg_backend_pid() AND granted").fetchone()[0]
        assert held >= 2 * 1024 + len(NAMES) + 1026


def test_the_locks_of_the_library(registry, owner):  # noqa: F811
    """Sub-objects of the extension, of which it has none: what a writer holds to the end of its transaction."""
    acme = registry.orgs[0]
    with owner.transaction():
        owner.execute("SELECT mad_registry.register_task(%s, 'c', '1.0.0', '{}', '{}')", [acme])
        held = owner.execute("""
            SELECT l.mode, l.objsubid BETWEEN 1 AND 1024 FROM pg_locks l
            JOIN pg_extension e ON e.oid = l.objid AND e.extname = 'mad_registry'
            WHERE l.locktype = 'object' AND l.classid = 'pg_extension'::regclass AND l.pid = pg_backend_pid()""").fetchall()
        assert held == [("ShareLock", True)]
        assert owner.execute("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory'").fetchone()[0] == 0
