"""Trains a network on a table."""

import json

import kstore
import torch

from network import choose_target, encode_weights, fix_surroundings, make_network, to_tensor

fix_surroundings(kstore.seed)
dataset = kstore.inputs["dataset"]
table = dataset.read_table()
target = choose_target(dataset.columns, kstore.settings.get("target", ""))
names = [column["name"] for column in dataset.columns if column["type"] == "number" and column["name"] != target]
rows, measured = to_tensor(table, names), to_tensor(table, [target])
scale = {
    "mean": rows.mean(0).tolist(),
    "deviation": rows.std(0).clamp(min=1e-6).tolist(),
    "targetMean": measured.mean().item(),
    "targetDeviation": max(measured.std().item(), 1e-6),
}
rows = (rows - torch.tensor(scale["mean"])) / torch.tensor(scale["deviation"])
measured = (measured - scale["targetMean"]) / scale["targetDeviation"]

hidden = kstore.settings.get("hidden", 32)
epochs = kstore.settings.get("epochs", 30)
network = make_network(len(names), hidden)
optimiser = torch.optim.Adam(network.parameters(), lr=kstore.settings.get("learningRate", 0.01))
for epoch in range(1, epochs + 1):
    total = 0.0
    for batch in torch.randperm(len(rows)).split(kstore.settings.get("batchSize", 64)):
        optimiser.zero_grad()
        loss = torch.nn.functional.mse_loss(network(rows[batch]), measured[batch])
        loss.backward()
        optimiser.step()
        total += loss.item() * len(batch)
    kstore.log_metric("loss", total / len(rows), step=epoch)
    kstore.log_progress(epoch, epochs, "epoch")
    if kstore.stop_requested():
        break

description = {"inputs": names, "target": target, "hidden": hidden, "scale": scale}
kstore.save_checkpoint(
    {
        "model.safetensors": encode_weights(network.state_dict()),
        "network.json": json.dumps(description, indent=2, sort_keys=True) + "\n",
    }
)
