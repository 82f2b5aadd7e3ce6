"""Scores of a model (PyTorch or ONNX) on gold words: tags, trees (greedy heads decoded to a tree), names."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from corpora import Sentence
from examples import INPUTS, Encoder, batches

Run = Callable[[dict[str, np.ndarray]], tuple[np.ndarray, ...]]


def decode_tree(scores: np.ndarray) -> list[int]:
    """Heads (0 = root) of the best tree with one root, by Chu-Liu/Edmonds on scores [words, words + 1]."""
    heads = scores.argmax(-1)
    if (heads == 0).sum() == 1 and not _has_cycle(heads):
        return heads.tolist()
    best, best_score = heads.tolist(), -np.inf
    roots = np.argsort(-scores[:, 0])[:3]
    for root in roots:
        fixed = scores.copy()
        fixed[:, 0] = -1e9
        fixed[root] = -1e9
        fixed[root, 0] = 0
        found = _edmonds(fixed)
        score = sum(fixed[i, h] for i, h in enumerate(found)) + scores[root, 0]
        if score > best_score:
            best, best_score = found, score
    return best


def _has_cycle(heads: np.ndarray) -> bool:
    return _cycle([0, *heads.tolist()]) is not None


def _cycle(heads: list[int]) -> list[int] | None:
    color = [0] * len(heads)
    for start in range(1, len(heads)):
        path, node = [], start
        while node and not color[node]:
            color[node] = start
            path.append(node)
            node = heads[node]
        if node and color[node] == start and node in path:
            return path[path.index(node) :]
    return None


def _edmonds(scores: np.ndarray) -> list[int]:
    count = len(scores)
    full = np.full((count + 1, count + 1), -1e12)
    full[1:, :] = scores
    np.fill_diagonal(full, -1e12)
    return _contract(full)[1:]


def _contract(full: np.ndarray) -> list[int]:
    heads = [0, *full[1:].argmax(-1).tolist()]
    cycle = _cycle(heads)
    if cycle is None:
        return heads
    inside, size = set(cycle), len(full)
    outside = [i for i in range(size) if i not in inside]
    weight = sum(full[i, heads[i]] for i in cycle)
    small = np.full((len(outside) + 1, len(outside) + 1), -1e12)
    place = {node: i for i, node in enumerate(outside)}
    enter, leave = {}, {}
    for node in outside:
        for other in outside:
            small[place[node], place[other]] = full[node, other]
        if node:
            source = max(cycle, key=lambda c: full[node, c])
            small[place[node], -1], leave[node] = full[node, source], source
        target = max(cycle, key=lambda c: full[c, node] - full[c, heads[c]])
        small[-1, place[node]], enter[node] = weight + full[target, node] - full[target, heads[target]], target
    solved = _contract(small)
    for node in outside:
        if node:
            head = solved[place[node]]
            heads[node] = leave[node] if head == len(outside) else outside[head]
    entry = outside[solved[-1]]
    heads[enter[entry]] = entry
    return heads


def spans(tags: list[str | None]) -> set[tuple[int, int, str]]:
    found, start, kind = set(), -1, ""
    for index, tag in enumerate([*tags, "O"]):
        tag = tag or "O"
        if start >= 0 and (tag[0] != "I" or tag[2:] != kind):
            found.add((start, index, kind))
            start = -1
        if tag[0] == "B" or (tag[0] == "I" and start < 0):
            start, kind = index, tag[2:]
    return found


def decode_names(scores: np.ndarray, labels: list[str]) -> list[str]:
    """The best labels in which each I-X follows B-X or I-X (Viterbi)."""
    allowed = np.array([[not now.startswith("I-") or before[2:] == now[2:] and before != "O" for now in labels] for before in labels])
    moves = np.where(allowed, 0.0, -1e9)
    total = scores[0] + np.array([-1e9 if label.startswith("I-") else 0.0 for label in labels])
    back = []
    for row in scores[1:]:
        ways = total[:, None] + moves
        back.append(ways.argmax(0))
        total = ways.max(0) + row
    best = [int(total.argmax())]
    for pointers in reversed(back):
        best.append(int(pointers[best[-1]]))
    return [labels[k] for k in reversed(best)]


def predict(run: Run, sentences: list[Sentence], encoder: Encoder, size: int = 3000, trees: bool = True) -> list[dict]:
    """For each sentence: upos, heads, relations and names as labels."""
    rows = [encoder.row(sentence) for sentence in sentences]
    found: list[dict] = [{} for _ in rows]
    labels = encoder.labels
    for batch in batches(rows, size, None):
        inputs = encoder.batch([rows[i] for i in batch])
        upos, xpos, names, arcs, relations = run({name: inputs[name].numpy() for name in INPUTS})
        for place, index in enumerate(batch):
            count = len(sentences[index].words)
            heads = decode_tree(arcs[place, :count, : count + 1].astype(np.float64)) if trees else [0] * count
            scores = names[place, :count]
            found[index] = {
                "upos": [labels.upos[k] for k in upos[place, :count].argmax(-1)],
                "xpos": [labels.xpos[k] for k in xpos[place, :count].argmax(-1)],
                "heads": heads,
                "relations": [labels.relations[relations[place, i, h].argmax()] for i, h in enumerate(heads)],
                "names": decode_names(scores.astype(np.float64), labels.names),
            }
    return found


def score_trees(sentences: list[Sentence], found: list[dict]) -> dict[str, float]:
    total = tags = heads = both = 0
    for sentence, guess in zip(sentences, found):
        for i in range(len(sentence.words)):
            total += 1
            tags += guess["upos"][i] == sentence.upos[i]
            right = guess["heads"][i] == sentence.heads[i]
            heads += right
            both += right and guess["relations"][i] == sentence.relations[i]
    return {"upos": 100 * tags / total, "uas": 100 * heads / total, "las": 100 * both / total}


def score_names(sentences: list[Sentence], found: list[dict]) -> dict[str, float]:
    """Exact spans and labels of persons, organisations and places; a guess on words of which nothing is known does not count."""
    right = guessed = wanted = 0
    for sentence, guess in zip(sentences, found):
        keep = lambda tags: {span for span in spans(tags) if span[2] in ("PER", "ORG", "LOC")}
        gold = keep(sentence.names)
        mine = {span for span in keep(guess["names"]) if None not in sentence.names[span[0] : span[1]]}
        right, guessed, wanted = right + len(gold & mine), guessed + len(mine), wanted + len(gold)
    precision, recall = right / max(guessed, 1), right / max(wanted, 1)
    return {"p": 100 * precision, "r": 100 * recall, "f1": 200 * precision * recall / max(precision + recall, 1e-9)}
