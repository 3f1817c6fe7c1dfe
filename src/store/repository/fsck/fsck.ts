import { basename, join } from 'node:path';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import { readTagRecord } from '../../ledger/tag-record.ts';
import type { ProgressReporter } from '../../model/progress.ts';
import { walkObjects } from '../../objects/object-graph.ts';
import type { FileRef } from '../../objects/object-store.ts';
import { verifyPack } from '../../packs/pack-check.ts';
import { PackSet } from '../../packs/pack-set.ts';
import { adviseOn, damageAdvice } from './damage-advice.ts';
import { findTableSummary } from '../versions/describe.ts';
import { ContentCheck } from './fsck-content.ts';
import { checkLedger } from './fsck-ledger.ts';
import { listNotices } from './fsck-notices.ts';
import type { Repository } from '../repository.ts';
import { formatFullReference } from '../versions/resolve.ts';
import { isDamage, listSideFiles } from './side-files.ts';
import { maximumStageBytes, readStage, type StagedVersion } from '../add/stage.ts';

export interface FsckProblem {
  readonly code: string;
  readonly message: string;
  /** What is affected: `dataset/formula_v1`, a pack, the ledger. */
  readonly subject: string;
  /** What to do about it. */
  readonly advice: string;
}

export interface FsckResult {
  readonly ok: boolean;
  readonly problems: readonly FsckProblem[];
  /** What is odd and does no harm. */
  readonly notices: readonly string[];
  readonly checked: {
    readonly packs: number;
    readonly versions: number;
    readonly runs: number;
    readonly files: number;
    readonly gitObjects: number;
  };
}

/** A store that others change all the time is looked at so often; then problems that every look found are told. */
const maximumLooks = 5;

/**
 * Checks everything that is stored: each block and chunk of each pack, each git object and record of the ledger, that
 * every version's files can be read back with the right hash, and that trees and lists are cut as the format says.
 */
export async function checkRepository(
  repository: Repository,
  progress: ProgressReporter,
): Promise<FsckResult> {
  let lasting: readonly FsckProblem[] | null = null;
  for (let look = 1; ; look++) {
    const before = await describeMoment(repository);
    try {
      const result = await checkOnce(repository, progress);
      if (result.ok || (await describeMoment(repository)) === before) return result;
      lasting = lasting === null ? result.problems : keepCommon(lasting, result.problems);
      if (look === maximumLooks) return { ...result, ok: lasting.length === 0, problems: lasting };
    } catch (error) {
      if (look === maximumLooks || (await describeMoment(repository)) === before) throw error;
    }
  }
}

/** What is wrong stays wrong; what only seemed so, since the store changed under a look, is not there in the next one. */
function keepCommon(former: readonly FsckProblem[], problems: readonly FsckProblem[]): FsckProblem[] {
  const known = new Set(former.map(describeProblem));
  return problems.filter((problem) => known.has(describeProblem(problem)));
}

function describeProblem({ code, subject, message }: FsckProblem): string {
  return JSON.stringify([code, subject, message]);
}

/**
 * What other commands change while this one reads without a lock. What it read before and after such a change does not
 * belong together: a version may be newer than the packs that were listed.
 */
async function describeMoment({ objects, ledger, directory }: Repository): Promise<string> {
  const read = async <Part>(part: () => Part | Promise<Part>) => {
    try {
      return await part();
    } catch {
      // The check itself tells what is wrong there.
      return null;
    }
  };
  return JSON.stringify([
    await read(() => objects.listPacks()),
    await read(async () => (await ledger.readState()).head),
    await read(async () => (await ledger.readState()).tags),
    await read(() => [...(readTagRecord(directory) ?? [])]),
    await read(() => readRegularFile(join(directory, 'stage.json'), maximumStageBytes).toString('utf8')),
  ]);
}

async function checkOnce(repository: Repository, progress: ProgressReporter): Promise<FsckResult> {
  const problems: FsckProblem[] = [];
  const report: Report = (subject, error, advice) => problems.push(toProblem(error, subject, advice));
  const packs = goOn(report, 'packs', () => repository.objects.listPacks()) ?? [];
  checkPacks(packs, report, progress);
  // One that cannot be opened has been told.
  const set = new PackSet(packs, { onUnreadable: () => undefined });
  const content = new ContentCheck(set, problems.length === 0, report);
  const { state, gitObjects } = await checkLedger(repository, report);
  state.versions.forEach((version, index) => {
    progress.update({ label: 'fsck versions', done: index, total: state.versions.length, unit: 'version' });
    const subject = formatFullReference(version);
    content.checkTree(subject, version.manifest);
    const table = findTableSummary(version.manifest);
    if (table !== null) content.checkFile(subject, table);
  });
  for (const run of state.runs) {
    if (run.type !== 'kstore.run.v1') continue;
    if (run.metricLog !== undefined) content.checkFile(`run ${run.id}`, run.metricLog as FileRef);
    if (run.state !== undefined) content.checkTree(`run ${run.id}, its state`, run.state);
  }
  checkReferences(state, report);
  checkSideFiles(repository, report);
  checkStage(repository, set, report);
  set.close();
  progress.finish();
  let notices: readonly string[] = [];
  try {
    notices = await listNotices(repository, state);
  } catch (error) {
    report('store', error);
  }
  return {
    ok: problems.length === 0,
    problems,
    notices,
    checked: {
      packs: packs.length,
      versions: state.versions.length,
      runs: state.runs.length,
      files: content.files,
      gitObjects,
    },
  };
}

