"""Sentences as rows of numbers, their augmented copies, and batches."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace

import torch

from corpora import Sentence
from pieces import WordPieces, case_shape

IGNORE = -100
SMALL_WORDS = set("a an and as at but by for from in of on or over the to with".split())
LONGEST = 256


@dataclass
class Labels:
    upos: list[str]
    xpos: list[str]
    relations: list[str]
    names: list[str]

    def sizes(self, pieces: int) -> dict[str, int]:
        return {"pieces": pieces, "upos": len(self.upos), "xpos": len(self.xpos), "relations": len(self.relations), "names": len(self.names)}


class Encoder:
    """Turns sentences into rows by the labels and the vocabulary."""

    def __init__(self, labels: Labels, pieces: WordPieces) -> None:
        self.pieces, self.labels = pieces, labels
        self.index = {kind: {name: i for i, name in enumerate(getattr(labels, kind))} for kind in ("upos", "xpos", "relations", "names")}

    def row(self, sentence: Sentence) -> dict[str, list[int]]:
        ids, cases, starts, ends = [self.pieces.start], [0], [], []
        for index, word in enumerate(sentence.words):
            found = self.pieces.split(word)
            starts.append(len(ids))
            ids.extend(found)
            cases.extend([case_shape(word, index)] * len(found))
            ends.append(len(ids) - 1)
        row = {"input_ids": ids + [self.pieces.end], "case_ids": cases + [0], "word_starts": starts, "word_ends": ends}
        count = len(sentence.words)
        for kind in ("upos", "xpos", "relations", "names"):
            values = getattr(sentence, kind)
            known = self.index[kind]
            row[kind] = [IGNORE] * count if values is None else [known.get(value, IGNORE) for value in values]
        row["heads"] = [IGNORE] * count if sentence.heads is None else sentence.heads
        return row

    def batch(self, rows: list[dict[str, list[int]]]) -> dict[str, torch.Tensor]:
        count, length = len(rows), max(len(row["input_ids"]) for row in rows)
        words = max(len(row["heads"]) for row in rows)
        filled = lambda value, width: torch.full((count, width), value, dtype=torch.long)
        batch = {name: filled(0, length) for name in ("attention_mask", "case_ids")}
        batch["input_ids"] = filled(self.pieces.pad, length)
        batch |= {name: filled(0, words) for name in ("word_starts", "word_ends", "word_mask")}
        batch |= {name: filled(IGNORE, words) for name in ("upos", "xpos", "relations", "names", "heads")}
        for place, row in enumerate(rows):
            batch["attention_mask"][place, : len(row["input_ids"])] = 1
            batch["word_mask"][place, : len(row["heads"])] = 1
            for name, values in row.items():
                batch[name][place, : len(values)] = torch.tensor(values)
        return batch


INPUTS = ("input_ids", "attention_mask", "case_ids", "word_starts", "word_ends", "word_mask")


def batches(rows: list[dict[str, list[int]]], size: int, rng: random.Random | None) -> list[list[int]]:
    """Indices of rows of about equal length, `size` pieces a batch; shuffled where there is a generator."""
    key = lambda i: len(rows[i]["input_ids"]) + (rng.random() * 4 if rng else 0)
    made, open_batch = [], []
    for index in sorted(range(len(rows)), key=key):
        open_batch.append(index)
        if len(open_batch) * len(rows[index]["input_ids"]) >= size:
            made.append(open_batch)
            open_batch = []
    made += [open_batch] if open_batch else []
    if rng:
        rng.shuffle(made)
    return made


def headline_word(word: str, index: int) -> str:
    if not word[:1].isalpha() or (index > 0 and word.lower() in SMALL_WORDS):
        return word
    return word[0].upper() + word[1:]


def without_last_mark(sentence: Sentence) -> Sentence:
    """The sentence without its full stop, as headlines are; unless something hangs on it."""
    last = len(sentence.words)
    if last < 3 or sentence.words[-1] not in (".", "!", "?") or (sentence.heads and last in sentence.heads):
        return sentence
    if sentence.heads and sentence.heads[-1] == 0:
        return sentence
    cut = lambda values: None if values is None else values[:-1]
    return replace(sentence, words=sentence.words[:-1], upos=cut(sentence.upos), xpos=cut(sentence.xpos), heads=cut(sentence.heads),
                   relations=cut(sentence.relations), names=cut(sentence.names), lemmas=cut(sentence.lemmas))


def augmented(sentence: Sentence, rng: random.Random) -> Sentence:
    """The sentence as it is, or now and then as a headline, in lower case, in capitals, or without its full stop."""
    chance = rng.random()
    if chance < 0.07:
        return replace(without_last_mark(sentence), words=[headline_word(word, i) for i, word in enumerate(without_last_mark(sentence).words)])
    if chance < 0.11:
        return replace(sentence, words=[word.lower() for word in sentence.words])
    if chance < 0.13:
        return replace(sentence, words=[word.upper() for word in sentence.words])
    if chance < 0.18:
        return without_last_mark(sentence)
    return sentence
