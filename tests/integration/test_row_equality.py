"""Rows of every table of `mad` can be compared as a whole, as SELECT DISTINCT and triggers of users
do."""

import json

from conftest import PROJECT

CATALOGUE = PROJECT / "demo" / "catalogue"


def tables(db):
    return [row[0] for row in db.execute("""
        SELECT c.relname FROM pg_class c
        WHERE c.relnamespace = 'mad'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition ORDER BY 1""")]


def test_distinct_rows_of_every_table(db):
    for table in tables(db):
        db.execute(f"SELECT DISTINCT t.* FROM mad.{table} t")


def test_a_trigger_that_compares_whole_rows(db, org):
    """On each table with rows, such a trigger sees only updates that change a value."""
    db.execute("""
        CREATE TABLE public.changes (table_name text);
        CREATE FUNCTION public.note_change() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            IF OLD.* IS DISTINCT FROM NEW.* THEN
                INSERT INTO public.changes VALUES (TG_TABLE_NAME);
            END IF;
            RETURN NULL;
        END $$""")
    for file in ("docking-autodock", "preparation-ligand", "preparation-receptor", "docking", "scoring"):
        db.execute("SELECT mad_registry.import_tasks(%s, %s)",
                   [org, (CATALOGUE / "tasks" / f"{file}.json").read_text()])
    task_id, version = db.execute("SELECT task_id, version FROM mad.task_definitions LIMIT 1").fetchone()
    db.execute("SELECT mad_registry.register_service(%s, %s, %s, 'http://s')", [org, task_id, version])
    db.execute("SELECT mad_registry.register_pipeline(%s, 'p', '1', 'P', 'c', %s)",
               [org, json.dumps([{"step_name": "s", "task_id": task_id, "version": version}])])
    seen = set()
    for table in tables(db):
        db.execute(
            f"CREATE TRIGGER note_change AFTER UPDATE ON mad.{table} FOR EACH ROW EXECUTE FUNCTION note_change()"
        )
        columns = [row[0] for row in db.execute("""
            SELECT attname FROM pg_attribute
            WHERE attrelid = %s::regclass AND attnum > 0 AND NOT attisdropped
                AND attgenerated = ''""", [f"mad.{table}"])]
        if db.execute(f"UPDATE mad.{table} SET {columns[0]} = {columns[0]}").rowcount:
            seen.add(table)
    # Every write changes a revision, which is a change of that table.
    assert db.execute("SELECT table_name FROM public.changes WHERE table_name <> 'registry_revisions'").fetchall() == []
    assert {"organizations", "task_definitions", "task_services", "pipeline_templates", "pipeline_task_steps"} <= seen
    db.execute(
        "UPDATE mad.task_definitions SET metadata = metadata || '{\"title\": \"Changed\"}' WHERE task_id = %s",
        [task_id],
    )
    assert ("task_definitions",) in db.execute("SELECT DISTINCT table_name FROM public.changes").fetchall()
