"""Train the name model anew: `python -m anonymise.training DATA --out FOLDER`.

DATA is the folder of development texts with `gazetteers-be` and the official acts in it. Nothing
of it is written to the model but weights. The same seed and data give the same model.
"""

from __future__ import annotations

import argparse
import json
import shutil
import tempfile
from pathlib import Path

import spacy
from spacy import util
from spacy.training.initialize import init_nlp
from spacy.training.loop import train

from anonymise.training.reader import invented_names

CONFIG = Path(__file__).with_name("config.cfg")
MODEL = Path(__file__).parent.parent / "model"


def main(arguments: list[str] | None = None) -> None:
    """Train, and put the best pipeline in its folder."""
    parser = argparse.ArgumentParser(prog="python -m anonymise.training", description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the development texts")
    parser.add_argument("--out", type=Path, default=MODEL, help="where the pipeline goes")
    parser.add_argument("--steps", type=int, default=2800, help="updates of the weights")
    parser.add_argument("--resume", type=Path, help="pipeline to go on with, more gently")
    options = parser.parse_args(arguments)
    util.registry.readers.register("arrestendatabank.invented_names.v1", func=invented_names)
    config = util.load_config(
        CONFIG,
        overrides={"paths.data": str(options.data), "training.max_steps": options.steps},
    )
    if options.resume:
        config["components"]["ner"] = {"source": str(options.resume)}
        config["training"]["optimizer"]["learn_rate"] |= {"initial_rate": 0.001, "warmup_steps": 20}
        config["training"]["eval_frequency"] = 100
        config["corpora"]["train"]["seed"] = options.steps  # other texts than the first time
    with tempfile.TemporaryDirectory() as scratch:
        train(init_nlp(config), Path(scratch))
        publish(Path(scratch) / "model-best", options.out)


def publish(trained: Path, folder: Path) -> None:
    """Keep what is needed to run: no paths of this machine and no word of the texts read.

    spaCy keeps every word it met in `vocab/strings.json`; the labels alone are needed to run.
    """
    nlp = spacy.load(trained)
    for section in ("corpora", "training", "pretraining", "initialize", "paths"):
        nlp.config.pop(section, None)
    nlp.meta.update(
        {
            "name": "arrestendatabank_namen",
            "description": "Persons, places and bodies in Dutch court decisions",
            "license": "see MODEL_CARD.md in anonymise/training",
        }
    )
    if folder.exists():
        shutil.rmtree(folder)
    nlp.to_disk(folder)
    labels = json.dumps(sorted(nlp.pipe_labels["ner"]))
    (folder / "vocab" / "strings.json").write_text(labels + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
