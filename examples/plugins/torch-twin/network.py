"""A network of PyTorch with the layers that a checkpoint of kstore describes."""

import torch

ACTIVATIONS = {"linear": None, "relu": torch.nn.ReLU, "tanh": torch.nn.Tanh, "sigmoid": torch.nn.Sigmoid}
INITIALISERS = {
    "he": lambda weights: torch.nn.init.kaiming_uniform_(weights, nonlinearity="relu"),
    "xavier": torch.nn.init.xavier_uniform_,
}


def fix_surroundings(seed):
    """The same seed gives the same bits: one thread, and only algorithms that promise it."""
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    torch.use_deterministic_algorithms(True)


def make_network(description):
    """From `model.json`; weights are drawn from the same distributions as there, biases begin at 0."""
    modules, width = [], description["inputs"]
    for layer in description["layers"]:
        kind = layer["type"]
        if kind == "dense":
            modules += make_dense(width, layer)
            width = layer["units"]
        elif kind == "dropout":
            modules.append(torch.nn.Dropout(layer["rate"]))
        elif kind == "flatten":
            modules.append(torch.nn.Flatten())
        else:
            raise SystemExit("a layer of type %s is not known here: only dense, dropout and flatten are" % kind)
    return torch.nn.Sequential(*modules)


def make_dense(width, layer):
    dense = torch.nn.Linear(width, layer["units"])
    INITIALISERS[look_up(INITIALISERS, layer, "initialiser")](dense.weight)
    torch.nn.init.zeros_(dense.bias)
    activation = ACTIVATIONS[look_up(ACTIVATIONS, layer, "activation")]
    return [dense] if activation is None else [dense, activation()]


def look_up(known, layer, setting):
    if layer[setting] not in known:
        raise SystemExit("%s %s is not known here: only %s are" % (setting, layer[setting], ", ".join(known)))
    return layer[setting]
