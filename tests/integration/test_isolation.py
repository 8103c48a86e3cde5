"""Fifty organisations in one database: no call or statement reads or changes another organisation's
rows.

Each organisation has a part of the real catalogue, in which every text contains a token of the
organisation ("orgmark07z0123q": organisation 07). Random calls and statements run as roles that are
bound to an organisation, roles that name it in the session, roles that name none, and roles without
access. All output (rows, notices, errors with their details, plans) is searched for tokens and ids
of other organisations.

MAD_TEST_SCALE=full makes 100,000 calls, the default a few thousand.
"""

import json
import os
import random
import re
import uuid
from collections import Counter

import catalogues
import psycopg
import pytest
from conftest import Database, new_org
from test_access import LEVELS, LEVELS_OF, functions, grant, may_call
from test_hostile_owner import SAMPLES, SPECIAL

FULL = os.environ.get("MAD_TEST_SCALE") in ("full", "1")
CALLS = 100_000 if FULL else 3_000
ORGS = 50
BATCH = 250  # calls for one organisation before all other rows are compared
TOKEN = re.compile(r"orgmark(\d\d)z\d+q")
UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# Tables without org_id are empty in a shared registry, so writes to them are rolled back.
RESULTS = {"jobs", "task_executions", "dynamic_task_results", "result_cache", "job_events", "result_cache_claims"}
RESULT_FUNCTIONS = {"result_cache_put", "result_cache_claim", "result_cache_get", "result_cache_prune"}
# Only these functions show public pipelines of other organisations.
PUBLIC_FUNCTIONS = {"pipeline_library", "pipeline_with_steps", "pipeline_diagram"}
WRITES = {name for name, levels in LEVELS_OF.items() if levels[:1] == ["writer"]}


