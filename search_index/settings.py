"""Settings of the published side, from the environment."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

PREFIX = "ARRESTENDATABANK_"


@dataclass(frozen=True, slots=True)
class SearchSettings:
    """Where the publication store and the index are. URLs can hold a password: never in a repr."""

    var: Path
    published_url: str = field(repr=False)
    index_url: str = field(repr=False)  # "tantivy:<folder>" or https://user:pass@host:9200/alias
    index_ca: Path | None = None  # certificate authority of the OpenSearch node
    read_only: bool = False

    @classmethod
    def from_env(cls, env: Mapping[str, str], *, read_only: bool = False) -> SearchSettings:
        """Embedded defaults below `ARRESTENDATABANK_VAR`, unless a URL says otherwise."""
        var = Path(env.get(PREFIX + "VAR", "var")).absolute()
        ca = env.get(PREFIX + "INDEX_CA")
        return cls(
            var=var,
            published_url=env.get(
                PREFIX + "PUBLISHED_URL", f"sqlite:///{var / 'published' / 'published.db'}"
            ),
            index_url=env.get(PREFIX + "INDEX_URL", f"tantivy:{var / 'index'}"),
            index_ca=Path(ca) if ca else None,
            read_only=read_only,
        )
