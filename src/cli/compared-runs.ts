import {
  formatVersion,
  KstoreError,
  resolveRun,
  resolveVersion,
  type ExperimentRunRecord,
  type LedgerState,
  type Run,
} from '../store/index.ts';
import { orderByMatrix } from '../plugins/index.ts';
import { usageError } from './usage-error.ts';

/**
 * The runs that are to be compared: those named, and those of an experiment, of equal specs the newest, each once.
 *
 * @throws KSTORE_USAGE for fewer than two; KSTORE_REFERENCE_…, KSTORE_RUN_NOT_REPRODUCIBLE.
 */
export function findCompared(
  state: LedgerState,
  references: readonly string[],
  experiment: string | undefined,
): Run[] {
  if (experiment === undefined && references.length < 2)
    throw usageError('compare needs two runs or more', ['name them, or use --experiment NAME']);
  const named = references.map((reference) => resolveRun(state, reference));
  if (experiment === undefined) return named;
  const version = resolveVersion(state, experiment, ['experiment']);
  const newest = new Map<string, Run & ExperimentRunRecord>();
  for (const run of state.runs.toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))) {
    if (run.type !== 'kstore.experiment-run.v1' || run.status !== 'succeeded') continue;
    const isOfIt = run.used.some(({ kind, id }) => kind === 'experiment' && id === version.id);
    if (isOfIt) newest.set(run.spec, run);
  }
  const all = [...orderByMatrix(version, [...newest.values()]), ...named];
  const runs = [...new Map(all.map((run) => [run.id, run])).values()];
  if (runs.length >= 2) return runs;
  const ref = formatVersion(version.name, version.version);
  throw new KstoreError('KSTORE_REFERENCE_NOT_FOUND', `${ref} has fewer than two runs that succeeded`, {
    hints: ['`kstore runs` lists them; a matrix makes several (docs/experiments.md)'],
  });
}
