"""Connections to the metadata database and to many results databases, bounded in number.

The number of connections does not grow with the number of organisations. At most `results_pools`
results databases have a pool at a time, with at most `connections_per_pool` connections each. A
request for another database waits for its turn, in the order of arrival, until a pool is idle.
"""

import asyncio
import json
import time
from collections import OrderedDict
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import asyncpg


async def prepare(connection):
    for name in ("json", "jsonb"):
        await connection.set_type_codec(name, schema="pg_catalog", encoder=json.dumps, decoder=json.loads)


async def nothing_to_reset(connection):
    """Every setting is local to a transaction, so asyncpg's reset would only cost a round trip."""


def create_pool(dsn, connections, settings):
    # With min_size 0 a pool opens no connection before the first request. A server that is silent
    # must not keep the requests for others waiting for a pool.
    return asyncpg.create_pool(
        dsn, min_size=0, max_size=connections, statement_cache_size=settings.statement_cache_size, command_timeout=60,
        timeout=settings.connect_timeout, max_inactive_connection_lifetime=60, init=prepare, reset=nothing_to_reset)


@dataclass
class ResultsPool:
    pool: asyncpg.Pool
    users: int = 0  # requests that have a connection or wait for one


class DatabaseManager:
    def __init__(self, settings):
        self.settings = settings
        self.waits = {"requests": 0, "seconds": 0.0, "longest": 0.0}
        self._metadata = create_pool(settings.metadata_dsn, settings.metadata_connections, settings)
        self._results = OrderedDict()  # dsn -> ResultsPool, least recently used first
        self._turn = asyncio.Lock()  # serves waiters in the order of arrival
        self._idle = asyncio.Event()

    async def __aenter__(self):
        await self._metadata
        return self

    async def __aexit__(self, *_):
        await self._metadata.close()
        for each in self._results.values():
            await each.pool.close()

    @property
    def open_pools(self):
        return len(self._results)

    @asynccontextmanager
    async def metadata(self, org_id):
        """Runs a transaction in the metadata database that acts for an organisation."""
        async with self._transaction(self._metadata, time.monotonic()) as connection:
            await connection.execute("SELECT set_config('mad_registry.org_id', $1, true)", str(org_id))
            yield connection

    @asynccontextmanager
    async def results(self, org_id):
        """Runs a transaction in the organisation's results database. Its tables have no org_id."""
        began = time.monotonic()
        async with self._results_pool(self.settings.results_dsn.format(org_id=org_id)) as pool:
            async with self._transaction(pool, began) as connection:
                yield connection

    @asynccontextmanager
    async def _transaction(self, pool, began):
        remaining = max(0, self.settings.longest_wait - (time.monotonic() - began))
        async with pool.acquire(timeout=remaining) as connection:
            waited = time.monotonic() - began
            self.waits["requests"] += 1
            self.waits["seconds"] += waited
            self.waits["longest"] = max(self.waits["longest"], waited)
            # Behind a pooler in transaction mode, every statement needs a transaction around it.
            async with connection.transaction():
                yield connection

    @asynccontextmanager
    async def _results_pool(self, dsn):
        async with asyncio.timeout(self.settings.longest_wait), self._turn:
            if dsn not in self._results:
                await self._make_room()
                pool = await create_pool(dsn, self.settings.connections_per_pool, self.settings)
                self._results[dsn] = ResultsPool(pool)
            entry = self._results[dsn]
            self._results.move_to_end(dsn)
            entry.users += 1
        try:
            yield entry.pool
        finally:
            entry.users -= 1
            if entry.users == 0:
                self._idle.set()

    async def _make_room(self):
        """Closes the least recently used pool without users, once there is one. The caller has the
        turn: until it goes on, no request joins another pool, so the pools in use become idle."""
        while len(self._results) >= self.settings.results_pools:
            idle = next((dsn for dsn, entry in self._results.items() if entry.users == 0), None)
            if idle is None:
                self._idle.clear()
                await self._idle.wait()
            else:
                # A server that does not answer must not hold up the others; close() ends the
                # connections if it is cancelled.
                with suppress(TimeoutError):
                    async with asyncio.timeout(1):
                        await self._results.pop(idle).pool.close()
