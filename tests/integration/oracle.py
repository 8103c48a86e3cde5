"""The four queries of the strategy document, corrected, in plain SQL: the functions must return the
same rows.

Nothing here uses functions, generated columns or indexes of the extension: every vector, load and
wave is computed from the documents. If an oracle differs from the text of the strategy, the comment
at the query gives the reason. The functions may differ from an oracle in these points:
* orders and filters use the first 200 characters of titles and categories, as the index does;
* search reads the first 10,000 characters of a title, 100,000 of a description and 50,000 of the
  tags;
* if no task matches as text, search_tasks searches by spelling, where the oracle returns no row;
* pick_healthy_service chooses among the services that are eligible, and the oracle returns all of
  them.
"""

import re

# The rule of freshness uses the clock, not the start of the transaction, and rejects checks in the
# far future. The strategy has only `> NOW() - INTERVAL '2 minutes'`.
FRESH = """(ts.health_status = 'healthy'
    AND ts.last_health_check > clock_timestamp() - {age}::interval
    AND ts.last_health_check <= clock_timestamp() + {age}::interval)"""

# Corrected: services are joined within their organisation; healthy implies fresh; a task without
# services has 0; the order is total, while by title alone equal titles have no defined order.
TASK_LIBRARY = f"""
SELECT td.task_definition_id, td.task_id, td.version, td.metadata, td.is_active,
       coalesce(ts.service_count, 0), coalesce(ts.healthy_services, 0)
FROM mad.task_definitions td
LEFT JOIN (
    SELECT ts.org_id, ts.task_definition_id,
           count(*) AS service_count,
           count(*) FILTER (WHERE {FRESH.format(age="'2 minutes'")}) AS healthy_services
    FROM mad.task_services ts
    GROUP BY ts.org_id, ts.task_definition_id
) ts ON td.org_id = ts.org_id AND td.task_definition_id = ts.task_definition_id
WHERE td.org_id = %(org)s
  AND td.is_active = true
  AND (%(category)s::text IS NULL OR left(td.metadata->>'category', 200) = left(%(category)s, 200))
ORDER BY left(td.metadata->>'title', 200) NULLS LAST, td.task_id,
    (SELECT v.place FROM oracle_versions v WHERE v.version = td.version) DESC, td.task_definition_id
LIMIT %(size)s OFFSET %(offset)s
"""



def add_versions(db):
    """Stores the order of all versions, for TASK_LIBRARY."""
    db.execute("CREATE TEMPORARY TABLE oracle_versions (version text PRIMARY KEY, place integer)")
    versions = [version for (version,) in db.execute("SELECT DISTINCT version FROM mad.task_definitions")]
    with db.cursor().copy("COPY oracle_versions FROM STDIN") as copy:
        for place, version in enumerate(sorted(versions, key=version_order)):
            copy.write_row([version, place])
    db.execute("ANALYZE oracle_versions")


# Corrected: NULLs and values that are not arrays neither make the vector NULL nor raise an error.
# The vectors are stored in a table, because computing them in each of a thousand calls takes
# minutes.
SEARCH_VECTORS = """
CREATE TEMPORARY TABLE oracle_vectors AS
SELECT org_id, task_definition_id, task_id, version, metadata,
       setweight(to_tsvector('english', coalesce(metadata->>'title', '')), 'A') ||
       setweight(to_tsvector('english', coalesce(metadata->>'description', '')), 'B') ||
       setweight(to_tsvector('english', array_to_string(ARRAY(
           SELECT jsonb_array_elements_text(
               CASE jsonb_typeof(metadata->'tags') WHEN 'array' THEN metadata->'tags' ELSE '[]' END)), ' ')), 'C')
           AS search_vector,
       -- What the strategy's tokens hide: the words of all that is searched, a/b and x-2023 taken
       -- apart.
       to_tsvector('english', regexp_replace(concat_ws(' ', metadata->>'title', metadata->>'description',
           array_to_string(ARRAY(SELECT jsonb_array_elements_text(
               CASE jsonb_typeof(metadata->'tags') WHEN 'array' THEN metadata->'tags' ELSE '[]' END)), ' '),
           task_id, metadata->>'category'), '[^[:alnum:]-]+|-(?![[:alpha:]])|(?<![[:alnum:]])-', ' ', 'g')) AS words
FROM mad.task_definitions
WHERE is_active = true;
CREATE INDEX ON oracle_vectors (org_id);
ANALYZE oracle_vectors
"""
# Corrected: the category filter of the library, and words inside of tokens. The rank is that of the
# strategy if the strategy finds the task.
SEARCH_TASKS = """
SELECT task_definition_id, CASE WHEN search_vector @@ query THEN ts_rank(search_vector, query) END
FROM oracle_vectors t, plainto_tsquery('english', %(query)s) query,
     plainto_tsquery('english', regexp_replace(%(query)s, '[^[:alnum:]]+', ' ', 'g')) parts
WHERE t.org_id = %(org)s
  AND (search_vector || words) @@ parts
  AND (%(category)s::text IS NULL OR left(metadata->>'category', 200) = left(%(category)s, 200))
"""

# Corrected: the task is active and belongs to the organisation of the service. Not the one with the
# lowest cpu, to which all jobs of a heartbeat interval would go.
HEALTHY_SERVICES = f"""
SELECT ts.service_id, ts.service_url, ts.pod_name, ts.resources_used, ts.last_health_check
FROM mad.task_services ts
JOIN mad.task_definitions td
  ON ts.org_id = td.org_id AND ts.task_definition_id = td.task_definition_id
WHERE td.org_id = %(org)s
  AND td.task_id = %(task_id)s
  AND td.version = %(version)s
  AND td.is_active
  AND {FRESH.format(age="%(max_age)s")}
"""

