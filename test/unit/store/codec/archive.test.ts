import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { putTogether } from '../../../../src/store/codec/archive/put-together.ts';
import { takeApart } from '../../../../src/store/codec/archive/take-apart.ts';
import type { Tokens } from '../../../../src/store/codec/archive/tokens.ts';
import { TokensError } from '../../../../src/store/codec/archive/token-reader.ts';
import { chunkBytes } from '../../../../src/store/codec/chunker.ts';
import { BitWriter } from '../../../../src/store/codec/deflate/bit-writer.ts';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { encodeZip, type ZipFields } from '../../../hostile/zip-writer.ts';
import { makeNoise, makeSheet } from '../../../support/sheet-xml.ts';

const assemble = ({ frame, symbols }: Tokens) => Buffer.concat([...putTogether([frame], [symbols])]);

const content: fc.Arbitrary<Uint8Array> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 2000 }), fc.nat())
    .map(([rows, seed]): Uint8Array => makeSheet(rows, seed)),
  fc
    .tuple(fc.integer({ min: 0, max: 40_000 }), fc.nat())
    .map(([length, seed]): Uint8Array => makeNoise(length, seed)),
  fc
    .tuple(fc.integer({ min: 0, max: 100_000 }), fc.nat(255))
    .map(([length, byte]): Uint8Array => Buffer.alloc(length, byte)),
  fc.uint8Array({ maxLength: 300 }),
);
const deflate = fc.record({
  level: fc.integer({ min: 0, max: 9 }),
  memLevel: fc.integer({ min: 1, max: 9 }),
  windowBits: fc.integer({ min: 9, max: 15 }),
  strategy: fc.constantFrom(
    constants.Z_DEFAULT_STRATEGY,
    constants.Z_FILTERED,
    constants.Z_HUFFMAN_ONLY,
    constants.Z_RLE,
    constants.Z_FIXED,
  ),
});
const member: fc.Arbitrary<ZipFields> = fc.record({
  name: fc.string({ maxLength: 20 }),
  content,
  deflate,
  method: fc.constantFrom(8, 8, 8, 8, 0, 12),
  flags: fc.constantFrom(0, 1, 8, 0x800),
  descriptor: fc.boolean(),
  extra: fc.uint8Array({ maxLength: 30 }),
  gap: fc.uint8Array({ maxLength: 40 }),
});
const sheet: ZipFields = { name: 'xl/worksheets/sheet1.xml', content: makeSheet(7000, 5) };

