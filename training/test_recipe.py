"""Tests of the recipe on sentences built by hand: `python -m unittest test_recipe` (no corpora, no base weights needed)."""

from __future__ import annotations

import random
import tempfile
import unittest
from pathlib import Path

import numpy as np
import torch

from corpora import Sentence, add_gum_names, add_norp
from data import NAME_TAGS, other_names
from evaluate import open_onnx
from examples import INPUTS, Encoder, Labels, augmented, batches, without_last_mark
from export import export_float
from model import Parser
from pieces import WordPieces, case_shape
from quantize import quantize
from score import decode_names, decode_tree, spans
from silver import proper_runs, silver_tags
from train import loss_of

PIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "russia", "attack", "##ed", "ky", "##iv", ".", "'", "s", "-", "yes", "\""]


def sentence(rows: str, misc: list[str] | None = None) -> Sentence:
    """One word a line: word, UPOS, XPOS, head, relation."""
    cells = [line.split() for line in rows.strip().splitlines()]
    column = lambda i: [row[i] for row in cells]
    return Sentence(column(0), "test", lemmas=None, upos=column(1), xpos=column(2), heads=[int(h) for h in column(3)],
                    relations=column(4), misc=misc or ["_"] * len(cells))


RUSSIA = sentence("Russia PROPN NNP 2 nsubj\nattacked VERB VBD 0 root\nKyiv PROPN NNP 2 obj\n. PUNCT . 2 punct")


def word_pieces(folder: str) -> WordPieces:
    path = Path(folder) / "vocab.txt"
    path.write_text("\n".join(PIECES) + "\n", encoding="utf8")
    return WordPieces(path)


class Pieces(unittest.TestCase):
    def test_cuts_words_into_the_longest_pieces_and_quotes_are_alike(self):
        with tempfile.TemporaryDirectory() as folder:
            pieces = word_pieces(folder)
            names = lambda word: [PIECES[i] for i in pieces.split(word)]
            self.assertEqual(names("Attacked"), ["attack", "##ed"])
            self.assertEqual(names("Kyïv"), ["ky", "##iv"])
            self.assertEqual(names("’s"), names("'s"))
            self.assertEqual(names("—"), ["-"])
            self.assertEqual(names("zzz"), ["[UNK]"])

    def test_says_how_a_word_is_written(self):
        rows = [("the", 1, 1), ("Kyiv", 1, 2), ("Kyiv", 0, 8), ("NATO", 0, 3), ("iPhone", 1, 4), ("A", 0, 5), ("G7", 2, 6), ("...", 1, 7)]
        for word, index, shape in rows:
            self.assertEqual(case_shape(word, index), shape, word)


class Names(unittest.TestCase):
    def test_leaves_a_title_off_and_takes_the_outermost_name(self):
        found = sentence(
            "President PROPN NNP 5 nsubj\nBush PROPN NNP 1 flat\nof ADP IN 4 case\nUtah PROPN NNP 1 nmod\nspoke VERB VBD 0 root",
            ["Entity=(1-person-new-cf1-1-sgl", "_", "_", "Entity=(2-place-new-cf2-1-sgl)1)", "_"],
        )
        add_gum_names(found)
        self.assertEqual(found.names, ["O", "B-PER", "O", "B-LOC", "O"])

    def test_tags_words_of_nationality(self):
        found = Sentence(["American", "Airlines", "and", "Russians"], "test", names=["B-LOC", "I-LOC", "O", "B-PER"])
        add_norp(found, {"American", "Russians"})
        self.assertEqual(found.names, ["B-LOC", "I-LOC", "O", "B-NORP"])

    def test_silver_takes_what_is_sure_and_leaves_the_rest_open(self):
        words = sentence("Mr. PROPN NNP 4 nsubj\nBush PROPN NNP 1 flat\nleft VERB VBD 0 root\nZyx PROPN NNP 3 obj")
        self.assertEqual(proper_runs(words), [(1, 2), (3, 4)])
        self.assertEqual(silver_tags(words, set(), set(), {"Bush": "PER"}, set()), ["O", "B-PER", "O", None])
        agreed = {(3, 4, "ORG")}
        self.assertEqual(silver_tags(words, agreed, agreed, {}, set()), ["O", None, "O", "B-ORG"])

    def test_other_names_are_of_the_same_kind(self):
        words = Sentence(["Bush", "left", "Utah"], "uner", names=["B-PER", "O", "B-LOC"])
        pools = {"PER": [["Ada", "Byron"]], "ORG": [], "LOC": [["Rome"]], "NORP": []}
        for seed in range(8):
            copy = other_names(words, pools, random.Random(seed))
            self.assertEqual([label for _, _, label in sorted(spans(copy.names))], ["PER", "LOC"])
            self.assertIn(copy.words[0], ("Bush", "Ada"))