# Corrected: the task of a step belongs to the organisation of the step; public templates of others
# can be read while they are active; a template without steps has an empty array. The result has the
# columns that the contract adds: version, wave, whether the task is active, and the other keys of a
# step.
PIPELINE_WITH_STEPS = """
WITH RECURSIVE template AS (
    SELECT * FROM mad.pipeline_templates pt
    WHERE pt.template_id = %(template)s
      AND (pt.org_id = %(org)s OR (pt.is_public AND pt.is_active))
), pipeline_steps AS (
    SELECT pts.step_order, pts.step_name, pts.depends_on, pts.parameter_overrides,
           td.task_id, td.version, td.metadata, td.is_active
    FROM template
    JOIN mad.pipeline_task_steps pts
      ON pts.org_id = template.org_id AND pts.template_id = template.template_id
    JOIN mad.task_definitions td
      ON td.org_id = pts.org_id AND td.task_definition_id = pts.task_definition_id
), waves AS (
    SELECT step_name, 0 AS wave FROM pipeline_steps
    UNION
    SELECT ps.step_name, w.wave + 1
    FROM waves w JOIN pipeline_steps ps ON ps.depends_on ? w.step_name
), last_waves AS (
    SELECT step_name, max(wave) AS wave FROM waves GROUP BY step_name
)
SELECT pt.template_id, pt.name, pt.description, pt.workflow_definition, pt.default_parameters,
    coalesce(jsonb_agg(
        jsonb_build_object(
            'step_order', ps.step_order,
            'step_name', ps.step_name,
            'task_id', ps.task_id,
            'version', ps.version,
            'task_metadata', ps.metadata,
            'depends_on', ps.depends_on,
            'parameter_overrides', ps.parameter_overrides,
            'wave', w.wave,
            'task_is_active', ps.is_active
        ) || CASE WHEN pt.workflow_definition -> 'steps' -> ps.step_name ? 'when'
             THEN jsonb_build_object('when', pt.workflow_definition -> 'steps' -> ps.step_name -> 'when')
             ELSE '{}' END ORDER BY ps.step_order, ps.step_name
    ) FILTER (WHERE ps.step_name IS NOT NULL), '[]') AS steps
FROM template pt
LEFT JOIN pipeline_steps ps ON true
LEFT JOIN last_waves w ON w.step_name = ps.step_name
GROUP BY pt.template_id, pt.name, pt.description, pt.workflow_definition, pt.default_parameters
"""

SEMANTIC = re.compile(
    r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)"
    r"(?:-((?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*))?"
    r"(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?", re.ASCII)
DATE = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=(?:\d{4}|\d{6})?(?!\d))", re.ASCII)
# Words that announce a release, with the kind of release. The names of the kinds sort in the order
# of the releases.
ANNOUNCED = {"dev": b"", "devel": b"", "nightly": b"", "canary": b"", "prerelease": b"rc",
             "alpha": b"alpha", "beta": b"beta", "milestone": b"milestone", "pre": b"rc", "preview": b"rc",
             "rc": b"rc", "cr": b"rc", "snapshot": b"snapshot"}
# Letters that announce a release if a number follows, unless one of a to f follows the number, as
# in a hash.
WITH_NUMBER = {"a": b"alpha", "b": b"beta", "m": b"milestone", "c": b"rc"}
NUMBER_AFTER = re.compile(r"[0-9]+(?![0-9])(?!(?i:[a-f]+)(?![A-Za-z]))")
# The parts that may follow in a version, lowest first.
PRE_RELEASE, END, NUMBER, LETTERS = range(4)


def version_order(version):
    """Returns a sort key by the documented order of versions, implemented independently of the
    library."""
    bare = re.sub(r"^[vV](?=[0-9])", "", version)
    bare, dated = DATE.subn(r"\1.\2.\3.", bare, count=1) if DATE.match(bare) else (bare, 0)
    semantic = None if dated else SEMANTIC.fullmatch(bare)
    if semantic:
        *release, announced, build = semantic.groups()
        key = [(NUMBER, int(part)) for part in release]
        if announced:
            key.append((PRE_RELEASE, 0))
            key += [(NUMBER, int(part)) if re.fullmatch("[0-9]+", part) else (LETTERS, part.encode())
                    for part in announced.split(".")]
        key.append((END, 0))
        with_number = True
    else:
        release, _, build = bare.partition("+")
        pieces = pieces_of(release)
        with_number = re.match("[0-9]", release) is not None
        key = []
        if with_number:
            leading = 0
            while leading < min(3, len(pieces)) and pieces[leading][0] == NUMBER:
                leading += 1
            key = [piece[:2] for piece in pieces[:leading]] + [(NUMBER, 0)] * (3 - leading)
            pieces = pieces[leading:]
        for kind, piece, after in pieces:
            word = piece.decode().lower() if kind == LETTERS else None
            kinds = ANNOUNCED | WITH_NUMBER if NUMBER_AFTER.match(after) else ANNOUNCED
            if word in kinds:
                key += [(PRE_RELEASE, 0), (LETTERS, kinds[word])]
            else:
                key.append((kind, piece))
        key.append((END, 0))
    return (with_number, key, [piece[:2] for piece in pieces_of(build or "")], version.encode())


def pieces_of(text):
    """Returns [(kind, piece, the text after it)]."""
    return [(NUMBER, int(found[1]), "") if found[1] else (LETTERS, found[2].encode(), text[found.end():])
            for found in re.finditer(r"([0-9]+)|([A-Za-z\u0080-\U0010ffff]+)", text)]
