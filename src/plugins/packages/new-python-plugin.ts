import { declareTask, formatJson, writeReadme, type PluginTemplate } from './plugin-template.ts';
import type { TemplateNames } from './plugin-template.ts';

/** The same tasks as `writeJavascriptPlugin` writes, as Python scripts without any package. */
export function writePythonPlugin(names: TemplateNames): PluginTemplate {
  const isLearning = names.type === 'learning';
  const script = isLearning ? 'train.py' : 'measure.py';
  // JSON is YAML; written so, the schema of the settings stays what it is.
  const declaration = { apiVersion: 1, tasks: [{ ...declareTask(names), command: ['python3', script] }] };
  return {
    files: {
      'kstore-plugin.yaml': `# What the task takes and gives; JSON is a part of YAML.\n${formatJson(declaration)}`,
      [script]: isLearning ? train : measure,
      'means.py': means,
      'test_means.py': test,
      'README.md': writeReadme(names, 'python3 -m unittest'),
    },
    test: 'python3 -m unittest',
  };
}

const means = `"""What is computed, apart from kstore, so that it can be tested alone."""


def read_targets(columns, table):
    """Each target with the numbers of its column."""
    names = [column["name"] for column in columns if column.get("role") == "target"]
    numbers = {name: [cell for cell in table[name] if isinstance(cell, float)] for name in names}
    return {name: cells for name, cells in numbers.items() if cells}


def average(values):
    return sum(values) / len(values)


def mean_squared_error(targets, means):
    errors = [(value - means[name]) ** 2 for name, values in targets.items() for value in values]
    return average(errors)


def mean_deviations(targets):
    return {
        name: average([abs(value - average(values)) for value in values])
        for name, values in targets.items()
    }
`;

const train = `"""Learns the mean of every target."""

import json

from kstore import inputs, log_metric, save_checkpoint, settings

from means import average, mean_squared_error, read_targets

dataset = inputs["dataset"]
targets = read_targets(dataset.columns, dataset.read_table())
if not targets:
    raise SystemExit("the table has no target with numbers")

means = {name: round(average(values), settings["digits"]) for name, values in targets.items()}
log_metric("meanSquaredError", mean_squared_error(targets, means))
save_checkpoint({"means.json": json.dumps(means, sort_keys=True)}, meta={"targets": sorted(means)})
`;

const measure = `"""Measures how far the rows are from the mean of every target."""

import json

from kstore import inputs, log_metric, save_output

from means import average, mean_deviations, read_targets

dataset = inputs["dataset"]
targets = read_targets(dataset.columns, dataset.read_table())
if not targets:
    raise SystemExit("the table has no target with numbers")

deviations = mean_deviations(targets)
log_metric("deviation", average(list(deviations.values())))
save_output("result", {"deviations.json": json.dumps(deviations, sort_keys=True)})
`;

const test = `import unittest

from means import average, mean_deviations, mean_squared_error, read_targets

COLUMNS = [{"name": "water", "type": "number", "role": "input"}, {"name": "strength", "type": "number", "role": "target"}]
TABLE = {"water": [1.0, 2.0], "strength": [10.0, 20.0]}


class Means(unittest.TestCase):
    def test_learns_the_mean_of_the_target(self):
        targets = read_targets(COLUMNS, TABLE)
        self.assertEqual(average(targets["strength"]), 15)
        self.assertEqual(mean_squared_error(targets, {"strength": 15.0}), 25)

    def test_measures_the_deviation_from_the_mean(self):
        self.assertEqual(mean_deviations(read_targets(COLUMNS, TABLE)), {"strength": 5.0})


if __name__ == "__main__":
    unittest.main()
`;
