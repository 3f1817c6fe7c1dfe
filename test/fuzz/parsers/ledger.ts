import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { canonicalJson } from '../../../src/store/codec/canonical-json.ts';
import { decodeCommit, decodeTree, encodeCommit, encodeTree } from '../../../src/store/ledger/git-object.ts';
import { GitPackReader } from '../../../src/store/ledger/git-pack-reader.ts';
import { applyDelta } from '../../../src/store/ledger/git-delta.ts';
import { decodeRecord, encodeRecord, encodeVersion } from '../../../src/store/ledger/ledger-records.ts';
import { Ledger } from '../../../src/store/ledger/ledger.ts';
import { readRef, readTagRefs } from '../../../src/store/ledger/read-refs.ts';
import { canonical, sha256 } from '../../hostile/store-writer.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, id, text, useStore, writeInput } from './inputs.ts';

export const manifest = {
  type: 'kstore.manifest.v1',
  kind: 'dataset',
  tree: id,
  files: 1,
  sizeBytes: 1,
  meta: {},
};
export const versionText = canonical({
  type: 'kstore.version.v1',
  kind: 'dataset',
  name: 'a',
  version: 1,
  id: sha256(canonical(manifest)),
  manifest,
});

/** Gives a record the id that its manifest has: without, every change would end there. */
function repairRecord(input: string): string {
  try {
    const record = JSON.parse(input) as { id?: unknown; manifest?: unknown };
    if (typeof record.manifest !== 'object') return input;
    return canonical({ ...record, id: sha256(canonical(record.manifest)) });
  } catch {
    return input;
  }
}

export const record: FuzzTarget = {
  name: 'version-record',
  seeds: () =>
    bytes(versionText, versionText.replace('"meta":{}', '"meta":{"value":{"a":[1,2]},"table":{"id":"x"}}')),
  words: ['"dataset"', '"report"', '"meta":', '"kstore.version.v1"', '"manifest":', '"tree":', '"files":'],
  run: (input) => {
    const decoded = decodeRecord('datasets/a/v1.json', repairRecord(text(input)));
    if (decoded?.type !== 'version') return 'other';
    const again = decodeRecord('datasets/a/v1.json', encodeVersion(decoded.version));
    expectSame(again, decoded, 'the version written again');
    return 'version';
  },
};

export const runRecord: FuzzTarget = {
  name: 'run-record',
  seeds: () =>
    bytes(
      '{"type":"kstore.run.v1"}',
      '{"type":"kstore.experiment-run.v1","specification":{},"steps":[],"used":[],"outputs":[],"metrics":{}}',
    ),
  words: [
    '"kstore.run.v1"',
    '"kstore.experiment-run.v1"',
    '"specification":',
    '"spec":',
    '"used":',
    '"outputs":',
    '"metrics":',
    '"environment":',
    '"task":',
  ],
  run: (input) => {
    const runId = sha256(text(input));
    decodeRecord(`runs/${runId.slice(0, 2)}/${runId}.json`, text(input));
  },
};

export const aliases: FuzzTarget = {
  name: 'aliases',
  seeds: () => bytes('{"aliases":{"dataset/a":{"best":1}},"type":"kstore.aliases.v1"}'),
  words: ['"best"', '"dataset/a"', '"__proto__"'],
  run: (input) => {
    const decoded = decodeRecord('aliases.json', text(input));
    if (decoded?.type !== 'aliases') throw new Error('not aliases');
    const again = decodeRecord(
      'aliases.json',
      encodeRecord({ type: 'kstore.aliases.v1', aliases: decoded.aliases }),
    );
    expectSame(canonicalJson(again), canonicalJson(decoded), 'the aliases written again');
  },
};

export const gitId = '1'.repeat(40);

export const refs: FuzzTarget = {
  name: 'refs',
  seeds: () =>
    bytes(
      `${gitId}\n`,
      'ref: refs/heads/main\n',
      `# pack-refs with: peeled fully-peeled sorted \n${gitId} refs/heads/main\n^${gitId}\n${gitId} refs/tags/a\n`,
    ),
  words: ['refs/heads/main', 'refs/tags/', 'ref: ', gitId, '^'],
  run: (input) => {
    writeInput('fuzzgit/packed-refs', input);
    const git = useStore().path('fuzzgit');
    rmSync(join(git, 'refs'), { recursive: true, force: true });
    const packed = readRef(git, 'refs/heads/main');
    readTagRefs(git);
    writeInput('fuzzgit/refs/heads/main', input);
    const loose = readRef(git, 'refs/heads/main');
    for (const found of [packed, loose])
      if (found !== null && !/^[0-9a-f]{40}$/.test(found)) throw new Error(`"${found}" is no id`);
    return `${loose === null} ${packed === null}`;
  },
};

