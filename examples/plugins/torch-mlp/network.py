"""The network, its columns, and its weights in the format safetensors (github.com/huggingface/safetensors)."""

import json
import struct

import numpy
import torch


def choose_target(columns, name):
    """The column to predict: the one that is named, else the target of the dataset, else its last column."""
    if name:
        return name
    targets = [column["name"] for column in columns if column.get("role") == "target"]
    return targets[0] if targets else columns[-1]["name"]


def fix_surroundings(seed):
    """The same seed gives the same bits: one thread, and only algorithms that promise it."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def make_network(inputs, hidden):
    return torch.nn.Sequential(
        torch.nn.Linear(inputs, hidden),
        torch.nn.ReLU(),
        torch.nn.Linear(hidden, hidden),
        torch.nn.ReLU(),
        torch.nn.Linear(hidden, 1),
    )


def to_tensor(table, names):
    return torch.tensor(numpy.column_stack([table[name] for name in names]), dtype=torch.float32)


def encode_weights(weights):
    """Sorted by name: `torch.save` would keep times and pickled code."""
    header, data = {}, b""
    for name in sorted(weights):
        content = weights[name].detach().numpy().astype("<f4").tobytes()
        offsets = [len(data), len(data) + len(content)]
        header[name] = {"dtype": "F32", "shape": list(weights[name].shape), "data_offsets": offsets}
        data += content
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return struct.pack("<Q", len(text)) + text + data


def decode_weights(content):
    (length,) = struct.unpack_from("<Q", content)
    header = json.loads(content[8 : 8 + length])
    data = content[8 + length :]
    weights = {}
    for name, tensor in header.items():
        start, end = tensor["data_offsets"]
        values = numpy.frombuffer(data[start:end], dtype="<f4").reshape(tensor["shape"])
        weights[name] = torch.tensor(values)
    return weights
