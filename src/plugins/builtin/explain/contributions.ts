import type { Cell, RandomStream, Row } from '../../api/task.ts';
import { integrateGradients } from '../../engine/input-gradients.ts';
import { explainByShapley } from '../../evaluation/shapley.ts';
import { encodeInputs } from '../../preprocessing/fitted-preprocessing.ts';
import { editRow, predictEdited, type InputColumn } from '../table-task/edited-rows.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import type { ExplainedModel } from './chosen-outputs.ts';

/** What one column, or one number that the network gets, adds to one output of one row. */
export interface Contribution {
  readonly row: string;
  readonly output: string;
  readonly name: string;
  readonly value: Cell;
  readonly contribution: number;
  /** How many columns it stands for, where these are not told apart. */
  readonly columns?: number;
}

export interface RowContributions {
  readonly row: string;
  readonly output: string;
  readonly predicted: number;
  /** Of a row of which nothing is known. */
  readonly base: number;
  readonly parts: readonly Contribution[];
  /** Shapley values of all coalitions rather than of drawn ones. */
  readonly isExact: boolean;
}

/** Columns that are told apart, and those that come and go together, as one. */
export interface DividedColumns {
  readonly columns: readonly InputColumn[];
  readonly rest: readonly InputColumn[];
}

/**
 * Kernel SHAP of rows: how far each column moves the prediction away from the mean prediction of the background rows.
 * A column that is not in a coalition has in turn the values of the background rows.
 *
 * @param onRow called after each row.
 */
export async function explainRows(
  { model, dataset, columns, chooseOutputs }: ExplainedModel,
  rows: readonly Row[],
  background: readonly Row[],
  rest: readonly InputColumn[],
  random: RandomStream,
  onRow: () => void,
): Promise<readonly RowContributions[]> {
  const outputs = model.outputs.length;
  const players = [...columns.map((column) => [column]), ...(rest.length > 0 ? [rest] : [])];
  const found: RowContributions[] = [];
  for (const row of rows) {
    const predicted = await predictEdited(model, dataset, [row]);
    const { values, base, isExact } = await explainByShapley(
      players.length,
      async (coalitions) => {
        const paid = new Float64Array(coalitions.length * outputs);
        const atOnce = Math.max(1, Math.floor(8192 / background.length));
        for (let start = 0; start < coalitions.length; start += atOnce) {
          const part = coalitions.slice(start, start + atOnce);
          const mixed = part.flatMap((members) => {
            const known = players
              .filter((_player, index) => members[index] === 1)
              .flat()
              .map(({ place }) => [place, row.cells[place] ?? null] as const);
            return background.map((other) => editRow(other, known));
          });
          const predictions = await predictEdited(model, dataset, mixed);
          predictions.forEach((value, place) => {
            const coalition = start + Math.floor(place / outputs / background.length);
            const at = coalition * outputs + (place % outputs);
            paid[at] = (paid[at] as number) + value / background.length;
          });
        }
        return paid;
      },
      random.fork(row.id),
    );
    for (const output of chooseOutputs(predicted)) {
      found.push({
        row: row.id,
        output: model.outputs[output] as string,
        predicted: predicted[output] as number,
        base: base[output] as number,
        isExact,
        parts: listParts(row, model.outputs[output] as string, columns, rest.length, (player) =>
          Number(values[player * outputs + output]),
        ),
      });
    }
    onRow();
  }
  return found;
}

/** One of each column, and one of all others together. @param shareOf player, by its place. */
function listParts(
  row: Row,
  output: string,
  columns: readonly InputColumn[],
  others: number,
  shareOf: (player: number) => number,
): readonly Contribution[] {
  const told = columns.map(
    ({ column, place }, index): Contribution => ({
      row: row.id,
      output,
      name: column.name,
      value: row.cells[place] ?? null,
      contribution: shareOf(index),
    }),
  );
  if (others === 0) return told;
  const contribution = shareOf(columns.length);
  return [
    ...told,
    { row: row.id, output, name: `${others} other columns`, value: null, contribution, columns: others },
  ];
}

/**
 * Integrated gradients of rows: how far each number that the network gets moves its output, from the mean of the
 * background rows on. Targets are in their units, classes and labels by their logits.
 *
 * @returns nothing when the checkpoint is no network.
 */
export async function explainByGradients(
  { model, dataset, chooseOutputs }: Omit<ExplainedModel, 'columns'>,
  rows: readonly Row[],
  background: readonly Row[],
  steps: number,
): Promise<readonly Contribution[]> {
  const { network, preprocessing } = model;
  if (network === null) return [];
  const { features } = preprocessing;
  const encode = (some: readonly Row[]) =>
    encodeInputs(
      preprocessing,
      { columns: dataset.table.columns, rows: some },
      some.map((_row, index) => index),
    );
  const mean = new Float64Array(features.length);
  encode(background).forEach((value, place) => {
    const feature = place % features.length;
    mean[feature] = (mean[feature] as number) + value / background.length;
  });
  const base = Float32Array.from(mean);
  const found: Contribution[] = [];
  for (const row of rows) {
    const values = encode([row]);
    for (const output of chooseOutputs(await predictEdited(model, dataset, [row]))) {
      const scale = scaleOf(model, output);
      integrateGradients(network, values, base, output, steps).forEach((value, feature) => {
        found.push({
          row: row.id,
          output: model.outputs[output] as string,
          name: features[feature] as string,
          value: values[feature] as number,
          contribution: value * scale,
        });
      });
    }
  }
  return found;
}

/** Units of a target in one unit of the output of the network. */
function scaleOf(model: TestedModel, output: number): number {
  if (model.predicts !== 'numbers') return 1;
  const { scalings } = model.preprocessing.targets[output]!;
  return scalings.reduce((product, { scale }) => product * scale, 1);
}
