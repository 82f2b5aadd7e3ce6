"""All training and test sentences, from the data folder."""

from __future__ import annotations

import json
import random
from pathlib import Path

from corpora import NAME_LABELS, Sentence, add_gum_names, add_norp, read_conllu, read_redocred, read_uner
from examples import Labels
from score import spans

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT.parent / "shared" / "data"
CACHE = ROOT / ".cache" / "training"
NAME_TAGS = ["O", *(f"{part}-{label}" for label in NAME_LABELS for part in "BI")]


def demonyms() -> set[str]:
    """Words of nationality, singular and plural, from the npm package world-countries."""
    countries = json.loads((ROOT / "node_modules/world-countries/countries.json").read_text(encoding="utf8"))
    words = {name for country in countries for name in country.get("demonyms", {}).get("eng", {}).values()}
    words = {word for word in words if " " not in word and word}
    more = "Arab Kurdish Kurd European African Asian Muslim Christian Jewish Sunni Shia Shiite Catholic Republican Democrat Democratic Palestinian Scottish Welsh English Hispanic Latino Soviet Tibetan Chechen Scots Brit Briton Britons Turk Turks Swede Dane Pole Finn Spaniard"
    return words | {f"{word}s" for word in words if not word.endswith(("s", "ese", "ish", "ch"))} | set(more.split())


def trees(data: Path, part: str) -> dict[str, list[Sentence]]:
    """EWT and GUM, part by part; GUM with its names."""
    ewt = read_conllu(data / f"ewt-{part}.conllu.gz", "ewt")
    gum = read_conllu(data / f"gum-{part}.conllu.gz", "gum")
    words = demonyms()
    for sentence in gum:
        add_gum_names(sentence)
        add_norp(sentence, words)
    return {"ewt": ewt, "gum": gum}


def training_sentences(data: Path = DATA, silver: Path | None = CACHE / "silver.json") -> list[Sentence]:
    """What is trained on: trees of EWT and GUM train; names of GUM train, UNER dev and PUD, Re-DocRED; silver names of EWT train."""
    train = trees(data, "train")
    if silver and silver.exists():
        for sentence, names in zip(train["ewt"], json.loads(silver.read_text())["ewt"]):
            sentence.names = names
    uner = read_uner(data / "uner-ewt-dev.iob2.gz", "uner") + read_uner(data / "uner-pud-test.iob2.gz", "uner")
    redocred = read_redocred(data / "redocred-dev.json.gz") + read_redocred(data / "redocred-test.json.gz")
    words = demonyms()
    found = [*train["ewt"], *train["gum"], *uner, *redocred]
    for sentence in found:
        if sentence.source not in ("ewt", "gum"):
            add_norp(sentence, words)
    return [sentence for sentence in found if len(sentence.words) <= 150]


def name_pools(sentences: list[Sentence]) -> dict[str, list[list[str]]]:
    """The different names of each kind, sorted."""
    found: dict[str, set[tuple[str, ...]]] = {label: set() for label in NAME_LABELS}
    for sentence in sentences:
        for start, end, label in spans(sentence.names or []):
            found[label].add(tuple(sentence.words[start:end]))
    return {label: [list(name) for name in sorted(names)] for label, names in found.items()}


def other_names(sentence: Sentence, pools: dict[str, list[list[str]]], rng: random.Random) -> Sentence:
    """A copy, for names only, in which each name gives place to another of its kind now and then."""
    words, tags, index = [], [], 0
    for start, end, label in sorted(spans(sentence.names)):
        words += sentence.words[index:start]
        tags += sentence.names[index:start]
        name = rng.choice(pools[label]) if label != "NORP" and rng.random() < 0.6 else sentence.words[start:end]
        words += name
        tags += [f"B-{label}"] + [f"I-{label}"] * (len(name) - 1)
        index = end
    return Sentence(words + sentence.words[index:], sentence.source, names=tags + sentence.names[index:])


def labels_of(sentences: list[Sentence]) -> Labels:
    kinds = lambda kind: sorted({value for sentence in sentences for value in getattr(sentence, kind) or []})
    return Labels(kinds("upos"), kinds("xpos"), kinds("relations"), NAME_TAGS)


def epoch_sentences(sentences: list[Sentence], rng: random.Random) -> list[Sentence]:
    """All but Re-DocRED, which is large and uniform: a quarter of it. UNER's sentences also with other names in them."""
    pools = name_pools(sentences)
    kept = [sentence for sentence in sentences if sentence.source != "redocred" or rng.random() < 0.25]
    return kept + [other_names(sentence, pools, rng) for sentence in sentences if sentence.source == "uner"]
