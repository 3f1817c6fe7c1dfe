import { createHash } from 'node:crypto';
import { KstoreError } from '../errors/kstore-error.ts';
import { compareUtf8 } from '../files/compare-utf8.ts';
import type { CommitId } from '../model/object-id.ts';

export type GitObjectType = 'commit' | 'tree' | 'blob' | 'tag';

/** An object of git: docs/format.md, "The ledger". */
export interface GitObject {
  readonly type: GitObjectType;
  readonly content: Buffer;
}

export interface Author {
  readonly name: string;
  readonly email: string;
}

export interface GitCommit {
  readonly id: CommitId;
  readonly parents: readonly CommitId[];
  readonly tree: string;
  readonly message: string;
  readonly author: Author;
  /** Seconds since 1970, UTC. */
  readonly timeSeconds: number;
}

export interface GitTreeEntry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

export const folderMode = '40000';
export const fileMode = '100644';
const knownModes = new Set([folderMode, fileMode, '100755', '120000', '160000']);
const idBytes = 20;

/** The SHA-1 that git gives an object. */
export function gitObjectId({ type, content }: GitObject): string {
  return createHash('sha1').update(`${type} ${content.length}\0`).update(content).digest('hex');
}

export function isGitId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

/** @throws KSTORE_REPOSITORY_DAMAGED always. */
export function refuseGitObject(id: string, problem: string, cause?: unknown): never {
  throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger's git object ${id} ${problem}`, {
    data: { object: id },
    cause,
  });
}

export function missingObject(id: string): KstoreError {
  return new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger's git object ${id} is missing`, {
    data: { object: id },
  });
}

/** @throws KSTORE_REPOSITORY_DAMAGED always. */
export function refusePack(path: string, problem: string, cause?: unknown): never {
  throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `the ledger's pack "${path}" ${problem}`, {
    data: { path },
    cause,
  });
}

export function encodeCommit(commit: Omit<GitCommit, 'id'>): GitObject {
  const name = commit.author.name.replace(/[<>\n\0]/g, '').trim();
  const email = commit.author.email.replace(/[<>\n\0\s]/g, '');
  const person = `${name} <${email}> ${commit.timeSeconds} +0000`;
  const message = commit.message
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '')
    .replace(/^\n+|\n+$/g, '');
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${person}`,
    `committer ${person}`,
    '',
    `${message}\n`,
  ];
  return { type: 'commit', content: Buffer.from(lines.join('\n')) };
}

/** @throws KSTORE_REPOSITORY_DAMAGED when it is no commit that `git fsck` would accept. */
export function decodeCommit(id: CommitId, { type, content }: GitObject): GitCommit {
  if (type !== 'commit') refuseGitObject(id, `is a ${type}, not a commit`);
  const text = content.toString('utf8');
  const groups =
    /^tree (?<tree>[0-9a-f]{40})\n(?<parents>(?:parent [0-9a-f]{40}\n)*)author (?<name>[^<>\n]*) <(?<email>[^<>\n]*)> (?<time>\d{1,12}) [+-]\d{4}\ncommitter [^<>\n]* <[^<>\n]*> \d{1,12} [+-]\d{4}\n(?<more>(?:[^\n]+\n)*)\n(?<message>[^]*)$/.exec(
      text,
    )?.groups;
  if (groups === undefined) refuseGitObject(id, 'is not a well-formed commit');
  const { tree, parents, name, email, time, message } = groups;
  return {
    id,
    tree: tree!,
    parents: (parents!.match(/[0-9a-f]{40}/g) ?? []) as CommitId[],
    message: message!.replace(/\n+$/, ''),
    author: { name: name!, email: email! },
    timeSeconds: Number(time),
  };
}

export function encodeTree(entries: Iterable<GitTreeEntry>): GitObject {
  const sorted = [...entries].sort((left, right) => compareUtf8(sortKey(left), sortKey(right)));
  const heads = sorted.map(({ mode, name }) => `${mode} ${name}\0`);
  const headBytes = heads.reduce((sum, head) => sum + Buffer.byteLength(head), 0);
  const content = Buffer.allocUnsafe(headBytes + sorted.length * idBytes);
  let offset = 0;
  sorted.forEach(({ id }, index) => {
    offset += content.write(heads[index]!, offset);
    offset += content.write(id, offset, 'hex');
  });
  return { type: 'tree', content };
}

/** Git sorts a folder as if its name ended in a slash. */
function sortKey({ mode, name }: GitTreeEntry): string {
  return mode === folderMode ? `${name}/` : name;
}

/** @throws KSTORE_REPOSITORY_DAMAGED when it is no tree that `git fsck --strict` would accept. */
export function decodeTree(id: string, { type, content }: GitObject): GitTreeEntry[] {
  if (type !== 'tree') refuseGitObject(id, `is a ${type}, not a tree`);
  const entries: GitTreeEntry[] = [];
  const names = new Set<string>();
  let previous = '';
  for (let offset = 0; offset < content.length; ) {
    const nameStart = content.indexOf(0x20, offset) + 1;
    const nameEnd = content.indexOf(0, nameStart);
    const end = nameEnd + 1 + idBytes;
    if (nameStart === 0 || nameEnd < 0 || end > content.length)
      refuseGitObject(id, 'is a tree that is cut off');
    const mode = content.toString('latin1', offset, nameStart - 1);
    const name = content.toString('utf8', nameStart, nameEnd);
    const entry = { mode, name, id: content.toString('hex', nameEnd + 1, end) };
    const key = sortKey(entry);
    const isOrdered = offset === 0 || compareUtf8(previous, key) < 0;
    if (!knownModes.has(mode) || !isTreeName(name) || names.has(name) || !isOrdered) {
      refuseGitObject(
        id,
        `is a tree with the wrong entry ${JSON.stringify(`${mode} ${name}`.slice(0, 200))}`,
      );
    }
    names.add(name);
    entries.push(entry);
    previous = key;
    offset = end;
  }
  return entries;
}

/** U+FFFD stands for bytes that are not UTF-8, which would not come out as they went in. */
function isTreeName(name: string): boolean {
  return (
    name !== '' &&
    name !== '.' &&
    name !== '..' &&
    !/[/\ufffd]/.test(name) &&
    !/^(\.git|git~\d+)$/i.test(name)
  );
}
