"""Predicts the target of each row with a forest and compares with what was measured."""

import kstore
import numpy
from sklearn.metrics import r2_score

from forest import predict

trees = numpy.load(kstore.inputs["checkpoint"].folder / "forest.npz", allow_pickle=False)
table = kstore.inputs["dataset"].read_table()
rows = numpy.column_stack([table[str(name)] for name in trees["inputs"]]).astype(float)
measured = numpy.array(table[str(trees["target"])], dtype=float)
predicted = predict(trees, rows)

kstore.log_metric("rmse", numpy.sqrt(numpy.mean((predicted - measured) ** 2)))
kstore.log_metric("r2", r2_score(measured, predicted))
lines = ["measured,predicted"] + ["%r,%r" % pair for pair in zip(measured.tolist(), predicted.tolist())]
kstore.save_output("result", {"predictions.csv": "\n".join(lines) + "\n"})
