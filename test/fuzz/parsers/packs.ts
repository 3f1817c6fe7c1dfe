import { rmSync } from 'node:fs';
import { hashBytes } from '../../../src/store/codec/hash.ts';
import { isKstoreError } from '../../../src/store/errors/kstore-error.ts';
import { rebuildPackIndex, verifyPack } from '../../../src/store/packs/pack-check.ts';
import { PackIndex } from '../../../src/store/packs/pack-index.ts';
import { PackReader } from '../../../src/store/packs/pack-reader.ts';
import { salvagePack } from '../../../src/store/packs/pack-salvage.ts';
import { encodeIndex, encodePack, sha256 } from '../../hostile/store-writer.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, id, writeInput } from './inputs.ts';

const packWords = ['KSTOREPK', 'BLK1', 'IDX1', '\x01\0\0\0'];

function samplePacks(): Uint8Array[] {
  const one = { role: 0, chunks: bytes('content\n', 'more', '') };
  const two = { role: 1, chunks: bytes('{"entries":[],"level":0,"type":"kstore.tree.v1"}'), codec: 1 };
  return [[one], [one, two], []].map((blocks) => encodePack({ blocks }).bytes);
}

/** Puts the right hash at the end of half of the inputs: without, none would get past it. */
function repairPack(input: Uint8Array): Buffer {
  const pack = Buffer.from(input);
  if (pack.length < 80 || pack.at(-57)! % 2 === 1) return pack;
  const indexBytes = Number(pack.readBigUInt64LE(pack.length - 48) % BigInt(pack.length));
  const index = pack.subarray(Math.max(0, pack.length - 56 - indexBytes), pack.length - 56);
  Buffer.from(sha256(index), 'hex').copy(pack, pack.length - 40);
  return pack;
}

function readPack(path: string): string {
  const reader = new PackReader(path);
  let given = 0;
  try {
    for (let entry = 0; entry < Math.min(reader.index.chunkCount, 100); entry++) {
      try {
        expectSame(hashBytes(reader.read(entry)), reader.index.idAt(entry), 'a chunk');
        given++;
      } catch (error) {
        if (!isKstoreError(error)) throw error;
      }
    }
  } finally {
    reader.closeFile();
  }
  return `${given} chunks`;
}

export const packFile: FuzzTarget = {
  name: 'pack',
  seeds: samplePacks,
  words: packWords,
  run: (input) => {
    const pack = repairPack(input);
    const name = pack.length < 56 ? id : pack.toString('hex', pack.length - 40, pack.length - 8);
    const path = writeInput(`fuzz/${name}.pack`, pack);
    try {
      const problems = verifyPack(path);
      for (const { id: salvaged, bytes: chunk } of salvagePack(path))
        expectSame(hashBytes(chunk), salvaged, 'a salvaged chunk');
      const given = readPack(path);
      if (problems.length === 0) expectSame(rebuildPackIndex(path).packId, name, 'the name of a sound pack');
      return `${given}, ${problems.length} problems`;
    } finally {
      rmSync(path);
    }
  },
};

export const packRebuild: FuzzTarget = {
  name: 'pack-rebuild',
  seeds: samplePacks,
  words: packWords,
  run: (input) => {
    const { index, packId, indexOffset } = rebuildPackIndex(writeInput(`fuzz/${id}.pack`, input));
    expectSame(packId, hashBytes(index), 'the id');
    if (indexOffset > input.length) throw new Error('the blocks end behind the file');
    return `${new PackIndex(index, 'rebuilt').chunkCount} chunks`;
  },
};

export const packIndex: FuzzTarget = {
  name: 'pack-index',
  seeds: () => [
    encodeIndex({
      blocks: [{ offset: 12, crc: 1 }],
      chunks: [
        { id, block: 0, offset: 0, bytes: 5 },
        { id: 'cd'.repeat(32), block: 0, offset: 5, bytes: 5 },
      ],
    }),
    encodeIndex({ blocks: [], chunks: [] }),
  ],
  words: packWords,
  run: (input) => {
    const index = new PackIndex(Buffer.from(input), 'fuzz.pack');
    for (let entry = 0; entry < Math.min(index.chunkCount, 50); entry++) {
      const { block } = index.placeAt(entry);
      index.find(Buffer.from(index.idAt(entry), 'hex'));
      if (block < index.blockCount) index.blockOffset(block);
    }
    return `${index.chunkCount} chunks`;
  },
};
