import type { RandomStream } from '../../../../src/plugins/api/task.ts';
import { readGolden } from '../../../support/golden.ts';

/** What scikit-learn, scipy and numpy say; see `scripts/make-golden-evaluation.py`. */
export function readSection<Section>(section: string): Section {
  return readGolden<Record<string, Section>>('evaluation')[section] as Section;
}

/** A stream that draws what another program drew. */
export function replay(numbers: readonly number[]): RandomStream {
  let place = 0;
  const integer = () => numbers[place++] as number;
  return { integer, fork: () => replay(numbers) } as unknown as RandomStream;
}
