"""Every bench, or those named: `python -m bench [anonymise] [search]`."""

import importlib
import sys
from pathlib import Path

BENCHES = sorted(
    path.stem for path in Path(__file__).parent.glob("[!_]*.py") if "_" not in path.stem
)


def main(names: list[str]) -> int:
    """Run them in order; 2 when a name is not a bench."""
    if unknown := set(names) - set(BENCHES):
        print(f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
        return 2
    for name in names or BENCHES:
        importlib.import_module(f"bench.{name}").main()
    return 0


sys.exit(main(sys.argv[1:]))
