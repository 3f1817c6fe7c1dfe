// Writes fixtures/vectors/ from docs/format.md alone: nothing is imported from src/, so the two can disagree.
// Run: node scripts/make-vectors.mjs
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { makeArchive } from './vectors/archive.mjs';

const folder = fileURLToPath(new URL('../fixtures/vectors/', import.meta.url));
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const hex = (bytes) => sha256(bytes).toString('hex');
const KiB = 1024;

// ---- inputs -------------------------------------------------------------------------------------------------

/** SHA-256("<seed> 0"), SHA-256("<seed> 1"), … one after the other, cut to the length. */
function stream(seed, length) {
  const parts = [];
  for (let counter = 0; counter * 32 < length; counter++) parts.push(sha256(`${seed} ${counter}`));
  return Buffer.concat(parts).subarray(0, length);
}

/** The stream in hexadecimal, a line feed after every 64 digits, cut to the length. */
function textStream(seed, length) {
  const lines = stream(seed, Math.ceil(length / 65) * 32)
    .toString('hex')
    .match(/.{64}/g);
  return Buffer.from(lines.map((line) => `${line}\n`).join('')).subarray(0, length);
}

/** The stream with the upper four bits of each byte cleared. */
function nibbleStream(seed, length) {
  return stream(seed, length).map((byte) => byte & 15);
}

const makers = { stream, text: textStream, nibbles: nibbleStream };

// ---- Chunks -------------------------------------------------------------------------------------------------

const gear = Array.from({ length: 256 }, (_, byte) =>
  sha256(Buffer.concat([Buffer.from('kstore gear 1'), Buffer.from([byte])])).readUInt32BE(0),
);
const classes = {
  text: [1, 4, 16, 14, 10],
  data: [4, 16, 64, 16, 12],
  bulk: [64, 256, 1024, 20, 16],
};

function classOf(bytes) {
  const sample = bytes.subarray(0, 64 * KiB);
  if (!sample.some((b) => b <= 8 || b === 0x0b || b === 0x0c || (b >= 0x0e && b <= 0x1f) || b === 0x7f))
    return 'text';
  const counts = new Array(256).fill(0);
  for (const byte of sample) counts[byte]++;
  const squares = counts.reduce((sum, count) => sum + count * count, 0);
  return 256 * 10 * squares > 11 * sample.length ** 2 ? 'data' : 'bulk';
}

function cut(bytes, className = classOf(bytes)) {
  if (bytes.length <= 16 * KiB) return [bytes.length];
  const [minimum, average, maximum, bitsBefore, bitsFrom] = classes[className];
  const lengths = [];
  for (let start = 0; start < bytes.length; start += lengths.at(-1)) {
    const limit = Math.min(maximum * KiB, bytes.length - start);
    let length = limit;
    let h = 0;
    for (let i = minimum * KiB; i < limit; i++) {
      h = ((h << 1) + gear[bytes[start + i]]) >>> 0;
      if (h >>> (32 - (i < average * KiB ? bitsBefore : bitsFrom)) === 0) {
        length = i + 1;
        break;
      }
    }
    lengths.push(length);
  }
  return lengths;
}

function split(bytes, className) {
  let start = 0;
  return cut(bytes, className).map((length) => bytes.subarray(start, (start += length)));
}

