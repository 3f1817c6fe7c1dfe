"""Grows a random forest on a table."""

import io

import kstore
import numpy
from sklearn.ensemble import RandomForestRegressor

from forest import choose_target, describe_trees, predict

dataset = kstore.inputs["dataset"]
table = dataset.read_table()
target = choose_target(dataset.columns, kstore.settings.get("target", ""))
inputs = sorted(column["name"] for column in dataset.columns if column["type"] == "number" and column["name"] != target)
rows = numpy.column_stack([table[name] for name in inputs]).astype(float)
measured = numpy.array(table[target], dtype=float)

forest = RandomForestRegressor(
    n_estimators=kstore.settings.get("trees", 50),
    max_depth=kstore.settings.get("maximumDepth", 12),
    random_state=kstore.seed,
    n_jobs=1,
)
forest.fit(rows, measured)

trees = describe_trees(forest)
predicted = predict(trees, rows)
kstore.log_metric("rmse", numpy.sqrt(numpy.mean((predicted - measured) ** 2)))

# Written without the time, so that equal trees are equal bytes.
archive = io.BytesIO()
numpy.savez(archive, inputs=numpy.array(inputs), target=numpy.array(target), **trees)
kstore.save_checkpoint({"forest.npz": archive.getvalue()}, meta={"trees": len(forest.estimators_), "target": target})
