"""A forest as arrays: no pickle, which would run code when it is loaded and changes with the library."""

import numpy


def choose_target(columns, name):
    """The column to predict: the one that is named, else the target of the dataset, else its last column."""
    if name:
        return name
    targets = [column["name"] for column in columns if column.get("role") == "target"]
    return targets[0] if targets else columns[-1]["name"]


def describe_trees(forest):
    """The nodes of all trees, one tree after the other."""
    trees = [estimator.tree_ for estimator in forest.estimators_]
    return {
        "starts": numpy.cumsum([0] + [tree.node_count for tree in trees]),
        "left": numpy.concatenate([tree.children_left for tree in trees]),
        "right": numpy.concatenate([tree.children_right for tree in trees]),
        "feature": numpy.concatenate([tree.feature for tree in trees]),
        "threshold": numpy.concatenate([tree.threshold for tree in trees]),
        "value": numpy.concatenate([tree.value[:, 0, 0] for tree in trees]),
    }


def predict(trees, rows):
    """The mean of what the trees say, summed in their order."""
    # As scikit-learn compares them.
    rows = rows.astype(numpy.float32)
    starts = trees["starts"]
    total = numpy.zeros(len(rows))
    for start, end in zip(starts[:-1], starts[1:]):
        tree = {name: trees[name][start:end] for name in ("left", "right", "feature", "threshold", "value")}
        nodes = numpy.zeros(len(rows), dtype=int)
        while True:
            open_rows = numpy.flatnonzero(tree["left"][nodes] >= 0)
            if len(open_rows) == 0:
                break
            at = nodes[open_rows]
            is_left = rows[open_rows, tree["feature"][at]] <= tree["threshold"][at]
            nodes[open_rows] = numpy.where(is_left, tree["left"][at], tree["right"][at])
        total += tree["value"][nodes]
    return total / (len(starts) - 1)
