"""Every decision of ours with its gold, as gold lines: `python -m tests.gold.lines > gold.jsonl`.

The file is what `evaluate` reads and what the model of marks learns from.
"""

import json
import sys
from pathlib import Path

from ingest.samples.annotated import annotated, parse

HERE = Path(__file__).parent


def main() -> None:
    """Our own decisions, then the sets that were blind once, one a line."""
    blind = (parse(path.stem, path.read_text("utf-8")) for path in sorted(HERE.glob("*.txt")))
    for one in (*annotated(), *blind):
        sys.stdout.write(json.dumps(one.gold_line(), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
