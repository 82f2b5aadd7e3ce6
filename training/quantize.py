"""int8 with fixed scales of the activations, measured on calibration rows.

ONNX Runtime's own dynamic quantization measures the range of each call: slower, and a sentence's result depends on its
neighbours in the batch (1.6 % of heads changed with them). With fixed scales a matrix product is one QuantizeLinear and one
MatMulIntegerToFloat with its bias: 17 % more words a CPU-second, and native and WebAssembly agree in 99.9 % of heads.
"""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper

Feeds = list[dict[str, np.ndarray]]

SMALLEST_SIDE = 16  # smaller matrices stay in float: nothing is gained
# Seven bits: on CPUs without VNNI two products of eight bits overflow their sum of 16 bits; it costs nothing (README.md).
LARGEST = 63
TABLE_ROWS = 1000  # tables of embeddings with more rows are stored as int8 with a scale a row
ROWS_A_BATCH = 80
CLIPS = (1.0, 0.95, 0.9, 0.85, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3)


def quantize(source: Path, target: Path, feeds: Feeds) -> None:
    """Writes the int8 model; `feeds` are some twenty batches of the model's inputs (train or dev sentences)."""
    model = onnx.load(str(source))
    graph = model.graph
    weights = {tensor.name: tensor for tensor in graph.initializer}
    products = [node for node in graph.node if is_product(node, weights)]
    samples = sample_inputs(model, sorted({node.input[0] for node in products}), feeds)
    consumers: dict[str, list[onnx.NodeProto]] = {}
    for node in graph.node:
        for name in node.input:
            consumers.setdefault(name, []).append(node)

    nodes: list[onnx.NodeProto] = []
    constants: list[TensorProto] = []
    dropped: set[str] = set()
    quantized: set[str] = set()
    merged: set[str] = set()

    def constant(name: str, value: np.ndarray) -> str:
        constants.append(numpy_helper.from_array(value, name))
        return name

    for node in graph.node:
        if node.output[0] in merged:
            continue
        if is_table(node, weights):
            nodes += table_nodes(node, numpy_helper.to_array(weights[node.input[0]]), constant)
            dropped.add(node.input[0])
            continue
        if not is_product(node, weights):
            nodes.append(node)
            continue
        source_name, weight_name = node.input[0], node.input[1]
        key = source_name.replace("/", "_")
        if key not in quantized:
            scale, zero = best_range(samples[source_name])
            constant(f"scale{key}", np.array(scale, np.float32))
            constant(f"zero{key}", np.array(zero, np.uint8))
            nodes.append(
                helper.make_node("QuantizeLinear", [source_name, f"scale{key}", f"zero{key}"], [f"int8{key}"])
            )
            quantized.add(key)
        weight = numpy_helper.to_array(weights[weight_name]).astype(np.float32)
        steps = np.abs(weight).max(0) / LARGEST
        steps[steps == 0] = 1
        base = node.output[0].replace("/", "_")
        inputs = [
            f"int8{key}",
            constant(f"{base}_w", np.clip(np.round(weight / steps), -LARGEST, LARGEST).astype(np.int8)),
            f"scale{key}",
            constant(f"{base}_s", steps.astype(np.float32)),
            f"zero{key}",
            constant(f"{base}_z", np.zeros(steps.shape, np.int8)),
        ]
        output = node.output[0]
        bias = bias_of(output, consumers, weights)
        if bias is not None:
            inputs.append(bias[0])
            output = bias[1]
            merged.add(output)
        nodes.append(helper.make_node("MatMulIntegerToFloat", inputs, [output], domain="com.microsoft"))
        dropped.add(weight_name)

    del graph.node[:]
    graph.node.extend(nodes)
    used = {name for node in nodes for name in node.input}
    kept = [tensor for tensor in graph.initializer if tensor.name not in dropped or tensor.name in used]
    del graph.initializer[:]
    graph.initializer.extend(kept + constants)
    if not any(opset.domain == "com.microsoft" for opset in model.opset_import):
        model.opset_import.append(helper.make_opsetid("com.microsoft", 1))
    onnx.save(model, str(target))


