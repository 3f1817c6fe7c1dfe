import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SequenceBuilder } from '../../../../src/store/objects/sequence.ts';

function build(values: readonly number[], cutEvery: number) {
  const nodes: { level: number; entries: readonly number[] }[] = [];
  const sequence = new SequenceBuilder<number>({
    endsAfter: (entry) => entry % cutEvery === 0,
    writeNode: (level, entries) => {
      nodes.push({ level, entries });
      return entries.reduce((sum, entry) => sum + entry, 0);
    },
  });
  for (const value of values) sequence.add(value);
  return { nodes, root: sequence.finish() };
}

it('writes one node for a short sequence', () => {
  expect(build([], 4)).toEqual({ nodes: [{ level: 0, entries: [] }], root: 0 });
  expect(build([4, 4, 4], 4)).toEqual({ nodes: [{ level: 0, entries: [4, 4, 4] }], root: 12 });
});

it('writes no level above the root when the last entry ends a node', () => {
  expect(build([1, 1, 1, 1, 1, 1, 1, 4], 4).nodes).toHaveLength(1);
});

it('keeps the order, the bounds and the sums on every level', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 1000 }), { maxLength: 3000 }),
      fc.constantFrom(2, 7, 5000),
      (values, cutEvery) => {
        const { nodes, root } = build(values, cutEvery);
        expect(nodes.filter(({ level }) => level === 0).flatMap(({ entries }) => entries)).toEqual(values);
        expect(root).toBe(values.reduce((sum, value) => sum + value, 0));
        const top = Math.max(...nodes.map(({ level }) => level));
        expect(nodes.filter(({ level }) => level === top)).toHaveLength(1);
        for (let level = 0; level < top; level++) {
          const ofLevel = nodes.filter((node) => node.level === level);
          for (const { entries } of ofLevel.slice(0, -1)) expect(entries.length).toBeGreaterThanOrEqual(8);
          for (const { entries } of ofLevel) expect(entries.length).toBeLessThanOrEqual(512);
        }
      },
    ),
    { numRuns: 40 },
  );
});
