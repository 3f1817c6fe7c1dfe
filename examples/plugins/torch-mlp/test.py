"""Predicts the target of each row with a network and compares with what was measured."""

import json

import kstore
import torch

from network import decode_weights, fix_surroundings, make_network, to_tensor

fix_surroundings(kstore.seed)
folder = kstore.inputs["checkpoint"].folder
description = json.loads((folder / "network.json").read_text(encoding="utf-8"))
scale = description["scale"]
network = make_network(len(description["inputs"]), description["hidden"])
network.load_state_dict(decode_weights((folder / "model.safetensors").read_bytes()))

table = kstore.inputs["dataset"].read_table()
rows = (to_tensor(table, description["inputs"]) - torch.tensor(scale["mean"])) / torch.tensor(scale["deviation"])
measured = to_tensor(table, [description["target"]])
with torch.no_grad():
    predicted = network(rows) * scale["targetDeviation"] + scale["targetMean"]

kstore.log_metric("rmse", torch.sqrt(torch.mean((predicted - measured) ** 2)).item())
pairs = zip(measured.flatten().tolist(), predicted.flatten().tolist())
lines = ["measured,predicted"] + ["%r,%r" % pair for pair in pairs]
kstore.save_output("result", {"predictions.csv": "\n".join(lines) + "\n"})
