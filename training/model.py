"""The multitask model: a BERT encoder with heads for tags, trees (biaffine) and names.

References: Dozat and Manning (2017), Deep Biaffine Attention for Neural Dependency Parsing,
https://arxiv.org/abs/1611.01734; Wang et al. (2020), MiniLM, https://arxiv.org/abs/2002.10957.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor, nn

HEADS = 12
SHAPES = 9
ARC, LABEL = 256, 96


class Dropout(nn.Module):
    """Dropout that takes its masks from a pool made once: drawing them took a fifth of the time on a CPU."""

    POOL = 8_000_000
    pools: dict[float, Tensor] = {}

    def __init__(self, chance: float) -> None:
        super().__init__()
        self.chance = chance

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.chance == 0:
            return x
        if self.chance not in self.pools:
            keep = torch.empty(self.POOL).bernoulli_(1 - self.chance)
            self.pools[self.chance] = (keep / (1 - self.chance)).to(torch.bfloat16)
        if x.numel() >= self.POOL:
            return F.dropout(x, self.chance)
        start = int(torch.randint(self.POOL - x.numel(), ()))
        return x * self.pools[self.chance][start : start + x.numel()].view(x.shape)


class Layer(nn.Module):
    """One transformer layer, post-norm, as in BERT."""

    def __init__(self, width: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.q, self.k, self.v, self.o = (nn.Linear(width, width) for _ in range(4))
        self.n1, self.n2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.i, self.f = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dr = Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        split = lambda y: y.reshape(batch, length, HEADS, width // HEADS).transpose(1, 2)
        scores = torch.matmul(split(self.q(x)), split(self.k(x)).transpose(-1, -2)) * ((width // HEADS) ** -0.5)
        weights = self.dr(torch.softmax(scores + mask, -1))
        mixed = torch.matmul(weights, split(self.v(x))).transpose(1, 2).reshape(batch, length, width)
        x = self.n1(x + self.dr(self.o(mixed)))
        return self.n2(x + self.dr(self.f(F.gelu(self.i(x)))))


class Parser(nn.Module):
    """Inputs and outputs as the table in training/README.md has them."""

    def __init__(self, sizes: dict[str, int], layers: int = 6, width: int = 384, dropout: float = 0.1) -> None:
        super().__init__()
        self.we, self.pe = nn.Embedding(sizes["pieces"], width), nn.Embedding(512, width)
        self.te, self.ce = nn.Parameter(torch.zeros(width)), nn.Embedding(SHAPES, width)
        nn.init.zeros_(self.ce.weight)
        self.n, self.dr = nn.LayerNorm(width, eps=1e-12), Dropout(dropout)
        self.layers = nn.ModuleList([Layer(width, 4 * width, dropout) for _ in range(layers)])
        two = 2 * width
        self.hu, self.hx = nn.Linear(two, sizes["upos"]), nn.Linear(two, sizes["xpos"])
        self.hn = nn.Sequential(nn.Linear(two, width), nn.GELU(), nn.Linear(width, sizes["names"]))
        self.ad, self.ah, self.rd, self.rh = nn.Linear(two, ARC), nn.Linear(two, ARC), nn.Linear(two, LABEL), nn.Linear(two, LABEL)
        self.root = nn.Parameter(torch.randn(two) * 0.02)
        self.ba = nn.Parameter(torch.zeros(ARC + 1, ARC))
        self.br = nn.Parameter(torch.zeros(sizes["relations"], LABEL + 1, LABEL + 1))
        self.d3 = Dropout(0.25)

    def encoder_parameters(self) -> set[str]:
        return {name for name, _ in self.named_parameters() if name.split(".")[0] in ("we", "pe", "te", "n", "layers")}

    def forward(self, input_ids: Tensor, attention_mask: Tensor, case_ids: Tensor, word_starts: Tensor, word_ends: Tensor, word_mask: Tensor) -> tuple[Tensor, ...]:
        x = self.we(input_ids) + self.pe(torch.arange(input_ids.shape[1])) + self.te + self.ce(case_ids)
        x = self.dr(self.n(x))
        mask = (1.0 - attention_mask[:, None, None, :].float()) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        pick = lambda index: torch.gather(x, 1, index[:, :, None].expand(-1, -1, x.shape[-1]))
        words = self.d3(torch.cat([pick(word_starts), pick(word_ends)], -1))
        heads = torch.cat([self.root.expand(words.shape[0], 1, -1), words], 1)
        return self.hu(words), self.hx(words), self.hn(words), *self._trees(words, heads, word_mask)

    def _trees(self, words: Tensor, heads: Tensor, word_mask: Tensor) -> tuple[Tensor, Tensor]:
        with_one = lambda y: torch.cat([y, torch.ones_like(y[:, :, :1])], -1)
        dependents, governors = self.d3(F.gelu(self.ad(words))), self.d3(F.gelu(self.ah(heads)))
        arcs = torch.matmul(torch.matmul(with_one(dependents), self.ba), governors.transpose(1, 2))
        head_mask = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1)
        arcs = arcs + (1.0 - head_mask[:, None, :].float()) * -1e9
        left, right = with_one(self.d3(F.gelu(self.rd(words)))), with_one(self.d3(F.gelu(self.rh(heads))))
        batch, count, size, kinds = left.shape[0], left.shape[1], LABEL + 1, self.br.shape[0]
        left = torch.matmul(left, self.br.permute(1, 0, 2).reshape(size, -1)).reshape(batch, count * kinds, size)
        labels = torch.matmul(left, right.transpose(1, 2)).reshape(batch, count, kinds, count + 1).transpose(2, 3)
        return arcs, labels


def load_minilm(parser: Parser, path: Path) -> None:
    """Copies MiniLM's weights (safetensors) into the encoder; with fewer layers, its lowest ones."""
    weights = _read_safetensors(path)
    pairs = {"we": "embeddings.word_embeddings", "pe": "embeddings.position_embeddings", "n": "embeddings.LayerNorm"}
    inner = {"q": "attention.self.query", "k": "attention.self.key", "v": "attention.self.value", "o": "attention.output.dense",
             "n1": "attention.output.LayerNorm", "i": "intermediate.dense", "f": "output.dense", "n2": "output.LayerNorm"}
    for index in range(len(parser.layers)):
        pairs |= {f"layers.{index}.{ours}": f"encoder.layer.{index}.{theirs}" for ours, theirs in inner.items()}
    with torch.no_grad():
        for name, parameter in parser.named_parameters():
            module, _, kind = name.rpartition(".")
            if module in pairs:
                parameter.copy_(weights[f"{pairs[module]}.{kind}"])
        parser.te.copy_(weights["embeddings.token_type_embeddings.weight"][0])


def _read_safetensors(path: Path) -> dict[str, Tensor]:
    content = path.read_bytes()
    size = struct.unpack("<Q", content[:8])[0]
    header = json.loads(content[8 : 8 + size])
    found = {}
    for name, entry in header.items():
        if name != "__metadata__" and entry["dtype"] == "F32":
            start, end = (8 + size + offset for offset in entry["data_offsets"])
            values = np.frombuffer(content[start:end], np.float32).reshape(entry["shape"])
            found[name] = torch.tensor(values.copy())
    return found
