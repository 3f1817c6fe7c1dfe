import type { ObjectId } from '../model/object-id.ts';
import type { BlockRole } from '../packs/pack-format.ts';

/** Where nodes and chunks are read from; what it gives is verified. */
export interface ObjectSource {
  read(id: string): Uint8Array;
}

/** Where nodes and chunks go; equal bytes are kept once. */
export interface ObjectSink {
  write(role: BlockRole, bytes: Uint8Array): ObjectId;
}
