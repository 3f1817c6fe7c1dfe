"""Writes fixtures/golden: what PyTorch makes of the layers, losses, optimisers and schedules that kstore has, and whole trainings.

Debian: apt install python3-torch, then: python3 scripts/make-golden-training.py
Everything is calculated in float64 on weights that are float32, so the tests need not bear the rounding of both.
"""

import json
import math
import pathlib

import numpy
import torch
import torch.nn.functional as F

torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)
folder = pathlib.Path(__file__).resolve().parent.parent / "fixtures" / "golden"
generator = torch.Generator().manual_seed(1)


def draw(*shape, scale=1.0):
    """Normal numbers that float32 holds exactly."""
    return (torch.randn(*shape, generator=generator) * scale).float().double()


def numbers(tensor, digits=9):
    return [float(f"{value:.{digits}g}") for value in tensor.detach().reshape(-1).tolist()]


def write(name, value):
    (folder / name).write_text(json.dumps(value, separators=(",", ":")) + "\n")


# Layers -------------------------------------------------------------------------------------------------------------

activations = {
    "linear": lambda x: x,
    "relu": F.relu,
    "leakyRelu": lambda x: F.leaky_relu(x, 0.2),
    "elu": F.elu,
    "selu": F.selu,
    "tanh": torch.tanh,
    "sigmoid": torch.sigmoid,
    "swish": F.silu,
    "softmax": lambda x: F.softmax(x, -1),
}


def pair(value):
    return value if isinstance(value, list) else [value, value]