class Trees(unittest.TestCase):
    def test_decodes_a_tree_with_one_root_where_the_best_heads_are_none(self):
        # Both words want each other: 1 <- 2 and 2 <- 1.
        scores = np.array([[0.0, -9.0, 5.0], [1.0, 5.0, -9.0]])
        self.assertEqual(decode_tree(scores), [2, 0])
        two_roots = np.array([[5.0, -9.0, 0.0], [4.0, 1.0, -9.0]])
        self.assertEqual(decode_tree(two_roots), [0, 1])

    def test_a_name_never_begins_inside(self):
        labels = ["O", "B-PER", "I-PER"]
        self.assertEqual(decode_names(np.array([[0.0, 1.0, 3.0], [0.0, 1.0, 3.0]]), labels), ["B-PER", "I-PER"])


class Copies(unittest.TestCase):
    def test_a_headline_has_no_full_stop(self):
        self.assertEqual(without_last_mark(RUSSIA).words, ["Russia", "attacked", "Kyiv"])
        self.assertEqual(len(without_last_mark(RUSSIA).heads), 3)

    def test_copies_keep_their_layers_in_step(self):
        for seed in range(60):
            copy = augmented(RUSSIA, random.Random(seed))
            self.assertEqual(len(copy.words), len(copy.heads))
            self.assertEqual(len(copy.words), len(copy.upos))


class Model(unittest.TestCase):
    def test_learns_a_sentence_and_gives_the_same_from_onnx(self):
        torch.manual_seed(1)
        with tempfile.TemporaryDirectory() as folder:
            pieces = word_pieces(folder)
            labels = Labels(["PROPN", "PUNCT", "VERB"], [".", "NNP", "VBD"], ["nsubj", "obj", "punct", "root"], NAME_TAGS)
            encoder = Encoder(labels, pieces)
            parser = Parser(labels.sizes(len(PIECES)), layers=1, width=48)
            rows = [encoder.row(RUSSIA)]
            self.assertEqual(batches(rows, 100, None), [[0]])
            batch = encoder.batch(rows)
            optimizer = torch.optim.AdamW(parser.parameters(), lr=3e-3)
            losses = []
            for _ in range(40):
                loss = loss_of(parser(*(batch[name] for name in INPUTS)), batch)
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
                losses.append(loss.item())
            self.assertLess(losses[-1], losses[0] / 3)
            parser.eval()
            source, target = Path(folder) / "float.onnx", Path(folder) / "int8.onnx"
            export_float(parser, encoder, source)
            inputs = {name: batch[name].numpy() for name in INPUTS}
            quantize(source, target, [inputs])
            wanted = [output.detach().numpy() for output in parser(*(batch[name] for name in INPUTS))]
            for got, want in zip(open_onnx(source)(inputs), wanted):
                np.testing.assert_allclose(got, want, atol=1e-3)
            heads = open_onnx(target)(inputs)[3][0].argmax(-1).tolist()
            self.assertEqual(heads, RUSSIA.heads)


if __name__ == "__main__":
    unittest.main()
