"""Word pieces and case shapes of words: src/language/word-piece.ts and case-shape.ts do the same at run time."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from pathlib import Path

QUOTES = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "-"})
LONGEST = 100


def is_punctuation(char: str) -> bool:
    code = ord(char)
    ascii_mark = 33 <= code <= 47 or 58 <= code <= 64 or 91 <= code <= 96 or 123 <= code <= 126
    return ascii_mark or unicodedata.category(char)[0] == "P"


class WordPieces:
    """BERT's uncased WordPiece over a vocabulary with one piece a line."""

    def __init__(self, path: Path) -> None:
        self.pieces = path.read_text(encoding="utf8").rstrip("\n").split("\n")
        self.ids = {piece: index for index, piece in enumerate(self.pieces)}
        self.pad, self.unknown = self.ids["[PAD]"], self.ids["[UNK]"]
        self.start, self.end = self.ids["[CLS]"], self.ids["[SEP]"]
        self.split = lru_cache(maxsize=None)(self._split)

    def _split(self, word: str) -> tuple[int, ...]:
        text = unicodedata.normalize("NFD", word.translate(QUOTES).lower())
        text = "".join(char for char in text if unicodedata.category(char) != "Mn")
        parts, open_part = [], ""
        for char in text:
            alone = is_punctuation(char) or 0x4E00 <= ord(char) <= 0x9FFF
            if alone or char.isspace():
                parts += [open_part] if open_part else []
                open_part = ""
            if alone:
                parts.append(char)
            elif not char.isspace():
                open_part += char
        parts += [open_part] if open_part else []
        found = [piece for part in parts for piece in self._greedy(part)]
        return tuple(found) or (self.unknown,)

    def _greedy(self, part: str) -> list[int]:
        if len(part) > LONGEST:
            return [self.unknown]
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            found.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return found


def case_shape(word: str, index: int) -> int:
    """0 is for padding and special pieces; the order of the questions matters."""
    if any(unicodedata.category(char)[0] == "N" for char in word):
        return 6
    letters = [char for char in word if unicodedata.category(char)[0] == "L"]
    if not letters:
        return 7
    upper = [char for char in letters if unicodedata.category(char) == "Lu"]
    if len(letters) == 1 and upper:
        return 5
    if len(upper) == len(letters):
        return 3
    if len(upper) == 1 and unicodedata.category(letters[0]) == "Lu":
        return 8 if index == 0 else 2
    return 4 if upper else 1
