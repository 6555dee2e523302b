"""Every bench, or those named: `python -m bench [anonymise] [search]`; one alone takes options."""

import importlib
import inspect
import sys
from itertools import takewhile
from pathlib import Path

BENCHES = sorted(
    path.stem for path in Path(__file__).parent.glob("[!_]*.py") if "_" not in path.stem
)


def main(arguments: list[str]) -> int:
    """Run them in order; 2 when a name is not a bench or options are given to more than one."""
    names = list(takewhile(lambda one: not one.startswith("-"), arguments))
    options = arguments[len(names) :]
    if unknown := set(names) - set(BENCHES):
        print(f"no such bench: {', '.join(sorted(unknown))}; there are {', '.join(BENCHES)}")
        return 2
    if options and len(names) != 1:
        print(f"options go to one bench: {', '.join(BENCHES)}")
        return 2
    for name in names or BENCHES:
        bench = importlib.import_module(f"bench.{name}")
        if inspect.signature(bench.main).parameters:
            bench.main(options)
        else:
            sys.argv = [f"bench.{name}", *options]
            bench.main()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
