"""Exports a run as ONNX: float32, then int8 (quantize.py), with vocabulary and config.json.

`python export.py --run ../.cache/training/run --target ../src/language/model --version 1.0.0`
"""

from __future__ import annotations

import argparse
import hashlib
import json
import shutil
from pathlib import Path

import numpy as np
import onnx
import torch

from corpora import Sentence
from data import CACHE, DATA, ROOT, trees
from examples import INPUTS, LONGEST, Encoder, Labels, batches
from model import Parser
from pieces import WordPieces
from quantize import quantize
from train import base_folder

OUTPUTS = ("upos", "xpos", "ner", "arcs", "labels")
OPSET = 17


def load_run(run: Path) -> tuple[Parser, Labels, WordPieces]:
    labels = Labels(**json.loads((run / "labels.json").read_text()))
    pieces = WordPieces(base_folder() / "vocab.txt")
    state = torch.load(run / "best.pt")
    layers = 1 + max(int(name.split(".")[1]) for name in state if name.startswith("layers."))
    parser = Parser(labels.sizes(len(pieces.pieces)), layers)
    parser.load_state_dict(state)
    return parser.eval(), labels, pieces


def export_float(parser: Parser, encoder: Encoder, path: Path) -> None:
    sample = [Sentence(["Russia", "attacked", "Kyiv", "."], "sample"), Sentence(["Yes", "."], "sample")]
    batch = encoder.batch([encoder.row(sentence) for sentence in sample])
    axes = {name: {0: "batch", 1: "pieces" if name in INPUTS[:3] else "words"} for name in INPUTS}
    axes |= {name: {0: "batch", 1: "words"} for name in OUTPUTS}
    axes["arcs"][2] = axes["labels"][2] = "heads"
    torch.onnx.export(
        parser, tuple(batch[name] for name in INPUTS), str(path), input_names=list(INPUTS), output_names=list(OUTPUTS),
        dynamic_axes=axes, opset_version=OPSET, dynamo=False,
    )


def calibration(data: Path, encoder: Encoder) -> list[dict[str, np.ndarray]]:
    """Batches of dev sentences, on which the scales of the activations are measured."""
    sentences = [sentence for part in trees(data, "dev").values() for sentence in part][::7]
    rows = [encoder.row(sentence) for sentence in sentences]
    order = batches([row for row in rows if len(row["input_ids"]) <= LONGEST], 512, None)
    made = (encoder.batch([rows[i] for i in indices]) for indices in order[:: max(1, len(order) // 24)])
    return [{name: batch[name].numpy() for name in INPUTS} for batch in made]


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--run", type=Path, default=CACHE / "run")
    parser.add_argument("--target", type=Path, default=ROOT / "src" / "language" / "model")
    parser.add_argument("--version", default="1.0.0")
    arguments = parser.parse_args()
    model, labels, pieces = load_run(arguments.run)
    float_path, int8_path = arguments.run / "float.onnx", arguments.target / "model.onnx"
    arguments.target.mkdir(parents=True, exist_ok=True)
    encoder = Encoder(labels, pieces)
    export_float(model, encoder, float_path)
    quantize(float_path, int8_path, calibration(arguments.data, encoder))
    onnx.checker.check_model(str(int8_path))
    shutil.copyfile(base_folder() / "vocab.txt", arguments.target / "vocabulary.txt")
    config = {
        "version": arguments.version, "upos": labels.upos, "xpos": labels.xpos, "ner": labels.names, "dependencies": labels.relations,
        "maxPieces": LONGEST, "hidden": 384,
        "sha256": {name: sha256(arguments.target / name) for name in ("model.onnx", "vocabulary.txt")},
        "scores": {},
    }
    (arguments.target / "config.json").write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf8")
    print(f"{int8_path}: {int8_path.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
