import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runGraph, type GraphNode } from '../../../../src/plugins/experiment/run-graph.ts';

/** Nodes that need earlier ones, each with how many turns of the event loop it takes, and whether it succeeds. */
const graphs = fc
  .array(fc.record({ needs: fc.array(fc.nat(20)), turns: fc.nat(4), succeeds: fc.boolean() }), {
    maxLength: 8,
  })
  .map((nodes) =>
    nodes.map(({ needs, ...node }, index) => ({
      ...node,
      id: String(index),
      needs: [...new Set(needs.filter((need) => need < index))].map(String),
    })),
  );

async function pause(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn++) await new Promise(setImmediate);
}

const nodesOf = (text: string): GraphNode[] =>
  text.split(' ').map((word) => {
    const [id = '', needs = ''] = word.split('<');
    return { id, needs: needs === '' ? [] : needs.split(',') };
  });

describe('runGraph', () => {
  test('begins no node before those that it needs, no more than so many at a time, and each one once', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, fc.integer({ min: 1, max: 4 }), async (nodes, jobs) => {
        const begun: string[] = [];
        const succeeded = new Set<string>();
        let running = 0;
        const outcomes = await runGraph(nodes, {
          jobs,
          signal: undefined,
          isSuccess: (result: boolean) => result,
          async run({ id, needs, turns, succeeds }) {
            expect(needs.every((need) => succeeded.has(need))).toBe(true);
            begun.push(id);
            running += 1;
            expect(running).toBeLessThanOrEqual(jobs);
            await pause(turns);
            running -= 1;
            if (succeeds) succeeded.add(id);
            return succeeds;
          },
        });
        expect(new Set(begun).size).toBe(begun.length);
        expect(outcomes.size).toBe(nodes.length);
        for (const { id, needs } of nodes) {
          const isReachable = needs.every((need) => outcomes.get(need)!.status === 'succeeded');
          expect(outcomes.get(id)!.status !== 'not run').toBe(isReachable);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('names the failure that keeps a node from being run, however far away it is', async () => {
    const outcomes = await runGraph(nodesOf('a b<a c<b d'), {
      jobs: 1,
      signal: undefined,
      isSuccess: (result: boolean) => result,
      run: async ({ id }) => id !== 'a',
    });
    expect(outcomes.get('c')).toEqual({ status: 'not run', because: 'a' });
    expect(outcomes.get('d')).toEqual({ status: 'succeeded', result: true });
  });

  test('begins nothing more when it is stopped, and waits for what runs', async () => {
    const controller = new AbortController();
    let hasEnded = false;
    const outcomes = await runGraph(nodesOf('a b'), {
      jobs: 1,
      signal: controller.signal,
      isSuccess: () => true,
      async run(_node, signal) {
        controller.abort();
        expect(signal.aborted).toBe(true);
        await pause(3);
        hasEnded = true;
      },
    });
    expect(hasEnded).toBe(true);
    expect(outcomes.get('b')).toEqual({ status: 'not run', because: null });
  });

  test('stops the others when one throws, and throws it when they have settled', async () => {
    let wasStopped = false;
    const run = runGraph(nodesOf('a b c'), {
      jobs: 2,
      signal: undefined,
      isSuccess: () => true,
      async run({ id }, signal) {
        if (id === 'a') throw new Error('disk full');
        await pause(3);
        wasStopped = signal.aborted;
        expect(id).toBe('b');
      },
    });
    await expect(run).rejects.toThrow('disk full');
    expect(wasStopped).toBe(true);
  });
});
