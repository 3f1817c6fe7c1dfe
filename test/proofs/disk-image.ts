import { createHash } from 'node:crypto';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type ImageEntry =
  | { readonly type: 'file'; readonly bytes: Buffer; readonly mode: number }
  | { readonly type: 'folder' }
  | { readonly type: 'link'; readonly target: string };

/** A folder in memory: path below it to what is there; a folder comes before what is in it. */
export type DiskImage = Map<string, ImageEntry>;

export function readImage(folder: string, prefix = '', image: DiskImage = new Map()): DiskImage {
  for (const name of readdirSync(join(folder, prefix)).sort()) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    const absolute = join(folder, path);
    const stat = lstatSync(absolute);
    if (stat.isDirectory()) {
      image.set(path, { type: 'folder' });
      readImage(folder, path, image);
    } else if (stat.isSymbolicLink()) image.set(path, { type: 'link', target: readlinkSync(absolute) });
    else image.set(path, { type: 'file', bytes: readFileSync(absolute), mode: stat.mode & 0o777 });
  }
  return image;
}

/** Writes an image into a new folder. */
export function writeImage(image: DiskImage, folder: string): void {
  mkdirSync(folder);
  for (const [path, entry] of image) {
    const absolute = join(folder, path);
    if (entry.type === 'folder') mkdirSync(absolute);
    else if (entry.type === 'link') symlinkSync(entry.target, absolute);
    else {
      writeFileSync(absolute, entry.bytes);
      if (entry.mode !== 0o644) chmodSync(absolute, entry.mode);
    }
  }
}

export function hashImage(image: DiskImage): string {
  const hash = createHash('sha256');
  for (const path of [...image.keys()].sort()) {
    const entry = image.get(path)!;
    hash.update(`${entry.type} ${path}\n`);
    if (entry.type === 'file') hash.update(`${entry.bytes.length}\n`).update(entry.bytes);
    if (entry.type === 'link') hash.update(entry.target);
  }
  return hash.digest('hex');
}

/** A place for many short-lived folders; in memory where the system offers that. */
export class Scratch {
  readonly folder: string;
  #made = 0;

  constructor() {
    const memory = '/dev/shm';
    this.folder = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'kstore-proof-'));
  }

  /** A path that is free. */
  path(): string {
    return join(this.folder, `${++this.#made}`);
  }

  /** Runs an action in a folder that holds an image, and removes the folder. */
  async with<Result>(image: DiskImage, action: (folder: string) => Promise<Result>): Promise<Result> {
    const folder = this.path();
    writeImage(image, folder);
    try {
      return await action(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