class World:
    """The database, and the organisation of each id."""

    def __init__(self, server, tasks, pipelines):
        self.chance = random.Random(50)
        self.database = Database(server)
        self.serial = 0
        self.orgs, self.roles, self.owner_of = [], [], {}
        with self.database.connect() as db:
            db.execute("CREATE EXTENSION mad_registry CASCADE")
            for number in range(ORGS):
                self.orgs.append(self.fill(db, number, tasks, pipelines))
            db.execute("SELECT mad_registry.ensure_partitions(2)")
            db.execute("ANALYZE")
            self.tables = db.execute("""
                SELECT c.relname, c.relkind::text,
                       ARRAY(SELECT attname::text FROM pg_attribute a WHERE a.attrelid = c.oid AND attnum > 0
                           AND NOT attisdropped
                             ORDER BY attnum)
                FROM pg_class c WHERE c.relnamespace IN ('mad'::regnamespace, 'mad_registry'::regnamespace)
                  AND c.relkind IN ('r', 'p', 'v', 'm') ORDER BY 1""").fetchall()
            self.functions = [
                (
                    name,
                    db.execute(
                        "SELECT coalesce(proargnames[1:pronargs], '{}') FROM pg_proc WHERE oid = %s", [oid]
                    ).fetchone()[0],
                )
                for oid, name, _, is_trigger in functions(db)
                if not is_trigger
            ]
            for table, kind, columns in self.tables:
                if "org_id" in columns and kind == "r" and table != "role_access":
                    for row in db.execute(f"SELECT org_id, to_jsonb(t)::text FROM mad.{table} t"):
                        for found in UUID.findall(row[1]):
                            self.owner_of[found] = row[0]
            # A user may be a member of several organisations; here two are.
            self.shared = {str(row[0]) for row in db.execute(
                "SELECT user_id FROM mad.memberships GROUP BY user_id HAVING count(*) > 1")}
            for user in self.shared:
                self.owner_of.pop(user, None)

    def token(self, number):
        self.serial += 1
        return f"orgmark{number:02d}z{self.serial}q"

    def fill(self, db, number, tasks, pipelines):
        """Inserts a seeded part of the catalogue, with a token in every text."""
        mark = lambda: self.token(number)  # noqa: E731
        org = {"number": number, "id": new_org(db, mark())}
        chosen = self.chance.sample([p for p in pipelines if len(p["steps"]) <= 8], 3)
        needed = {step["task_id"] for pipeline in chosen for step in pipeline["steps"]}
        picked = [task for task in tasks if task["task_id"] in needed]
        picked += self.chance.sample([task for task in tasks if task["task_id"] not in needed], 6)
        names, documents = {}, []
        for task in picked:
            names.setdefault(task["task_id"], f"{mark()}-{task['task_id']}"[:100])
            metadata = dict(
                task["metadata"],
                title=f"{mark()} {task['metadata'].get('title')}",
                description=f"{mark()} {str(task['metadata'].get('description'))[:300]}",
                tags=["docking", mark()],
            )
            documents.append(
                {
                    "task_id": names[task["task_id"]],
                    "version": task["version"],
                    "metadata": metadata,
                    "interface_spec": {"openapi": "3.0.3", "info": {"title": mark(), "version": "1"}, "paths": {}},
                    "service_config": {"image": mark()},
                }
            )
        db.execute("SELECT mad_registry.import_tasks(%s, %s)", [org["id"], json.dumps(documents)])
        org["tasks"] = list(names.values())
        org["templates"], org["public"] = [], []
        for i, pipeline in enumerate(chosen):
            steps = [{"step_name": step["step_name"], "task_id": names[step["task_id"]],
                      "depends_on": step.get("depends_on", []), "parameter_overrides": {"note": mark()}}
                     for step in pipeline["steps"]]
            template = db.execute(
                "SELECT mad_registry.register_pipeline(%s, %s, '1.0.0', %s, %s, %s, description => %s, "
                "default_parameters => %s, is_public => %s)",
                [
                    org["id"],
                    mark(),
                    mark(),
                    pipeline.get("category"),
                    json.dumps(steps),
                    mark(),
                    json.dumps({"p": mark()}),
                    i == 0,
                ],
            ).fetchone()[0]
            org["templates"].append(str(template))
            if i == 0:
                org["public"].append(str(template))
        org["services"], org["leases"] = [], []
        for task in org["tasks"][:3]:
            service = db.execute("SELECT mad_registry.register_service(%s, %s, NULL, %s, %s, %s, 2, 100)",
                                 [org["id"], task, f"http://{mark()}:8000", mark(), mark()]).fetchone()[0]
            db.execute(
                "SELECT mad_registry.heartbeat(%s, %s, 'healthy', %s)",
                [org["id"], service, json.dumps({"cpu": 1, "n": mark()})],
            )
            org["services"].append(str(service))
            org["leases"] += [str(lease[0]) for lease in db.execute(
                "SELECT lease_id FROM mad_registry.lease_service(%s, %s, ttl => '7 days', holder => %s)",
                [org["id"], task, mark()])]
        org["users"] = [
            str(
                db.execute(
                    "INSERT INTO mad.users (email, profile) VALUES (%s, %s) RETURNING user_id",
                    [f"{mark()}@example.org", json.dumps({"n": mark()})],
                ).fetchone()[0]
            )
            for _ in range(2)
        ]
        for user in org["users"]:
            db.execute("INSERT INTO mad.memberships (org_id, user_id) VALUES (%s, %s)", [org["id"], user])
            self.owner_of[user] = org["id"]
        role = db.execute(
            "INSERT INTO mad.roles (org_id, name) VALUES (%s, %s) RETURNING role_id", [org["id"], mark()]
        ).fetchone()[0]
        db.execute("INSERT INTO mad.membership_roles VALUES (%s, %s, %s)", [org["id"], org["users"][0], role])
        org["jobs"] = [
            str(
                db.execute(
                    "INSERT INTO mad.jobs_meta (org_id, pipeline_id, submitted_by, status, created_at) VALUES (%s, %s,"
                    " %s, %s, now() - %s * interval '1 h') RETURNING job_id",
                    [org["id"], org["templates"][0], org["users"][0], mark(), i],
                ).fetchone()[0]
            )
            for i in range(3)
        ]
        for when in ("now()", "'2020-02-03'"):
            db.execute(
                "INSERT INTO mad.molecules (org_id, name, format, uri, properties) VALUES (%s, %s, 'sdf', %s, %s)",
                [org["id"], mark(), mark(), json.dumps({"n": mark()})],
            )
            db.execute("INSERT INTO mad.audit_logs (org_id, user_id, action, entity_type, entity_id, metadata, ts)"
                       f" VALUES (%s, %s, %s, 'task', %s, %s, {when})",
                       [org["id"], org["users"][0], mark(), mark(), json.dumps({"n": mark()})])
        return org

    def role(self, name, *access, options="LOGIN"):
        """Creates a role with access; arguments as for grant_access."""
        name = f"isolation_{name}_{self.database.name}"
        if name not in self.roles:
            self.database.server.psql(f"CREATE ROLE {name} {options}")
            self.roles.append(name)
            with self.database.connect() as db:
                if access:
                    grant(db, name, *access)
                db.execute(f"CREATE SCHEMA {name} AUTHORIZATION CURRENT_USER; GRANT ALL ON SCHEMA {name} TO {name}")
        return name

    def digest(self):
        """Returns a digest of the rows of every organisation, and of the rows without one."""
        found = {}
        with self.database.connect("postgres") as db:
            for table, kind, columns in self.tables:
                if kind in "rp" and "org_id" in columns:
                    for org, value in db.execute(f"""
                            SELECT org_id, md5(string_agg(md5(t::text), '' ORDER BY md5(t::text)))
                                FROM ONLY mad.{table} t GROUP BY 1"""):
                        found[table, org] = value
            for table in ("users", "schema_version", *RESULTS):
                found[table, None] = db.execute(
                    "SELECT count(*) || coalesce(md5(string_agg(md5(t::text), '' ORDER BY md5(t::text))), '') FROM"
                    f" mad.{table} t"
                ).fetchone()[0]
        return found

    def public(self):
        """Returns the output of each function for a public pipeline, as its own organisation gets
        it."""
        with self.database.connect("postgres") as db:
            shown = {}
            for org in self.orgs:
                for template in org["public"]:
                    library = db.execute("""SELECT l::text, l.category
                        FROM mad_registry.pipeline_library(%s, NULL, false) l
                                            WHERE template_id = %s""", [org["id"], template]).fetchone()
                    steps = db.execute(
                        "SELECT p::text FROM mad_registry.pipeline_with_steps(%s, %s) p", [org["id"], template]
                    ).fetchone()
                    drawn = {
                        form: db.execute(
                            "SELECT mad_registry.pipeline_diagram(%s, %s, %s)", [org["id"], template, form]
                        ).fetchone()[0]
                        for form in ("mermaid", "dot")
                    }
                    shown[template] = {"org": org["id"], "library": library, "steps": steps, "drawn": drawn}
            return shown

    def remove(self):
        self.database.drop()
        for name in reversed(self.roles):
            self.database.server.psql(f"DROP ROLE IF EXISTS {name}")


