"""Writes fixtures/golden/evaluation.json: what scikit-learn, scipy and numpy make of small data that is drawn here.

Debian: apt install python3-sklearn, then: /usr/bin/python3 scripts/make-golden-evaluation.py
"""

import itertools
import json
import math
import pathlib

import numpy
import scipy.spatial
import scipy.special
import scipy.stats
from sklearn import calibration, decomposition, linear_model, metrics, neighbors, preprocessing
from sklearn.manifold import TSNE, _t_sne

project = pathlib.Path(__file__).resolve().parent.parent
random = numpy.random.RandomState(7)


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inside) for key, inside in value.items()}
    if isinstance(value, numpy.ndarray):
        return plain(value.tolist())
    if isinstance(value, (list, tuple)):
        return [plain(inside) for inside in value]
    value = value.item() if isinstance(value, numpy.generic) else value
    return None if isinstance(value, float) and math.isinf(value) else value


# Classes ---------------------------------------------------------------------------------------------------------------


def draw_classes(rows, classes, steps):
    """Probabilities on a coarse grid, so that some are equal."""
    weights = random.randint(1, steps, (rows, classes)) + numpy.arange(classes) * 1e-3
    probabilities = weights / weights.sum(axis=1, keepdims=True)
    guess = probabilities.argmax(axis=1)
    actual = numpy.where(random.rand(rows) < 0.7, guess, random.randint(0, classes, rows))
    return actual, probabilities


def one_against_others(actual, scores):
    false_positive, true_positive, thresholds = metrics.roc_curve(actual, scores, drop_intermediate=False)
    return {
        "falsePositiveRate": false_positive[1:],
        "truePositiveRate": true_positive[1:],
        "thresholds": thresholds[1:],
        "rocArea": metrics.roc_auc_score(actual, scores),
        "averagePrecision": metrics.average_precision_score(actual, scores),
    }


def score_classes(actual, probabilities):
    classes = probabilities.shape[1]
    labels = list(range(classes))
    predicted = probabilities.argmax(axis=1)

    def scores(average):
        found = metrics.precision_recall_fscore_support(
            actual, predicted, labels=labels, average=average, zero_division=0
        )
        return dict(zip(("precision", "recall", "f1"), found))

    observed, expected = calibration.calibration_curve(predicted == actual, probabilities.max(axis=1), n_bins=10)
    return {
        "actual": actual,
        "probabilities": probabilities,
        "predicted": predicted,
        "accuracy": metrics.accuracy_score(actual, predicted),
        "confusion": metrics.confusion_matrix(actual, predicted, labels=labels),
        "macro": scores("macro"),
        "micro": scores("micro"),
        "perClass": scores(None),
        "logLoss": metrics.log_loss(actual, probabilities, labels=labels),
        "brier": metrics.brier_score_loss(actual, probabilities[:, 1]) if classes == 2 else None,
        "rocAreaMean": None if classes == 2 else metrics.roc_auc_score(actual, probabilities, multi_class="ovr"),
        "calibration": {"observed": observed, "expected": expected},
        "curves": [one_against_others(actual == label, probabilities[:, label]) for label in labels],
    }


def cheapest(actual, scores, costs):
    """By trying each threshold."""
    tried = []
    for threshold in [math.inf, *sorted(set(scores.tolist()), reverse=True)]:
        said = scores >= threshold
        wrong, missed = int((said & ~actual).sum()), int((~said & actual).sum())
        cost = (wrong * costs[0] + missed * costs[1]) / len(actual)
        tried.append((cost, -threshold, wrong, missed))
    cost, threshold, wrong, missed = min(tried)
    return {"threshold": -threshold, "falsePositives": wrong, "falseNegatives": missed, "cost": cost}


two, three = draw_classes(50, 2, 9), draw_classes(80, 3, 9)

# Numbers ---------------------------------------------------------------------------------------------------------------

actual_numbers = 50 + 10 * random.randn(40)
predicted_numbers = actual_numbers + 4 * random.randn(40) + 0.5
draws = random.randint(0, 40, (200, 40))


def score_numbers(actual, predicted):
    return {
        "mae": metrics.mean_absolute_error(actual, predicted),
        "rmse": metrics.mean_squared_error(actual, predicted, squared=False),
        "r2": metrics.r2_score(actual, predicted),
    }


