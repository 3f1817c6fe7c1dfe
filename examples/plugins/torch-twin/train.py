"""Trains the network of a checkpoint once more, from the start, on the same rows."""

import copy
import io
import json

import kstore
import numpy
import torch

from network import fix_surroundings, make_network
from pictures import read_parts


def read_json(name):
    return json.loads((kstore.inputs["checkpoint"].folder / name).read_text(encoding="utf-8"))


def train_epoch(network, optimiser, rows, labels):
    """The means over the epoch of loss and of right answers."""
    network.train()
    loss_sum, right = 0.0, 0
    for batch in torch.randperm(len(rows)).split(kstore.settings.get("batchSize", 64)):
        optimiser.zero_grad()
        outputs = network(rows[batch])
        loss = torch.nn.functional.cross_entropy(outputs, labels[batch])
        loss.backward()
        optimiser.step()
        loss_sum += loss.item() * len(batch)
        right += (outputs.argmax(1) == labels[batch]).sum().item()
    return {"loss": loss_sum / len(rows), "accuracy": right / len(rows)}


def validate(network, rows, labels):
    network.eval()
    with torch.no_grad():
        outputs = network(rows)
        loss = torch.nn.functional.cross_entropy(outputs, labels).item()
        right = (outputs.argmax(1) == labels).sum().item()
    return {"validationLoss": loss, "validationAccuracy": right / len(rows)}


fix_surroundings(kstore.seed)
parts = read_parts(kstore.inputs["dataset"], read_json("preprocessing.json"))
network = make_network(read_json("model.json"))
optimiser = torch.optim.Adam(network.parameters(), lr=kstore.settings.get("learningRate", 0.001))
epochs = kstore.settings.get("epochs", 20)
best = None
for epoch in range(1, epochs + 1):
    report = {**train_epoch(network, optimiser, *parts["train"]), **validate(network, *parts["validation"])}
    for name, value in report.items():
        kstore.log_metric(name, value, step=epoch)
    kstore.log_progress(epoch, epochs, "epoch")
    if best is None or report["validationLoss"] < best["report"]["validationLoss"]:
        best = {"epoch": epoch, "report": report, "weights": copy.deepcopy(network.state_dict())}
    if kstore.stop_requested():
        break

kstore.log("the weights of epoch %d are kept" % best["epoch"])
for name, value in best["report"].items():
    kstore.log_metric(name, value)
content = io.BytesIO()
numpy.savez(content, **{name: weights.numpy() for name, weights in best["weights"].items()})
kstore.save_checkpoint({"weights.npz": content.getvalue(), "model.json": json.dumps(read_json("model.json"), indent=1)})