@pytest.fixture(scope="module")
def world(server):
    own = catalogues.own()
    world = World(server, own.tasks, own.pipelines)
    yield world
    world.remove()


class Session:
    """A connection that acts for `org`, or for none. It records all output."""

    def __init__(self, world, org, user, level, setup=()):
        self.world, self.org, self.user, self.level = world, org, user, level
        self.connection = world.database.connect(user)
        self.connection.prepare_threshold = None
        self.notices, self.heard = [], 0
        self.connection.add_notice_handler(
            lambda n: self.notices.append(
                " ".join(filter(None, [n.message_primary, n.message_detail, n.message_hint, n.context]))
            )
        )
        for statement in setup:
            self.connection.execute(statement)

    def foreign(self, text, given=""):
        """Returns the tokens and ids of other organisations in a text, except those in the
        arguments."""
        own_number, own_id = (self.org["number"], self.org["id"]) if self.org else (None, None)
        found = {match[0] for match in TOKEN.finditer(text) if int(match[1]) != own_number}
        found |= {value for value in UUID.findall(text) if self.world.owner_of.get(value, own_id) != own_id}
        return found - set(TOKEN.findall(given)) - {m[0] for m in TOKEN.finditer(given)} - set(UUID.findall(given))

    def run(self, sql, undo=False):
        """Runs the statement and searches its output. Returns the rows, the number of affected
        rows, and the SQLSTATE."""
        self.notices.clear()
        rows, touched, state, said = [], 0, None, ""
        try:
            with self.connection.transaction(force_rollback=undo):
                if sql.startswith("COPY"):
                    with self.connection.cursor().copy(sql) as copy:
                        if sql.endswith("FROM STDIN"):
                            copy.write("x\n")
                        else:
                            rows = [(bytes(chunk).decode(),) for chunk in copy]
                else:
                    cursor = self.connection.execute(sql)
                    touched = cursor.rowcount
                    rows = cursor.fetchall() if cursor.description else []
        except psycopg.Error as error:
            diag = error.diag
            state = error.sqlstate
            said = " ".join(
                filter(
                    None,
                    [diag.message_primary, diag.message_detail, diag.message_hint, diag.context, diag.constraint_name],
                )
            )
            assert state and not state.startswith(("XX", "08", "57P")), (sql, error)
        self.heard += sum("heard:" in notice for notice in self.notices)
        leaked = self.foreign(said, sql) | self.foreign(" ".join(self.notices), sql)
        assert not leaked, (self.user, sql, said, self.notices[:5])
        return rows, touched, state

    def close(self):
        self.connection.close()


