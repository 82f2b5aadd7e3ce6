"""Silver names for EWT's training sentences, which UNER leaves unlabelled.

EWT's own XPOS says which words are proper nouns, so a name's ends are nearly known and only its kind has to be found:
from `name-kinds.tsv` (the frequent ones, sorted by hand), else where spaCy and an earlier model of ours agree. Words on
which nothing is certain are left out of the loss.
`python silver.py --run ../.cache/training/first --votes ../.cache/training/spacy.json`
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path

import torch

from corpora import TITLES, Sentence, read_conllu
from data import CACHE, DATA, demonyms
from examples import Encoder, Labels
from model import Parser
from pieces import WordPieces
from score import predict, spans
from train import base_folder, runner

KINDS = Path(__file__).with_name("name-kinds.tsv")
NO_NAME = re.compile(
    r"^(?:mon|tues|wednes|thurs|fri|satur|sun)day.?.?$|@|^http|^www|^mailto|^mid-|^.$"
    r"|^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?$",
    re.IGNORECASE,
)


def read_kinds() -> dict[str, str]:
    rows = [line.split("\t") for line in KINDS.read_text(encoding="utf8").splitlines() if line and line[0] != "#"]
    return {name: kind for kind, name in rows}


def proper_runs(sentence: Sentence) -> list[tuple[int, int]]:
    """Runs of proper nouns by XPOS, titles before them left off; a hyphen or an ampersand joins two."""
    words, proper = sentence.words, [tag in ("NNP", "NNPS") for tag in sentence.xpos]
    runs, index = [], 0
    while index < len(words):
        if not proper[index]:
            index += 1
            continue
        start, last = index, index
        while last + 1 < len(words):
            if proper[last + 1]:
                last += 1
            elif last + 2 < len(words) and words[last + 1] in ("-", "&") and proper[last + 2]:
                last += 2
            else:
                break
        index = last + 1
        while start < last and words[start].lower() in TITLES:
            start += 1
        runs.append((start, last + 1))
    return runs


def silver_tags(sentence: Sentence, ours: set, theirs: set, kinds: dict[str, str], norp: set[str]) -> list[str | None]:
    """One tag a word, or None where it is not certain. `ours` and `theirs` are spans (start, end, kind)."""
    words = sentence.words
    tags: list[str | None] = ["O"] * len(words)
    for start, end, _ in ours & theirs:
        # "University of Texas": longer than a run of proper nouns, but both see it.
        tags[start:end] = [None] * (end - start)
    for start, end in proper_runs(sentence):
        text = " ".join(words[start:end])
        if NO_NAME.search(text):
            continue
        votes = {(a, b): kind for a, b, kind in ours & theirs}
        longer = next(((a, b) for a, b in votes if a <= start and b >= end and (a, b) != (start, end)), None)
        if longer is not None and all(words[i].lower() not in TITLES for i in range(*longer)):
            start, end = longer
            kind = votes[longer]
        else:
            kind = kinds.get(text) or votes.get((start, end), "?")
        if kind == "?":
            tags[start:end] = [None] * (end - start)
        elif kind != "O":
            tags[start:end] = [f"B-{kind}"] + [f"I-{kind}"] * (end - start - 1)
    return ["B-NORP" if tag in ("O", None) and word in norp else tag for tag, word in zip(tags, words)]


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--run", type=Path, default=CACHE / "first")
    parser.add_argument("--votes", type=Path, default=CACHE / "spacy.json")
    arguments = parser.parse_args()
    labels = Labels(**json.loads((arguments.run / "labels.json").read_text()))
    pieces = WordPieces(base_folder() / "vocab.txt")
    model = Parser(labels.sizes(len(pieces.pieces)))
    model.load_state_dict(torch.load(arguments.run / "best.pt"))
    model.eval()
    sentences = read_conllu(arguments.data / "ewt-train.conllu.gz", "ewt")
    found = predict(runner(model), sentences, Encoder(labels, pieces), trees=False)
    votes = json.loads(arguments.votes.read_text())
    kinds, norp = read_kinds(), demonyms()
    tags = [
        silver_tags(sentence, spans(guess["names"]), spans(vote), kinds, norp)
        for sentence, guess, vote in zip(sentences, found, votes)
    ]
    flat = [tag for row in tags for tag in row]
    print(f"{sum(t is None for t in flat)} of {len(flat)} words left open, {sum(bool(t) and t[0] == 'B' for t in flat)} names")
    (CACHE / "silver.json").write_text(json.dumps({"ewt": tags}))


if __name__ == "__main__":
    main()