// ---- canonical JSON (ASCII keys) ----------------------------------------------------------------------------

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`);
  return `{${members.join(',')}}`;
}

// ---- Chunk lists, Trees -------------------------------------------------------------------------------------

/** The root of a sequence: level after level, until one node is left. */
function rootOf(type, entries, endsAfter, toParent) {
  for (let level = 0; ; level++) {
    const nodes = [[]];
    for (const entry of entries) {
      if (nodes.at(-1).ended) nodes.push([]);
      const node = nodes.at(-1);
      node.push(entry);
      node.ended = node.length === 512 || (node.length >= 8 && endsAfter(entry, level));
    }
    const parents = nodes.map((node) =>
      toParent(node, hex(canonical({ type, level, entries: [...node] })), level),
    );
    if (parents.length === 1) return { level, id: parents[0].id };
    entries = parents.map(({ entry }) => entry);
  }
}

function treeRoot(entries) {
  const endsAfter = ([path], level) => {
    let k = 0x811c9dc5n;
    for (const byte of Buffer.from(path)) k = ((k ^ BigInt(byte)) * 0x01000193n) & 0xffffffffn;
    k = ((k ^ (k >> 16n)) * 0x85ebca6bn) & 0xffffffffn;
    k = ((k ^ (k >> 13n)) * 0xc2b2ae35n) & 0xffffffffn;
    k ^= k >> 16n;
    for (let turn = 0; turn < 6 * level; turn++) k = (k >> 1n) | ((k & 1n) << 31n);
    return (k & 63n) === 0n;
  };
  return rootOf('kstore.tree.v1', entries, endsAfter, (node, id, level) => {
    const files = node.reduce((sum, entry) => sum + (level > 0 ? entry[2] : entry[1] === 'd' ? 0 : 1), 0);
    return { id, entry: [node.at(-1)[0], id, files] };
  });
}

function chunkListRoot(entries) {
  const endsAfter = ([id]) => Number.parseInt(id.slice(0, 8), 16) % 64 === 0;
  return rootOf('kstore.chunks.v1', entries, endsAfter, (node, id) => ({
    id,
    entry: [id, node.reduce((sum, [, bytes]) => sum + bytes, 0)],
  }));
}

// ---- Packs --------------------------------------------------------------------------------------------------

const u32 = (number) => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
};
const u64 = (number) => Buffer.concat([u32(number % 2 ** 32), u32(Math.floor(number / 2 ** 32))]);

function block(role, codec, chunks) {
  const raw = Buffer.concat(chunks);
  const payload = codec === 1 ? deflateRawSync(raw, { level: 1 }) : raw;
  const header = [Buffer.from('BLK1'), Buffer.from([codec, role, 0, 0]), u32(chunks.length), u32(raw.length)];
  return Buffer.concat([
    ...header,
    u32(payload.length),
    ...chunks.map((chunk) => u32(chunk.length)),
    payload,
  ]);
}

function pack(blocks) {
  const parts = [Buffer.from('KSTOREPK'), u32(1)];
  const offsets = [];
  const chunks = [];
  let offset = 12;
  blocks.forEach(([role, codec, content], number) => {
    const bytes = block(role, codec, content);
    offsets.push(u64(offset), u32(crc32(bytes)));
    let at = 0;
    for (const chunk of content) {
      chunks.push(Buffer.concat([sha256(chunk), u32(number), u32(at), u32(chunk.length)]));
      at += chunk.length;
    }
    parts.push(bytes);
    offset += bytes.length;
  });
  chunks.sort(Buffer.compare);
  const index = Buffer.concat([
    Buffer.from('IDX1'),
    u32(blocks.length),
    u32(chunks.length),
    ...offsets,
    ...chunks,
  ]);
  const trailer = [u64(offset), u64(index.length), sha256(index), Buffer.from('KSTOREPK')];
  return { id: hex(index), bytes: Buffer.concat([...parts, index, ...trailer]) };
}

// ---- the vectors --------------------------------------------------------------------------------------------

const inputs = [
  { generator: 'text', seed: 'text', bytes: 100_000 },
  { generator: 'nibbles', seed: 'data', bytes: 300_000 },
  { generator: 'stream', seed: 'bulk', bytes: 3_000_000 },
  // The lengths around which the rule changes.
  { generator: 'stream', seed: 'empty', bytes: 0 },
  { generator: 'nibbles', seed: 'one chunk', bytes: 16 * KiB },
  { generator: 'nibbles', seed: 'two chunks', bytes: 16 * KiB + 1 },
  { generator: 'text', seed: 'shorter than the sample', bytes: 40_000 },
];
const files = inputs.map((input) => {
  const bytes = makers[input.generator](input.seed, input.bytes);
  const chunkBytes = cut(bytes);
  return { ...input, id: hex(bytes), class: classOf(bytes), chunkBytes, chunkIds: split(bytes).map(hex) };
});

const hello = Buffer.from('hello, store\n');
const weights = files[1];
const listNode = {
  type: 'kstore.chunks.v1',
  level: 0,
  entries: files[2].chunkIds.map((id, index) => [id, files[2].chunkBytes[index]]),
};
const treeNode = {
  type: 'kstore.tree.v1',
  level: 0,
  entries: [
    ['README.md', 'f', hello.length, hex(hello)],
    ['run.sh', 'x', hello.length, hex(hello)],
    ['weights.bin', 'f', files[2].bytes, files[2].id, hex(canonical(listNode))],
    ['빈 폴더', 'd'],
  ],
};
const manifest = {
  type: 'kstore.manifest.v1',
  kind: 'dataset',
  tree: hex(canonical(treeNode)),
  files: 3,
  sizeBytes: 2 * hello.length + files[2].bytes,
  meta: { note: '배합 → 물성', ratio: 0.25, rows: 9 },
};
const spec = {
  type: 'kstore.spec.v1',
  task: { type: 'learning', name: 'regression', version: '1.0.0', code: hex('code') },
  inputs: { dataset: hex(canonical(manifest)), model: weights.id },
  settings: { epochs: 200, learningRate: 0.001, layers: [64, 64], shuffle: true, validation: null },
  seed: 7,
  engine: { backend: 'wasm', tfjs: '4.22.0' },
};
const objects = { 'tree-node': treeNode, 'chunk-list': listNode, manifest, spec };

/** 20,000 files, all with the same content, in one folder; and a text of some 800 chunks. */
const manyFiles = Array.from(
  { length: 20_000 },
  (_, number) => `data/${String(number).padStart(5, '0')}.txt`,
);
const largeTree = treeRoot(manyFiles.map((path) => [path, 'f', hello.length, hex(hello)]));
const longText = { generator: 'text', seed: 'long text', bytes: 4_000_000 };
const longBytes = textStream(longText.seed, longText.bytes);
const longList = chunkListRoot(split(longBytes).map((chunk) => [hex(chunk), chunk.length]));

/** An archive whose bytes are known only by its tokens: what is random in them is a stream. */
const archiveStream = { generator: 'stream', seed: 'archive', bytes: 65_535 };
const archiveBytes = stream(archiveStream.seed, archiveStream.bytes);
const { archive, frame, symbols } = makeArchive(archiveBytes);
const streamStart = frame.indexOf(archiveBytes);
const tokensNode = {
  type: 'kstore.tokens.v1',
  level: 0,
  entries: [frame, symbols].map((part) => {
    const chunks = split(part, 'text').map((chunk) => [hex(chunk), chunk.length]);
    return [hex(part), part.length, ...(chunks.length > 1 ? [chunkListRoot(chunks).id] : [])];
  }),
};
objects['tokens-node'] = tokensNode;
const archiveVector = {
  frame: [
    frame.toString('hex', 0, streamStart),
    archiveStream,
    frame.toString('hex', streamStart + archiveStream.bytes),
  ],
  symbols: [symbols.toString('hex')],
  id: hex(archive),
  bytes: archive.length,
  node: hex(canonical(tokensNode)),
};

/** JSON as it may be written, and its canonical form (RFC 8785, appendix B, has more). */
const numbers = [
  ...[
    '0',
    '-0',
    '1',
    '-1.50',
    '1e3',
    '0.1',
    '1e-6',
    '1e-7',
    '123e-9',
    '1e20',
    '1e21',
    '1.7976931348623157e308',
  ],
  ...['5e-324', '0.30000000000000004', '333333333.33333329', '9007199254740993.0', '295147905179352830000.0'],
].map((text) => [text, JSON.stringify(JSON.parse(text))]);

const paths = {
  allowed: [
    ...[
      'a',
      'data/배합 1.xlsx',
      '.gitignore',
      '.kstoreignore',
      'a/...b',
      'git',
      'git~',
      'con-1',
      'com',
      'com10',
    ],
    ...['naïve.txt', 'nai\u0308ve.txt', 'x'.repeat(255), '-rf', '$HOME', "it's", 'a b', '~', 'ß', '🧪'],
  ],
  refused: [
    ...[
      '',
      '/a',
      'a/',
      'a//b',
      '.',
      '..',
      '...',
      '../a',
      'a/../b',
      'a/./b',
      'a\\b',
      'c:',
      'a:b',
      'a\u0000',
      'a\nb',
    ],
    ...[
      '\u007f',
      '\u0085',
      '.git',
      '.GIT/config',
      'a/.kstore/x',
      '.KStore',
      'git~1',
      'KSTORE~2',
      '.g\u200cit',
    ],
    ...[
      '.git ',
      '.git.',
      'a.',
      'a ',
      'con',
      'NUL.txt',
      'aux .c',
      'COM1',
      'lpt9.x',
      'com¹',
      'CONIN$',
      'clock$',
    ],
    ...['x'.repeat(256), '\uff0egit', 'ab/'.repeat(1366) + 'c'],
  ],
  refusedTogether: [
    ['A', 'a'],
    ['a', 'a'],
    ['b', 'a'],
    ['a', 'a/b'],
    ['dir/x', 'Dir/y'].sort(),
    ['cafe\u0301', 'café'],
    ['\u00c9', '\u00e9'],
  ],
};

const tinyBlocks = [
  [0, 0, [hello, Buffer.alloc(0)]],
  [1, 1, [Buffer.from(canonical(treeNode))]],
];
const tiny = pack(tinyBlocks);

mkdirSync(folder, { recursive: true });
for (const [name, value] of Object.entries(objects)) writeFileSync(`${folder}${name}.json`, canonical(value));
writeFileSync(
  `${folder}tiny.pack.hex`,
  `${tiny.bytes
    .toString('hex')
    .match(/.{1,96}/g)
    .join('\n')}\n`,
);
const gearBytes = Buffer.alloc(1024);
gear.forEach((number, index) => gearBytes.writeUInt32BE(number, 4 * index));
const vectors = {
  generators: {
    stream:
      'SHA-256("<seed> 0"), SHA-256("<seed> 1"), … one after the other (the counter in decimal), cut to `bytes`',
    text: 'the stream in lower-case hexadecimal with a line feed after every 64 digits, cut to `bytes`',
    nibbles: 'the stream with the upper four bits of each byte cleared',
  },
  gear: { sha256OfBigEndianTable: hex(gearBytes), first: gear[0], last: gear[255] },
  files,
  objects: Object.fromEntries(Object.entries(objects).map(([name, value]) => [name, hex(canonical(value))])),
  largeTree: { files: manyFiles.length, first: manyFiles[0], last: manyFiles.at(-1), ...largeTree },
  longList: { ...longText, ...longList },
  archive: archiveVector,
  numbers,
  paths,
  pack: { id: tiny.id, chunkIds: tinyBlocks.flatMap(([, , chunks]) => chunks.map(hex)) },
};
writeFileSync(`${folder}vectors.json`, `${JSON.stringify(vectors, null, 1)}\n`);
