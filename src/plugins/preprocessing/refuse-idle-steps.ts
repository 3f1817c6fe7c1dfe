import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { Preprocessing } from './steps.ts';

/**
 * A step that changes nothing would be a wish that nobody hears.
 *
 * @param hasPictures whether the dataset is of pictures, or a table.
 * @throws KSTORE_SETTINGS_INVALID naming the step that is for the other.
 */
export function refuseIdleSteps({ picture, steps }: Preprocessing, hasPictures: boolean): void {
  if (!hasPictures && picture !== null)
    throw idle('`picture` says how pictures are read, and the dataset is a table', 'leave the step out');
  if (!hasPictures) return;
  const step = steps.find((one) => !('targets' in one && one.targets));
  if (step === undefined) return;
  throw idle(
    `\`${step.type}\` works on columns of a table, and the dataset holds pictures`,
    'leave the step out; `picture: { range: [0, 1] }` says what black and white become',
  );
}

function idle(problem: string, hint: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `preprocessing: ${problem}`, { hints: [hint] });
}
