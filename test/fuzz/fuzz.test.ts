import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fastCheck from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { decodeSafetensors, encodeSafetensors } from '../../src/plugins/engine/safetensors.ts';
import { canonicalJson } from '../../src/store/codec/canonical-json.ts';
import { parseJson } from '../../src/store/codec/parse-json.ts';
import { isKstoreError } from '../../src/store/errors/kstore-error.ts';
import { checkPath } from '../../src/store/files/safe-path.ts';
import { verifyPack } from '../../src/store/packs/pack-check.ts';
import { PackReader } from '../../src/store/packs/pack-reader.ts';
import { decodeTable, encodeTable } from '../../src/store/tables/table-file.ts';
import { encodePack } from '../hostile/store-writer.ts';
import { runFuzzer } from './run-fuzzer.ts';
import { removeFuzzFolder, targets } from './targets.ts';

const corpusFolder = fileURLToPath(new URL('corpus', import.meta.url));
const inputs = 300;

afterAll(removeFuzzFolder);

it.each(targets)('$name: a value or a KstoreError, for its corpus and changed inputs', async (target) => {
  const { failures } = await runFuzzer(target, { seed: 1, corpusFolder, goesOn: (count) => count < inputs });
  expect(failures.map(({ problem }) => problem)).toEqual([]);
});

it('every flipped bit of a pack is found, and no wrong byte comes out', () => {
  const chunks = [Buffer.from('content'), Buffer.from('more')];
  const { name, bytes } = encodePack({ blocks: [{ role: 0, chunks }] });
  const folder = mkdtempSync(join(tmpdir(), 'kstore-bits-'));
  const path = join(folder, name);
  const sound = chunks.map((chunk) => chunk.toString());
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = Buffer.from(bytes);
    flipped[bit >> 3]! ^= 1 << (bit & 7);
    writeFileSync(path, flipped);
    expect(verifyPack(path), `bit ${bit}`).not.toEqual([]);
    for (const text of readChunks(path)) expect(sound).toContain(text);
  }
  rmSync(folder, { recursive: true });
});

function readChunks(path: string): string[] {
  try {
    const reader = new PackReader(path);
    return [0, 1].flatMap((entry) => {
      try {
        return [Buffer.from(reader.read(entry)).toString()];
      } catch (error) {
        if (isKstoreError(error)) return [];
        throw error;
      } finally {
        reader.closeFile();
      }
    });
  } catch (error) {
    if (isKstoreError(error)) return [];
    throw error;
  }
}

it('JSON comes back from its canonical text', () => {
  fastCheck.assert(
    fastCheck.property(fastCheck.jsonValue({ noUnicodeString: false, maxDepth: 8 }), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(parseJson(text))).toBe(text);
    }),
  );
});

it('depth is counted as brackets outside of texts', () => {
  const depthOf = (value: unknown): number =>
    typeof value === 'object' && value !== null
      ? 1 + Math.max(0, ...Object.values(value).map((member) => depthOf(member)))
      : 0;
  fastCheck.assert(
    fastCheck.property(fastCheck.jsonValue({ maxDepth: 6 }), (value) => {
      const text = JSON.stringify([value, '[[[[{{{\\"']);
      const depth = depthOf([value]);
      expect(parseJson(text, depth)).toEqual(JSON.parse(text));
      expect(() => parseJson(text, depth - 1)).toThrow(depth - 1 < text.length ? SyntaxError : Error);
    }),
  );
});

it('tensors come back as they were', () => {
  const tensor = fastCheck
    .float32Array({ maxLength: 20 })
    .map((values) => ({ shape: [values.length], values }));
  fastCheck.assert(
    fastCheck.property(fastCheck.dictionary(fastCheck.string(), tensor), (tensors) => {
      const entries = Object.entries(tensors).filter(([name]) => name !== '__metadata__');
      const again = decodeSafetensors(encodeSafetensors(new Map(entries)));
      for (const [name, { values }] of entries) expect(again.get(name)?.values).toEqual(values);
      expect(again.size).toBe(entries.length);
    }),
  );
});

it('tables come back as they were', () => {
  const cell = fastCheck.oneof(
    fastCheck.constant(null),
    fastCheck.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fastCheck.assert(
    fastCheck.property(fastCheck.array(cell), (cells) => {
      const rows = cells.map((value, index) => ({ id: `r${index}`, cells: [value === 0 ? 0 : value] }));
      const table = { columns: [{ name: 'a', type: 'number' as const }], rows };
      expect(decodeTable(encodeTable(table))).toEqual(table);
    }),
  );
});

it('a path that is allowed stays below every folder', () => {
  const part = fastCheck.oneof(
    fastCheck.string({ unit: 'grapheme' }),
    fastCheck.constantFrom('..', '.', '.git', 'a'),
  );
  fastCheck.assert(
    fastCheck.property(fastCheck.array(part, { minLength: 1, maxLength: 5 }), (parts) => {
      const path = parts.join('/');
      try {
        checkPath(path);
      } catch (error) {
        if (isKstoreError(error, 'KSTORE_PATH_UNSAFE')) return;
        throw error;
      }
      expect(
        new URL(path.split('/').map(encodeURIComponent).join('/'), 'file:///w/').pathname.startsWith('/w/'),
      ).toBe(true);
      expect(path.split('/')).not.toContain('..');
    }),
  );
});