class Attack:
    """The calls and statements on one organisation in one session."""

    def __init__(self, session, chance, public, counts):
        self.session, self.chance, self.public, self.counts = session, chance, public, counts
        self.world = session.world
        self.own = session.org or chance.choice(self.world.orgs)
        self.mine = session.org is not None

    def other(self):
        return self.chance.choice([org for org in self.world.orgs if org is not self.session.org])

    def whose(self):
        return self.own if self.chance.random() < 0.5 else self.other()

    # -- functions

    def argument(self, function, name, org):
        """Returns a value for an argument: of the organisation, of another one, or of none."""
        chance, whose = self.chance, self.whose()
        choices = {
            "org_id": [str(org["id"])] * 12 + [None, str(uuid.uuid4())],
            "task_id": [chance.choice(whose["tasks"]), "nosuch"],
            "template_id": [*whose["templates"], *self.other()["public"]],
            "service_id": whose["services"],
            "job_id": whose["jobs"],
            "user_id": [*whose["users"], None],
            "after_id": [None, *whose["templates"]],
            "before_id": [None],
            "entity_id": [None, TOKEN.search(whose["tasks"][0])[0]],
            "after_title": [None, whose["tasks"][0]],
            "category": [None, None, None, "docking", "nosuch"],
            "version": ["1.0.0", None, "^1", "*"],
            "lease_id": whose["leases"],
            "query": ["docking", "dokcing", whose["tasks"][0], "orgmark", TOKEN.search(whose["tasks"][1])[0]],
            "entity_type": [None, "task"],
            "status": [None],
            "format": [None, "mermaid", "dot", "sdf"],
            "include_public": ["true", "false"],
            "page_size": ["3", "50", None, "0"],
            "page_offset": ["0", "2"],
            "latest_only": ["true", "false"],
            "name": [self.world.token(self.own["number"])],
            "is_public": ["false"],
            "steps": [json.dumps([{"step_name": "s", "task_id": chance.choice(whose["tasks"])}])],
            "heartbeats": [
                json.dumps(
                    [
                        {"service_id": chance.choice(whose["services"])},
                        {"service_id": chance.choice(self.other()["services"])},
                    ]
                )
            ],
            "tasks": [
                json.dumps([{"task_id": "new", "version": "1"}]),
                json.dumps([{"task_id": chance.choice(whose["tasks"]), "org_id": str(whose["id"]), "version": "9"}]),
            ],
            "pipelines": [
                json.dumps(
                    [
                        {
                            "name": "x",
                            "version": "1",
                            "display_name": "x",
                            "category": "c",
                            "steps": [{"step_name": "s", "task_id": chance.choice(whose["tasks"])}],
                        }
                    ]
                )
            ],
            "task_definition_ids": ["{%s}" % uuid.uuid4(), "{}"],  # It returns the ids from its arguments.
            "service_url": ["http://s"],
            "older_than": ["1 minute"],
            "org_ids": ["{%s,%s}" % (org["id"], whose["id"])],
            "months_ahead": ["1"],
            "role": [self.session.user],
            "level": LEVELS,
        }
        if name in choices:
            value = chance.choice(choices[name])
            return "NULL" if value is None else "'" + value.replace("'", "''") + "'"
        return SPECIAL.get((function, name), SAMPLES[name])

    def function(self, name, arguments):
        org = self.own if self.chance.random() < 0.5 else self.other()
        values = {argument: self.argument(name, argument, org) for argument in arguments}
        call = f"mad_registry.{name}({', '.join(f'{a} => {v}' for a, v in values.items())})"
        form = self.chance.choice(
            [
                "SELECT r::text FROM {} r",
                "SELECT r::text FROM {} r",
                "EXPLAIN (ANALYZE, VERBOSE) SELECT * FROM {}",
                "SELECT r::text FROM (SELECT 1 OFFSET 0) one, LATERAL {} r",
                "COPY (SELECT r::text FROM {} r) TO STDOUT",
            ]
        )
        sql = form.format(call)
        for_other = "org_id" in values and values["org_id"] != f"'{self.session.org['id'] if self.mine else ''}'"
        may = may_call(self.session.level, name)
        # Writes to the own organisation are rolled back, so that rows remain; writes to others are
        # not.
        undo = name in RESULT_FUNCTIONS or (name in WRITES and not for_other)
        rows, _, state = self.session.run(sql, undo=undo)
        self.counts["function " + name] += 1
        if not may:
            assert state == "42501", (self.session.user, sql, state)
            self.counts["refused: level"] += 1
            return
        if for_other and name != "grant_access":
            # A NULL is an invalid parameter. Everything else is refused with 42501, unless the
            # document is refused before.
            expected = (
                {"22023"}
                if values["org_id"] == "NULL"
                else {"42501", "22023"} if name in WRITES | {"task_library"} else {"42501"}
            )
            if "page_size" in values and values["page_size"] == "'0'":
                expected |= {"22023"}
            if not self.mine or values["org_id"] != f"'{self.own['id']}'":
                assert state in expected | ({"22023"} if "format" in values else set()), (self.session.user, sql, state)
                self.counts["refused: function for another"] += state == "42501"
        self.judge(name, values, form, sql, rows)

    def judge(self, name, values, form, sql, rows):
        """Asserts that no row of another organisation is returned, and public pipelines exactly as
        their owners get them."""
        text = "\n".join(str(value) for row in rows for value in row)
        if form.startswith("EXPLAIN"):
            assert not self.session.foreign(text, sql), (sql, text)
            return
        # A function that reads no table may return its arguments.
        leaked = self.session.foreign(text, "" if "org_id" in values or name in RESULT_FUNCTIONS else sql)
        if name not in PUBLIC_FUNCTIONS:
            assert not leaked, (self.session.user, sql, leaked)
            return
        if not rows:
            return
        if name == "pipeline_library":
            shown = {row for (row,) in rows if self.session.foreign(row)} if not form.startswith("COPY") else None
            category = values["category"].strip("'")
            expected = {what["library"][0] for what in self.public.values()
                        if what["org"] != self.own["id"] and values["include_public"] == "'true'"
                        and category in ("NULL", what["library"][1])}
            if shown is not None:
                assert shown == expected, (sql, shown ^ expected)
            else:
                assert len(leaked) <= sum(len(self.session.foreign(row)) for row in expected), sql
            self.counts["public rows"] += len(expected)
        elif leaked:
            template = self.public[values["template_id"].strip("'")]
            if name == "pipeline_with_steps":
                allowed = self.session.foreign(template["steps"][0])
                assert leaked <= allowed, (sql, leaked - allowed)
                assert form.startswith("COPY") or rows == [template["steps"]], sql
            else:
                assert leaked <= set.union(*(self.session.foreign(drawn) for drawn in template["drawn"].values())), sql
            self.counts["public pipelines"] += 1

    # -- statements

    def table(self, table, kind, columns):
        org, other, chance = self.own, self.other(), self.chance
        token = chance.choice([*other["tasks"], TOKEN.search(other["tasks"][0])[0], other["templates"][0]])
        schema = "mad" if (table, kind) in {(t, k) for t, k, _ in self.world.tables} else "mad_registry"
        name, column = f"{schema}.{table}", chance.choice(columns)
        shadow = self.session.user
        reads = [
            f"SELECT * FROM {name}",
            f"SELECT t::text FROM {name} t",
            f"SELECT count(*), min({column}::text), max({column}::text) FROM {name}",
            f"SELECT * FROM {name} t WHERE t::text LIKE '%{token}%'",
            f"SELECT string_agg(t::text, ' ') FROM {name} t",
            f"SELECT * FROM ONLY {name}",
            f"SELECT * FROM {name} TABLESAMPLE SYSTEM (100)" if kind in "rp" else f"TABLE {name}",
            f"SELECT * FROM {name} WHERE {shadow}.leak({column}::text)",
            f"SELECT * FROM {name} WHERE {column}::text OPERATOR({shadow}.===) 'x'",
            f"SELECT * FROM {name} t WHERE {shadow}.leak(t::text) OR true "
            f"ORDER BY {shadow}.leak({column}::text) LIMIT 5",
            f"SELECT {column}::text::integer FROM {name}",
            f"SELECT 1 / (CASE WHEN t::text LIKE '%{token}%' THEN 0 ELSE 1 END) FROM {name} t",
            f"SELECT * FROM {name} WHERE 1 / (CASE WHEN {column}::text = '{token}' THEN 0 ELSE 1 END) = 1",
            f"EXPLAIN (ANALYZE, VERBOSE, BUFFERS) SELECT * FROM {name} WHERE {column}::text = '{token}'",
            f"EXPLAIN SELECT * FROM {name}",
            f"COPY {name} TO STDOUT",
            f"COPY (SELECT t::text FROM {name} t) TO STDOUT",
            f"SELECT ctid, xmin, t::text FROM {name} t",
            f"SELECT * FROM pg_stats WHERE tablename = '{table}'",
            "SELECT * FROM pg_stats_ext",
            "SELECT * FROM pg_statistic",
            f"WITH RECURSIVE r AS (SELECT t::text AS x FROM {name} t) SELECT * FROM r",
            f"SELECT to_jsonb(t) FROM {name} t FOR UPDATE",
            f"SELECT a.* FROM {name} a CROSS JOIN {name} b LIMIT 20",
            f"SELECT query_to_xml('SELECT * FROM {name}', true, true, '')",
            (
                f"SELECT * FROM {shadow}.through_view WHERE leak(x)"
                if table == "task_definitions"
                else f"SELECT DISTINCT {column}::text FROM {name}"
            ),
            f"SELECT * FROM {table}",
            f"SELECT * FROM {shadow}.peek('{table}')",
        ]
        writes = [
            f"DELETE FROM {name} WHERE org_id = '{other['id']}' RETURNING *",
            f"DELETE FROM {name} WHERE org_id <> '{org['id']}'",
            f"UPDATE {name} SET org_id = org_id WHERE org_id = '{other['id']}' RETURNING *",
            f"UPDATE {name} SET org_id = '{other['id']}'",
            f"TRUNCATE {name}",
            f"COPY {name} FROM STDIN",
            f"LOCK TABLE {name} IN ACCESS EXCLUSIVE MODE",
            f"DELETE FROM {name} t USING {name} o WHERE o.org_id = '{other['id']}'",
            f"INSERT INTO {name} SELECT * FROM {name} WHERE org_id = '{other['id']}' ON CONFLICT DO NOTHING",
            f"MERGE INTO {name} t USING (SELECT 1) s ON t.org_id = '{other['id']}' WHEN MATCHED THEN DELETE",
            f"GRANT ALL ON {name} TO PUBLIC",
            f"ALTER TABLE {name} DISABLE ROW LEVEL SECURITY",
            f"DROP TABLE {name} CASCADE",
            f"CREATE TABLE {shadow}.refers (o uuid, t uuid, FOREIGN KEY (o, t) REFERENCES {name})",
            f"CREATE TRIGGER t BEFORE INSERT ON {name} FOR EACH ROW EXECUTE FUNCTION {shadow}.row()",
            f"CREATE INDEX ON {name} ({column})",
            f"CREATE POLICY p ON {name} USING (true)",
            f"CREATE RULE r AS ON SELECT TO {name} DO INSTEAD SELECT 1",
        ]
        self.counts["table " + table] += 1
        if "org_id" not in columns or chance.random() < 0.6:
            sql = chance.choice(reads)
            rows, _, state = self.session.run(sql, undo=True)
            text = "\n".join(str(value) for row in rows for value in row)
            assert not self.session.foreign(text, sql if sql.startswith("EXPLAIN") else ""), (
                self.session.user,
                sql,
                text[:500],
            )
            # That no row was returned is meaningful only if the condition was evaluated.
            assert state != "22012", (self.session.user, sql)
            if (
                not self.mine
                and state is None
                and "org_id" in columns
                and sql.startswith("SELECT *")
                and "pg_stat" not in sql
                and f"FROM {table}" not in sql
            ):
                assert rows == [], (self.session.user, sql)
            self.counts["statements: reads"] += 1
            return
        sql = chance.choice(writes)
        own = (
            "SET org_id = '" in sql
            or "<>" in sql
            or not any(word in sql for word in [str(other["id"]), "TRUNCATE", "COPY", "LOCK", "GRANT"])
        )
        rows, touched, state = self.session.run(sql, undo=own)
        assert rows == [], (self.session.user, sql)
        if state is None:
            ddl = sql.split()[0] in ("LOCK", "GRANT")
            assert ddl or touched <= 0, (self.session.user, sql, touched)
            self.counts["writes for another: no row"] += 1
        else:
            # 42704: no foreign key can refer to search_lists, which has no primary key.
            assert state in ("42501", "0A000", "55P03", "42809", "428C9", "23505", "42704"), (
                self.session.user,
                sql,
                state,
            )
            self.counts["writes for another: refused"] += 1

    def insert(self):
        """Inserts rows for another organisation, and own rows that refer to another organisation's.
        """
        org, other, chance = self.own, self.other(), self.chance
        theirs = {
            "task_definitions": ("org_id, task_id, version", f"'{other['id']}', 'x', '1'"),
            "task_services": (
                "org_id, task_definition_id, service_url",
                f"'{other['id']}', '{uuid.uuid4()}', 'http://x'",
            ),
            "pipeline_templates": ("org_id, template_id, name", f"'{other['id']}', '{other['templates'][0]}', 'x'"),
            "pipeline_task_steps": (
                "org_id, template_id, task_definition_id, step_name, step_order",
                f"'{other['id']}', '{other['templates'][0]}', '{uuid.uuid4()}', 'x', 9",
            ),
            "jobs_meta": ("org_id, job_id", f"'{other['id']}', '{other['jobs'][0]}'"),
            "molecules": ("org_id, name", f"'{other['id']}', 'x'"),
            "audit_logs": ("org_id, action, entity_type", f"'{other['id']}', 'x', 'x'"),
            "audit_logs_default": ("org_id, action, entity_type", f"'{other['id']}', 'x', 'x'"),
            "registry_revisions": ("org_id", f"'{other['id']}'"),
            "organizations": ("org_id, name", f"'{uuid.uuid4()}', 'x'"),
            "memberships": ("org_id, user_id", f"'{org['id']}', '{other['users'][0]}'"),
            "users": ("email", f"'{other['number']}@x'"),
            "roles": ("org_id, name", f"'{other['id']}', 'x'"),
            "role_access": ("role_name, level", f"'{self.session.user}', 'operator'"),
            "membership_roles": (
                "org_id, user_id, role_id",
                f"'{other['id']}', '{other['users'][0]}', '{uuid.uuid4()}'",
            ),
        }
        table = chance.choice(list(theirs))
        columns, values = theirs[table]
        tail = chance.choice(
            [
                "",
                " ON CONFLICT DO NOTHING",
                " RETURNING *",
                f" ON CONFLICT DO NOTHING RETURNING {columns.split(',')[0]}",
            ]
        )
        sql = f"INSERT INTO mad.{table} ({columns}) VALUES ({values}){tail}"
        _, _, state = self.session.run(sql)
        assert state == "42501", (self.session.user, sql, state)
        self.counts["writes for another: refused"] += 1
        if not self.mine or self.session.level == "reader":
            return
        # An own row with the key of another organisation's row: an existing key and a missing one
        # give the same answer.
        for columns, template in [
            ("task_services (org_id, task_definition_id, service_url)", "'{org}', '{id}', 'http://y'"),
            (
                "pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order)",
                "'{org}', '{id}', '{id}', 'y', 9",
            ),
            (
                "pipeline_task_steps (org_id, template_id, task_definition_id, step_name, step_order)",
                f"'{{org}}', '{org['templates'][0]}', '{{id}}', 'y', 9",
            ),
        ]:
            answers = [
                self.session.run(
                    f"INSERT INTO mad.{columns} VALUES ({template.format(org=org['id'], id=one)})", undo=True
                )[2]
                for one in (chance.choice(other["templates"] + other["services"]), uuid.uuid4())
            ]
            assert answers == ["23503", "23503"], (columns, answers)
        key = chance.choice(other["tasks"])
        assert (
            self.session.run(
                f"INSERT INTO mad.task_definitions (org_id, task_id, version) VALUES ('{org['id']}', '{key}', '1.0.0')",
                undo=True,
            )[2]
            is None
        )

    def setting(self):
        """Names another organisation in the setting, or an invalid value; a bound role ignores the
        setting."""
        bound = self.session.user.startswith(("isolation_writer", "isolation_reader", "isolation_person"))
        if bound:
            value = self.chance.choice([str(self.other()["id"]), "nonsense", "", str(uuid.uuid4())])
            self.session.run(
                self.chance.choice(
                    [
                        f"SET mad_registry.org_id = '{value}'",
                        f"SET SESSION mad_registry.org_id = '{value}'",
                        f"SELECT set_config('mad_registry.org_id', '{value}', false)",
                        "RESET mad_registry.org_id",
                    ]
                )
            )
        rows, _, state = self.session.run("SELECT mad_registry.session_org_id()", undo=True)
        if self.session.level:
            assert state is None and rows == [(self.session.org["id"] if self.mine else None,)], (
                self.session.user,
                rows,
                state,
            )
        self.counts["settings"] += 1

    def trouble(self):
        """After several errors and cancelled calls the session is as before."""
        connection, other = self.session.connection, self.other()
        with connection.transaction(force_rollback=True):
            for sql in [
                f"SELECT * FROM mad_registry.task_library('{other['id']}')",
                "SELECT 1/0",
                "SET LOCAL statement_timeout = 1; SELECT count(*) FROM mad_registry.search_tasks("
                f"'{self.own['id']}', 'docking'), generate_series(1, 300000)",
                f"SELECT mad_registry.register_task('{other['id']}', 'x', '1', '{{}}', '{{}}')",
                f"SELECT * FROM mad_registry.get_task('{self.own['id']}', NULL)",
                "SELECT * FROM mad.role_access",
            ]:
                self.session.run(sql)
        assert connection.execute(
            "SELECT current_user, session_user, current_setting('search_path') <> ''"
        ).fetchone() == (self.session.user, self.session.user, True)
        self.setting()
        self.counts["sequences of errors"] += 1


