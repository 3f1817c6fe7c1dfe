"""Writes fixtures/golden/profile.json: what NumPy and SciPy make of the figures of `kstore profile`.

pip install numpy==2.4.6 scipy==1.17.1, then: python3 scripts/make-golden-profile.py
The data are fixtures/concrete.csv, with every 17th value of `water` missing where that is said.
"""

import csv
import json
import pathlib

import numpy as np
from scipy import special, stats

root = pathlib.Path(__file__).resolve().parent.parent
with open(root / "fixtures" / "concrete.csv", newline="") as file:
    head, *body = list(csv.reader(file))
columns = {name: np.array([float(row[place]) for row in body]) for place, name in enumerate(head)}
water = columns["water"].copy()
water[::17] = np.nan


def describe(values):
    quartiles = np.quantile(values, [0, 0.25, 0.5, 0.75, 1])
    counts, edges = np.histogram(values, bins=20)
    return {
        "mean": values.mean(),
        "deviation": values.std(ddof=1),
        "minimum": quartiles[0],
        "lowerQuartile": quartiles[1],
        "median": quartiles[2],
        "upperQuartile": quartiles[3],
        "maximum": quartiles[4],
        "skewness": stats.skew(values, bias=False),
        "edges": edges.tolist(),
        "counts": counts.tolist(),
    }


def correlate(left, right):
    both = ~(np.isnan(left) | np.isnan(right))
    return {
        "pearson": stats.pearsonr(left[both], right[both]).statistic,
        "spearman": stats.spearmanr(left[both], right[both]).statistic,
        "rows": int(both.sum()),
    }


def stability(before, now):
    edges = np.unique(np.quantile(before, np.arange(1, 10) / 10))
    p = np.bincount(np.searchsorted(edges, before, side="left"), minlength=len(edges) + 1) / len(before)
    q = np.bincount(np.searchsorted(edges, now, side="left"), minlength=len(edges) + 1) / len(now)
    p, q = np.maximum(p, 1e-4), np.maximum(q, 1e-4)
    return ((q - p) * np.log(q / p)).sum()


def compare(before, now):
    distance = stats.ks_2samp(before, now).statistic
    effective = len(before) * len(now) / (len(before) + len(now))
    return {
        "stability": stability(before, now),
        "distance": distance,
        "probability": special.kolmogorov(np.sqrt(effective) * distance),
    }


def spread(value):
    """The finaliser of MurmurHash3 over 32 bits."""
    value &= 0xFFFFFFFF
    value ^= value >> 16
    value = value * 0x85EBCA6B & 0xFFFFFFFF
    value ^= value >> 13
    value = value * 0xC2B2AE35 & 0xFFFFFFFF
    return value ^ (value >> 16)


def predict(values, target, seed=1):
    """R² of one column over five folds, with means of 32 bins between quantiles of the other folds."""
    fold = np.array([spread(row ^ (seed * 0x9E3779B1)) % 5 for row in range(len(target))])
    predicted = np.empty(len(target))
    for tested in range(5):
        learnt = fold != tested
        bins = min(32, int(np.sqrt(learnt.sum())))
        edges = np.quantile(values[learnt][~np.isnan(values[learnt])], np.arange(1, bins) / bins)
        place = np.where(np.isnan(values), -1, np.searchsorted(edges, values, side="right"))
        for one in np.unique(place):
            known = target[learnt & (place == one)]
            mean = known.mean() if len(known) else target[learnt].mean()
            predicted[(fold == tested) & (place == one)] = mean
    return 1 - ((target - predicted) ** 2).sum() / ((target - target.mean()) ** 2).sum()


def predict_class(values, target, seed=1):
    """The share of errors avoided, with the most frequent class of each value in the other folds."""
    fold = np.array([spread(row ^ (seed * 0x9E3779B1)) % 5 for row in range(len(target))])
    errors = 0
    for tested in range(5):
        learnt = fold != tested
        for row in np.flatnonzero(fold == tested):
            known = target[learnt & (values == values[row])]
            if len(known) == 0:
                known = target[learnt]
            labels, first, counts = np.unique(known, return_index=True, return_counts=True)
            best = labels[sorted(range(len(labels)), key=lambda at: (-counts[at], first[at]))[0]]
            errors += best != target[row]
    always = len(target) - np.unique(target, return_counts=True)[1].max()
    return 1 - errors / always


strength = columns["compressive_strength"]
half = len(strength) // 2
golden = {
    "numbers": {name: describe(values) for name, values in columns.items()},
    "correlations": {
        "water superplasticizer": correlate(columns["water"], columns["superplasticizer"]),
        "water missing, age": correlate(water, columns["age"]),
    },
    "drift": {name: compare(values[:half], values[half:]) for name, values in columns.items()},
    "counts": {
        "left": [120, 30, 7, 0],
        "right": [90, 51, 3, 4],
        "probability": stats.chi2_contingency([[120, 30, 7, 0], [90, 51, 3, 4]], correction=False).pvalue,
    },
    "kolmogorov": [[x, special.kolmogorov(x)] for x in [0.2, 0.5, 0.9, 0.999, 1.0, 1.3, 2.0, 3.0]],
    "chiSquared": [
        [x, k, stats.chi2.sf(x, k)] for x in [0.1, 1.0, 5.0, 20.0, 150.0] for k in [1, 2, 3, 10, 99]
    ],
    "predictions": {
        **{name: predict(values, strength) for name, values in columns.items() if values is not strength},
        "water missing": predict(water, strength),
        "age as class": predict_class(columns["age"], np.minimum(3, strength // 20)),
    },
}
path = root / "fixtures" / "golden" / "profile.json"
path.write_text(json.dumps(golden, separators=(",", ":"), default=float) + "\n")
