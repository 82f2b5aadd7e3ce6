"""Reads the corpora into sentences: words, trees and names."""

from __future__ import annotations

import gzip
import json
import re
from dataclasses import dataclass, field
from pathlib import Path

# Labels of named entities, and those of the corpora that fall under them.
NAME_LABELS = ("PER", "ORG", "LOC", "NORP")
GUM_LABELS = {"person": "PER", "organization": "ORG", "place": "LOC"}

# Left off the names of persons, as UNER does.
TITLES = set(
    "mr. mrs. ms. dr. mr mrs ms dr president presidents senator senators sen. rep. gov. general gen. captain prime minister secretary king "
    "queen prince princess sir lord lady professor prof. judge justice rev. sheikh ayatollah doctor director chairman ambassador governor "
    "mayor administrator chief col. colonel lt. lieutenant sgt. sergeant major vice attorney aunt uncle mom dad grand foreign representative deputy "
    "emperor empress congressman congresswoman spokesman spokeswoman chancellor pope bishop archbishop father sister brother officer".split()
)


@dataclass
class Sentence:
    """One sentence; a layer that the corpus lacks is None."""

    words: list[str]
    source: str
    genre: str = ""
    text: str = ""
    lemmas: list[str] | None = None
    upos: list[str] | None = None
    xpos: list[str] | None = None
    heads: list[int] | None = None
    """Index of the head counted from 1; 0 for the root."""
    relations: list[str] | None = None
    names: list[str | None] | None = None
    """BIO tags; None where the tag of a word is not known."""
    misc: list[str] = field(default_factory=list)


def read_conllu(path: Path, source: str) -> list[Sentence]:
    """Reads a gzipped CoNLL-U file; multiword and empty tokens are left out."""
    sentences: list[Sentence] = []
    rows: list[list[str]] = []
    document, text = "", ""
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id"):
                document = line.split("=", 1)[1].strip()
            elif line.startswith("# text ="):
                text = line.split("=", 1)[1].strip()
            elif line and line[0] != "#":
                row = line.split("\t")
                if row[0].isdigit():
                    rows.append(row)
            elif not line and rows:
                sentences.append(_sentence(rows, source, document, text))
                rows = []
    if rows:
        sentences.append(_sentence(rows, source, document, text))
    return sentences


def _sentence(rows: list[list[str]], source: str, document: str, text: str) -> Sentence:
    column = lambda index: [row[index] for row in rows]
    genre = document.split("_")[1] if document.startswith("GUM_") else document.split("-")[0]
    return Sentence(
        words=column(1), source=source, genre=genre, text=text, lemmas=column(2), upos=column(3), xpos=column(4),
        heads=[int(head) for head in column(6)], relations=column(7), misc=column(9),
    )


def add_gum_names(sentence: Sentence) -> None:
    """Names of GUM: entities of a kind we know whose head is a proper noun, cut down to the proper noun's run; outermost first."""
    sentence.names = ["O"] * len(sentence.words)
    for start, end, kind in sorted(_gum_spans(sentence), key=lambda span: span[0] - span[1]):
        label = GUM_LABELS.get(kind)
        inner = [i for i in range(start, end + 1) if not start <= sentence.heads[i] - 1 <= end]
        if label is None or len(inner) != 1:
            continue
        if sentence.upos[inner[0]] != "PROPN":
            _open_proper_words(sentence, start, end, inner[0], label)
            continue
        span = _proper_run(sentence, start, end, inner[0], label)
        if span and all(tag in ("O", None) for tag in sentence.names[slice(*span)]):
            sentence.names[slice(*span)] = [f"B-{label}"] + [f"I-{label}"] * (span[1] - span[0] - 1)


def _open_proper_words(sentence: Sentence, start: int, end: int, head: int, label: str) -> None:
    """A name beside a common noun ("veteran politician Raymond Wong") is a person's; of other proper nouns there nothing is known."""
    for i in range(start, end + 1):
        if sentence.xpos[i] not in ("NNP", "NNPS") or sentence.names[i] != "O":
            continue
        beside = sentence.heads[i] - 1 == head and sentence.relations[i] in ("flat", "appos")
        if not (beside and label == "PER"):
            sentence.names[i] = None
            continue
        first, last = _proper_run(sentence, start, end, i, label) or (i, i + 1)
        sentence.names[first:last] = ["B-PER"] + ["I-PER"] * (last - first - 1)


