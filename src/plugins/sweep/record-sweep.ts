import {
  formatVersion,
  quoteCsv,
  recordResult,
  type JsonObject,
  type Repository,
  type Sweep,
} from '../../store/index.ts';
import { nameRecord } from './start-sweep.ts';
import { findBestTrial } from './suggest-trials.ts';

/**
 * Keeps a sweep as a version of a result, so that clones have it: `sweep.json`, all that there is to know, and
 * `trials.csv`. Null, and nothing kept, when no trial has ended.
 */
export async function recordSweep(repository: Repository, sweep: Sweep): Promise<string | null> {
  const ended = sweep.trials.filter(({ status }) => status === 'done' || status === 'failed');
  if (ended.length === 0) return null;
  const best = findBestTrial(sweep);
  const { experiment, objective } = sweep;
  const meta: JsonObject = {
    sweep: sweep.id,
    experiment: formatVersion(experiment.name, experiment.version),
    metric: objective.metric,
    onTestData: objective.onTestData,
    trials: ended.length,
    ...(best === null ? {} : { best: best.value!, bestTrial: best.number, bestRun: best.run! }),
  };
  const { ref } = await recordResult(
    repository,
    nameRecord(experiment.name),
    { 'sweep.json': `${JSON.stringify(sweep, null, 2)}\n`, 'trials.csv': writeTable(sweep) },
    meta,
    `sweep ${sweep.id}: ${ended.length} trials`,
  );
  return ref;
}

/** One line a trial, by number. */
function writeTable(sweep: Sweep): string {
  const names = [...new Set(sweep.trials.flatMap(({ parameters }) => Object.keys(parameters)))].sort();
  const head = ['trial', 'status', sweep.objective.metric, ...names, 'run'];
  const rows = sweep.trials
    .toSorted((left, right) => left.number - right.number)
    .map(({ number, status, value, parameters, run }) => [
      String(number),
      status,
      value === undefined ? '' : String(value),
      ...names.map((name) => formatCell(parameters[name])),
      run ?? '',
    ]);
  return [head, ...rows].map((cells) => `${cells.map(quoteCsv).join(',')}\n`).join('');
}

function formatCell(value: JsonObject[string] | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
