"""GA4GH's Tool Registry Service, version 2: a task is a tool, its category the class of the tool.

https://github.com/ga4gh/tool-registry-service-schemas has the schema. A task's interface is an
OpenAPI document, which is none of the schema's descriptor types, so no descriptors are served.
"""

import base64
import json
import uuid
from typing import Annotated
from urllib.parse import quote

from fastapi import APIRouter, Query, Request, Response

from .errors import ApiError

router = APIRouter(prefix="/ga4gh/trs/v2")
FILTERS = {"id", "toolClass", "limit", "offset"}
PAGE = """
    SELECT task_definition_id, task_id, metadata ->> 'title' AS title
    FROM mad_registry.task_library($1, category => $2, page_size => $3, after_title => $4, after_id => $5,
        latest_only => true)"""
# Row level security shows the rows of the transaction's organisation.
VERSIONS = """
    SELECT task_id, version, metadata, service_config, updated_at
    FROM mad.task_definitions
    WHERE task_id = ANY ($1) AND is_active
    ORDER BY task_id, version_key DESC"""


def tool_version(request, row):
    image = row["service_config"].get("image")
    return {
        "id": row["version"],
        "url": f"{tool_url(request, row['task_id'])}/versions/{quote(row['version'], safe='')}",
        "name": row["version"],
        "meta_version": row["updated_at"].isoformat(),
        "images": [{"image_name": image, "image_type": "Docker"}] if isinstance(image, str) else [],
        "descriptor_type": [],
    }


def tool_url(request, task_id):
    return f"{request.base_url}ga4gh/trs/v2/tools/{quote(task_id, safe='')}"


async def tools(request, connection, task_ids):
    """Returns a tool for each of these tasks that has an active version, in this order."""
    versions = {task_id: [] for task_id in task_ids}
    for row in await connection.fetch(VERSIONS, task_ids):
        versions[row["task_id"]].append(row)
    organization = await connection.fetchval("SELECT name FROM mad.organizations")
    return [tool(request, organization, rows) for rows in versions.values() if rows]


def tool(request, organization, rows):
    newest = rows[0]
    metadata = newest["metadata"]
    category = metadata.get("category") or "task"
    return {
        "id": newest["task_id"],
        "url": tool_url(request, newest["task_id"]),
        "organization": organization,
        "name": metadata.get("title") or newest["task_id"],
        "description": metadata.get("description") or "",
        "toolclass": {"id": category, "name": category, "description": ""},
        "meta_version": newest["updated_at"].isoformat(),
        "versions": [tool_version(request, row) for row in rows],
    }


@router.get("/tools")
async def list_tools(request: Request, response: Response, id: str | None = None, toolClass: str | None = None,
                     limit: Annotated[int, Query(ge=1, le=1000)] = 1000, offset: str | None = None):
    if unknown := request.query_params.keys() - FILTERS:
        raise ApiError(400, f"no filter by {', '.join(sorted(unknown))} here: use the search of the task registry")
    org_id, title, after = request.state.org_id, None, None
    if offset:
        try:
            title, after = json.loads(base64.urlsafe_b64decode(offset))
            after = uuid.UUID(after)
        except (ValueError, TypeError, AttributeError, RecursionError):
            raise ApiError(400, "offset is not one that this service returned") from None
    async with request.app.state.database.metadata(org_id) as connection:
        if id is not None:
            found = await tools(request, connection, [id])
            return [each for each in found if toolClass in (None, each["toolclass"]["id"])]
        page = await connection.fetch(PAGE, org_id, toolClass, limit, title, after)
        found = await tools(request, connection, [row["task_id"] for row in page])
    if len(page) == limit:
        last = json.dumps([page[-1]["title"], str(page[-1]["task_definition_id"])])
        following = base64.urlsafe_b64encode(last.encode()).decode()
        response.headers["next_page"] = str(request.url.include_query_params(offset=following))
    response.headers["current_limit"] = str(limit)
    return found


# An id may contain a slash, so the longer paths come first.
@router.get("/tools/{id:path}/versions/{version_id}")
async def one_version(request: Request, id: str, version_id: str):
    async with request.app.state.database.metadata(request.state.org_id) as connection:
        row = await connection.fetchrow("SELECT * FROM mad_registry.get_task($1, $2, $3)",
                                        request.state.org_id, id, version_id)
        if row is None or row["version"] != version_id or not row["is_active"]:  # get_task takes ranges too
            raise ApiError(404, f"tool {id} has no version {version_id}")
        return tool_version(request, row)


@router.get("/tools/{id:path}/versions")
async def list_versions(request: Request, id: str):
    return (await one_tool(request, id))["versions"]


@router.get("/tools/{id:path}")
async def one_tool(request: Request, id: str):
    async with request.app.state.database.metadata(request.state.org_id) as connection:
        found = await tools(request, connection, [id])
    if not found:
        raise ApiError(404, f"tool {id} does not exist")
    return found[0]
