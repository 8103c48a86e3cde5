"""Pages of the task library, cached in this process for as long as registry_etag stays the same.

The numbers of services change with time alone, so they are not cached: one round trip returns the
tag and the current numbers for the tasks of a cached page.
"""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass

STATE = """
    SELECT e.etag, c.task_definition_id, c.service_count, c.healthy_services
    FROM (SELECT mad_registry.registry_etag($1) AS etag OFFSET 0) e
    LEFT JOIN mad_registry.service_counts($1, $2) c ON true"""
PAGE = """
    SELECT task_definition_id, task_id, version, metadata, service_count, healthy_services
    FROM mad_registry.task_library($1, category => $2, page_size => $3, after_title => $4, after_id => $5,
        latest_only => $6)"""


@dataclass
class Page:
    etag: str
    tasks: dict  # task_definition_id -> task


class Library:
    def __init__(self, database, size):
        self.database, self.size = database, size
        self.hits = self.misses = 0
        self._pages = OrderedDict()  # least recently used first

    async def page(self, org_id, *arguments):
        """Returns the tasks of a page, and an ETag of the tasks and the numbers of services."""
        key = (org_id, *arguments)
        page = self._pages.get(key)
        async with self.database.metadata(org_id) as connection:
            # The tag is read before the page: a cached page may be newer than its tag, never older.
            state = await connection.fetch(STATE, org_id, list(page.tasks) if page else [])
            if page and page.etag == state[0]["etag"]:
                self.hits += 1
                counted = state
            else:
                self.misses += 1
                counted = await connection.fetch(PAGE, org_id, *arguments)
                page = Page(state[0]["etag"], {row["task_definition_id"]: dict(row) for row in counted})
        numbers = {row["task_definition_id"]: [row["service_count"], row["healthy_services"]] for row in counted}
        self._pages[key] = page
        self._pages.move_to_end(key)
        if len(self._pages) > self.size:
            self._pages.popitem(last=False)
        tasks = [task | dict(zip(("service_count", "healthy_services"), numbers[task_id]))
                 for task_id, task in page.tasks.items()]
        digest = hashlib.sha256(repr([numbers[task_id] for task_id in page.tasks]).encode()).hexdigest()[:16]
        return tasks, f'"{page.etag}-{digest}"'
