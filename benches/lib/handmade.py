"""The hand-written statements in PL/pgSQL functions of schema bench, as an application would store
them."""

import re

from cases import SQL, parameters

TYPES = {"org": "uuid", "id": "uuid", "template": "uuid"}


def install(server, cases):
    for query in sorted({case.query for case in cases if "plpgsql" in case.ways}):
        server.psql(function(server, query), "registry")


def function(server, query):
    sql = re.sub(r"--.*", "", (SQL / "hand" / f"{query}.sql").read_text()).strip().rstrip(";")
    names = parameters(sql)
    for number, name in enumerate(names, 1):
        sql = re.sub(rf"(?<![:\w]):{name}\b", f"${number}", sql)
    arguments = ", ".join(TYPES.get(name, "text") for name in names)
    columns = ", ".join(f'"{name}" {type}' for name, type in described(server, sql, names))
    # The columns of the query have the names of the result columns; names mean the columns.
    return f"""
        DROP FUNCTION IF EXISTS bench.{query};
        CREATE FUNCTION bench.{query}({arguments}) RETURNS TABLE ({columns}) LANGUAGE plpgsql STABLE PARALLEL SAFE
            AS $function$
        #variable_conflict use_column
        BEGIN
            RETURN QUERY {sql};
        END
        $function$;"""


def described(server, sql, names):
    """Returns [(column, type)] of a query with $ parameters."""
    for number, name in enumerate(names, 1):
        sql = re.sub(rf"\${number}\b", f"NULL::{TYPES.get(name, 'text')}", sql)
    return [line.split("|") for line in server.psql(f"{sql} \\gdesc", "registry").splitlines()]
