"""Jobs: checked, placed on a service, recorded in a results database, and never run twice.

The metadata database lists the jobs of all organisations (mad.jobs_meta), and row level security
shows each organisation its own. A job's results are in the results database of its organisation. A
request has one connection at a time, so that requests never wait for each other in a circle.
"""

import uuid
from datetime import timedelta

import asyncpg
from pydantic import BaseModel, Field

from .errors import ApiError


class Job(BaseModel):
    task_id: str
    version: str | None = None  # a version or a range; by default the highest active one
    parameters: dict
    lease: bool = False  # take a place on a service that runs only so many jobs at once
    seconds: int = Field(900, ge=1, le=7 * 86400)  # within which the job ends; then another may run it


class Outcome(BaseModel):
    ok: bool
    artifact_map: dict = {}
    metrics_summary: dict = {}
    confidence_score: float | None = Field(None, ge=0, allow_inf_nan=False)
    message: str | None = Field(None, max_length=10_000)


NEWEST = "SELECT job_id, status FROM mad.jobs WHERE input_signature = $1 ORDER BY created_at DESC LIMIT 1"


async def submit(database, org_id, job):
    """Returns the status code and the job: one with a result, one that is running, or a new one."""
    version, key = await check(database, org_id, job)
    async with database.results(org_id) as connection:
        result = await connection.fetchrow(
            "SELECT canonical_job_id AS job_id, artifact_map, metrics_summary, confidence_score"
            " FROM mad_registry.result_cache_get($1)", key)
    if result:
        return 200, {"status": "COMPLETED", **result}
    created = False
    try:
        service = await place(database, org_id, job, version)
    except ApiError:
        # The same job may have the place that this one did not get.
        running = await find_running(database, org_id, key)
        if running is None:
            raise
        job_id, status = running
    else:
        job_id, status, created = await record(database, org_id, job, version, key, service)
    async with database.metadata(org_id) as connection:
        # Also for a job of an earlier request, which may have failed before this statement.
        await connection.execute("INSERT INTO mad.jobs_meta (org_id, job_id, status) VALUES ($1, $2, $3)"
                                 " ON CONFLICT DO NOTHING", org_id, job_id, status)
    if not created:
        return 202, {"job_id": job_id, "status": status}
    return 201, {"job_id": job_id, "status": status, "version": version, **service}


async def check(database, org_id, job):
    """Returns the exact version, and the key of the job in the results cache. The organisation is a
    part of the key, because several may share a results database."""
    async with database.metadata(org_id) as connection:
        version = await connection.fetchval("SELECT version FROM mad_registry.get_task($1, $2, $3)",
                                            org_id, job.task_id, job.version)
        if version is None:
            raise ApiError(404, f"task {job.task_id} does not exist in this version")
        faults = await connection.fetch("SELECT * FROM mad_registry.validate_parameters($1, $2, $3, $4)",
                                        org_id, job.task_id, version, job.parameters)
        if faults:
            raise ApiError(422, "the parameters do not conform to the task's interface",
                           faults=[dict(fault) for fault in faults])
        identity = {"org_id": str(org_id), "task_id": job.task_id, "version": version, "parameters": job.parameters}
        return version, await connection.fetchval("SELECT mad_registry.cache_key('job', $1)", identity)


async def place(database, org_id, job, version):
    async with database.metadata(org_id) as connection:
        if job.lease:
            service = await connection.fetchrow(
                "SELECT service_id, service_url, lease_id FROM mad_registry.lease_service($1, $2, $3, ttl => $4)",
                org_id, job.task_id, version, timedelta(seconds=job.seconds))
        else:
            service = await connection.fetchrow(
                "SELECT service_id, service_url FROM mad_registry.pick_healthy_service($1, $2, $3)",
                org_id, job.task_id, version)
    if service is None:
        raise ApiError(503, f"no service of {job.task_id} {version} is free")
    return dict(service)


async def record(database, org_id, job, version, key, service):
    """Inserts the job, unless another request claimed the same one: then the lease is given back."""
    created = False
    try:
        job_id, status, created = await claim(database, org_id, job, version, key, service)
    finally:
        if not created and job.lease:
            async with database.metadata(org_id) as connection:
                await connection.execute("SELECT mad_registry.release_lease($1, $2)", org_id, service["lease_id"])
    return job_id, status, created


