"""Writes fixtures/golden/linear.json and trees.json: what scikit-learn makes of fixtures/concrete.csv.

Debian: apt install python3-sklearn, then: /usr/bin/python3 scripts/make-golden-tables.py
Where equally good questions would leave a tree to chance, the script stops: several seeds must grow the same one.
"""

import csv
import json
import pathlib

import numpy
from sklearn.cross_decomposition import PLSRegression
from sklearn.ensemble import GradientBoostingClassifier, GradientBoostingRegressor, RandomForestRegressor
from sklearn.linear_model import Ridge, RidgeCV
from sklearn.metrics import r2_score
from sklearn.preprocessing import StandardScaler
from sklearn.tree import DecisionTreeClassifier, DecisionTreeRegressor

project = pathlib.Path(__file__).resolve().parent.parent
with open(project / "fixtures" / "concrete.csv") as file:
    lines = list(csv.reader(file))[1:]
table = numpy.array([[float(cell) for cell in lines[row * 637 % len(lines)]] for row in range(len(lines))])
# As float32, which trees of scikit-learn make of their inputs.
table = table.astype(numpy.float32).astype(numpy.float64)
train, test = table[:200], table[200:300]


def write(name, value):
    text = json.dumps(value, separators=(",", ":"))
    (project / "fixtures" / "golden" / f"{name}.json").write_text(text + "\n")


def rounded(values):
    return [float(f"{value:.15g}") for value in numpy.asarray(values).reshape(-1)]


# Planes: seven ingredients to age and strength -------------------------------------------------------------------------

x, y = train[:, :7], train[:, 7:]
x_test = test[:, :7]
scaler = StandardScaler().fit(x)
alphas = [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300, 1000, 3000, 10000]
chosen = RidgeCV(alphas=alphas).fit(scaler.transform(x), y)
strength = RidgeCV(alphas=alphas).fit(scaler.transform(x), y[:, 1])


def ridge(alpha, inputs, targets, x_new, is_scaled=True):
    own = StandardScaler(with_std=is_scaled).fit(inputs)
    model = Ridge(alpha=alpha, solver="cholesky").fit(own.transform(inputs), targets)
    return rounded(model.predict(own.transform(x_new)))


def pls(components, inputs, targets, is_scaled=True):
    model = PLSRegression(components, scale=is_scaled, tol=1e-30, max_iter=100000)
    return rounded(model.fit(inputs, targets).predict(x_test))


write(
    "linear",
    {
        "ridge": ridge(2, x, y, x_test),
        "ridgeUnscaled": ridge(2, x, y, x_test, False),
        "ridgeWide": ridge(0.5, x[:5], y[:5], x_test),
        "ridgeChosen": {"alpha": chosen.alpha_, "predictions": rounded(chosen.predict(scaler.transform(x_test)))},
        "ridgeOfStrength": {"alpha": strength.alpha_, "leftOutError": -strength.best_score_},
        "pls1": pls(3, x, y[:, 1]),
        "pls1All": pls(7, x, y[:, 1]),
        "pls2": pls(3, x, y),
        "pls2Unscaled": pls(2, x, y, False),
    },
)

# Trees: seven ingredients and age to strength, or to low, medium and high --------------------------------------------

x, y, x_test = train[:, :8], train[:, 8], test[:, :8]
limits = [30, 45]
classes = numpy.digitize(y, limits)


def describe(tree):
    """Nodes in the order yes before no, as scikit-learn keeps them."""
    tree = tree.tree_
    return {
        "column": [int(column) if column >= 0 else -1 for column in tree.feature],
        "threshold": rounded(numpy.where(tree.feature >= 0, tree.threshold, 0)),
    }


def grow(make, targets):
    trees = [make(seed).fit(x, targets) for seed in range(10)]
    descriptions = [describe(tree) for tree in trees]
    assert all(tree == descriptions[0] for tree in descriptions), "the tree depends on chance"
    return trees[0], descriptions[0]


number_tree, number_nodes = grow(
    lambda seed: DecisionTreeRegressor(max_depth=6, min_samples_leaf=12, random_state=seed), y
)
class_tree, class_nodes = grow(
    lambda seed: DecisionTreeClassifier(max_depth=6, min_samples_leaf=12, random_state=seed), classes
)


def boost(kind, targets, predict, **further):
    models = [
        kind(n_estimators=20, max_depth=2, min_samples_leaf=5, criterion="squared_error", random_state=seed, **further)
        for seed in range(5)
    ]
    predictions = [predict(model.fit(x, targets)) for model in models]
    assert all(numpy.allclose(other, predictions[0], rtol=1e-12) for other in predictions), "depends on chance"
    return rounded(predictions[0])


def forest(seed):
    model = RandomForestRegressor(100, max_features=1 / 3, random_state=seed).fit(table[:700, :8], table[:700, 8])
    return r2_score(table[700:, 8], model.predict(table[700:, :8]))


scores = [forest(seed) for seed in range(10)]
single = numpy.linspace(0, 1, 40) ** 2
values = numpy.sin(7 * single)
write(
    "trees",
    {
        "limits": limits,
        "numbers": {
            **number_nodes,
            "predictions": rounded(number_tree.predict(x_test)),
            "importance": rounded(number_tree.feature_importances_),
        },
        "classes": {
            **class_nodes,
            "predictions": rounded(class_tree.predict_proba(x_test)),
            "importance": rounded(class_tree.feature_importances_),
        },
        "whole": rounded(DecisionTreeRegressor(random_state=1).fit(single[:, None], values).tree_.threshold),
        "boostedNumbers": boost(GradientBoostingRegressor, y, lambda model: model.predict(x_test)),
        "boostedClasses": boost(GradientBoostingClassifier, classes, lambda model: model.predict_proba(x_test)),
        "boostedPair": boost(GradientBoostingClassifier, classes > 0, lambda model: model.predict_proba(x_test)),
        "forest": {"r2Mean": float(numpy.mean(scores)), "r2Deviation": float(numpy.std(scores, ddof=1))},
    },
)
