"""Trains one model with PyTorch as bench/training/train-with-kstore.mjs did, and prints what it took.

Weights, data and the rows of each step are those that it left in a folder.
"""

import json
import resource
import sys
import time

import numpy
import torch

folder, model, threads, warm_up = json.loads(sys.argv[1])
torch.set_num_threads(threads)


def read(name, shape):
    return torch.from_numpy(numpy.fromfile(f"{folder}/{name}.f32", dtype="<f4").reshape(shape))


class Network(torch.nn.Module):
    """Weights are turned from channels last, as they are on disk, to channels first."""

    def __init__(self):
        super().__init__()
        self.weights = torch.nn.ParameterList()
        self.layers, counts = [], {}
        shape = model["input"]
        for layer in [*model["layers"], {"dense": {"units": model["outputs"], "name": "output"}}]:
            [(kind, settings)] = layer.items()
            counts[kind] = counts.get(kind, 0) + 1
            path = settings.get("name", kind + str(counts[kind]))
            if kind == "maxPool":
                shape = [shape[0] // settings["size"], shape[1] // settings["size"], shape[2]]
            elif kind == "conv2d":
                size, filters = settings["kernel"], settings["filters"]
                kernel = read(f"{path}-kernel", (size, size, shape[2], filters))
                shape = [shape[0], shape[1], filters]
                self.add(kernel.permute(3, 2, 0, 1), read(f"{path}-bias", (filters,)))
            elif kind == "dense":
                units = settings["units"]
                kernel = read(f"{path}-kernel", (*shape, units))
                if len(shape) == 3:
                    kernel = kernel.permute(2, 0, 1, 3)
                shape = [units]
                self.add(kernel.reshape(-1, units).t(), read(f"{path}-bias", (units,)))
            self.layers.append((kind, settings))

    def add(self, kernel, bias):
        self.weights.append(torch.nn.Parameter(kernel.contiguous()))
        self.weights.append(torch.nn.Parameter(bias))

    def forward(self, x):
        functional = torch.nn.functional
        index = 0
        for kind, settings in self.layers:
            if kind == "maxPool":
                x = functional.max_pool2d(x, settings["size"])
            elif kind == "flatten":
                x = x.flatten(1)
            else:
                kernel, bias = self.weights[index], self.weights[index + 1]
                index += 2
                if kind == "conv2d":
                    x = functional.conv2d(x, kernel, bias, padding=settings["kernel"] // 2)
                else:
                    x = functional.linear(x, kernel, bias)
                if settings.get("activation") == "relu":
                    x = functional.relu(x)
        return x


rows = model["rows"]
inputs = read("inputs", (rows, *model["input"]))
if inputs.dim() == 4:
    inputs = inputs.permute(0, 3, 1, 2).contiguous()
targets = read("targets", (rows, -1))
is_classes = model["loss"] == "crossEntropy"
if is_classes:
    targets = targets.argmax(1)
with open(f"{folder}/order.json") as file:
    steps = [torch.tensor(chosen) for chosen in json.load(file)]
network = Network()
optimiser = torch.optim.Adam(network.parameters(), lr=0.001)
measure = torch.nn.functional.cross_entropy if is_classes else torch.nn.functional.mse_loss
losses = []
for step, chosen in enumerate(steps):
    if step == warm_up:
        wall, cpu = time.perf_counter(), time.process_time()
    optimiser.zero_grad()
    loss = measure(network(inputs[chosen]), targets[chosen])
    loss.backward()
    optimiser.step()
    losses.append(loss.item())
print(
    json.dumps(
        {
            "wallSeconds": time.perf_counter() - wall,
            "cpuSeconds": time.process_time() - cpu,
            "memoryBytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
            "samples": sum(len(chosen) for chosen in steps[warm_up:]),
            "losses": losses,
        }
    )
)
