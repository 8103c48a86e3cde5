"""Effects of writes beside their time: WAL, and whether updates are HOT."""

import statistics
from collections import defaultdict

# Every table of the side that is written, because the library decides which ones a heartbeat
# touches.
COUNTED = """
SELECT pg_current_wal_insert_lsn() - '0/0', coalesce(sum(n_tup_upd), 0), coalesce(sum(n_tup_hot_upd), 0)
FROM pg_stat_user_tables WHERE schemaname = '{schema}'
"""


class Watch:
    """Counts around each measurement, and vacuums after it."""

    def __init__(self, server):
        self.server = server
        # (case key, way): [bytes of WAL per row], [updates, HOT updates]
        self.wal = defaultdict(list)
        self.updates = defaultdict(lambda: [0, 0])

    def __call__(self, case, way, run):
        schema = "strategy" if way == "strategy" else "mad"
        before = self.count(schema)
        result = run()
        wal, updates, hot = (after - at for after, at in zip(self.count(schema), before))
        self.wal[case.key, way].append(wal / (result[1] * case.rows_of(way)))
        total = self.updates[case.key, way]
        total[0] += updates
        total[1] += hot
        if case.query.startswith("heartbeat"):
            self.server.psql("VACUUM mad.task_services; VACUUM strategy.task_services", "registry")
        return result

    def count(self, schema):
        return [int(value) for value in self.server.psql(COUNTED.format(schema=schema), "registry").strip().split("|")]

    def wal_bytes(self, key, way):
        return statistics.median(self.wal[key, way]) if self.wal[key, way] else None

    def hot(self, key, way):
        updates, hot = self.updates[key, way]
        return hot / updates if updates else None


def tidy(server):
    """Deletes the rows that the measurements registered."""
    server.psql(
        "DELETE FROM mad.task_definitions WHERE task_id LIKE 'new-%'; VACUUM ANALYZE mad.task_definitions", "registry"
    )
