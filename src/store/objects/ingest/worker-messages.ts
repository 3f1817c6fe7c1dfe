import type { ThreadError } from '../../files/thread-error.ts';
import type { FinishedPack } from '../../packs/pack-writer.ts';
import type { ArchiveStorage } from '../archive-content.ts';
import type { FileToAdd, HashedChunks, HashedFiles } from './file-batch.ts';

export const ingestRole = 'kstore ingest';

/** What an ingest thread is started with. */
export interface IngestSettings {
  readonly storeDirectory: string;
  readonly packTargetBytes: number | undefined;
  readonly archives: ArchiveStorage;
  /** The buffers of its jobs, shared with the program. */
  readonly buffers: readonly SharedArrayBuffer[];
}

/** To the thread. A job owns the buffer of its number until it is answered by `kept`. */
export type IngestRequest =
  | { readonly type: 'files'; readonly buffer: number; readonly files: readonly FileToAdd[] }
  | { readonly type: 'chunks'; readonly buffer: number; readonly chunkBytes: Uint32Array }
  /** Which of the hashed chunks are new and must be written. */
  | { readonly type: 'keep'; readonly buffer: number; readonly isNew: Uint8Array }
  | { readonly type: 'finish' }
  | { readonly type: 'abort' };

/** From the thread. */
export type IngestReply =
  | {
      readonly type: 'hashed';
      readonly buffer: number;
      readonly chunks: HashedChunks;
      /** Null when the chunks are part of one file. */
      readonly files: Omit<HashedFiles, keyof HashedChunks> | null;
    }
  | { readonly type: 'kept'; readonly buffer: number }
  | { readonly type: 'finished'; readonly packs: readonly FinishedPack[] }
  | { readonly type: 'aborted' }
  | { readonly type: 'failed'; readonly error: ThreadError };
