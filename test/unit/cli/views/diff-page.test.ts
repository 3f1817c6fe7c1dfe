import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { renderDiffPage } from '../../../../src/cli/views/diff-page.ts';
import type { DiffOutput } from '../../../../src/cli/views/diff-output.ts';
import { byKey, diff, numberColumns } from '../../../support/table.ts';

const hostile = `</script><script>alert(1)</script><!--<img src=x onerror="alert('2')">&`;
const columns = [{ name: hostile, type: 'text' as const }, ...numberColumns('물')];
const table = diff(
  byKey(columns, [['가', 1], [hostile, 2]]),
  byKey(columns, [['가', 3], [hostile, 4], ['새 행', 5]]),
); // prettier-ignore
const result = {
  from: `dataset/${hostile}`,
  to: 'dataset/x_v2',
  kind: 'dataset',
  summary: { equal: false, files: 1, columns: 0, rowsAdded: 1, cells: 2, rowsChanged: 2 },
  run: null,
  metrics: null,
  model: null,
  citations: [],
  table,
  workbooks: null,
  files: [
    { path: hostile, pathBefore: null, change: 'changed', beforeBytes: 1, afterBytes: 2, form: [], table: null, tensors: null, members: null, words: null, picture: null, firstDifference: null, sharedBytes: null, note: null },
  ],
  settings: [],
  facts: [],
  written: [],
} as unknown as DiffOutput; // prettier-ignore
const page = renderDiffPage(result);

test('what comes from strangers ends no element, and stands in the data unchanged', () => {
  expect(page).not.toContain('alert(1)</script>');
  expect(page.match(/<script/g)).toHaveLength(2);
  expect(page).not.toMatch(/<img|onerror="/);
  const [, data] = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(page)!;
  const { views, files } = JSON.parse(data!) as {
    views: { table: { rows: unknown } }[];
    files: string[][];
  };
  expect(views[0]!.table.rows).toEqual(table.rows);
  expect(files[0]![1]).toBe(hostile);
});

test('the policy allows the style and the script of the page, and no network', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
  const script = /<script>([^]*?)<\/script>/.exec(page)![1]!;
  expect(policy.split('; ')).toEqual([
    `default-src 'none'`,
    `style-src ${hash(style)}`,
    `script-src ${hash(script)}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ]);
  expect(page).not.toMatch(/https?:|\/\/[a-z]|innerHTML| style="| on[a-z]+="/);
});
