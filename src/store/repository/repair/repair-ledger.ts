import { dirname, join, relative, sep } from 'node:path';
import { makeFolderInside, writeFileAtomically } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { CheckedGit, readGitHead, readGitRefs, readSurely } from '../../ledger/git-check.ts';
import { gitObjectId, type GitObject } from '../../ledger/git-object.ts';
import { GitObjects } from '../../ledger/git-objects.ts';
import { listGitLinks, walkGit } from '../../ledger/git-walk.ts';
import { encodeRecord, encodeVersion } from '../../ledger/ledger-records.ts';
import { branchRef } from '../../ledger/read-refs.ts';
import type { LedgerState } from '../../ledger/ledger-state.ts';
import type { RepairSource } from './repair-content.ts';
import { damageAdvice } from '../fsck/damage-advice.ts';
import { setAside } from './repair-damaged.ts';
import { planTags, type ReferencePlan } from './repair-tags.ts';
import type { LostThing } from './repair-side-files.ts';

const headText = `ref: ${branchRef}\n`;

export interface LedgerTask {
  /** The ledger of the other store; null when none was named. */
  readonly other: CheckedGit | null;
  /** What the cache says; an object made of it is used only if its hash is the one that is missing. */
  readonly cached: LedgerState | null;
  readonly dryRun: boolean;
}

export interface LedgerRepair {
  readonly counts: ReadonlyMap<RepairSource, number>;
  /** Files below `git/` that were put right or set aside. */
  readonly files: readonly string[];
  readonly lost: readonly LostThing[];
  /** The whole history can be read now. */
  readonly isWhole: boolean;
}

/**
 * Brings back the git objects of the ledger: out of damaged packs, from another store, and from the ledger's cache,
 * which has every record. They go to a new pack before anything damaged is set aside.
 *
 * @param assertHeld throws when the lock is no longer ours; asked before each step that changes the store.
 */
export function repairLedger(
  directory: string,
  { other, cached, dryRun }: LedgerTask,
  assertHeld: () => void,
): LedgerRepair {
  const git = new CheckedGit(join(directory, 'git'));
  const salvaged = git.salvage();
  git.add(salvaged);
  const rescued = new Map(salvaged);
  const counts = new Map<RepairSource, number>(salvaged.size === 0 ? [] : [['damaged pack', salvaged.size]]);
  const records = listCachedRecords(cached);
  const rescue = (id: string): GitObject | null => {
    const found = readOther(other, id);
    const object = found ?? records.get(id) ?? null;
    if (object === null) return null;
    const source: RepairSource = found === null ? 'ledger cache' : 'other store';
    if (!rescued.has(id)) counts.set(source, (counts.get(source) ?? 0) + 1);
    rescued.set(id, object);
    return object;
  };
  const files = planFiles(git, other, cached);
  const heads = [...new Map([...readGitRefs(git.folder), ...files.heads])].flatMap(([, id]) =>
    id === null ? [] : [id],
  );
  const problems = walkGit(git, heads, () => undefined, rescue);
  if (!dryRun) carryOut(directory, git, { rescued, texts: files.texts }, assertHeld);
  return {
    counts,
    files: [...files.texts.keys(), ...git.damaged.map(({ path }) => path)],
    lost: [
      ...files.lost.map((lost) => ({ subject: 'ledger', ...lost })),
      ...problems.map(({ path, message }) => ({
        subject: path === '' ? 'ledger' : `ledger ${path}`,
        message,
        advice: damageAdvice.lost,
      })),
    ],
    isWhole: problems.length === 0 && files.lost.length === 0,
  };
}

function readOther(other: CheckedGit | null, id: string): GitObject | null {
  if (other === null) return null;
  const reading = readSurely(() => other.read(id));
  return 'found' in reading ? reading.found : null;
}

/** Tags, the branch, and `HEAD`. */
function planFiles(git: CheckedGit, other: CheckedGit | null, cached: LedgerState | null): ReferencePlan {
  const branch = planBranch(git, other, cached);
  const head = [...branch.heads.values()][0] ?? readGitRefs(git.folder).get(branchRef) ?? null;
  let history: ReadonlySet<string> | null = null;
  const tags = planTags(git, other, (commit) => {
    history ??= listAncestors(git, other, head);
    return history.has(commit);
  });
  const headFile = readGitHead(git.folder) === headText ? [] : [['HEAD', headText] as const];
  return {
    texts: new Map<string, string | null>([...headFile, ...branch.texts, ...tags.texts]),
    heads: new Map([...branch.heads, ...tags.heads]),
    lost: [...tags.lost, ...branch.lost],
  };
}

/** The commit and all before it, as far as they can be read. */
function listAncestors(git: CheckedGit, other: CheckedGit | null, head: string | null): Set<string> {
  const found = new Set<string>();
  const open = head === null ? [] : [head];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const object = readOther(git, id) ?? readOther(other, id);
    if (object?.type !== 'commit' || found.has(id)) continue;
    found.add(id);
    open.push(...listGitLinks(id, object, '').map((link) => link.id));
  }
  return found;
}