drawn = [score_numbers(actual_numbers[draw], predicted_numbers[draw]) for draw in draws]
intervals = {
    name: numpy.percentile([one[name] for one in drawn], [2.5, 97.5]) for name in ("mae", "rmse", "r2")
}

# Baselines -------------------------------------------------------------------------------------------------------------

train_x = random.randn(60, 4).astype(numpy.float32).astype(float) * [1, 10, 0.1, 1] + [0, 5, 0, 0]
train_x = train_x.astype(numpy.float32).astype(float)
train_x[:, 3] = 2
test_x = (random.randn(25, 4) * [1, 10, 0.1, 1] + [0, 5, 0, 0]).astype(numpy.float32).astype(float)
train_y = train_x[:, :2] @ numpy.array([[1.0, 0.2], [0.1, -0.3]]) + 0.1 * random.randn(60, 2)
train_class = random.randint(0, 3, 60)
scaler = preprocessing.StandardScaler().fit(train_x[:, :3])
scaled_train, scaled_test = scaler.transform(train_x[:, :3]), scaler.transform(test_x[:, :3])
_, nearest = neighbors.NearestNeighbors(n_neighbors=1, algorithm="brute").fit(scaled_train).kneighbors(scaled_test)

# Explanations ----------------------------------------------------------------------------------------------------------


def game(x):
    """Eight features; not smooth, with products of two and three. Two outputs."""
    first = x[:, 0] * x[:, 1] + 2 * x[:, 2] - x[:, 3] * x[:, 4] * x[:, 5] + numpy.maximum(x[:, 6], x[:, 7])
    return numpy.stack([first, numpy.abs(x[:, 0] - x[:, 7]) + x[:, 5] ** 2], axis=1)


def brute_force_shapley(x, background):
    """By the definition: the mean over all orders of what a feature adds (Shapley 1953), as a sum over coalitions."""
    features = len(x)
    worth = {}
    for members in itertools.product((0, 1), repeat=features):
        mixed = numpy.where(numpy.array(members, bool), x, background)
        worth[members] = game(mixed).mean(axis=0)
    values = numpy.zeros((features, 2))
    for members, value in worth.items():
        size = sum(members)
        for feature in range(features):
            if members[feature]:
                without = worth[members[:feature] + (0,) + members[feature + 1 :]]
                weight = math.factorial(size - 1) * math.factorial(features - size) / math.factorial(features)
                values[feature] += weight * (value - without)
    return values


explained, background = random.randn(8), random.randn(12, 8)

cloud = random.randn(60, 5) * [3, 2, 1, 0.5, 0.2] + (numpy.arange(60) % 3)[:, None] * [6, 0, 0, 0, 0]
components = decomposition.PCA(2).fit(cloud)
distances = scipy.spatial.distance.squareform(scipy.spatial.distance.pdist(cloud, "sqeuclidean"))
nearness = scipy.spatial.distance.squareform(_t_sne._joint_probabilities(distances, 10, False))
divergence = TSNE(method="exact", init="random", perplexity=10, learning_rate="auto", random_state=1)
divergence.fit(cloud)

# One feature over its bins: x itself squared, plus a second feature that goes with it.
effect_x = numpy.sort(random.rand(50) * 4)
effect_other = effect_x + 0.1 * random.randn(50)
effect_edges = numpy.percentile(effect_x, numpy.linspace(0, 100, 6))


def effect_model(x, other):
    return x**2 + x * other


def accumulate():
    """By numpy.digitize, bin by bin."""
    bins = numpy.clip(numpy.digitize(effect_x, effect_edges, right=True), 1, 5) - 1
    jumps = effect_model(effect_edges[bins + 1], effect_other) - effect_model(effect_edges[bins], effect_other)
    levels = numpy.concatenate([[0], numpy.cumsum([jumps[bins == bin].mean() for bin in range(5)])])
    middle = sum((levels[bin] + levels[bin + 1]) / 2 for bin in bins) / len(bins)
    return levels - middle


# Comparison and drift ---------------------------------------------------------------------------------------------------

discordant = [(0, 0), (3, 3), (1, 9), (25, 40), (500, 600), (0, 30)]
differences = 0.3 + random.randn(30)
difference_draws = random.randint(0, 30, (400, 30))
drawn_means = numpy.sort(differences[difference_draws].mean(axis=1))
one_side = min((drawn_means <= 0).sum(), (drawn_means >= 0).sum())


