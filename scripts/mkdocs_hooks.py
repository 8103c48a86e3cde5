"""A link of docs/ to a file outside of it becomes plain text: the site has only docs/."""

import posixpath
import re


def on_page_markdown(markdown, page, **_):
    def plain(link):
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), link[2]))
        return link[1] if target.startswith("..") else link[0]

    return re.sub(r"\[([^]]*)\]\(([^)]*)\)", plain, markdown)
