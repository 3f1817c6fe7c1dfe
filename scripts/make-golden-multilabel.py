"""Writes fixtures/golden/multilabel.json: what scikit-learn makes of predicted labels that are drawn here.

Debian: apt install python3-sklearn, then: /usr/bin/python3 scripts/make-golden-multilabel.py
"""

import json
import pathlib

import numpy
from sklearn import metrics

project = pathlib.Path(__file__).resolve().parent.parent
random = numpy.random.RandomState(11)

rows, labels = 60, 4
# On a coarse grid, so that some are equal; never 0, where a label would be as likely as not.
logits = (random.randint(-8, 8, (rows, labels)) + 0.5) / 2
actual = (logits + 2.5 * random.randn(rows, labels) > [0, 1, -1, 2.5]).astype(int)
predicted = (logits > 0).astype(int)
probabilities = 1 / (1 + numpy.exp(-logits))


def scores(average):
    found = metrics.precision_recall_fscore_support(actual, predicted, average=average, zero_division=0)
    return dict(zip(("precision", "recall", "f1"), found))


def plain(value):
    if isinstance(value, dict):
        return {name: plain(own) for name, own in value.items()}
    return value.tolist() if hasattr(value, "tolist") else value


golden = {
    "logits": logits,
    "actual": actual,
    "accuracy": metrics.accuracy_score(actual, predicted),
    "hammingLoss": metrics.hamming_loss(actual, predicted),
    "micro": scores("micro"),
    "macro": scores("macro"),
    "perLabel": scores(None),
    "confusion": metrics.multilabel_confusion_matrix(actual, predicted),
    "logLoss": numpy.mean([metrics.log_loss(actual[:, label], probabilities[:, label]) for label in range(labels)]),
    "rocArea": metrics.roc_auc_score(actual, probabilities, average="macro"),
    "averagePrecision": metrics.average_precision_score(actual, probabilities, average="macro"),
}
text = json.dumps({name: plain(value) for name, value in golden.items()}, separators=(",", ":"))
(project / "fixtures" / "golden" / "multilabel.json").write_text(text + "\n")
