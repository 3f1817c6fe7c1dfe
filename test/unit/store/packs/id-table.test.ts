import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { IdTable } from '../../../../src/store/packs/id-table.ts';

it('is a set of ids', () => {
  // Few different first bytes, so that slots collide.
  const ids = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 99 })), {
    maxLength: 300,
  });
  fc.assert(
    fc.property(ids, (pairs) => {
      const table = new IdTable(8);
      const expected = new Set<string>();
      for (const [first, last] of pairs) {
        const id = Buffer.alloc(32);
        id[0] = first;
        id[31] = last;
        const key = id.toString('hex');
        expect(table.has(id)).toBe(expected.has(key));
        expect(table.add(id)).toBe(!expected.has(key));
        expected.add(key);
        expect(table.has(id)).toBe(true);
      }
      expect(table.size).toBe(expected.size);
    }),
  );
});

it('keeps many ids apart while it grows', () => {
  const table = new IdTable(8);
  const ids = Array.from({ length: 20_000 }, (_, index) => createHash('sha256').update(`${index}`).digest());
  for (const id of ids) expect(table.add(id)).toBe(true);
  expect(ids.filter((id) => !table.has(id))).toEqual([]);
  expect(ids.filter((id) => table.add(id))).toEqual([]);
  expect(table.size).toBe(ids.length);
});
