import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import type { FittedPreprocessing } from './fitted-preprocessing.ts';
import { applyStep, type FittedStep } from './fitted-step.ts';
import type { ColumnDeclaration, Frame, FrameColumn } from './frame.ts';
import type { AugmentStep } from './steps.ts';

/** Changes the features of one row in place. */
export type ChangeRow = (features: Float32Array, random: RandomStream) => void;

/** What the features of a column are when its value is missing. */
interface MissingForm {
  readonly features: readonly { readonly at: number; readonly value: number }[];
}

/**
 * Changes of training rows of a table: values that are treated as missing, then noise on the features that are numbers
 * of the dataset. A value that is missing already stays as it is.
 *
 * @throws KSTORE_SETTINGS_INVALID for changes that only pictures take, or values to be dropped where nothing is filled in.
 */
export function createRowChanges(fitted: FittedPreprocessing, step: AugmentStep): ChangeRow {
  refusePictureChanges(step);
  const forms = step.dropValues === 0 ? [] : listMissingForms(fitted);
  if (step.dropValues > 0 && forms.length === 0) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      'preprocessing: `dropValues` drops values of columns with an `impute` step, and there is none',
      { hints: ['add an `impute` step, or leave `dropValues` out'] },
    );
  }
  const names = new Set(fitted.inputs.filter(({ type }) => type !== 'text').map(({ name }) => name));
  const numbers = fitted.features.flatMap((name, at) => (names.has(name) ? [at] : []));
  return (features, random) => {
    const [dropped, noise] = [random.fork('dropValues'), random.fork('noise')];
    for (const form of forms) {
      if (dropped.next() >= step.dropValues) continue;
      for (const { at, value } of form.features) features[at] = value;
    }
    if (step.noise === 0) return;
    for (const at of numbers) features[at] = (features[at] as number) + step.noise * noise.normal();
  };
}

function refusePictureChanges(step: AugmentStep): void {
  const used = (['flip', 'shift', 'rotate', 'crop', 'brightness'] as const).find(
    (name) => step[name] !== 0 && step[name] !== 'none',
  );
  if (used === undefined) return;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `preprocessing: \`${used}\` changes pictures, and the dataset is a table`,
    {
      hints: ['rows of a table take `noise` and `dropValues`'],
    },
  );
}

/** The features that each column with an `impute` step gives a missing value, by running the steps on that column alone. */
function listMissingForms({ inputs, steps, features }: FittedPreprocessing): readonly MissingForm[] {
  return inputs.flatMap((input): MissingForm[] => {
    const isImputed = steps.some(
      (step) => 'impute' in step && step.impute.some(({ column }) => column === input.name),
    );
    if (!isImputed) return [];
    const { name: own } = input;
    const isOwn = (name: string) => name === own || name === `${own} missing` || name.startsWith(`${own}=`);
    const frame = steps.map((step) => keepColumns(step, isOwn)).reduce(applyStep, createMissing(input));
    const given = [...frame.columns].flatMap(([name, column]) => {
      const at = features.indexOf(name);
      return column.type === 'number' && at >= 0
        ? [{ at, value: Math.fround(column.values[0] as number) }]
        : [];
    });
    return [{ features: given }];
  });
}

function createMissing({ name, type }: ColumnDeclaration): Frame {
  const missing = Float64Array.of(NaN);
  const column: FrameColumn =
    type === 'text'
      ? { type, values: [null] }
      : type === 'date'
        ? { type, values: missing }
        : { type, values: missing, isDerived: false };
  return { rowIds: [''], columns: new Map([[name, column]]) };
}

/** The part of a step that works on some columns. */
function keepColumns(step: FittedStep, isKept: (column: string) => boolean): FittedStep {
  const keep = <Item extends { readonly column: string }>(items: readonly Item[]) =>
    items.filter(({ column }) => isKept(column));
  if ('impute' in step) return { impute: keep(step.impute) };
  if ('log' in step) return { log: step.log.filter(isKept) };
  if ('oneHot' in step) return { oneHot: keep(step.oneHot) };
  if ('text' in step) return { text: keep(step.text) };
  if ('elapsedDays' in step) return { elapsedDays: keep(step.elapsedDays) };
  return { scale: keep(step.scale) };
}