def pad_same(x, kernel, stride, value=0.0):
    """x with the padding `same` around its last axes."""
    pads = []
    for size, width, step in reversed(list(zip(x.shape[2:], kernel, stride))):
        total = max((math.ceil(size / step) - 1) * step + width - size, 0)
        pads += [total // 2, total - total // 2]
    return F.pad(x, pads, value=value)


class Net:
    """Runs a description as kstore reads it; parameters have the shapes that kstore gives them."""

    def __init__(self, layers, shape):
        self.parameters, self.statistics = {}, {}
        self.steps, _ = self.build(layers, list(shape), "")

    def parameter(self, name, *shape, scale=0.5):
        self.parameters[name] = draw(*shape, scale=scale).requires_grad_()
        return name

    def build(self, layers, shape, prefix):
        steps, counts = [], {}
        for layer in layers:
            [(kind, settings)] = layer.items()
            counts[kind] = counts.get(kind, 0) + 1
            name = settings.get("name") if isinstance(settings, dict) else None
            path = f"{prefix}{name or kind + str(counts[kind])}"
            step, shape = getattr(self, kind)(settings, shape, path)
            steps.append(step)
        return steps, shape

    def run(self, x, training):
        for step in self.steps:
            x = step(x, training)
        return x

    def activation(self, name, shape, path):
        return lambda x, _: activations[name](x), shape

    def act(self, settings):
        return activations[settings.get("activation", "linear")]

    def bias(self, settings, path, size):
        return None if settings.get("bias") is False else self.parameter(f"{path}/bias", size)

    def dense(self, settings, shape, path):
        units, act = settings["units"], self.act(settings)
        kernel = self.parameter(f"{path}/kernel", shape[0], units)
        bias = self.bias(settings, path, units)

        def run(x, _):
            return act(F.linear(x, self.parameters[kernel].T, None if bias is None else self.parameters[bias]))

        return run, [units]

    def dropout(self, settings, shape, path):
        return lambda x, _: x, shape

    def flatten(self, settings, shape, path):
        return lambda x, _: x.flatten(1), [math.prod(shape)]

    def convolve(self, x, weight, bias, settings, axes, groups=1):
        """x with channels last; weight as PyTorch wants it."""
        kernel = list(weight.shape[2:])
        stride = pair(settings.get("stride", 1))[:axes]
        x = x.movedim(-1, 1)
        if settings.get("padding") == "same":
            x = pad_same(x, kernel, stride)
        work = F.conv1d if axes == 1 else F.conv2d
        y = work(x, weight, None if bias is None else self.parameters[bias], stride, groups=groups)
        return self.act(settings)(y.movedim(1, -1))

    def sizes(self, settings, shape, axes, window, stride):
        if settings.get("padding") == "same":
            return [math.ceil(size / step) for size, step in zip(shape[:axes], stride)]
        return [(size - width) // step + 1 for size, width, step in zip(shape[:axes], window, stride)]

    def conv(self, settings, shape, path, axes):
        window, stride = pair(settings["kernel"])[:axes], pair(settings.get("stride", 1))[:axes]
        kernel = self.parameter(f"{path}/kernel", *window, shape[-1], settings["filters"])
        bias = self.bias(settings, path, settings["filters"])

        def run(x, _):
            weight = self.parameters[kernel].movedim(-1, 0).movedim(-1, 1)
            return self.convolve(x, weight, bias, settings, axes)

        return run, self.sizes(settings, shape, axes, window, stride) + [settings["filters"]]

    def conv1d(self, settings, shape, path):
        return self.conv(settings, shape, path, 1)

    def conv2d(self, settings, shape, path):
        return self.conv(settings, shape, path, 2)

    def depthwiseConv2d(self, settings, shape, path):
        window, stride = pair(settings["kernel"]), pair(settings.get("stride", 1))
        channels, multiplier = shape[-1], settings.get("multiplier", 1)
        kernel = self.parameter(f"{path}/kernel", *window, channels, multiplier)
        bias = self.bias(settings, path, channels * multiplier)

        def run(x, _):
            weight = self.parameters[kernel].permute(2, 3, 0, 1).reshape(channels * multiplier, 1, *window)
            return self.convolve(x, weight, bias, settings, 2, groups=channels)

        return run, self.sizes(settings, shape, 2, window, stride) + [channels * multiplier]

    def pool(self, settings, shape, work):
        axes = len(shape) - 1
        window = pair(settings.get("size", 2))[:axes]
        stride = pair(settings.get("stride", window if axes == 2 else window[0]))[:axes]
        return (lambda x, _: work(x.movedim(-1, 1), window, stride).movedim(1, -1)), (
            self.sizes(settings, shape, axes, window, stride) + [shape[-1]]
        )

    def maxPool(self, settings, shape, path):
        pool = F.max_pool1d if len(shape) == 2 else F.max_pool2d

        def work(x, window, stride):
            if settings.get("padding") == "same":
                x = pad_same(x, window, stride, -math.inf)
            return pool(x, window, stride)

        return self.pool(settings, shape, work)

    def averagePool(self, settings, shape, path):
        return self.pool(settings, shape, F.avg_pool1d if len(shape) == 2 else F.avg_pool2d)

    def batchNorm(self, settings, shape, path):
        size, momentum, epsilon = shape[-1], settings.get("momentum", 0.1), settings.get("epsilon", 1e-5)
        scale, shift = self.parameter(f"{path}/scale", size), self.parameter(f"{path}/shift", size)
        mean, variance = f"{path}/runningMean", f"{path}/runningVariance"
        self.statistics[mean], self.statistics[variance] = torch.zeros(size), torch.ones(size)

        def run(x, training):
            y = F.batch_norm(
                x.movedim(-1, 1),
                self.statistics[mean],
                self.statistics[variance],
                self.parameters[scale],
                self.parameters[shift],
                training,
                momentum,
                epsilon,
            )
            return y.movedim(1, -1)

        return run, shape

    def layerNorm(self, settings, shape, path):
        scale, shift = self.parameter(f"{path}/scale", shape[-1]), self.parameter(f"{path}/shift", shape[-1])
        epsilon = settings.get("epsilon", 1e-5)

        def run(x, _):
            return F.layer_norm(x, shape[-1:], self.parameters[scale], self.parameters[shift], epsilon)

        return run, shape

    def embedding(self, settings, shape, path):
        vectors = self.parameter(f"{path}/vectors", settings["tokens"], settings["units"])
        return lambda x, _: F.embedding(x.long(), self.parameters[vectors]), [shape[0], settings["units"]]

    def recurrent(self, settings, shape, path, gates, work):
        units = settings["units"]
        self.parameter(f"{path}/kernel", shape[1], gates * units)
        self.parameter(f"{path}/recurrentKernel", units, gates * units)
        self.parameter(f"{path}/bias", gates * units)
        if gates == 3:
            self.parameter(f"{path}/recurrentBias", gates * units)

        def run(x, _):
            get = lambda name: self.parameters.get(f"{path}/{name}")
            further = get("recurrentBias")
            weights = [
                get("kernel").T,
                get("recurrentKernel").T,
                get("bias"),
                torch.zeros(gates * units) if further is None else further,
            ]
            given = work(x, torch.zeros(1, x.shape[0], units), weights)
            return given if settings.get("returns") == "all" else given[:, -1]

        return run, ([shape[0], units] if settings.get("returns") == "all" else [units])

    def lstm(self, settings, shape, path):
        # What torch.nn.LSTM calls, with weights that are given.
        work = lambda x, zero, w: torch._VF.lstm(x, (zero, zero), w, True, 1, 0.0, False, False, True)[0]
        return self.recurrent(settings, shape, path, 4, work)

    def gru(self, settings, shape, path):
        work = lambda x, zero, w: torch._VF.gru(x, zero, w, True, 1, 0.0, False, False, True)[0]
        return self.recurrent(settings, shape, path, 3, work)

    def sequential(self, settings, shape, path):
        layers = settings["layers"] * settings.get("repeat", 1)
        steps, given = self.build(layers, shape, f"{path}/")

        def run(x, training):
            for step in steps:
                x = step(x, training)
            return x

        return run, given

    def residual(self, settings, shape, path):
        run_inside, given = self.sequential({"layers": settings["layers"]}, shape, path)
        if settings.get("shortcut") != "projection":
            return lambda x, training: run_inside(x, training) + x, given
        axes = len(shape) - 1
        kernel = self.parameter(f"{path}/projection", *[1] * axes, shape[-1], given[-1])
        stride = [math.ceil(size / to) for size, to in zip(shape[:axes], given[:axes])]

        def run(x, training):
            weight = self.parameters[kernel]
            if axes == 0:
                return run_inside(x, training) + x @ weight
            settings = {"stride": stride if axes == 2 else stride[0], "padding": "same"}
            projected = self.convolve(x, weight.movedim(-1, 0).movedim(-1, 1), None, settings, axes)
            return run_inside(x, training) + projected

        return run, given


def hidden(activation):
    return [{"dense": {"units": 4, "activation": activation}}]


layer_cases = [
    *[(f"dense {name}", [5], hidden(name)) for name in activations],
    ("dense without bias", [5], [{"dense": {"units": 4, "bias": False}}, {"activation": "tanh"}]),
    ("conv1d", [7, 2], [{"conv1d": {"filters": 3, "kernel": 3, "activation": "tanh"}}, {"flatten": {}}]),
    (
        "conv1d same, stride 2",
        [7, 2],
        [{"conv1d": {"filters": 3, "kernel": 4, "stride": 2, "padding": "same", "bias": False}}, {"flatten": {}}],
    ),
    ("conv2d", [5, 5, 2], [{"conv2d": {"filters": 3, "kernel": 3, "activation": "elu"}}, {"flatten": {}}]),
    (
        "conv2d same, stride 2",
        [6, 5, 2],
        [{"conv2d": {"filters": 3, "kernel": [3, 2], "stride": 2, "padding": "same"}}, {"flatten": {}}],
    ),
    (
        "depthwiseConv2d",
        [5, 4, 2],
        [{"depthwiseConv2d": {"kernel": 3, "multiplier": 2, "padding": "same"}}, {"flatten": {}}],
    ),
    (
        "depthwiseConv2d stride 2",
        [5, 5, 3],
        [{"depthwiseConv2d": {"kernel": 2, "stride": 2, "activation": "sigmoid"}}, {"flatten": {}}],
    ),
    (
        "maxPool of pictures",
        [5, 4, 2],
        [{"conv2d": {"filters": 2, "kernel": 1}}, {"maxPool": {}}, {"flatten": {}}],
    ),
    (
        "maxPool same of series",
        [5, 2],
        [{"conv1d": {"filters": 2, "kernel": 1}}, {"maxPool": {"padding": "same"}}, {"flatten": {}}],
    ),
    (
        "averagePool of pictures",
        [5, 5, 2],
        [{"conv2d": {"filters": 2, "kernel": 1}}, {"averagePool": {"size": 3, "stride": 2}}, {"flatten": {}}],
    ),
    (
        "averagePool of series",
        [6, 2],
        [{"conv1d": {"filters": 2, "kernel": 1}}, {"averagePool": {"size": 2}}, {"flatten": {}}],
    ),
    ("batchNorm of rows", [4], [*hidden("linear"), {"batchNorm": {}}, {"activation": "tanh"}]),
    (
        "batchNorm of pictures",
        [3, 3, 2],
        [{"conv2d": {"filters": 3, "kernel": 2}}, {"batchNorm": {"momentum": 0.3, "epsilon": 0.001}}, {"flatten": {}}],
    ),
    ("layerNorm", [4], [*hidden("linear"), {"layerNorm": {}}, {"activation": "tanh"}]),
    ("embedding", [3], [{"embedding": {"tokens": 5, "units": 2}}, {"flatten": {}}]),
    ("lstm", [4, 2], [{"lstm": {"units": 3}}]),
    ("lstm after lstm", [3, 2], [{"lstm": {"units": 3, "returns": "all"}}, {"lstm": {"units": 2}}]),
    ("gru", [4, 2], [{"gru": {"units": 3}}]),
    ("gru of all steps", [3, 2], [{"gru": {"units": 3, "returns": "all"}}, {"flatten": {}}]),
    (
        "residual",
        [4],
        [{"residual": {"layers": [*hidden("tanh"), {"dense": {"units": 4}}]}}, {"activation": "relu"}],
    ),
    (
        "residual with projection",
        [5, 5, 2],
        [
            {
                "residual": {
                    "shortcut": "projection",
                    "layers": [
                        {"conv2d": {"filters": 3, "kernel": 3, "stride": 2, "padding": "same"}},
                        {"activation": "tanh"},
                    ],
                }
            },
            {"flatten": {}},
        ],
    ),
    ("sequential", [3], [{"sequential": {"repeat": 2, "layers": [{"dense": {"units": 3}}, {"layerNorm": {}}]}}]),
]
output_layer = {"dense": {"units": 2, "name": "output"}}


def make_layers():
    cases = []
    for name, shape, layers in layer_cases:
        net = Net([*layers, output_layer], shape)
        rows = 4
        x = draw(rows, *shape)
        if name == "embedding":
            x = torch.randint(0, 5, (rows, *shape), generator=generator).double()
        weights = {key: numbers(value) for key, value in net.parameters.items()}
        target = draw(rows, 2)
        output = net.run(x, True)
        loss = F.mse_loss(output, target)
        loss.backward()
        cases.append(
            {
                "name": name,
                "model": {"input": shape, "layers": layers},
                "weights": weights,
                "inputs": numbers(x),
                "targets": numbers(target),
                "outputs": numbers(output),
                "loss": loss.item(),
                "gradients": {key: numbers(value.grad) for key, value in net.parameters.items()},
                "statistics": {key: numbers(value) for key, value in net.statistics.items()},
                "predictions": numbers(net.run(x, False)),
            }
        )
    write("layers.json", cases)


# Losses -------------------------------------------------------------------------------------------------------------


def focal(gamma):
    def measure(logits, target):
        logarithms = F.log_softmax(logits, -1)
        return -(target * (1 - logarithms.exp()) ** gamma * logarithms).sum(-1).mean()

    return measure


def binary_focal(gamma, weights=None):
    """Lin et al., equation 5, of each output by itself; the weight counts where the target is true."""

    def measure(logits, target):
        plain = F.binary_cross_entropy_with_logits(logits, target, reduction="none", pos_weight=weights)
        right = torch.sigmoid(logits) * target + torch.sigmoid(-logits) * (1 - target)
        return ((1 - right) ** gamma * plain).mean()

    return measure


def binary(weights):
    return lambda x, y: F.binary_cross_entropy_with_logits(x, y, pos_weight=weights)


def make_losses():
    logits = draw(5, 3, scale=2)
    values = draw(5, 3, scale=2)
    classes = torch.tensor([0, 2, 1, 1, 0])
    one_hot = F.one_hot(classes, 3).double()
    weights = torch.tensor([0.5, 2.0, 1.25])
    smooth = one_hot * 0.9 + 0.1 / 3
    # Several labels a row, or none.
    marks = torch.tensor([[1, 1, 0], [0, 0, 0], [0, 1, 1], [1, 0, 0], [1, 1, 1]]).double()
    soft_marks = marks * 0.8 + 0.1
    positive = {"positiveWeights": weights.tolist()}
    cases = [
        ("meanSquaredError", {}, values, F.mse_loss),
        ("meanAbsoluteError", {}, values, F.l1_loss),
        ("huber", {}, values, F.huber_loss),
        ("huber", {"huberDelta": 0.4}, values, lambda x, y: F.huber_loss(x, y, delta=0.4)),
        ("crossEntropy", {}, one_hot, lambda x, _: F.cross_entropy(x, classes)),
        ("crossEntropy", {}, smooth, lambda x, _: F.cross_entropy(x, classes, label_smoothing=0.1)),
        (
            "crossEntropy",
            {},
            one_hot * weights,
            lambda x, _: F.cross_entropy(x, classes, weight=weights, reduction="sum") / len(classes),
        ),
        ("binaryCrossEntropy", {}, one_hot, F.binary_cross_entropy_with_logits),
        ("binaryCrossEntropy", {}, smooth, F.binary_cross_entropy_with_logits),
        ("focal", {}, one_hot, focal(2)),
        ("focal", {"focalGamma": 0.5}, one_hot * weights, focal(0.5)),
        ("focal", {"focalGamma": 0}, one_hot, lambda x, _: F.cross_entropy(x, classes)),
        ("multilabelCrossEntropy", {}, marks, binary(None)),
        ("multilabelCrossEntropy", positive, marks, binary(weights)),
        ("multilabelCrossEntropy", positive, soft_marks, binary(weights)),
        ("multilabelFocal", {}, marks, binary_focal(2)),
        ("multilabelFocal", {"focalGamma": 0.5, **positive}, marks, binary_focal(0.5, weights)),
        ("multilabelFocal", {"focalGamma": 0, **positive}, marks, binary(weights)),
    ]
    written = []
    for loss, settings, target, measure in cases:
        x = logits.clone().requires_grad_()
        value = measure(x, target)
        value.backward()
        written.append(
            {
                "loss": loss,
                "settings": settings,
                "predictions": numbers(logits),
                "targets": numbers(target),
                "value": value.item(),
                "gradient": numbers(x.grad),
            }
        )
    write("losses.json", written)


# Optimisers ---------------------------------------------------------------------------------------------------------

mlp = [{"dense": {"units": 5, "activation": "tanh"}}, {"dense": {"units": 4, "activation": "sigmoid"}}]
cnn = [
    # No bias: before batchNorm its gradient is nothing but rounding, which adam would make large.
    {"conv2d": {"filters": 2, "kernel": 3, "padding": "same", "bias": False}},
    {"batchNorm": {}},
    {"activation": "tanh"},
    {"averagePool": {}},
    {"flatten": {}},
]
optimiser_cases = [
    ("adam", mlp, [3], {"optimiser": "adam", "learningRate": 0.01}),
    ("adam with L2", mlp, [3], {"optimiser": "adam", "learningRate": 0.01, "weightDecay": 0.1}),
    ("adamw", mlp, [3], {"optimiser": "adamw", "learningRate": 0.01, "weightDecay": 0.1}),
    ("sgd", mlp, [3], {"optimiser": "sgd", "learningRate": 0.1, "momentum": 0}),
    ("sgd with momentum", mlp, [3], {"optimiser": "sgd", "learningRate": 0.05, "momentum": 0.9, "weightDecay": 0.01}),
    ("sgd by Nesterov", mlp, [3], {"optimiser": "sgd", "learningRate": 0.05, "momentum": 0.9, "nesterov": True}),
    (
        "sgd by Nesterov with L2",
        mlp,
        [3],
        {"optimiser": "sgd", "learningRate": 0.05, "momentum": 0.8, "nesterov": True, "weightDecay": 0.02},
    ),
    ("rmsprop", mlp, [3], {"optimiser": "rmsprop", "learningRate": 0.005, "weightDecay": 0.01}),
    ("penalties", mlp, [3], {"optimiser": "sgd", "learningRate": 0.1, "momentum": 0, "l1": 0.003, "l2": 0.01}),
    ("clipped by norm", mlp, [3], {"optimiser": "sgd", "learningRate": 0.1, "momentum": 0.9, "clipNorm": 0.1}),
    ("clipped by value", mlp, [3], {"optimiser": "adam", "learningRate": 0.01, "clipValue": 0.05}),
    ("cnn with batchNorm", cnn, [4, 4, 1], {"optimiser": "adam", "learningRate": 0.01}),
    ("lstm", [{"lstm": {"units": 3}}], [4, 2], {"optimiser": "adam", "learningRate": 0.01, "clipNorm": 1}),
    (
        "warm-up and cosine by steps",
        mlp,
        [3],
        {
            "optimiser": "sgd",
            "learningRate": 0.2,
            "momentum": 0.9,
            "schedule": [
                {"warmUp": {"length": 20, "unit": "step", "from": 0.1}},
                {"cosine": {"length": 80, "unit": "step", "to": 0.05}},
            ],
        },
    ),
]


def create_optimiser(net, settings):
    rate, decay = settings["learningRate"], settings.get("weightDecay", 0)
    decays = lambda name: name.split("/")[-1] in ("kernel", "recurrentKernel", "vectors", "projection")
    groups = [
        {"params": [p for name, p in net.parameters.items() if decays(name)], "weight_decay": decay},
        {"params": [p for name, p in net.parameters.items() if not decays(name)], "weight_decay": 0},
    ]
    kind = settings["optimiser"]
    if kind == "adam":
        return torch.optim.Adam(groups, lr=rate)
    if kind == "adamw":
        return torch.optim.AdamW(groups, lr=rate)
    if kind == "rmsprop":
        return torch.optim.RMSprop(groups, lr=rate)
    return torch.optim.SGD(groups, lr=rate, momentum=settings["momentum"], nesterov=settings.get("nesterov", False))


def create_schedule(optimiser, settings):
    if "schedule" not in settings:
        return None
    warm, fall = settings["schedule"]
    warm, fall = warm["warmUp"], fall["cosine"]
    return torch.optim.lr_scheduler.SequentialLR(
        optimiser,
        [
            torch.optim.lr_scheduler.LinearLR(optimiser, warm["from"], 1, warm["length"]),
            torch.optim.lr_scheduler.CosineAnnealingLR(
                optimiser, fall["length"], settings["learningRate"] * fall["to"]
            ),
        ],
        [warm["length"]],
    )


def penalty(net, settings):
    kernels = [p for name, p in net.parameters.items() if name.endswith("ernel")]
    l1 = sum(kernel.abs().sum() for kernel in kernels) * settings.get("l1", 0)
    return l1 + sum((kernel**2).sum() for kernel in kernels) * settings.get("l2", 0)


def make_training():
    steps, rows = 100, 12
    cases = []
    for name, layers, shape, settings in optimiser_cases:
        net = Net([*layers, {"dense": {"units": 1, "name": "output"}}], shape)
        weights = {key: numbers(value) for key, value in net.parameters.items()}
        x = draw(rows, *shape)
        target = (torch.sin(x.flatten(1).sum(1, keepdim=True)) + 0.5).float().double()
        optimiser = create_optimiser(net, settings)
        schedule = create_schedule(optimiser, settings)
        losses, gradients = [], []
        for _ in range(steps):
            optimiser.zero_grad()
            loss = F.mse_loss(net.run(x, True), target)
            (loss + penalty(net, settings)).backward()
            losses.append(loss.item())
            # The test compares gradients of the loss alone.
            kernel = net.parameters["output/kernel"]
            plain = kernel.grad - settings.get("l1", 0) * kernel.sign() - 2 * settings.get("l2", 0) * kernel
            gradients.append(numbers(plain, 8))
            if "clipNorm" in settings:
                torch.nn.utils.clip_grad_norm_(net.parameters.values(), settings["clipNorm"])
            if "clipValue" in settings:
                torch.nn.utils.clip_grad_value_(net.parameters.values(), settings["clipValue"])
            optimiser.step()
            if schedule is not None:
                schedule.step()
        cases.append(
            {
                "name": name,
                "model": {"input": shape, "layers": layers},
                "settings": settings,
                "weights": weights,
                "inputs": numbers(x),
                "targets": numbers(target),
                "losses": [float(f"{value:.8g}") for value in losses],
                "outputKernelGradients": gradients,
                "finalStatistics": {key: numbers(value) for key, value in net.statistics.items()},
            }
        )
    write("training.json", cases)


# Schedules ----------------------------------------------------------------------------------------------------------


def make_schedules():
    epochs = 30
    sched = torch.optim.lr_scheduler
    falling = [1.0, 0.9, 0.8, 0.8, 0.81, 0.8, 0.79995, 0.7, 0.71, 0.72, 0.73, 0.74, 0.69, 0.7] + [0.7] * 16
    cases = [
        ([{"constant": {}}], lambda o: sched.LambdaLR(o, lambda _: 1)),
        ([{"step": {"every": 7, "factor": 0.5}}], lambda o: sched.StepLR(o, 7, 0.5)),
        ([{"exponential": {"factor": 0.9}}], lambda o: sched.ExponentialLR(o, 0.9)),
        ([{"cosine": {"to": 0.1}}], lambda o: sched.CosineAnnealingLR(o, epochs, 0.1 * 0.4)),
        ([{"warmUp": {"length": 8, "from": 0.25}}], lambda o: sched.LinearLR(o, 0.25, 1, 8)),
        (
            [{"warmUp": {"length": 5, "from": 0.1}}, {"cosine": {}}],
            lambda o: sched.SequentialLR(
                o, [sched.LinearLR(o, 0.1, 1, 5), sched.CosineAnnealingLR(o, epochs - 5)], [5]
            ),
        ),
        (
            [{"constant": {"length": 4}}, {"step": {"every": 3, "factor": 0.5, "length": 9}}, {"constant": {}}],
            lambda o: sched.MultiStepLR(o, [7, 10, 13], 0.5),
        ),
        (
            [{"plateau": {"factor": 0.5, "patience": 2, "cooldown": 1, "threshold": 0.0001}}],
            lambda o: sched.ReduceLROnPlateau(o, factor=0.5, patience=2, cooldown=1, threshold=0.0001),
        ),
        (
            [{"plateau": {"factor": 0.1, "patience": 0, "to": 0.01}}],
            lambda o: sched.ReduceLROnPlateau(o, factor=0.1, patience=0, min_lr=0.01 * 0.4, eps=0),
        ),
    ]
    written = []
    for stages, create in cases:
        optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.4)
        schedule = create(optimiser)
        rates = []
        for epoch in range(epochs):
            rates.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            schedule.step(*([falling[epoch]] if "plateau" in stages[0] else []))
        written.append({"stages": stages, "rates": rates})
    write("schedules.json", {"learningRate": 0.4, "epochs": epochs, "losses": falling, "cases": written})


# Whole trainings ----------------------------------------------------------------------------------------------------

# As in practice: ReLU, batches, weights of He, a loss of classes; every optimiser.
jobs = [
    (
        "mlp",
        [6],
        [{"dense": {"units": 8, "activation": "relu"}}, {"dense": {"units": 6, "activation": "relu"}}],
        3,
    ),
    (
        "cnn",
        [6, 6, 1],
        [
            {"conv2d": {"filters": 4, "kernel": 3, "padding": "same", "activation": "relu"}},
            {"maxPool": {}},
            {"conv2d": {"filters": 4, "kernel": 2, "activation": "relu"}},
            {"flatten": {}},
        ],
        3,
    ),
    (
        "table",
        [8],
        [{"dense": {"units": 8, "activation": "relu"}}, {"dense": {"units": 8, "activation": "relu"}}],
        1,
    ),
]
job_optimisers = [
    {"optimiser": "adam", "learningRate": 0.001},
    {"optimiser": "adamw", "learningRate": 0.001, "weightDecay": 0.05},
    {"optimiser": "sgd", "learningRate": 0.02, "momentum": 0.9, "nesterov": True},
    {"optimiser": "rmsprop", "learningRate": 0.001},
]
job_rows, job_batch, job_steps = 128, 32, 100


def create_job(shape, layers, outputs):
    net = Net([*layers, {"dense": {"units": outputs, "name": "output"}}], shape)
    weights = {}
    for name, value in net.parameters.items():
        scale = 0 if name.endswith("bias") else math.sqrt(2 / math.prod(value.shape[:-1]))
        weights[name] = draw(*value.shape, scale=scale)
    x = draw(job_rows, *shape)
    score = torch.sin(x.flatten(1) @ draw(math.prod(shape), outputs)) + draw(job_rows, outputs, scale=0.1)
    target = score.float().double() if outputs == 1 else F.one_hot(score.argmax(1), outputs).double()
    return net, weights, x, target


def run_job(net, weights, x, target, settings, dtype=torch.float64, backwards=False):
    """Losses, and all gradients one after the other, of each step; batches in order, again and again.

    With `backwards` the rows of a batch are added from the last to the first, which changes nothing but rounding.
    """
    for name, value in weights.items():
        net.parameters[name] = value.to(dtype).clone().requires_grad_()
    x, target = x.to(dtype), target.to(dtype)
    optimiser = create_optimiser(net, settings)
    losses, gradients = [], []
    for step in range(job_steps):
        rows = (step * job_batch + torch.arange(job_batch)) % job_rows
        rows = rows.flip(0) if backwards else rows
        optimiser.zero_grad()
        predictions = net.run(x[rows], True)
        loss = (F.mse_loss if target.shape[1] == 1 else F.cross_entropy)(predictions, target[rows])
        loss.backward()
        losses.append(loss.item())
        gradients.append(torch.cat([value.grad.reshape(-1) for value in net.parameters.values()]).double())
        optimiser.step()
    return torch.tensor(losses), torch.stack(gradients)


def find_difference(actual, expected):
    """The largest of any step: of the loss relative to it, of the gradient relative to its length."""
    (losses, gradients), (right_losses, right_gradients) = actual, expected
    of_losses = ((losses - right_losses).abs() / right_losses).max().item()
    of_gradients = ((gradients - right_gradients).norm(dim=1) / right_gradients.norm(dim=1)).max().item()
    return f"loss {of_losses:.1e}, gradient {of_gradients:.1e}"


def make_jobs():
    """`jobs.json`, and in `jobs.f32` all gradients of each step of each job; prints how far float32 is off."""
    cases, stored = [], []
    for name, shape, layers, outputs in jobs:
        net, weights, x, target = create_job(shape, layers, outputs)
        trainings = []
        for settings in job_optimisers:
            run = lambda *form: run_job(net, weights, x, target, settings, *form)
            right = run()
            print(f"{name} by {settings['optimiser']}: ", end="")
            print(f"PyTorch's float32 {find_difference(run(torch.float32), right)}; ", end="")
            print(f"rows backwards {find_difference(run(torch.float32, True), right)}")
            stored.append(right[1].reshape(-1).numpy().astype("<f4"))
            trainings.append({"settings": settings, "losses": right[0].tolist()})
        cases.append(
            {
                "name": name,
                "model": {"input": shape, "layers": layers},
                "outputs": outputs,
                "loss": "meanSquaredError" if outputs == 1 else "crossEntropy",
                "batchSize": job_batch,
                "weights": {key: numbers(value) for key, value in weights.items()},
                "inputs": numbers(x),
                "targets": numbers(target),
                "trainings": trainings,
            }
        )
    write("jobs.json", cases)
    numpy.concatenate(stored).tofile(folder / "jobs.f32")


folder.mkdir(parents=True, exist_ok=True)
make_layers()
make_losses()
make_training()
make_schedules()
make_jobs()
