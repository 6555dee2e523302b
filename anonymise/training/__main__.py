"""Train a model anew: `python -m anonymise.training DATA --out FOLDER`.

DATA is the folder of development texts with `gazetteers-be` and the official acts in it. Without
more the model of names is trained; with `--marked GOLD` the model of marks, from a file of gold
lines. Nothing of either is written to the model but weights. The same seed and data give the same
model.
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
from thinc.api import Config

from anonymise.recognisers.pipeline import MARKS, MODEL
from anonymise.training.reader import invented_names, marked_decisions

CONFIG = Path(__file__).with_name("config.cfg")
_NAMES = "arrestendatabank_namen", "Persons, places and bodies in Dutch court decisions"
_MARKS = "arrestendatabank_merken", "What is marked in Dutch court decisions"
_WIDTH_OF_MARKS, _DEPTH_OF_MARKS = 64, 3


def main(arguments: list[str] | None = None) -> None:
    """Train, and put the best pipeline in its folder."""
    parser = argparse.ArgumentParser(prog="python -m anonymise.training", description=__doc__)
    parser.add_argument("data", type=Path, help="folder with the development texts")
    parser.add_argument("--out", type=Path, help="where the pipeline goes")
    parser.add_argument("--steps", type=int, default=2800, help="updates of the weights")
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--resume", type=Path, help="pipeline to go on with, more gently")
    which.add_argument("--marked", type=Path, help="gold lines, to train the model of marks")
    options = parser.parse_args(arguments)
    util.registry.readers.register("arrestendatabank.invented_names.v1", func=invented_names)
    util.registry.readers.register("arrestendatabank.marked_decisions.v1", func=marked_decisions)
    config = util.load_config(
        CONFIG,
        overrides={"paths.data": str(options.data), "training.max_steps": options.steps},
    )
    if options.resume:
        config["components"]["ner"] = {"source": str(options.resume)}
        config["training"]["optimizer"]["learn_rate"] |= {"initial_rate": 0.001, "warmup_steps": 20}
        config["training"]["eval_frequency"] = 100
        config["corpora"]["train"]["seed"] = options.steps  # other texts than the first time
    if options.marked:
        learn_marks(config, options.marked)
    with tempfile.TemporaryDirectory() as scratch:
        train(init_nlp(config), Path(scratch))
        folder, name = (MARKS, _MARKS) if options.marked else (MODEL, _NAMES)
        publish(Path(scratch) / "model-best", options.out or folder, *name)


def learn_marks(config: Config, gold: Path) -> None:
    """Other texts and a smaller network: it reads beside the model of names."""
    for corpus, seed, count in (("train", 1, 0), ("dev", 2, 120)):
        config["corpora"][corpus] = {
            "@readers": "arrestendatabank.marked_decisions.v1",
            "data": config["paths"]["data"],
            "gold": str(gold),
            "seed": seed,
            "count": count,
        }
    network = config["components"]["ner"]["model"]
    network["hidden_width"] = network["tok2vec"]["embed"]["width"] = _WIDTH_OF_MARKS
    network["tok2vec"]["encode"] |= {"width": _WIDTH_OF_MARKS, "depth": _DEPTH_OF_MARKS}


def publish(trained: Path, folder: Path, name: str, description: str) -> None:
    """Keep what is needed to run: no paths of this machine and no word of the texts read.

    spaCy keeps every word it met in `vocab/strings.json`; the labels alone are needed to run.
    """
    nlp = spacy.load(trained)
    for section in ("corpora", "training", "pretraining", "initialize", "paths"):
        nlp.config.pop(section, None)
    nlp.meta.update(
        {
            "name": name,
            "description": description,
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
