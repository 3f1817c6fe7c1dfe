"""Trains one model with PyTorch as bench/training/train-with-kstore.mjs does, and prints what it took."""

import json
import resource
import sys
import time

import numpy
import torch

folder, model, threads, steps, warm_up = json.loads(sys.argv[1])
torch.set_num_threads(threads)


def read(name, shape):
    return torch.from_numpy(numpy.fromfile(f"{folder}/{name}.f32", dtype="<f4").reshape(shape))


class Network(torch.nn.Module):
    """Weights are turned from channels last, as they are on disk, to channels first."""

    def __init__(self):
        super().__init__()
        self.weights = torch.nn.ParameterList()
        shape = model["input"]
        index = 0
        for layer in model["layers"]:
            if "pool" in layer:
                shape = [shape[0] // layer["pool"], shape[1] // layer["pool"], shape[2]]
            elif "filters" in layer:
                size, filters = layer["size"], layer["filters"]
                kernel = read(index, (size, size, shape[2], filters)).permute(3, 2, 0, 1).contiguous()
                shape = [shape[0], shape[1], filters]
                self.add(kernel, read(index + 1, (filters,)))
                index += 2
            else:
                kernel = read(index, (*shape, layer["dense"]))
                if len(shape) == 3:
                    kernel = kernel.permute(2, 0, 1, 3)
                kernel = kernel.reshape(-1, layer["dense"]).t().contiguous()
                shape = [layer["dense"]]
                self.add(kernel, read(index + 1, (layer["dense"],)))
                index += 2

    def add(self, kernel, bias):
        self.weights.append(torch.nn.Parameter(kernel))
        self.weights.append(torch.nn.Parameter(bias))

    def forward(self, x):
        functional = torch.nn.functional
        index = 0
        for layer in model["layers"]:
            if "pool" in layer:
                x = functional.max_pool2d(x, layer["pool"])
                continue
            kernel, bias = self.weights[index], self.weights[index + 1]
            index += 2
            if "filters" in layer:
                x = functional.relu(functional.conv2d(x, kernel, bias, padding=layer["size"] // 2))
            else:
                x = functional.linear(x.flatten(1), kernel, bias)
                if layer["relu"]:
                    x = functional.relu(x)
        return x


rows, batch_size = model["rows"], model["batchSize"]
inputs = read("inputs", (rows, *model["input"]))
if inputs.dim() == 4:
    inputs = inputs.permute(0, 3, 1, 2).contiguous()
targets = read("targets", (rows, -1))
is_classes = model["loss"] == "crossEntropy"
if is_classes:
    targets = targets.argmax(1)
network = Network()
optimiser = torch.optim.Adam(network.parameters(), lr=0.001)
measure = torch.nn.functional.cross_entropy if is_classes else torch.nn.functional.mse_loss
losses = []
for step in range(warm_up + steps):
    if step == warm_up:
        wall, cpu = time.perf_counter(), time.process_time()
    chosen = (step * batch_size + torch.arange(min(batch_size, rows))) % rows
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
            "losses": losses[:100],
        }
    )
)