def is_product(node: onnx.NodeProto, weights: dict[str, TensorProto]) -> bool:
    if node.op_type != "MatMul" or node.input[1] not in weights:
        return False
    dims = weights[node.input[1]].dims
    return len(dims) == 2 and min(dims) >= SMALLEST_SIDE


def is_table(node: onnx.NodeProto, weights: dict[str, TensorProto]) -> bool:
    if node.op_type != "Gather" or node.input[0] not in weights:
        return False
    dims = weights[node.input[0]].dims
    return len(dims) == 2 and dims[0] > TABLE_ROWS


def table_nodes(node: onnx.NodeProto, table: np.ndarray, constant) -> list[onnx.NodeProto]:
    steps = np.abs(table).max(1, keepdims=True) / 127
    steps[steps == 0] = 1
    base = node.output[0].replace("/", "_")
    constant(f"{base}_table", np.round(table / steps).astype(np.int8))
    constant(f"{base}_steps", steps.astype(np.float32))
    return [
        helper.make_node("Gather", [f"{base}_table", node.input[1]], [f"{base}_row"]),
        helper.make_node("Cast", [f"{base}_row"], [f"{base}_float"], to=TensorProto.FLOAT),
        helper.make_node("Gather", [f"{base}_steps", node.input[1]], [f"{base}_step"]),
        helper.make_node("Mul", [f"{base}_float", f"{base}_step"], [node.output[0]]),
    ]


def bias_of(
    output: str, consumers: dict[str, list[onnx.NodeProto]], weights: dict[str, TensorProto]
) -> tuple[str, str] | None:
    """Name of the bias that alone is added to the product, and of the sum."""
    after = consumers.get(output, [])
    if len(after) != 1 or after[0].op_type != "Add":
        return None
    others = [name for name in after[0].input if name != output]
    if len(others) != 1 or others[0] not in weights or len(weights[others[0]].dims) != 1:
        return None
    return others[0], after[0].output[0]


def sample_inputs(model: onnx.ModelProto, names: list[str], feeds: Feeds) -> dict[str, np.ndarray]:
    """Real rows (no padding) of what the products take in."""
    probe = onnx.ModelProto()
    probe.CopyFrom(model)
    for name in names:
        probe.graph.output.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, None))
    session = onnxruntime.InferenceSession(probe.SerializeToString(), providers=["CPUExecutionProvider"])
    random = np.random.RandomState(0)
    samples: dict[str, list[np.ndarray]] = {name: [] for name in names}
    for feed in feeds:
        pieces = feed["attention_mask"].astype(bool).reshape(-1)
        words = feed["word_mask"].astype(bool).reshape(-1)
        for name, values in zip(names, session.run(names, feed)):
            rows = values.reshape(-1, values.shape[-1])
            if len(rows) == len(pieces):
                rows = rows[pieces]
            elif len(rows) == len(words):
                rows = rows[words]
            samples[name].append(rows[random.permutation(len(rows))[:ROWS_A_BATCH]])
    return {name: np.concatenate(rows) for name, rows in samples.items()}


def best_range(values: np.ndarray) -> tuple[float, int]:
    """Scale and zero point of uint8 with the least squared error: outliers may be cut off."""
    best: tuple[float, float, int] | None = None
    for clip in CLIPS:
        low, high = min(float(values.min()) * clip, 0.0), max(float(values.max()) * clip, 1e-6)
        scale = (high - low) / 255
        zero = max(0, min(255, round(-low / scale)))
        rounded = (np.clip(np.round(values / scale) + zero, 0, 255) - zero) * scale
        error = float(((rounded - values) ** 2).mean())
        if best is None or error < best[0]:
            best = (error, scale, zero)
    assert best is not None
    return best[1], best[2]
