import { canonicalJson, type ExperimentRunRecord, type Version } from '../../store/index.ts';
import { placeOf, readExperiment } from './experiment-settings.ts';
import { listPoints } from './matrix.ts';

/** Runs of an experiment in the order of its matrix, whichever ended first; what it does not list comes last. */
export function orderByMatrix<Item extends Pick<ExperimentRunRecord, 'point'>>(
  experiment: Version,
  runs: readonly Item[],
): Item[] {
  const listed = listPoints(readExperiment(experiment), placeOf(experiment)).map((point) =>
    canonicalJson(point),
  );
  const placeOfRun = ({ point = {} }: Item) => {
    const place = listed.indexOf(canonicalJson(point));
    return place < 0 ? listed.length : place;
  };
  return runs.toSorted((a, b) => placeOfRun(a) - placeOfRun(b));
}
