import type { Cell, Row } from '../../api/task.ts';
import { findBounds } from '../figures/axis.ts';
import { isSaid } from '../multilabel/row-labels.ts';
import { editRow, predictEdited, type InputColumn } from '../table-task/edited-rows.ts';
import type { OpenedDataset } from '../table-task/open-dataset.ts';
import type { TestedModel } from '../table-task/tested-model.ts';
import type { ExplainedModel } from './chosen-outputs.ts';

/** The least change of one column that would make another prediction of a row. */
export interface Counterfactual {
  readonly row: string;
  readonly column: string;
  readonly unit: string | null;
  readonly from: Cell;
  readonly to: Cell;
  /** Share of the range of the column; of text whether it is another one, 1. */
  readonly distance: number;
  /** Target or label, or null: the class. */
  readonly target: string | null;
  /** Of a target its value, of a label its probability, or the class. */
  readonly before: number | string;
  readonly after: number | string;
}

const [gridSteps, refinements] = [40, 3];
/** Whole numbers nearer than a found one that are tried one by one, on each side. */
const mostWholeNumbers = 200;

/** Whether a prediction, `outputs` numbers, is another one; one test for each thing that is asked for. */
interface Goal {
  readonly target: string | null;
  readonly isReached: (prediction: Float64Array) => boolean;
  readonly read: (prediction: Float64Array) => number | string;
}

/**
 * Looks, for each row and column, for the nearest value with which the model says something else: another class, a
 * target that is higher or lower by a share of its mean size, or of an explained label the opposite. Only values between the least and the largest of the
 * background rows are tried, all other columns stay.
 *
 * @param change share by which a target is to rise or fall.
 * @param onRow called after each row.
 */
export async function findCounterfactuals(
  { model, dataset, columns, chooseOutputs }: ExplainedModel,
  rows: readonly Row[],
  background: readonly Row[],
  change: number,
  onRow: () => void,
): Promise<readonly Counterfactual[]> {
  const found: Counterfactual[] = [];
  for (const row of rows) {
    const before = await predictEdited(model, dataset, [row]);
    for (const goal of listGoals(model, before, chooseOutputs(before), change))
      for (const input of columns) {
        const from = row.cells[input.place] ?? null;
        const tried = listValues(input, background, from);
        const { range } = tried;
        const reached = await search(model, dataset, row, input, tried, goal);
        if (reached === null) continue;
        found.push({
          row: row.id,
          column: input.column.name,
          unit: input.column.unit ?? null,
          from,
          to: reached.value,
          distance: range > 0 ? Math.abs(Number(reached.value) - Number(from)) / range : 1,
          target: goal.target,
          before: goal.read(before),
          after: goal.read(reached.prediction),
        });
      }
    onRow();
  }
  return found;
}

function listGoals(
  model: TestedModel,
  before: Float64Array,
  chosen: readonly number[],
  change: number,
): readonly Goal[] {
  if (model.predicts === 'classes') {
    const place = (prediction: Float64Array) => prediction.indexOf(Math.max(...prediction));
    const read = (prediction: Float64Array) => model.outputs[place(prediction)] as string;
    return [{ target: null, read, isReached: (prediction) => place(prediction) !== place(before) }];
  }
  return chosen.flatMap((output): readonly Goal[] => {
    const target = model.outputs[output] as string;
    const read = (prediction: Float64Array) => prediction[output] as number;
    if (model.predicts === 'labels')
      return [{ target, read, isReached: (prediction) => isSaid(read(prediction)) !== isSaid(read(before)) }];
    const least = change * Math.abs(read(before));
    const moved = (prediction: Float64Array) => read(prediction) - read(before);
    return [
      { target, read, isReached: (prediction: Float64Array) => moved(prediction) >= least },
      { target, read, isReached: (prediction: Float64Array) => moved(prediction) <= -least },
    ];
  });
}

interface TriedValues {
  readonly values: readonly Cell[];
  /** Of numbers; what is missing or text has no range. */
  readonly low: number;
  readonly high: number;
  readonly range: number;
  readonly isWhole: boolean;
}

/** Values to try, the nearest first. */
function listValues({ column, place }: InputColumn, background: readonly Row[], from: Cell): TriedValues {
  const known = background.flatMap((row) => row.cells[place] ?? []);
  if (column.type !== 'number' || typeof from !== 'number')
    return {
      values: [...new Set(known)].filter((value) => value !== from),
      low: 0,
      high: 0,
      range: 0,
      isWhole: false,
    };
  const numbers = known.map(Number);
  const [low, high] = findBounds(numbers);
  const isWhole = numbers.every(Number.isInteger);
  const grid = Array.from(
    { length: gridSteps + 1 },
    (_item, step) => low + ((high - low) * step) / gridSteps,
  );
  const values = new Set(grid.map((value) => (isWhole ? Math.round(value) : value)));
  values.delete(from);
  return {
    values: [...values].sort((left, right) => Math.abs(left - from) - Math.abs(right - from)),
    low,
    high,
    range: high - low,
    isWhole,
  };
}

/** The nearest of the values that reaches the goal; nearer numbers, on both sides, are then tried more finely. */
async function search(
  model: TestedModel,
  dataset: OpenedDataset,
  row: Row,
  { place }: InputColumn,
  { values, low, high, range, isWhole }: TriedValues,
  { isReached }: Goal,
): Promise<{ readonly value: Cell; readonly prediction: Float64Array } | null> {
  const outputs = model.outputs.length;
  const tryAll = async (tried: readonly Cell[]) => {
    if (tried.length === 0) return null;
    const edited = tried.map((value) => editRow(row, [[place, value]]));
    const predictions = await predictEdited(model, dataset, edited);
    for (const [index, value] of tried.entries()) {
      const prediction = predictions.subarray(index * outputs, (index + 1) * outputs);
      if (isReached(prediction)) return { value, prediction };
    }
    return null;
  };
  const from = row.cells[place] ?? null;
  let best = await tryAll(values);
  if (typeof from !== 'number') return best;
  const distanceTo = (value: Cell) => Math.abs(Number(value) - from);
  const tryNearer = async (distances: readonly number[]) => {
    const nearer = distances
      .flatMap((distance) => [from - distance, from + distance])
      .map((value) => (isWhole ? Math.round(value) : value))
      .filter((value) => value !== from && value >= low && value <= high);
    const found = await tryAll([...new Set(nearer)]);
    if (found !== null && best !== null && distanceTo(found.value) < distanceTo(best.value)) best = found;
  };
  let spacing = range / gridSteps;
  for (let round = 0; best !== null && (isWhole ? spacing > 1 : round < refinements); round++) {
    const reached = distanceTo(best.value);
    if (isWhole && reached <= mostWholeNumbers) {
      await tryNearer(Array.from({ length: Math.ceil(reached) - 1 }, (_item, place) => place + 1));
      break;
    }
    const gap = Math.min(reached, spacing);
    await tryNearer(Array.from({ length: 9 }, (_item, step) => reached - (gap * (9 - step)) / 10));
    spacing /= 10;
  }
  return best;
}
