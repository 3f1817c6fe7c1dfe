import { join } from 'node:path';
import { KstoreError } from '../../errors/kstore-error.ts';
import type { GitCommit, GitObject } from '../../ledger/git-object.ts';
import {
  makePackEntry,
  preparePack,
  type PackEntry,
  type PreparedPack,
} from '../../ledger/git-pack-writer.ts';
import { GitRepository } from '../../ledger/git-repository.ts';
import { HistoryReader } from '../../ledger/history-reader.ts';
import { emptyHistory, extendHistory } from '../../ledger/history.ts';
import { emptyLedgerState, type Aliases, type LedgerState, type Run } from '../../ledger/ledger-state.ts';
import { readTagRecordOrNull } from '../../ledger/tag-record.ts';
import { StoredRecords } from '../../ledger/stored-records.ts';
import { abbreviate, type CommitId } from '../../model/object-id.ts';
import { refusedSource } from './receive-source.ts';
import { parseTagName } from '../versions/tag.ts';

/** Objects are packed when they have more than this together, which bounds the memory. */
const packAtBytes = 32 * 1024 * 1024;

/** What a source has that this store lacks, checked record by record and object by object. */
export interface ReceivedHistory {
  readonly head: CommitId | null;
  /** Packs of git objects in the quarantine. */
  readonly packs: readonly PreparedPack[];
  /** New commits, versions and runs only; aliases as they are at the end; tags of the source. */
  readonly added: LedgerState;
}

/**
 * Reads the history of a source from where ours ends.
 *
 * @throws KSTORE_HISTORY_DIVERGED, KSTORE_SOURCE_REFUSED and whatever says what is wrong with a record.
 */
export function receiveHistory(source: string, own: LedgerState, quarantine: string): ReceivedHistory {
  const recorder = new ObjectRecorder(quarantine);
  const git = new GitRepository(join(source, 'git'), quarantine);
  const reader = new HistoryReader(git);
  const head = git.readHead();
  const tags = readTags(git, source);
  if (head === null || own.commits.some((commit) => commit.id === head))
    return { head: own.head, packs: [], added: { ...emptyLedgerState, tags } };
  const commits = listNewCommits(reader.listCommits(head, null)!, own, source);
  // A fresh reader, so that every object that is needed passes the recorder.
  const fresh = new GitRepository(join(source, 'git'), quarantine, (id, object) => recorder.add(id, object));
  for (const { id } of commits) fresh.readCommit(id);
  const steps = [...new HistoryReader(fresh).readSteps(commits, own.head)];
  const records = new StoredRecords(git);
  const history = extendHistory(emptyHistory, steps, records);
  const aliases = steps.findLast((step) => step.aliases !== null)?.aliases ?? own.aliases;
  const added: LedgerState = {
    ...emptyLedgerState,
    head,
    commits: history.commits.items,
    versions: history.versions.items,
    runs: records.readRuns(history.runs.items),
    runSummaries: history.runs.items,
    verdicts: history.verdicts.items,
    aliases,
    tags,
  };
  checkReferences(own, added, source);
  return { head, packs: recorder.finish(), added };
}

function listNewCommits(
  theirs: readonly GitCommit[],
  own: LedgerState,
  source: string,
): readonly GitCommit[] {
  const merge = theirs.find((commit) => commit.parents.length > 1);
  if (merge !== undefined)
    throw refusedSource(source, `commit ${merge.id} has several parents; a ledger has none such`);
  const first = theirs.findIndex((commit, index) => own.commits[index]?.id !== commit.id);
  if (first >= own.commits.length) return theirs.slice(first);
  const [mine, other] = [own.commits[first]!, theirs[first]!];
  throw new KstoreError(
    'KSTORE_HISTORY_DIVERGED',
    `both sides have commits of their own: first ${abbreviate(mine.id)} "${firstLine(mine.message)}" here, ` +
      `${abbreviate(other.id)} "${firstLine(other.message)}" there`,
    { data: { source, here: mine.id, there: other.id } },
  );
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0]!.slice(0, 60);
}

function readTags(git: GitRepository, source: string): LedgerState['tags'] {
  const { tags } = git.compareTags(readTagRecordOrNull(source));
  for (const name of tags.keys()) {
    if (parseTagName(name) !== name) throw refusedSource(source, `the tag "${name}" is not in Unicode NFC`);
  }
  return Object.fromEntries(tags);
}

/** Runs and aliases must point at versions and runs that exist. */
function checkReferences(own: LedgerState, added: LedgerState, source: string): void {
  const versions = [...own.versions, ...added.versions];
  const ids = new Set<string>(versions.map((version) => version.id));
  const runs = new Set<string>([...own.runSummaries, ...added.runSummaries].map((run) => run.id));
  for (const run of added.runs) {
    const missing = listNeeded(run).find(({ id, isRun }) => !(isRun ? runs : ids).has(id));
    if (missing !== undefined)
      throw refusedSource(source, `run ${run.id} names ${missing.id}, which is not there`);
  }
  const judged = added.verdicts.find(({ run }) => !runs.has(run));
  if (judged !== undefined)
    throw refusedSource(source, `verdict ${judged.id} names the run ${judged.run}, which is not there`);
  const numbered = new Set(versions.map(({ kind, name, version }) => `${kind}/${name} ${version}`));
  const dangling = listTargets(added.aliases).find((target) => !numbered.has(target));
  if (dangling !== undefined)
    throw refusedSource(source, `an alias points at version ${dangling}, which is not there`);
}

function listNeeded(run: Run): { readonly id: string; readonly isRun: boolean }[] {
  const versions = [...run.used, ...run.outputs].map(({ id }) => ({ id: id, isRun: false }));
  const steps = run.type === 'kstore.experiment-run.v1' ? run.steps : [];
  return [...versions, ...steps.map((step) => ({ id: step.run, isRun: true }))];
}

function listTargets(aliases: Aliases): string[] {
  return Object.entries(aliases).flatMap(([key, targets]) =>
    Object.values(targets).map((version) => `${key} ${version}`),
  );
}

/** Packs git objects as they come by. */
class ObjectRecorder {
  readonly #folder: string;
  readonly #packs: PreparedPack[] = [];
  readonly #seen = new Set<string>();
  #entries: PackEntry[] = [];
  #bytes = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  add(id: string, object: GitObject): void {
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const entry = makePackEntry(id, object);
    this.#entries.push(entry);
    this.#bytes += entry.bytes.length;
    if (this.#bytes >= packAtBytes) this.#close();
  }

  #close(): void {
    if (this.#entries.length > 0) this.#packs.push(preparePack(this.#entries, this.#folder));
    this.#entries = [];
    this.#bytes = 0;
  }

  finish(): readonly PreparedPack[] {
    this.#close();
    return this.#packs;
  }
}
