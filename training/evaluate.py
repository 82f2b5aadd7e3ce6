"""Scores the float and the int8 model on the test splits with gold words, and writes them into config.json.

`python evaluate.py --run ../.cache/training/run --model ../src/language/model`
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import onnxruntime

from corpora import add_gum_names, add_norp, read_conllu, read_uner
from data import CACHE, DATA, ROOT, demonyms
from examples import INPUTS, Encoder, Labels
from pieces import WordPieces
from score import Run, predict, score_names, score_trees


def open_onnx(path: Path, threads: int = 2) -> Run:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda inputs: tuple(session.run(None, {name: inputs[name] for name in INPUTS}))


def test_sets(data: Path) -> dict[str, list]:
    """GUM's test split here has no news, so its news are dev's two documents, kept from training and selection."""
    gum = read_conllu(data / "gum-test.conllu.gz", "gum")
    news = [sentence for sentence in read_conllu(data / "gum-dev.conllu.gz", "gum") if sentence.genre == "news"]
    words = demonyms()
    for sentence in gum + news:
        add_gum_names(sentence)
        add_norp(sentence, words)
    return {
        "ewt": read_conllu(data / "ewt-test.conllu.gz", "ewt"),
        "gum": gum,
        "gumNews": news,
        "unerEwt": read_uner(data / "uner-ewt-test.iob2.gz", "uner"),
    }


def scores_of(run: Run, sets: dict[str, list], encoder: Encoder) -> dict[str, dict[str, float]]:
    # Small batches, as at run time: int8 takes its scale from all that is in a batch.
    found = {name: predict(run, sets[name], encoder, size=256, trees=name != "unerEwt") for name in sets}
    scores = {name: score_trees(sets[name], found[name]) for name in ("ewt", "gum", "gumNews")}
    scores |= {f"{name}Names": score_names(sets[name], found[name]) for name in ("unerEwt", "gum", "gumNews")}
    return {name: {key: round(value, 2) for key, value in row.items()} for name, row in scores.items()}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--run", type=Path, default=CACHE / "run", help="a run's folder with float.onnx")
    parser.add_argument("--model", type=Path, default=ROOT / "src" / "language" / "model")
    parser.add_argument("--write", action="store_true", help="write the scores into config.json")
    arguments = parser.parse_args()
    config_path = arguments.model / "config.json"
    config = json.loads(config_path.read_text(encoding="utf8"))
    labels = Labels(config["upos"], config["xpos"], config["dependencies"], config["ner"])
    encoder = Encoder(labels, WordPieces(arguments.model / "vocabulary.txt"))
    sets = test_sets(arguments.data)
    paths = {"float": arguments.run / "float.onnx", "int8": arguments.model / "model.onnx"}
    scores = {name: scores_of(open_onnx(path), sets, encoder) for name, path in paths.items() if path.exists()}
    for name, rows in scores.items():
        for row, values in rows.items():
            print(f"{name:6} {row:14} " + "  ".join(f"{key.upper()} {value:.2f}" for key, value in values.items()))
    if arguments.write:
        config["scores"] = scores["int8"]
        config_path.write_text(json.dumps(config, indent=2, ensure_ascii=False) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
