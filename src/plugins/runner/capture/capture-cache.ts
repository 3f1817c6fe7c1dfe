import { readFileSync, statSync } from 'node:fs';
import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Json } from '../../../store/codec/canonical-json.ts';
import { readCacheFile, writeCacheFile } from '../../../store/files/cache-file.ts';

const cacheType = 'kstore.capture.v1';
/** A cache that has grown beyond this has mostly forgotten programs in it. */
const maximumEntries = 2000;
/** A file written this shortly before could change again without its time showing it. */
const youngMs = 2000;

interface Entry {
  readonly identity: string;
  readonly value: Json;
}

/**
 * Remembers what was found out about programs and folders of packages as long as they are the same on the disk.
 * Kept in `.kstore/cache/environment`; one that is missing or damaged is made anew, and one that a stranger wrote
 * does not know inodes and times of this computer.
 */
export class CaptureCache {
  readonly #path: string;
  readonly #temporaryFolder: string;
  readonly #entries: Map<string, Entry>;
  #isChanged = false;

  constructor(storeDirectory: string) {
    this.#path = join(storeDirectory, 'cache', 'environment');
    this.#temporaryFolder = join(storeDirectory, 'tmp');
    this.#entries = readEntries(this.#path);
  }

  /**
   * The value that `make` gave for a key, as long as each of the paths has the same size, times and inode.
   *
   * @param paths files, or folders whose entries count; one that does not exist counts as such.
   */
  remember<Value extends Json>(key: string, paths: readonly string[], make: () => Value): Value {
    const states = paths.map(describeState);
    const identity = states.map(({ text }) => text).join('\n');
    const known = this.#entries.get(key);
    if (known?.identity === identity) return known.value as Value;
    const value = make();
    if (states.some(({ isYoung }) => isYoung)) return value;
    this.#entries.set(key, { identity, value });
    this.#isChanged = true;
    return value;
  }

  /** As `remember`, for a value that names more paths which it depends on. */
  rememberAnswer<Value extends Json>(
    key: string,
    paths: readonly string[],
    make: () => Value,
    listMorePaths: (value: Value) => readonly string[],
  ): Value {
    let made: Value | null = null;
    const makeOnce = (): Value => (made ??= make());
    const first = this.remember(`${key}, at first`, paths, makeOnce);
    return this.remember(key, [...paths, ...listMorePaths(first)], makeOnce);
  }

  /** SHA-256 of a file's bytes. @throws the system's error. */
  hashFile(path: string): string {
    return this.remember(`sha256 ${path}`, [path], () => hash('sha256', readFileSync(path)));
  }

  /** Writes what is new; a cache that cannot be written costs time and nothing else. */
  save(): void {
    if (!this.#isChanged) return;
    const isTooLarge = this.#entries.size > maximumEntries;
    const entries = isTooLarge ? [] : [...this.#entries];
    const content = Buffer.from(JSON.stringify({ type: cacheType, entries }));
    writeCacheFile(this.#path, content, this.#temporaryFolder);
    this.#isChanged = false;
  }
}

function describeState(path: string): { readonly text: string; readonly isYoung: boolean } {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stat === undefined) return { text: `${path} none`, isYoung: false };
  const { dev, ino, size, mtimeNs, ctimeNs } = stat;
  const isYoung = Date.now() - Number(stat.mtimeMs) < youngMs;
  return { text: [path, dev, ino, size, mtimeNs, ctimeNs].join(' '), isYoung };
}

function readEntries(path: string): Map<string, Entry> {
  try {
    const content = JSON.parse(readCacheFile(path)?.toString('utf8') ?? '{}') as {
      type?: unknown;
      entries?: [string, Entry][];
    };
    return new Map(content.type === cacheType ? content.entries : []);
  } catch {
    return new Map();
  }
}
