"""Where the tests find OpenSearch: settings for an alias of their own, and clean up after."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote
from uuid import uuid4

from opensearchpy import OpenSearch as Client

from search_index.settings import SearchSettings

BARE, SECURED = "TEST_OPENSEARCH_URL", "TEST_OPENSEARCH_SECURE_URL"
INDEXER, PORTAL, ADMIN = (f"TEST_OPENSEARCH_{user}" for user in ("INDEXER", "PORTAL", "ADMIN"))


def settings_for(node: str, alias: str, user: str = INDEXER) -> SearchSettings:
    """Settings for a node and alias, on the secured one as this user."""
    scheme, _, host = os.environ[node].partition("://")
    ca = None
    if node == SECURED:
        name, _, password = os.environ[user].partition(":")
        host = f"{name}:{quote(password, safe='')}@{host}"
        ca = Path(os.environ["TEST_OPENSEARCH_CA"])
    return SearchSettings(Path(), "sqlite://", f"{scheme}://{host}/{alias}", ca)


def client(node: str, user: str = INDEXER) -> Client:
    """The library itself, for what our own code cannot do."""
    settings = settings_for(node, "unused", user)
    return Client(
        settings.index_url.rpartition("/")[0],
        ca_certs=settings.index_ca and str(settings.index_ca),
    )


@contextmanager
def own_alias(node: str) -> Iterator[SearchSettings]:
    """Settings for an alias that nobody else uses; its indices are taken away afterwards."""
    alias = f"uitspraken-test-{uuid4().hex[:8]}"
    yield settings_for(node, alias)
    cleaner = client(node)
    cleaner.indices.delete(index=f"{alias}-*")
    cleaner.close()
