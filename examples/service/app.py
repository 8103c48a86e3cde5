"""The routes. Each request acts for the organisation of its bearer token."""

import json
from contextlib import asynccontextmanager
from typing import Annotated
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Body, Depends, FastAPI, Query, Request, Response
from fastapi.responses import PlainTextResponse
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from . import errors, jobs, trs
from .database import DatabaseManager
from .library import Library
from .settings import Settings

router = APIRouter(prefix="/api/v1")


def organisation(request: Request, token: Annotated[HTTPAuthorizationCredentials, Depends(HTTPBearer())]):
    """Replace this by your authentication. The database trusts the organisation that it returns."""
    org_id = request.app.state.settings.tokens.get(token.credentials)
    if org_id is None:
        raise errors.ApiError(401, "the token is not known", {"WWW-Authenticate": "Bearer"})
    request.state.org_id = org_id
    return org_id


Organisation = Annotated[UUID, Depends(organisation)]
PageSize = Annotated[int, Query(ge=1, le=200)]


def as_json(content, headers=None):
    """Skips FastAPI's conversion of each value, which takes longer than all else in these routes."""
    text = json.dumps(content, default=str, separators=(",", ":"))
    return Response(text, headers=headers, media_type="application/json")


@router.get("/task-registry/tasks")
async def tasks(request: Request, org_id: Organisation, category: str | None = None, page_size: PageSize = 50,
                after_title: str | None = None, after_id: UUID | None = None, latest_only: bool = False):
    found, etag = await request.app.state.library.page(
        org_id, category, page_size, after_title, after_id, latest_only)
    headers = {"ETag": etag, "Cache-Control": "private, no-cache", "Vary": "Authorization"}
    seen = request.headers.get("If-None-Match", "")
    if seen.strip() == "*" or etag in [each.strip().removeprefix("W/") for each in seen.split(",")]:
        return Response(status_code=304, headers=headers)
    following = None
    if len(found) == page_size:
        following = {"after_title": found[-1]["metadata"].get("title"), "after_id": found[-1]["task_definition_id"]}
    return as_json({"tasks": found, "next": following}, headers)


@router.get("/task-registry/search")
async def search(request: Request, org_id: Organisation, q: str, category: str | None = None,
                 page_size: PageSize = 50, page_offset: int = 0, latest_only: bool = False):
    async with request.app.state.database.metadata(org_id) as connection:
        found = await connection.fetch("SELECT * FROM mad_registry.search_tasks($1, $2, $3, $4, $5, $6)",
                                       org_id, q, category, page_size, page_offset, latest_only)
    return as_json({"tasks": [dict(row) for row in found]})


@router.post("/task-registry/heartbeats")
async def heartbeats(request: Request, org_id: Organisation, beats: Annotated[list[dict], Body(max_length=10_000)]):
    """Records the heartbeats of many services. Invalid ones and unknown services are warnings."""
    warnings = []

    def listener(_, message):
        warnings.append(message.message)

    async with request.app.state.database.metadata(org_id) as connection:
        connection.add_log_listener(listener)
        try:
            recorded = await connection.fetchval("SELECT mad_registry.heartbeats($1, $2)", org_id, beats)
        finally:
            connection.remove_log_listener(listener)
    return {"recorded": recorded, "warnings": warnings}


@router.post("/jobs")
async def submit(request: Request, response: Response, org_id: Organisation, job: jobs.Job):
    response.status_code, answer = await jobs.submit(request.app.state.database, org_id, job)
    return answer


@router.get("/jobs/{job_id}")
async def job(request: Request, org_id: Organisation, job_id: UUID):
    return await jobs.show(request.app.state.database, org_id, job_id)


@router.post("/jobs/{job_id}/outcome")
async def outcome(request: Request, org_id: Organisation, job_id: UUID, outcome: jobs.Outcome):
    return await jobs.finish(request.app.state.database, org_id, job_id, outcome)


async def metrics(request: Request):
    """The figures of the metadata database and of this process. Let only Prometheus reach it."""
    state = request.app.state
    if state.settings.metrics_dsn is None:
        raise errors.ApiError(404, "MAD_METRICS_DSN is not set")
    connection = await asyncpg.connect(state.settings.metrics_dsn, timeout=10, statement_cache_size=0)
    try:
        async with connection.transaction():
            text = await connection.fetchval("SELECT mad_registry.prometheus_metrics()")
    finally:
        await connection.close()
    figures = {
        "results_pools gauge": state.database.open_pools,
        "connection_requests_total counter": state.database.waits["requests"],
        "connection_wait_seconds_total counter": state.database.waits["seconds"],
        "connection_longest_wait_seconds gauge": state.database.waits["longest"],
        "library_cache_hits_total counter": state.library.hits,
        "library_cache_misses_total counter": state.library.misses,
    }
    own = "".join(f"# TYPE mad_service_{name}\nmad_service_{name.split()[0]} {value}\n"
                  for name, value in figures.items())
    return PlainTextResponse(text + own, media_type="text/plain; version=0.0.4")


def create_app(settings=None):
    @asynccontextmanager
    async def lifespan(app):
        app.state.settings = settings or Settings.from_environment()
        async with DatabaseManager(app.state.settings) as app.state.database:
            app.state.library = Library(app.state.database, app.state.settings.cached_pages)
            yield

    app = FastAPI(title="mad_registry example service", lifespan=lifespan)
    app.include_router(router)
    app.include_router(trs.router, dependencies=[Depends(organisation)])
    app.add_api_route("/metrics", metrics)
    errors.install(app)
    return app