# Objects by which a tenant can try to observe rows, or to shadow objects of the extension.
def equipment(user):
    return [
        f"SET search_path = {user}, public",
        f"CREATE OR REPLACE FUNCTION {user}.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS "
        "$$ BEGIN RAISE NOTICE 'heard: %', $1; RETURN true; END $$",
        f"CREATE OR REPLACE FUNCTION {user}.hear(text, text) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS "
        "$$ BEGIN RAISE NOTICE 'heard: %', $1; RETURN true; END $$",
        f"DO $$ BEGIN CREATE OPERATOR {user}.=== (FUNCTION = {user}.hear, LEFTARG = text, RIGHTARG = text); "
        "EXCEPTION WHEN duplicate_function THEN NULL; END $$",
        f"DO $$ BEGIN CREATE FUNCTION {user}.same(uuid, uuid) RETURNS boolean LANGUAGE plpgsql AS "
        f"'BEGIN RAISE NOTICE ''heard: %'', $1; RETURN true; END'; "
        f"CREATE OPERATOR {user}.= (FUNCTION = {user}.same, LEFTARG = uuid, RIGHTARG = uuid); "
        "EXCEPTION WHEN duplicate_function THEN NULL; END $$",
        f"CREATE OR REPLACE FUNCTION {user}.session_org_id() RETURNS uuid LANGUAGE sql AS 'SELECT NULL::uuid'",
        f"CREATE OR REPLACE FUNCTION {user}.row() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'",
        f"CREATE OR REPLACE FUNCTION {user}.peek(name) RETURNS SETOF text LANGUAGE plpgsql IMMUTABLE AS "
        "$$ BEGIN RETURN QUERY EXECUTE format('SELECT t::text FROM mad.%I t', $1); END $$",
        "CREATE TEMP TABLE task_definitions (org_id uuid, task_id text)",
            "CREATE TEMP VIEW organizations AS SELECT 1 AS org_id",
        "CREATE TEMP TABLE role_access (role_name name, level text, org_id uuid)",
            "INSERT INTO pg_temp.role_access VALUES (current_user, 'operator')",
        "CREATE TEMP VIEW pg_roles AS SELECT * FROM pg_catalog.pg_roles WHERE false",
        # A function that records its arguments, in an index and in a policy of the tenant's own
        # table, which is filled from the registry.
        f"CREATE OR REPLACE VIEW {user}.through_view AS SELECT t::text AS x FROM mad.task_definitions t",
        f"CREATE TABLE IF NOT EXISTS {user}.copied (x text)", f"TRUNCATE {user}.copied",
            f"INSERT INTO {user}.copied SELECT x FROM {user}.through_view",
        f"CREATE OR REPLACE FUNCTION {user}.of_index(text) RETURNS text LANGUAGE plpgsql IMMUTABLE AS "
        f"$$ BEGIN RETURN (SELECT max(t::text) FROM mad.task_definitions t WHERE {user}.leak(t::text)); END $$",
        f"CREATE INDEX IF NOT EXISTS of_index ON {user}.copied (md5({user}.of_index(x)))",
        f"ALTER TABLE {user}.copied ENABLE ROW LEVEL SECURITY", f"ALTER TABLE {user}.copied FORCE ROW LEVEL SECURITY",
        f"DROP POLICY IF EXISTS p ON {user}.copied",
        f"CREATE POLICY p ON {user}.copied USING ({user}.leak((SELECT max(title) FROM mad.task_definitions)))",
        f"SELECT * FROM {user}.copied", f"ANALYZE {user}.copied",
        f"REINDEX TABLE {user}.copied",
    ]


