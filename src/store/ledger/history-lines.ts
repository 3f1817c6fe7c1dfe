import { isKind, type Kind } from '../model/kind.ts';
import { parseName } from '../model/name.ts';
import {
  isObjectId,
  type CommitId,
  type NodeId,
  type RunId,
  type SpecId,
  type VerdictId,
  type VersionId,
} from '../model/object-id.ts';
import { validateAliases } from '../schema/validate.ts';
import { isGitId } from './git-object.ts';
import {
  makeVersion,
  type History,
  type HistoryStep,
  type RecordReader,
  type RunEntry,
  type VersionEntry,
} from './history.ts';
import { LazyList } from './lazy-list.ts';
import type { LedgerCommit, VerdictSummary } from './ledger-state.ts';

const columns = 5;

/** One line without line feed: JSON arrays, separated by tabs, which JSON writes as `\t`. */
export function formatStep({ commit, versions, runs, verdicts, aliases }: HistoryStep): string {
  const { id, message, author, timeSeconds } = commit;
  return [
    JSON.stringify([id, message, author.name, author.email, timeSeconds]),
    formatItems(versions, (it) => [
      it.kind,
      it.name,
      it.version,
      it.id,
      it.tree,
      it.files,
      it.sizeBytes,
      it.blob,
      id,
    ]),
    formatItems(runs, (it) => [it.id, it.spec, it.type, it.status, it.task, it.blob, id]),
    aliases === null ? '' : JSON.stringify(aliases),
    formatItems(verdicts, (it) => [it.id, it.run, it.verdict, it.cause, it.isAsRecorded, it.judgedAt, id]),
  ].join('\t');
}

/** Items without the brackets around them, so that lines can be parsed together. */
function formatItems<Item>(items: readonly Item[], toRow: (item: Item) => readonly unknown[]): string {
  return items.map((item) => JSON.stringify(toRow(item))).join(',');
}

/**
 * The history that lines describe; each column is parsed when it is asked for.
 *
 * @param onWrong gives the history in another way when a column turns out to be wrong.
 */
export function parseHistory(
  lines: readonly string[],
  records: RecordReader,
  onWrong: (head: CommitId) => History,
): History {
  const [head] = checkRow(JSON.parse(lines.at(-1)!.split('\t', 1)[0]!), commitRow) as CommitRow;
  let fields: string[][] | null = null;
  const readColumn = (place: number): string[] => {
    fields ??= lines.map((line) => line.split('\t', columns));
    return fields.map((parts) => parts[place] ?? '').filter((part) => part !== '');
  };
  const attemptOr = <Result>(parse: () => Result, instead: (history: History) => Result): Result => {
    try {
      return parse();
    } catch {
      return instead(onWrong(head));
    }
  };
  const readRows = (place: number, shape: RowShape) =>
    (JSON.parse(`[${readColumn(place).join(',')}]`) as unknown[]).map((row) => checkRow(row, shape));
  return {
    head,
    commits: new LazyList(() =>
      attemptOr(
        () => (readRows(0, commitRow) as CommitRow[]).map(toCommit),
        ({ commits }) => commits.items,
      ),
    ),
    versions: new LazyList(() =>
      attemptOr(
        () => (readRows(1, versionRow) as VersionRow[]).map((row) => makeVersion(toVersion(row), records)),
        ({ versions }) => versions.items,
      ),
    ),
    runs: new LazyList(() =>
      attemptOr(
        () => (readRows(2, runRow) as RunRow[]).map(toRun),
        ({ runs }) => runs.items,
      ),
    ),
    verdicts: new LazyList(() =>
      attemptOr(
        () => (readRows(4, verdictRow) as VerdictRow[]).map(toVerdict),
        ({ verdicts }) => verdicts.items,
      ),
    ),
    readAliases: () =>
      attemptOr(
        () =>
          validateAliases(
            { type: 'kstore.aliases.v1', aliases: parseUnknown(readColumn(3).at(-1) ?? '{}') },
            '',
          ).aliases,
        (history) => history.readAliases(),
      ),
  };
}

type CommitRow = [CommitId, string, string, string, number];
type VersionRow = [Kind, string, number, VersionId, NodeId, number, number, string, CommitId];
type RunRow = [RunId, SpecId, RunEntry['type'], RunEntry['status'], string, string, CommitId];
type VerdictRow = [VerdictId, RunId, VerdictSummary['verdict'], string | null, boolean, string, CommitId];
type RowShape = readonly ((value: unknown) => boolean)[];

const isText = (value: unknown) => typeof value === 'string';
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const isGit = (value: unknown) => typeof value === 'string' && isGitId(value);
/** Many versions share a name: each is looked at once. */
const checkedNames = new Set<string>();
const isName = (value: unknown) => {
  if (typeof value !== 'string') return false;
  if (!checkedNames.has(value) && parseName(value) === value) checkedNames.add(value);
  return checkedNames.has(value);
};
const commitRow: RowShape = [isGit, isText, isText, isText, isCount];
const versionRow: RowShape = [
  isKind,
  isName,
  isCount,
  isObjectId,
  isObjectId,
  isCount,
  isCount,
  isGit,
  isGit,
];
const runRow: RowShape = [isObjectId, isObjectId, isText, isText, isText, isGit, isGit];
const verdictRow: RowShape = [
  isObjectId,
  isObjectId,
  isText,
  (value) => value === null || isText(value),
  (value) => typeof value === 'boolean',
  isText,
  isGit,
];

/** A cache is made by anybody who can write there: what is no row of this shape is refused. */
function checkRow(row: unknown, shape: RowShape): unknown[] {
  if (!Array.isArray(row) || row.length !== shape.length || !shape.every((isRight, at) => isRight(row[at])))
    throw new Error('a wrong row');
  return row;
}

function parseUnknown(text: string): unknown {
  return JSON.parse(text);
}

function toCommit([id, message, name, email, timeSeconds]: CommitRow): LedgerCommit {
  return { id, message, author: { name, email }, timeSeconds };
}

function toVersion([
  kind,
  name,
  version,
  id,
  tree,
  files,
  sizeBytes,
  blob,
  commit,
]: VersionRow): VersionEntry {
  return { kind, name, version, id, tree, files, sizeBytes, commit, blob };
}

function toRun([id, spec, type, status, task, blob, commit]: RunRow): RunEntry {
  return { id, spec, type, status, task, commit, blob };
}

function toVerdict([id, run, verdict, cause, isAsRecorded, judgedAt, commit]: VerdictRow): VerdictSummary {
  return { id, run, verdict, cause, isAsRecorded, judgedAt, commit };
}
