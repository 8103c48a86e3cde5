"""Shared by the tests of partitions."""

import uuid

# The start of the month that is this many months after the current one, in UTC.
MONTH = "(date_trunc('month', now() AT TIME ZONE 'UTC') + make_interval(months => {})) AT TIME ZONE 'UTC'"
PARENTS = ["audit_logs", "job_events"]


def month(months, and_then=""):
    """Returns an SQL expression: the start of a month plus an offset."""
    return f"({MONTH.format(months)}{and_then})"


def add_entry(db, org, ts, note="x"):
    """Inserts an audit entry with this time (an SQL expression)."""
    db.execute(f"INSERT INTO mad.audit_logs (org_id, action, entity_type, entity_id, ts) "
               f"VALUES (%s, 'done', 'thing', %s, {ts})", [org, note])


def add_event(db, ts, note="x"):
    db.execute(f"INSERT INTO mad.job_events (job_id, seq_no, event, detail, ts) "
               f"VALUES (%s, 1, 'happened', %s, {ts})", [uuid.uuid4(), note])


def add_both(db, org, ts, note="x"):
    add_entry(db, org, ts, note)
    add_event(db, ts, note)


def ensure(db, months_ahead=3):
    return db.execute("SELECT mad_registry.ensure_partitions(%s)", [months_ahead]).fetchone()[0]


def drop(db, older_than):
    return db.execute("SELECT mad_registry.drop_partitions(%s::interval)", [older_than]).fetchone()[0]


def since(db, ts):
    """Returns the age of a time (an SQL expression)."""
    return str(db.execute(f"SELECT extract(epoch FROM now() - {ts}) || ' seconds'").fetchone()[0])


def count(db, table):
    return db.execute(f"SELECT count(*) FROM mad.{table}").fetchone()[0]


def partitions(db, parent):
    """Returns names and bounds of all partitions except DEFAULT."""
    with db.transaction():
        db.execute("SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, MDY'")
        return dict(db.execute("""
            SELECT c.relname, pg_get_expr(c.relpartbound, c.oid)
            FROM pg_inherits JOIN pg_class c ON c.oid = inhrelid
            WHERE inhparent = format('mad.%%I', %s::text)::regclass
              AND pg_get_expr(c.relpartbound, c.oid) <> 'DEFAULT'
            ORDER BY 1""", [parent]).fetchall())


def whereabouts(db, parent, note="detail"):
    """Returns the partition of each row, by the note of the row."""
    return dict(db.execute(f"SELECT {note}, tableoid::regclass::text FROM mad.{parent}").fetchall())


def name_of(db, parent, months):
    """Returns the name of the partition of a month."""
    return db.execute(f"SELECT to_char({month(months)} AT TIME ZONE 'UTC', %s)",
                      [f'"{parent}_"YYYY"_"MM']).fetchone()[0]


def rows_of(db, parent):
    """Returns all rows, from all partitions."""
    return db.execute(f"""
        SELECT md5(string_agg(r::text, ',' ORDER BY r::text COLLATE "C")), count(*) FROM mad.{parent} r""").fetchone()


def wait_until_it_waits(admin, connection):
    """Returns when the session of this connection waits for a lock."""
    while not admin.execute("SELECT wait_event_type = 'Lock' FROM pg_stat_activity WHERE pid = %s",
                            [connection.info.backend_pid]).fetchone()[0]:
        pass