def sessions_for(world, org):
    """Returns the sessions that act for an organisation, and those that act for none."""
    writer = world.role(f"writer{org['number']}", "writer", org["id"])
    reader = world.role(f"reader{org['number']}", "reader", org["id"])
    person = world.role(f"person{org['number']}")
    world.database.server.psql(f"GRANT {writer} TO {person}")
    named = world.role("named", "writer")
    setting = f"SET mad_registry.org_id = '{org['id']}'"
    return [
        (org, writer, "writer", []),
        (org, reader, "reader", []),
        (org, person, "writer", []),
        (org, named, "writer", [setting]),
        (None, named, "writer", []),
        (None, world.role("nobody"), None, []),
    ]


def test_nobody_sees_or_touches_what_is_anothers(world):
    chance = random.Random(7)
    counts, made = Counter(), 0
    actors = list(world.orgs)
    chance.shuffle(actors)
    batches = CALLS // BATCH
    for batch in range(batches):
        org = actors[batch % ORGS]
        everybody = sessions_for(world, org)
        public, before = world.public(), world.digest()
        for who in everybody:
            session = Session(world, *who)
            attack = Attack(session, chance, public, counts)
            for statement in equipment(session.user):
                session.run(statement)
            # Each function and table in turn.
            functions_left, tables_left = [], []
            for _ in range(BATCH // 6 + 1):
                kind = chance.choices(["function", "table", "insert", "setting", "trouble"], [50, 35, 8, 6, 1])[0]
                if kind == "function":
                    if not functions_left:
                        functions_left = chance.sample(world.functions, len(world.functions))
                    attack.function(*functions_left.pop())
                elif kind == "table":
                    if not tables_left:
                        tables_left = chance.sample(world.tables, len(world.tables))
                    attack.table(*tables_left.pop())
                else:
                    getattr(attack, kind)()
                made += 1
            counts["rows that leaking functions heard"] += session.heard
            session.close()
        after = world.digest()
        changed = {key for key in before.keys() | after.keys() if before.get(key) != after.get(key)}
        assert changed <= {(table, org["id"]) for table, _, _ in world.tables if table != "role_access"}, changed
    assert {name for name, _ in world.functions} == {key.split()[1] for key in counts if key.startswith("function ")}
    assert {name for name, _, _ in world.tables} == {key.split()[1] for key in counts if key.startswith("table ")}
    assert counts["refused: function for another"] > made / 50 and counts["writes for another: refused"] > made / 50
    print(
        f"\n{made} calls and statements, {min(batches, ORGS)} of {ORGS} organisations acting: 0 foreign rows, 0 foreign"
        " names"
    )
    print({key: n for key, n in sorted(counts.items()) if not key.startswith(("function ", "table "))})
