import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { IgnoreRules } from '../../../src/store/files/ignore.ts';
import { parseName } from '../../../src/store/model/name.ts';
import { readGarbageMarks } from '../../../src/store/repository/gc/gc-marks.ts';
import { openRepository } from '../../../src/store/repository/repository.ts';
import { readStage } from '../../../src/store/repository/add/stage.ts';
import { readStatCache, writeStatCache } from '../../../src/store/repository/add/stat-cache.ts';
import { canonical, sha256 } from '../../hostile/store-writer.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, id, text, useStore, writeInput } from './inputs.ts';
import { manifest } from './ledger.ts';

const surroundings = {
  findAuthor: () => ({ name: 'a', email: 'b' }),
  now: () => new Date(0),
  command: 'fuzz',
  waitForLock: false,
};

export const config: FuzzTarget = {
  name: 'config',
  seeds: () => bytes('{}', '{"author":{"email":"a@b","name":"A"},"lockTimeoutSeconds":5}'),
  words: ['"author"', '"name"', '"email"', '"lockTimeoutSeconds"', '"__proto__"'],
  run: (input) => {
    writeInput('config.json', input);
    try {
      return Object.keys(openRepository(useStore().workspace, surroundings).config).join();
    } finally {
      writeInput('config.json', Buffer.from('{}'));
    }
  },
};

/** Around the list of what is staged, with the right checksum and right ids. */
function sealStage(list: string): string {
  try {
    const staged = (JSON.parse(list) as { manifest?: unknown }[]).map((entry) => ({
      ...entry,
      id: sha256(canonical(entry.manifest)),
    }));
    return canonical({ checksum: sha256(canonical(staged)), staged, type: 'kstore.stage.v1' });
  } catch {
    return list;
  }
}

export const stage: FuzzTarget = {
  name: 'stage',
  seeds: () =>
    bytes(
      canonical([
        { id: sha256(canonical(manifest)), kind: 'dataset', manifest, name: 'a', path: 'datasets/a' },
      ]),
    ),
  words: ['"packs":', '"isStored":', '"path":', '"name":', '"kind":', '"kstore.stage.v1"'],
  run: (input) => {
    writeInput('stage.json', Buffer.from(sealStage(text(input))));
    for (const { name, path } of readStage(useStore().folder)) {
      expectSame(parseName(name), name, 'the name');
      if (posix.join('/w', path) !== '/w' && !posix.join('/w', path).startsWith('/w/'))
        throw new Error(`the path ${path} leads out`);
    }
  },
};

export const garbage: FuzzTarget = {
  name: 'garbage',
  seeds: () => bytes(`{"packs":{"${id}":"2026-01-01T00:00:00.000Z"},"type":"kstore.garbage.v1"}`),
  words: ['"packs":', '"kstore.garbage.v1"', '2026-01-01T00:00:00Z'],
  run: (input) => {
    writeInput('garbage.json', input);
    return `${readGarbageMarks(useStore().folder).size} packs`;
  },
};

export const statCache: FuzzTarget = {
  name: 'stat-cache',
  seeds: () => {
    const header = JSON.stringify({
      packs: [`${id}.pack`],
      artifacts: [
        { path: 'datasets/a', tree: id, isStored: true, count: 1, folders: [['', 1, 5]], lists: [] },
      ],
    });
    const length = Buffer.alloc(8);
    length.writeUInt32LE(header.length);
    return [
      Buffer.concat([Buffer.from('kstore index 3\n\0'), length, Buffer.from(header), Buffer.alloc(120)]),
      Buffer.from('kstore index 3\n\0'),
    ];
  },
  words: [
    '"packs":',
    '"isStored":',
    '"path":',
    '"tree":',
    '"count":',
    '"folders":',
    '"lists":',
    'kstore index 3\n\0',
  ],
  run: (input) => {
    writeInput('index', Buffer.concat([Buffer.from(sha256(input), 'hex'), input]));
    const cache = readStatCache(useStore().folder);
    for (const { listing } of cache.values()) expectSame(typeof listing, 'object', 'a listing');
    if (cache.size > 0) writeStatCache(useStore().folder, cache);
    return `${cache.size} artifacts`;
  },
};

export const ignore: FuzzTarget = {
  name: 'ignore-file',
  seeds: () => bytes('*.tmp\n!keep.tmp\n/build/\n# comment\n', '**/a/**\n[a-z]*\n\\#x\n'),
  words: ['**', '*', '!', '[', ']', '\\', '/', '?', '#', '[!', '[[:alpha:]]', '{a,b}'],
  run: (input) => {
    const workspace = useStore().workspace;
    writeFileSync(join(workspace, '.kstoreignore'), input);
    mkdirSync(join(workspace, 'datasets/a'), { recursive: true });
    const rules = IgnoreRules.above(workspace, 'datasets/a');
    return ['a.tmp', 'keep.tmp', 'build', '#x'].map((name) => rules.isIgnored(name, name === 'build')).join();
  },
};
