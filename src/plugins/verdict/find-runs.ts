import {
  findMaker,
  findMatches,
  KstoreError,
  resolveReference,
  describeResolved,
  type LedgerState,
  type Resolved,
  type Run,
  type Version,
} from '../../store/index.ts';
import type { TaskRun } from './run-again.ts';

/**
 * The task runs to execute again for a reference: a run itself, the run that made a checkpoint or result, the
 * steps of an experiment's run, the runs that a report cites.
 *
 * @param deep also the runs that made what these runs used, first things first.
 * @throws KSTORE_REFERENCE_…; KSTORE_REFERENCE_KIND for a version that no run made.
 */
export function findRunsToReproduce(state: LedgerState, reference: string, deep: boolean): TaskRun[] {
  const resolved = resolveReference(state, reference, { kinds: ['checkpoint', 'result', 'report'] });
  const targets = listTargets(state, resolved, reference);
  if (targets.length === 0) {
    const what = `${describeResolved(resolved)} has no step that ran`;
    throw new KstoreError('KSTORE_RUN_NOT_REPRODUCIBLE', what);
  }
  return deep ? withOrigins(state, targets) : targets;
}

function listTargets(state: LedgerState, resolved: Resolved, reference: string): TaskRun[] {
  if (resolved.type === 'run') return expandRun(state, resolved.run);
  if (resolved.type !== 'version') return [];
  const { version } = resolved;
  if (version.kind === 'report') {
    const cites = (version.manifest.meta.cites ?? []) as readonly string[];
    const cited = cites
      .flatMap((cite) => findMatches(state, cite))
      .filter((match) => match.type !== 'version' || match.version.kind !== 'report');
    const runs = uniqueRuns(cited.flatMap((match) => listTargets(state, match, reference)));
    if (runs.length > 0) return runs;
    throw new KstoreError(
      'KSTORE_RUN_NOT_REPRODUCIBLE',
      `${describeResolved(resolved)} cites no run of this store`,
    );
  }
  const maker = findMaker(state, version);
  if (maker !== null) return [maker];
  throw new KstoreError(
    'KSTORE_RUN_NOT_REPRODUCIBLE',
    `no run in this store made ${describeResolved(resolved)}`,
  );
}

/**
 * The run that made what a run had in an input. Where a person added the same content, too, the record names either
 * version; a run before this one that made it counts.
 */
export function findInputMaker(state: LedgerState, run: TaskRun, slot: string): TaskRun | null {
  const id = run.specification.inputs[slot];
  const used = run.used.find((entry) => entry.role === slot && entry.id === id);
  const isNamed = ({ kind, name }: Version) => kind === used?.kind && name === used.name;
  const makers = state.versions
    .filter((version) => version.id === id)
    .toSorted((left, right) => Number(isNamed(right)) - Number(isNamed(left)))
    .map((version) => findMaker(state, version));
  const indexOf = (wanted: string) => state.runs.findIndex((candidate) => candidate.id === wanted);
  return makers.find((maker) => maker !== null && indexOf(maker.id) < indexOf(run.id)) ?? null;
}

function expandRun(state: LedgerState, run: Run): TaskRun[] {
  if (run.type === 'kstore.run.v1') return [run];
  return run.steps.flatMap((step) => {
    const found = state.runs.find((candidate) => candidate.id === step.run);
    return found?.type === 'kstore.run.v1' ? [found] : [];
  });
}

function withOrigins(state: LedgerState, runs: readonly TaskRun[]): TaskRun[] {
  const ordered: TaskRun[] = [];
  const seen = new Set<string>();
  const visit = (run: TaskRun): void => {
    if (seen.has(run.id)) return;
    seen.add(run.id);
    for (const slot of Object.keys(run.specification.inputs)) {
      const maker = findInputMaker(state, run, slot);
      if (maker !== null) visit(maker);
    }
    ordered.push(run);
  };
  runs.forEach(visit);
  return ordered;
}

function uniqueRuns(runs: readonly TaskRun[]): TaskRun[] {
  return [...new Map(runs.map((run) => [run.id, run])).values()];
}
