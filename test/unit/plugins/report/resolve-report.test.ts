import { expect, it } from 'vitest';
import { resolveReport } from '../../../../src/plugins/report/resolve-report.ts';
import type { LedgerState, Repository } from '../../../../src/store/index.ts';

const run = {
  id: `${'a'.repeat(8)}${'0'.repeat(56)}`,
  type: 'kstore.run.v1',
  status: 'succeeded',
  startedAt: '2026-01-01T00:00:00Z',
  specification: { task: { type: 'learning', name: 'some' }, inputs: {}, settings: {}, seed: 7 },
  used: [],
  metrics: { r2: 0.912345 },
  outputs: [],
};
const runSummaries = [{ id: run.id, spec: '', experiment: null }];
const state = { versions: [], runs: [run], runSummaries } as unknown as LedgerState;
const resolve = (...lines: readonly string[]) =>
  resolveReport({} as unknown as Repository, state, lines.join('\n'));

it('fills the title in', () => {
  expect(resolve('# R² of {{ run aaaaaaaa metrics.r2 }}').title).toBe('R² of 0.9123');
});

it('refuses a citation without an end, and says in which line', () => {
  expect(() => resolve('# title', '', 'so', 'R² is {{ run aaaaaaaa metrics.r2 and more')).toThrow(
    'line 4: a citation begins and has no end: {{ run aaaaaaaa metrics.r2 and more',
  );
  expect(() => resolve('| a | b |', '|---|---|', '| {{ run aaaaaaaa seed | 1 |')).toThrow('line 3: ');
  expect(() => resolve('', '- {{ run aaaaaaaa seed }')).toThrow('line 2: a citation begins');
  expect(resolve('in code, `{{` stays').citations.size).toBe(0);
});

it('refuses what is no value inside a line', () => {
  const wear = '{{ run aaaaaaaa wear }}';
  for (const line of [`It was ${wear} then.`, `# ${wear}`, `- ${wear}`, `${wear} ${wear}`])
    expect(() => resolve('# title', '', line)).toThrow(
      `line 3: ${wear}: a figure, table or text stands alone in its paragraph`,
    );
  expect(resolve('# title', '', wear).citations.size).toBe(1);
});