def _proper_run(sentence: Sentence, start: int, end: int, head: int, label: str) -> tuple[int, int] | None:
    """[start, end) of the proper nouns around a head; without the titles of a person, as UNER has it."""
    words = sentence.words
    proper = lambda i: sentence.xpos[i] in ("NNP", "NNPS")
    joins = ("-",) if label == "PER" else ("-", "of", "&", "'s", "’s", "the", "for", "and")
    first = last = head
    while first > start and (proper(first - 1) or words[first - 1] in joins):
        first -= 1
    while last < end and (proper(last + 1) or words[last + 1] in joins):
        last += 1
    while first < head and not proper(first):
        first += 1
    while last > head and not proper(last):
        last -= 1
    if label == "PER":
        titles = [i for i in range(first, last + 1) if words[i].lower() in TITLES]
        first = titles[-1] + 1 if titles else first
    return (first, last + 1) if first <= last else None


def _gum_spans(sentence: Sentence) -> list[tuple[int, int, str]]:
    open_spans: list[tuple[str, int, str]] = []
    spans: list[tuple[int, int, str]] = []
    for index, misc in enumerate(sentence.misc):
        found = re.search(r"(?:^|\|)Entity=([^|]*)", misc)
        for match in re.finditer(r"\(([^()]+)(\))?|([^()]*)\)", found.group(1) if found else ""):
            if match.group(1):
                identity, kind = match.group(1).split("-")[:2]
                if match.group(2):
                    spans.append((index, index, kind))
                else:
                    open_spans.append((identity, index, kind))
            else:
                place = next((k for k in reversed(range(len(open_spans))) if open_spans[k][0] == match.group(3)), None)
                if place is not None:
                    _, start, kind = open_spans.pop(place)
                    spans.append((start, index, kind))
    return spans


def read_uner(path: Path, source: str) -> list[Sentence]:
    """Universal NER: word and BIO tag; its OTH is no name of ours."""
    sentences: list[Sentence] = []
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf8") as lines:
        for line in [*lines, ""]:
            line = line.rstrip("\n")
            if line and line[0] != "#":
                rows.append(line.split("\t"))
            elif not line and rows:
                tags = [row[2] if row[2][2:] in NAME_LABELS else "O" for row in rows]
                sentences.append(Sentence([row[1] for row in rows], source, names=tags))
                rows = []
    return sentences


def read_redocred(path: Path) -> list[Sentence]:
    """Re-DocRED: Wikipedia abstracts; only its persons, organisations and places."""
    sentences: list[Sentence] = []
    with gzip.open(path, "rt", encoding="utf8") as file:
        documents = json.load(file)
    for document in documents:
        tags: list[list[str | None]] = [["O"] * len(words) for words in document["sents"]]
        for mention in (mention for entity in document["vertexSet"] for mention in entity):
            start, end = mention["pos"]
            row = tags[mention["sent_id"]]
            if mention["type"] in ("PER", "ORG", "LOC") and all(tag == "O" for tag in row[start:end]):
                row[start:end] = [f"B-{mention['type']}"] + [f"I-{mention['type']}"] * (end - start - 1)
            elif mention["type"] == "MISC":
                # A work, a war or a nationality: which of them is not said, so nothing is learnt from it.
                row[start:end] = [None if tag == "O" else tag for tag in row[start:end]]
        for words, row in zip(document["sents"], tags):
            sentences.append(Sentence(words, "redocred", names=row))
    return sentences


# Words that name a place as well as its people.
PLACES_TOO = {"Vatican", "Holland"}


def add_norp(sentence: Sentence, demonyms: set[str]) -> None:
    """Tags the words of nationality in a sentence's free words."""
    if sentence.names is None:
        return
    for index, word in enumerate(sentence.words):
        after = (sentence.names[index + 1] if index + 1 < len(sentence.words) else "O") or "O"
        alone = sentence.names[index] in ("B-LOC", "B-PER") and after[0] != "I" and word not in PLACES_TOO
        if (sentence.names[index] in ("O", None) or alone) and word in demonyms:
            sentence.names[index] = "B-NORP"