describe('archives', () => {
  it('come back byte for byte, whoever wrote them', () => {
    let takenApart = 0;
    fc.assert(
      fc.property(
        fc.array(member, { maxLength: 6 }),
        fc.uint8Array({ maxLength: 50 }),
        (members, trailing) => {
          const archive = Buffer.concat([encodeZip([sheet, ...members]), trailing]);
          const tokens = takeApart(archive);
          if (tokens === null) return;
          takenApart++;
          expect(assemble(tokens).equals(archive)).toBe(true);
        },
      ),
      { numRuns: 25 },
    );
    // Noise that is stored is the exception.
    expect(takenApart).toBeGreaterThan(10);
  });

  it('come back byte for byte when they are damaged', () => {
    const archive = encodeZip([sheet, { ...sheet, name: 'b', descriptor: true }]);
    const flip = fc.tuple(fc.integer({ min: 4, max: archive.length - 1 }), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(fc.array(flip, { maxLength: 3 }), fc.nat(1000), (flips, cutOff) => {
        const damaged = Buffer.from(archive.subarray(0, archive.length - cutOff));
        for (const [offset, bits] of flips) if (offset < damaged.length) damaged[offset]! ^= bits;
        const tokens = takeApart(damaged);
        if (tokens !== null) expect(assemble(tokens).equals(damaged)).toBe(true);
      }),
      { numRuns: 12 },
    );
  });

  it('come back whatever the parts that their tokens come in', () => {
    const archive = encodeZip([sheet]);
    const { frame, symbols } = takeApart(archive)!;
    const cut = (bytes: Uint8Array, length: number) =>
      Array.from({ length: Math.ceil(bytes.length / length) }, (_, index) =>
        bytes.subarray(index * length, (index + 1) * length),
      );
    for (const length of [1, 7, 4096]) {
      const parts = putTogether(cut(frame, length), cut(symbols, length));
      expect(Buffer.concat([...parts]).equals(archive)).toBe(true);
    }
  });

  it('have nearly the same chunks after an edit of a cell, which as files they have not', () => {
    const [before, after] = [new Map<number, number>(), new Map([[1000, 77_777]])].map((edited) =>
      encodeZip([{ ...sheet, content: makeSheet(20_000, 5, edited) }]),
    );
    const newShare = (one: Uint8Array, other: Uint8Array) => {
      const known = new Set(split(one).map((chunk) => hashBytes(chunk)));
      const added = split(other).filter((chunk) => !known.has(hashBytes(chunk)));
      return Buffer.concat(added).length / other.length;
    };
    const symbolsOf = (bytes: Uint8Array) => takeApart(bytes)!.symbols;
    expect(newShare(symbolsOf(before!), symbolsOf(after!))).toBeLessThan(0.3);
    expect(newShare(before!, after!)).toBeGreaterThan(0.5);
  });

  it('are left alone when that gains nothing or takes too long', () => {
    const noise: ZipFields = { name: 'picture', content: makeNoise(200_000, 3), method: 0 };
    const zeros: ZipFields = { name: 'bomb', content: Buffer.alloc(20_000_000), deflate: { level: 9 } };
    const blocks = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), headerRest(), manyBlocks(60_000)]);
    const cases: [string, Buffer][] = [
      ['short', encodeZip([{ ...sheet, content: makeSheet(500, 1) }])],
      ['no archive', Buffer.concat([Buffer.from('x'), encodeZip([sheet])])],
      ['stored', encodeZip([noise])],
      ['more stored than deflated', encodeZip([sheet, noise])],
      ['encrypted', encodeZip([{ ...sheet, flags: 1 }])],
      ['a bomb', encodeZip([zeros])],
      ['many blocks', blocks],
    ];
    for (const [name, archive] of cases) expect([name, takeApart(archive)]).toEqual([name, null]);
  });
});

/** The chunks of tokens, or of anything cut like them. */
function split(bytes: Uint8Array): Uint8Array[] {
  let start = 0;
  return chunkBytes(bytes, 'text').map((length) => bytes.subarray(start, (start += length)));
}

/** The rest of a local header of a deflated member without a name. */
function headerRest(): Buffer {
  const rest = Buffer.alloc(26);
  rest.writeUInt16LE(8, 4);
  return rest;
}

/** Empty blocks of fixed codes: ten bits each. */
function manyBlocks(count: number): Buffer {
  const writer = new BitWriter();
  const parts: Uint8Array[] = [];
  for (let block = 1; block <= count; block++) {
    writer.write(block === count ? 3 : 2, 3);
    writer.write(0, 7);
    if (writer.isFull) parts.push(writer.take());
  }
  writer.pad();
  return Buffer.concat([...parts, writer.take()]);
}

describe('DEFLATE that zlib does not write', () => {
  const wrap = (stream: Uint8Array) =>
    Buffer.concat([encodeZip([sheet]), Buffer.from('PK\x03\x04', 'latin1'), headerRest(), stream]);

  it('may have a match of 258 bytes with symbol 284', () => {
    const writer = new BitWriter();
    writer.write(3, 3);
    // The literal 1; symbol 284 and five bits, all set; distance 1; the end.
    writer.write(0b1000_1100, 8);
    writer.write(0b0010_0011, 8);
    writer.write(31, 5);
    writer.write(0, 5);
    writer.write(0, 7);
    writer.pad();
    const stream = writer.take();
    expect(inflateRawSync(stream)).toEqual(Buffer.alloc(259, 1));
    const archive = wrap(stream);
    const tokens = takeApart(archive)!;
    expect(assemble(tokens).equals(archive)).toBe(true);
    // One literal and the odd match; a block of two symbols, and no verbatim bytes.
    expect(Buffer.from(tokens.symbols.subarray(-5)).toString('hex')).toBe('3fe1010000');
    expect(Buffer.from(tokens.frame.subarray(-3)).toString('hex')).toBe('030200');
  });

  it('may have padding that is not zero', () => {
    const stream = deflateRawSync('abc');
    stream[stream.length - 1]! |= 0x80;
    const archive = wrap(stream);
    expect(assemble(takeApart(archive)!).equals(archive)).toBe(true);
  });
});