def holm(p_values):
    """Each p-value times the number of hypotheses not yet decided, never less than one before it."""
    order = numpy.argsort(p_values)
    adjusted = numpy.empty(len(p_values))
    adjusted[order] = numpy.minimum(1, numpy.maximum.accumulate(numpy.sort(p_values) * numpy.arange(len(p_values), 0, -1)))
    return adjusted


def drift_case(first, second):
    borders = numpy.unique(numpy.percentile(first, numpy.arange(10, 100, 10)))
    shares = [
        numpy.maximum(1e-4, numpy.bincount(numpy.searchsorted(borders, values), minlength=len(borders) + 1) / len(values))
        for values in (first, second)
    ]
    exact = scipy.stats.ks_2samp(first, second, method="exact")
    return {
        "first": first,
        "second": second,
        "statistic": exact.statistic,
        "exact": exact.pvalue,
        "stability": ((shares[1] - shares[0]) * numpy.log(shares[1] / shares[0])).sum(),
    }


drift_cases = [
    drift_case(random.randn(40), random.randn(30) + 0.4),
    drift_case(random.randint(0, 5, 60).astype(float), random.randint(0, 6, 45).astype(float)),
    drift_case(numpy.array([1.0]), numpy.array([2.0])),
    drift_case(random.randn(20), random.randn(20) + 10),
]
long_statistic = scipy.stats.ks_2samp(numpy.arange(4000) / 4000, numpy.arange(3000) / 3000 + 0.03, method="asymp").statistic
long_limit = scipy.special.kolmogorov(long_statistic * math.sqrt(4000 * 3000 / 7000))
cloud_then, cloud_now = random.randn(15, 3), random.randn(20, 3) + 0.5
both = numpy.concatenate([cloud_then, cloud_now])
width = numpy.median(scipy.spatial.distance.pdist(both, "sqeuclidean"))
kernel = metrics.pairwise.rbf_kernel(both, gamma=1 / (2 * width))
discrepancy = kernel[:15, :15].mean() + kernel[15:, 15:].mean() - 2 * kernel[:15, 15:].mean()

golden = {
    "classes": [score_classes(*two), score_classes(*three)],
    "threshold": [cheapest(two[0] == 1, two[1][:, 1], costs) for costs in ((1, 1), (1, 5), (20, 1), (1, 0))],
    "numbers": {
        "actual": actual_numbers,
        "predicted": predicted_numbers,
        **score_numbers(actual_numbers, predicted_numbers),
        "draws": draws,
        "intervals": intervals,
    },
    "baselines": {
        "training": train_x,
        "tested": test_x,
        "targets": train_y,
        "classes": train_class,
        "ridge": linear_model.Ridge(alpha=1, solver="cholesky").fit(scaled_train, train_y).predict(scaled_test),
        "ridgeClasses": linear_model.RidgeClassifier(alpha=1).fit(scaled_train, train_class).predict(scaled_test),
        "nearest": nearest[:, 0],
    },
    "shapley": {
        "explained": explained,
        "background": background,
        "values": brute_force_shapley(explained, background),
        "base": game(background).mean(axis=0),
    },
    "layout": {
        "rows": cloud,
        "components": components.transform(cloud),
        "shares": components.explained_variance_ratio_,
        "nearness": nearness,
        "divergence": divergence.kl_divergence_,
    },
    "comparison": {
        "discordant": discordant,
        "mcnemar": [1.0 if a + b == 0 else scipy.stats.binomtest(a, a + b).pvalue for a, b in discordant],
        "differences": differences,
        "draws": difference_draws,
        "interval": numpy.percentile(drawn_means, [2.5, 97.5]),
        "pValue": min(1, 2 * (one_side + 1) / (len(drawn_means) + 1)),
        "pValues": [0.04, 0.001, 0.5, 0.02, 0.9, 0.02],
        "holm": holm([0.04, 0.001, 0.5, 0.02, 0.9, 0.02]),
    },
    "drift": {"cases": drift_cases, "long": {"statistic": long_statistic, "pValue": long_limit}, "then": cloud_then, "now": cloud_now, "discrepancy": discrepancy},
    "effects": {"x": effect_x, "other": effect_other, "edges": effect_edges, "effects": accumulate()},
}

(project / "fixtures" / "golden" / "evaluation.json").write_text(
    json.dumps(plain(golden), separators=(",", ":"), allow_nan=False) + "\n"
)