function planBranch(git: CheckedGit, other: CheckedGit | null, cached: LedgerState | null): ReferencePlan {
  const texts = new Map<string, string>();
  const heads = new Map<string, string>();
  const lost: Omit<LostThing, 'subject'>[] = [];
  const refs = readGitRefs(git.folder);
  if (typeof refs.get(branchRef) !== 'string') {
    const tips = listTips(git);
    const newest = findNewest(tips, other, cached);
    if (newest !== null) {
      texts.set(branchRef, `${newest}\n`);
      heads.set(branchRef, newest);
    } else if (tips.length > 0 || refs.has(branchRef)) {
      lost.push({
        message: `${branchRef} is damaged, and it cannot be told which commit is the newest`,
        advice: damageAdvice.branch,
      });
    }
  }
  return { texts, heads, lost };
}

/** The commit that cache or other store name, if nothing follows it here; else the only one that nothing follows. */
function findNewest(
  tips: readonly string[],
  other: CheckedGit | null,
  cached: LedgerState | null,
): string | null {
  const copy = other === null ? null : readGitRefs(other.folder).get(branchRef);
  for (const known of [cached?.head, copy]) {
    if (typeof known !== 'string') continue;
    if (tips.includes(known) || (tips.length === 0 && readOther(other, known) !== null)) return known;
  }
  return tips.length === 1 ? tips[0]! : null;
}

/** Commits that no other commit has as its parent. */
function listTips(git: CheckedGit): string[] {
  const commits: string[] = [];
  const parents = new Set<string>();
  for (const id of git.listAll()) {
    const object = readOther(git, id);
    if (object?.type !== 'commit') continue;
    commits.push(id);
    for (const link of listGitLinks(id, object, '')) parents.add(link.id);
  }
  return commits.filter((id) => !parents.has(id));
}

/** The files of the ledger as the cache has them, by the ids of their git objects. */
function listCachedRecords(cached: LedgerState | null): Map<string, GitObject> {
  const records = new Map<string, GitObject>();
  if (cached === null) return records;
  const texts = [
    ...cached.versions.map((version) => encodeVersion(version)),
    ...cached.runs.map(({ id: _id, commit: _commit, ...record }) => encodeRecord(record)),
    encodeRecord({ type: 'kstore.aliases.v1', aliases: cached.aliases }),
  ];
  for (const text of texts) {
    const object: GitObject = { type: 'blob', content: Buffer.from(text) };
    records.set(gitObjectId(object), object);
  }
  return records;
}

interface LedgerChanges {
  readonly rescued: ReadonlyMap<string, GitObject>;
  readonly texts: ReferencePlan['texts'];
}

function carryOut(
  directory: string,
  git: CheckedGit,
  { rescued, texts }: LedgerChanges,
  assertHeld: () => void,
): void {
  const temporaryFolder = join(directory, 'tmp');
  assertHeld();
  for (const { path, isPack } of git.damaged) if (isPack) setFoldersAside(directory, path, assertHeld);
  if (rescued.size > 0) new GitObjects(git.folder).write(rescued, temporaryFolder);
  // Looked at again: a new pack with the name of a damaged one has taken its place.
  const damaged = git.damaged.length === 0 ? [] : new CheckedGit(git.folder).damaged;
  for (const { path, isPack } of damaged) {
    // The index goes first: what is left for a moment is a pack that nobody looks at.
    for (const ending of isPack ? ['.idx', '.pack'] : [''])
      setGitFileAside(directory, path + ending, assertHeld);
  }
  for (const [path, text] of texts) {
    setGitFileAside(directory, path, assertHeld);
    if (text === null) continue;
    const absolute = join(git.folder, path);
    makeFoldersBelow(directory, dirname(absolute));
    writeFileAtomically(absolute, text, temporaryFolder);
  }
}

/** A folder in the place of a file holds nothing of a pack, and the new file could not be put there. */
function setFoldersAside(directory: string, path: string, assertHeld: () => void): void {
  for (const file of [`${path}.idx`, `${path}.pack`]) {
    const stat = fileSystem.lstatSync(join(directory, 'git', file), { throwIfNoEntry: false });
    if (stat?.isDirectory() === true) setGitFileAside(directory, file, assertHeld);
  }
}

/** @param path below `git/`; nothing need be there. */
function setGitFileAside(directory: string, path: string, assertHeld: () => void): void {
  assertHeld();
  const absolute = join(directory, 'git', path);
  if (fileSystem.existsSync(absolute)) setAside(directory, absolute, `git-${path.replaceAll('/', '-')}`);
}

/** Makes the folders between a store and a folder in it, and never the store itself, which may be gone. */
function makeFoldersBelow(directory: string, folder: string): void {
  let made = directory;
  for (const name of relative(directory, folder).split(sep)) {
    made = join(made, name);
    makeFolderInside(made);
  }
}