describe('tokens of strangers', () => {
  const frame = (...bytes: number[]) => Uint8Array.from([0, ...bytes]);
  const none = Uint8Array.of();
  const cases: [string, Uint8Array, Uint8Array, RegExp][] = [
    ['nothing', none, none, /cut off/],
    ['a run that is not there', Uint8Array.of(200, 1, 65), none, /cut off/],
    ['an endless number', Uint8Array.of(255, 255, 255, 255, 255, 255), none, /too long/],
    ['a block of type 3', frame(6), none, /of no type/],
    ['a block of symbols that are not there', frame(3, 5, 0), none, /cut off/],
    ['a stream without an end', frame(2, 0), none, /cut off/],
    ['no verbatim bytes after a stream', frame(3, 0), none, /cut off/],
    ['symbols in no block', frame(3, 0, 0), Uint8Array.of(32, 65, 0, 0), /in no block/],
    ['a sequence of nothing', frame(3, 1, 0), Uint8Array.of(31, 255, 31, 255), /sequence of nothing/],
    ['a match of more than 258 bytes', frame(3, 1, 0), Uint8Array.of(31, 230, 0, 0), /too long/],
    ['a distance of more than 32 KiB', frame(3, 1, 0), Uint8Array.of(0, 0, 255), /too long/],
    ['codes that are none', frame(5, 17, 0, 255, 255, 255), none, /codes that are none/],
    ['codes that are not there', frame(5, 255, 255), none, /cut off/],
  ];
  it.each(cases)('are refused: %s', (_, bytes, symbols, message) => {
    expect(() => assemble({ frame: bytes, symbols })).toThrow(TokensError);
    expect(() => assemble({ frame: bytes, symbols })).toThrow(message);
  });

  it('are refused when a symbol has no code', () => {
    const { frame: sound, symbols } = takeApart(encodeZip([sheet]))!;
    let refused = 0;
    for (let offset = 100; offset < 20_000; offset += 211) {
      const broken = Buffer.from(symbols);
      broken[offset]! ^= 0x80;
      try {
        assemble({ frame: sound, symbols: broken });
      } catch (error) {
        expect(error).toBeInstanceOf(TokensError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(10);
  });
});

describe('workbooks of other writers', () => {
  it('of exceljs', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('data');
    for (let row = 0; row < 4000; row++) sheet.addRow([row, `sample ${row % 97}`, Math.sin(row), row * row]);
    const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
    const tokens = takeApart(bytes)!;
    expect(assemble(tokens).equals(bytes)).toBe(true);
  });

  it('of Python', () => {
    const folder = mkdtempSync(join(tmpdir(), 'kstore-zip-'));
    try {
      writeFileSync(join(folder, 'sheet.xml'), makeSheet(12_000, 8));
      const script = `
import zipfile
for level in (1, 6, 9):
    with zipfile.ZipFile('%d.zip' % level, 'w', zipfile.ZIP_DEFLATED, compresslevel=level) as z:
        z.write('sheet.xml')
        z.writestr('docProps/core.xml', '<core/>')
`;
      const { status, error } = spawnSync('python3', ['-c', script], { cwd: folder });
      if (error !== undefined) return;
      expect(status).toBe(0);
      for (const level of [1, 6, 9]) {
        const bytes = readFileSync(join(folder, `${level}.zip`));
        expect(assemble(takeApart(bytes)!).equals(bytes)).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
