import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HostileStore } from '../../hostile/store-writer.ts';

export const text = (input: Uint8Array): string => Buffer.from(input).toString('utf8');
export const bytes = (...texts: readonly string[]): Uint8Array[] => texts.map((item) => Buffer.from(item));
export const id = 'ab'.repeat(32);

let folder: string | null = null;
let store: HostileStore | null = null;

/** A store on the disk, made when the first input needs one. */
export function useStore(): HostileStore {
  folder ??= mkdtempSync(join(tmpdir(), 'kstore-fuzz-'));
  if (store !== null) return store;
  store = new HostileStore(folder);
  store.version({ tree: store.tree([store.file('a.csv', 'a\n1\n')]), name: 'formula' });
  store.pack();
  return store;
}

/** Removes what the parsers were given on the disk. */
export function removeFuzzFolder(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  [folder, store] = [null, null];
}

export function writeInput(path: string, content: Uint8Array): string {
  const place = useStore();
  place.put(path, content);
  return place.path(path);
}

export const file = (path: string, input: Uint8Array) => ({
  path,
  sizeBytes: input.length,
  read: () => input,
  readParts: () => [input],
});