async def claim(database, org_id, job, version, key, service):
    """The claim and the job commit together, so whoever does not get the claim finds the job."""
    async with database.results(org_id) as connection:
        if await connection.fetchval("SELECT mad_registry.result_cache_claim($1, $2)", key,
                                     timedelta(seconds=job.seconds)):
            job_id = await connection.fetchval(
                "INSERT INTO mad.jobs (status, input_signature, params) VALUES ('RUNNING', $1, $2) RETURNING job_id",
                key, job.parameters)
            await add_event(connection, job_id, 1, "placed", {"task_id": job.task_id, "version": version, **service})
            return job_id, "RUNNING", True
        row = await connection.fetchrow(NEWEST, key)
        if row is None:
            raise ApiError(409, "another application has this result, or computes it")
        return row["job_id"], row["status"], False


async def find_running(database, org_id, key):
    """Returns the job that has the claim of a key."""
    async with database.results(org_id) as connection:
        attempt = connection.transaction()  # a savepoint
        await attempt.start()
        claimed = not await connection.fetchval("SELECT mad_registry.result_cache_claim($1)", key)
        await attempt.rollback()
        return await connection.fetchrow(NEWEST, key) if claimed else None


async def add_event(connection, job_id, number, event, metadata):
    plain = {name: str(value) if isinstance(value, uuid.UUID) else value for name, value in metadata.items()}
    await connection.execute("INSERT INTO mad.job_events (job_id, seq_no, event, metadata) VALUES ($1, $2, $3, $4)",
                             job_id, number, event, plain)


async def must_own(database, org_id, job_id):
    async with database.metadata(org_id) as connection:
        if not await connection.fetchval("SELECT true FROM mad.jobs_meta WHERE job_id = $1", job_id):
            raise ApiError(404, f"job {job_id} does not exist")


async def show(database, org_id, job_id):
    await must_own(database, org_id, job_id)
    async with database.results(org_id) as connection:
        job = await connection.fetchrow("SELECT * FROM mad_registry.job_status($1)", job_id)
        events = await connection.fetch("SELECT * FROM mad_registry.job_timeline($1)", job_id)
    if job is None:
        raise ApiError(404, f"job {job_id} is not in the results database")
    return dict(job) | {"events": [dict(event) for event in events]}


async def finish(database, org_id, job_id, outcome):
    """Stores the result of a running job, and reports the outcome to the placement of jobs. The two
    databases commit one after the other, so a request that failed in between can be repeated."""
    await must_own(database, org_id, job_id)
    status = "COMPLETED" if outcome.ok else "FAILED"
    async with database.results(org_id) as connection:
        placed = await store(connection, job_id, status, outcome)
    async with database.metadata(org_id) as connection:
        if not await connection.fetchval(
                "UPDATE mad.jobs_meta SET status = $2, updated_at = now()"
                " WHERE job_id = $1 AND status = 'RUNNING' RETURNING true", job_id, status):
            raise ApiError(409, f"job {job_id} is not running")
        if "lease_id" in placed:
            await connection.execute("SELECT mad_registry.release_lease($1, $2, $3, $4)",
                                     org_id, uuid.UUID(placed["lease_id"]), outcome.ok, outcome.message)
        else:
            try:
                async with connection.transaction():  # a savepoint
                    await connection.execute("SELECT mad_registry.report_outcome($1, $2, $3, $4)",
                                             org_id, uuid.UUID(placed["service_id"]), outcome.ok, outcome.message)
            except asyncpg.NoDataFoundError:
                pass  # the service was unregistered in the meantime
    return {"job_id": job_id, "status": status}


async def store(connection, job_id, status, outcome):
    """Returns where the job was placed."""
    key = await connection.fetchval(
        "UPDATE mad.jobs SET status = $2, error = $3, updated_at = now()"
        " WHERE job_id = $1 AND status = 'RUNNING' RETURNING input_signature", job_id, status, outcome.message)
    placed = await connection.fetchval(
        "SELECT metadata FROM mad_registry.job_timeline($1) WHERE event = 'placed'", job_id)
    if key is None:
        # An earlier request may have stored this outcome, and failed before it ended the lease.
        if await connection.fetchval("SELECT status FROM mad.jobs WHERE job_id = $1", job_id) != status:
            raise ApiError(409, f"job {job_id} is not running")
        return placed
    if outcome.ok:
        await connection.execute(
            "SELECT mad_registry.result_cache_put($1, $2, $3, $4, task_name => $5, canonical_job_id => $6)", key,
            outcome.artifact_map, outcome.metrics_summary, outcome.confidence_score, placed["task_id"], job_id)
    elif await connection.fetchval(NEWEST, key) == job_id:
        # Ends the claim, unless it ended before and another job has it. No call of result_cache_get
        # returns a result of negative confidence.
        await connection.execute("SELECT mad_registry.result_cache_put($1, '{}', confidence_score => -1,"
                                 " ttl => '1 second')", key)
    await add_event(connection, job_id, 2, status.lower(), outcome.model_dump(exclude={"ok"}))
    return placed
