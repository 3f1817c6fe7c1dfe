import { hashBytes } from '../../codec/hash.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import type { Manifest } from '../../ledger/ledger-state.ts';
import { ChunkListBuilder } from '../../objects/chunk-list.ts';
import { isListed, listChunks, listStoredParts, readFileParts } from '../../objects/file-content.ts';
import type { FileRef, TreeEntry } from '../../objects/object-store.ts';
import type { ObjectSink } from '../../objects/source.ts';
import { walkTree } from '../../objects/tree-walk.ts';
import { writeTree, type ListedFile } from '../../objects/tree.ts';
import type { PackSet } from '../../packs/pack-set.ts';

/** Names what it is given and keeps nothing. */
const namingSink: ObjectSink = { write: (_role, bytes) => hashBytes(bytes) };

/** A tree with what is said of it where it is named. */
type ContentTree = Pick<Manifest, 'tree' | 'files' | 'sizeBytes'>;

/** Checks what versions and runs are made of; each file once, however many versions have it. */
export class ContentCheck {
  readonly #set: PackSet;
  readonly #packsAreSound: boolean;
  readonly #onProblem: (subject: string, error: unknown) => void;
  /** 1 for each object that was checked as a file of one chunk. */
  readonly #checkedChunks: Uint8Array;
  readonly #checkedLists = new Set<string>();
  files = 0;

  /** @param packsAreSound every chunk was hashed already: of a file of one chunk the length is left to check. */
  constructor(set: PackSet, packsAreSound: boolean, onProblem: (subject: string, error: unknown) => void) {
    this.#set = set;
    this.#packsAreSound = packsAreSound;
    this.#onProblem = onProblem;
    this.#checkedChunks = new Uint8Array(set.limit);
  }

  /** Reads the tree, writes it again without keeping it, and compares: a tree that is cut otherwise has another root. */
  checkTree(subject: string, manifest: ContentTree): void {
    try {
      const { root, files, sizeBytes } = writeTree(namingSink, this.#checkEntries(subject, manifest));
      if (root !== manifest.tree)
        throw invalid(manifest.tree, 'is a tree that is not cut as the format says');
      if (files !== manifest.files || sizeBytes !== manifest.sizeBytes) {
        throw invalid(
          manifest.tree,
          `has ${files} files with ${sizeBytes} bytes, the record says ${manifest.files} with ${manifest.sizeBytes}`,
        );
      }
    } catch (error) {
      this.#onProblem(subject, error);
    }
  }

  *#checkEntries(subject: string, { tree }: ContentTree): Generator<TreeEntry> {
    for (const entry of walkTree(this.#set, tree)) {
      if (entry.mode !== 'd') this.checkFile(`${subject}, ${entry.path}`, entry.file);
      yield entry;
    }
  }

  checkFile(subject: string, file: FileRef): void {
    try {
      if (isListed(file)) this.#checkListed(file);
      else this.#checkChunk(file);
    } catch (error) {
      this.#onProblem(subject, error);
    }
  }

  #checkChunk(file: FileRef): void {
    const number = this.#set.find(file.id);
    if (number >= 0) {
      if (this.#checkedChunks[number] === 1) return;
      this.#checkedChunks[number] = 1;
      this.files++;
      if (this.#packsAreSound && this.#set.rawBytesOf(number) === file.sizeBytes) return;
    }
    for (const part of readFileParts(this.#set, file)) void part;
  }

  #checkListed(file: ListedFile): void {
    const key = `${file.id} ${file.list}`;
    if (this.#checkedLists.has(key)) return;
    this.#checkedLists.add(key);
    this.files++;
    for (const part of readFileParts(this.#set, file)) void part;
    for (const part of listStoredParts(this.#set, file)) if (isListed(part)) this.#checkList(part);
  }

  #checkList(file: ListedFile): void {
    const again = new ChunkListBuilder(namingSink);
    for (const { id, bytes } of listChunks(this.#set, file)) again.add(id, bytes);
    if (again.finish() !== file.list)
      throw invalid(file.list, 'is a list that is not cut as the format says');
  }
}

function invalid(id: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `object ${id} ${problem}`, { data: { id } });
}