export const gitTree: FuzzTarget = {
  name: 'git-tree',
  seeds: () => [
    encodeTree([
      { mode: '100644', name: 'aliases.json', id: gitId },
      { mode: '40000', name: 'datasets', id: gitId },
    ]).content,
  ],
  words: ['100644 ', '40000 ', '.git', '..', '120000 '],
  run: (input) => {
    const entries = decodeTree(gitId, { type: 'tree', content: Buffer.from(input) });
    expectSame(encodeTree(entries).content, input, 'the git tree written again');
    return `${entries.length} entries`;
  },
};

export const gitCommit: FuzzTarget = {
  name: 'git-commit',
  seeds: () => [
    encodeCommit({
      tree: gitId,
      parents: [gitId as never],
      message: 'a message',
      author: { name: 'A', email: 'a@b' },
      timeSeconds: 1_700_000_000,
    }).content,
  ],
  words: ['tree ', 'parent ', 'author ', 'committer ', ' +0000', gitId, 'gpgsig '],
  run: (input) => {
    const commit = decodeCommit(gitId as never, { type: 'commit', content: Buffer.from(input) });
    const again = decodeCommit(gitId as never, encodeCommit(commit));
    expectSame([again.tree, again.parents], [commit.tree, commit.parents], 'the commit written again');
  },
};

export const gitDelta: FuzzTarget = {
  name: 'git-delta',
  seeds: () => [
    Buffer.from([8, 8, 0x90, 8]),
    Buffer.from([8, 3, 3, 97, 98, 99]),
    Buffer.from([8, 11, 0x90, 8, 3, 97, 98, 99]),
  ],
  run: (input) => {
    const result = applyDelta(Buffer.from('12345678'), Buffer.from(input), 1_000_000);
    if (result !== null && result.length > 1_000_000) throw new Error(`${result.length} bytes`);
    return result === null ? 'refused' : 'made';
  },
};

export const gitPack: FuzzTarget = {
  name: 'git-pack-index',
  seeds: () => {
    const fanOut = Buffer.alloc(1024);
    for (let first = 0x11; first < 256; first++) fanOut.writeUInt32BE(1, first * 4);
    const body = Buffer.concat([
      Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2]),
      fanOut,
      Buffer.from(gitId, 'hex'),
      Buffer.alloc(4),
      Buffer.from([0, 0, 0, 12]),
      Buffer.alloc(20),
    ]);
    return [Buffer.concat([body, createHash('sha1').update(body).digest()]), body];
  },
  run: (input) => {
    const body = Buffer.from(input.subarray(0, -20));
    writeInput(
      'fuzzgit/objects/pack/pack-a.idx',
      Buffer.concat([body, createHash('sha1').update(body).digest()]),
    );
    const pack = writeInput(
      'fuzzgit/objects/pack/pack-a.pack',
      Buffer.from(`PACK\0\0\0\x02\0\0\0\x01\x95\x0a${'x'.repeat(60)}`, 'latin1'),
    );
    const { index } = new GitPackReader(pack.replace(/\.pack$/, ''));
    return typeof index;
  },
};

export const ledgerCache: FuzzTarget = {
  name: 'ledger-cache',
  seeds: () =>
    bytes(
      'kstore ledger cache 2\n',
      `kstore ledger cache 2\n{"commit":{"id":"${gitId}"},"versions":[],"runs":[]}\n`,
    ),
  words: ['kstore ledger cache 2\n', '"versions":', '"commit":', '"runs":', '"aliases":', gitId],
  run: async (input) => {
    const sum = crc32(input).toString(16).padStart(8, '0');
    writeInput('cache/ledger', Buffer.concat([input, Buffer.from(`${sum}\n`)]));
    const state = await new Ledger(useStore().folder).readState();
    expectSame(
      [...state.versions].map(({ name }) => name),
      ['formula'],
      'the versions',
    );
  },
};