/** Without an advice the error itself says what helps. */
type Report = (subject: string, error: unknown, advice?: string) => void;

/** Null after a failure, which is told. */
function goOn<Result>(report: Report, subject: string, look: () => Result): Result | null {
  try {
    return look();
  } catch (error) {
    report(subject, error);
    return null;
  }
}

function checkPacks(packs: readonly string[], report: Report, progress: ProgressReporter): void {
  packs.forEach((pack, index) => {
    progress.update({ label: 'fsck packs', done: index, total: packs.length, unit: 'pack' });
    const subject = `pack ${basename(pack)}`;
    const problems = goOn(report, subject, () => verifyPack(pack)) ?? [];
    for (const { message } of problems) report(subject, damaged(message));
  });
}

function damaged(message: string): FsckCause {
  return { code: 'KSTORE_OBJECT_DAMAGED', message };
}

function missing(message: string): FsckCause {
  return { code: 'KSTORE_OBJECT_MISSING', message };
}

type FsckCause = Pick<FsckProblem, 'code' | 'message'>;

/** Runs, verdicts and aliases must point at versions and runs that exist. */
function checkReferences(state: LedgerState, reportAny: Report): void {
  const report = (subject: string, cause: FsckCause) =>
    reportAny(subject, cause, damageAdvice.wrongFromTheBeginning);
  const versions = new Set(state.versions.map((version) => version.id as string));
  const runs = new Set(state.runs.map((run) => run.id as string));
  for (const run of state.runs) {
    for (const { kind, name, version, id } of [...run.used, ...run.outputs]) {
      if (!versions.has(id))
        report(`run ${run.id}`, missing(`names ${kind}/${name}_v${version}, which is not in the ledger`));
    }
    if (run.type !== 'kstore.experiment-run.v1') continue;
    for (const step of run.steps)
      if (!runs.has(step.run))
        report(`run ${run.id}`, missing(`names the run ${step.run}, which is not in the ledger`));
  }
  for (const { id, run } of state.verdicts)
    if (!runs.has(run)) report(`verdict ${id}`, missing(`names the run ${run}, which is not in the ledger`));
  const numbered = new Set(
    state.versions.map((version) => `${version.kind}/${version.name} ${version.version}`),
  );
  for (const [key, aliases] of Object.entries(state.aliases)) {
    for (const [alias, version] of Object.entries(aliases)) {
      if (!numbered.has(`${key} ${version}`))
        report(`alias ${key}@${alias}`, missing(`points at v${version}, which is not in the ledger`));
    }
  }
}

function checkSideFiles(repository: Repository, report: Report): void {
  for (const { path, check, advice } of goOn(report, 'sweeps', () => listSideFiles(repository)) ?? []) {
    try {
      check();
    } catch (error) {
      report(path, error, isDamage(error) ? advice : undefined);
    }
  }
}

/** What is staged must be there; that the stage itself is damaged has been told. */
function checkStage(repository: Repository, set: PackSet, report: Report): void {
  let staged: readonly StagedVersion[];
  try {
    staged = readStage(repository.directory);
  } catch {
    return;
  }
  for (const { kind, name, path, manifest } of staged) {
    const advice = `\`kstore add ${path}\` again`;
    // A chunk list of a page can name one node so often that nobody gets to its end.
    const seen = new Set<string>();
    const lacking: string[] = [];
    try {
      walkObjects(set, { id: manifest.tree, role: 'tree' }, ({ id, role }) => {
        if (role === 'chunk' && set.has(id)) return true;
        if (seen.has(id)) return false;
        seen.add(id);
        if (set.has(id)) return true;
        lacking.push(id);
        return false;
      });
    } catch (error) {
      report('stage', error, advice);
    }
    const [first] = lacking;
    if (first === undefined) continue;
    const what = lacking.length === 1 ? `object ${first}` : `${lacking.length} objects, such as ${first}`;
    report('stage', missing(`the staged ${kind} "${name}" lacks ${what}`), advice);
  }
}

function toProblem(error: unknown, subject: string, advice: string | undefined): FsckProblem {
  const { message } = error as Error;
  const code = isKstoreError(error) ? error.code : (error as Partial<FsckCause>).code;
  return { code: code ?? 'KSTORE_OBJECT_DAMAGED', message, subject, advice: advice ?? adviseOn(error) };
}
