"""The settings of the service."""

import json
import os
import uuid
from dataclasses import dataclass
from pathlib import Path


@dataclass
class Settings:
    metadata_dsn: str
    results_dsn: str  # with {org_id} or {org_id.hex}: a database name for each organisation
    tokens: dict[str, uuid.UUID]  # the organisation of each bearer token
    metrics_dsn: str | None = None  # of a role with the level monitor
    metadata_connections: int = 10
    results_pools: int = 10
    connections_per_pool: int = 2
    statement_cache_size: int = 0  # above 0: without a pooler, or with PgBouncer 1.21 or newer
    connect_timeout: float = 5  # seconds for a new connection
    longest_wait: float = 30  # seconds that a request waits for a connection
    cached_pages: int = 2000  # pages of the library

    @classmethod
    def from_environment(cls):
        """Reads MAD_METADATA_DSN and so on. MAD_TOKENS names a JSON file, {"token": "org_id"}."""
        required = ("MAD_METADATA_DSN", "MAD_RESULTS_DSN", "MAD_TOKENS")
        if missing := [name for name in required if name not in os.environ]:
            raise SystemExit(f"set {', '.join(missing)}: see the README of this service")
        values = {name: kind(os.environ["MAD_" + name.upper()]) for name, kind in VARIABLES.items()
                  if "MAD_" + name.upper() in os.environ}
        tokens = json.loads(Path(os.environ["MAD_TOKENS"]).read_text())
        return cls(tokens={token: uuid.UUID(org_id) for token, org_id in tokens.items()}, **values)


VARIABLES = {
    "metadata_dsn": str, "results_dsn": str, "metrics_dsn": str, "metadata_connections": int, "results_pools": int,
    "connections_per_pool": int, "statement_cache_size": int, "connect_timeout": float, "longest_wait": float,
    "cached_pages": int,
}
