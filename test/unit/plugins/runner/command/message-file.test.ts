import { appendFileSync, mkdtempSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MessageFile } from '../../../../../src/plugins/runner/command/message-file.ts';
import type { MessageFromChild } from '../../../../../src/plugins/runner/messages.ts';

const task = {
  type: 'test',
  name: 'script',
  meta: {
    name: 'script',
    version: '1',
    summary: '',
    inputs: {},
    settings: {},
    outputs: { answer: { kind: 'result', description: '' } },
    metrics: {},
  },
} as const;

let folder: string;
let path: string;
let received: MessageFromChild[];
let file: MessageFile;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kstore-messages-'));
  path = join(folder, 'metrics.jsonl');
  received = [];
  open({});
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function open(limits: Partial<{ lineBytes: number; metrics: number; fileBytes: number }>): void {
  const all = { lineBytes: 1024 * 1024, metrics: 1000, fileBytes: 2 ** 30, ...limits };
  file = new MessageFile(task, path, (message) => received.push(message), all);
}

async function finishNow(): Promise<void> {
  try {
    await file.finish({ isComplete: true });
  } finally {
    file.close();
  }
}

async function finish(content: string | Uint8Array, isComplete = true): Promise<void> {
  appendFileSync(path, content);
  try {
    await file.finish({ isComplete });
  } finally {
    file.close();
  }
}

it('reads each form of line, and keeps summaries of outputs', async () => {
  await finish(
    '{"metric":"loss","value":1}\n\n{"metric":"loss","value":2,"step":3}\n' +
      '{"progress":{"done":1,"total":2,"unit":"row"}}\n{"log":"물"}\n' +
      '{"output":"answer","meta":{"a":1}}\n{"output":"answer","meta":{"b":2}}',
  );
  expect(received).toEqual([
    { type: 'metric', name: 'loss', value: 1, step: null },
    { type: 'metric', name: 'loss', value: 2, step: 3 },
    { type: 'progress', progress: { done: 1, total: 2, unit: 'row' } },
    { type: 'log', message: '물' },
  ]);
  expect(file.findSummary('answer')).toEqual({ b: 2 });
});

it('puts lines together that are longer than what is read at once', async () => {
  const message = 'x'.repeat(700_000);
  await finish(`{"log":"${message}"}\n`.repeat(3));
  expect(received).toEqual(Array(3).fill({ type: 'log', message }));
});

it('reads what is written meanwhile', async () => {
  const problems: unknown[] = [];
  file.follow((error) => problems.push(error));
  appendFileSync(path, '{"log":"one"}\n{"lo');
  await expect.poll(() => received.length).toBe(1);
  await finish('g":"two"}\n');
  expect(received).toEqual([
    { type: 'log', message: 'one' },
    { type: 'log', message: 'two' },
  ]);
  expect(problems).toEqual([]);
});

it('forgives a last line that was cut when the program was', async () => {
  await finish('{"log":"one"}\n{"lo', false);
  expect(received).toHaveLength(1);
});

it.each([
  ['what is not JSON', 'hello\n', 'a line to KSTORE_METRICS that is not JSON: "hello"'],
  ['a number', '5\n', 'a line to KSTORE_METRICS that is no JSON object: "5"'],
  ['bytes', Buffer.from([0xff, 0x00, 0x0a]), 'a line to KSTORE_METRICS that is not UTF-8 text: bytes ff00…'],
  ['an unknown form', '{"loss":1}\n', 'a line to KSTORE_METRICS that says nothing known: "{\\"loss\\":1}"'],
  [
    'an unknown member',
    '{"metric":"a","value":1,"epoch":2}\n',
    'a line to KSTORE_METRICS with the unknown member "epoch": "{\\"metric\\":\\"a\\",\\"value\\":1,\\"epoch\\":2}"',
  ],
  [
    'a log that is no text',
    '{"log":5}\n',
    'a line to KSTORE_METRICS whose "log" is no text: "{\\"log\\":5}"',
  ],
])('refuses %s', async (_, content, message) => {
  await expect(finish(content)).rejects.toMatchObject({
    code: 'KSTORE_TASK_CONTRACT',
    message: `the test task "script" writes ${message}`,
  });
});

it('refuses a summary of an output that is not declared', async () => {
  await expect(finish('{"output":"picture"}\n')).rejects.toThrow(
    'gives the output "picture", which it does not declare',
  );
});

it('refuses a long line without waiting for its end', async () => {
  open({ lineBytes: 1024 });
  await expect(finish('x'.repeat(5000))).rejects.toThrow(
    'a file KSTORE_METRICS that has a line longer than 1 KiB',
  );
});

it('refuses more metrics than can be kept', async () => {
  open({ metrics: 2 });
  await expect(finish('{"metric":"a","value":1}\n'.repeat(3))).rejects.toThrow(
    'logs more than 2 values of metrics: log less often',
  );
  expect(received).toHaveLength(2);
});

it.each([
  [
    'written anew before it is looked at',
    () => writeFileSync(path, '{"metric":"loss","value":1}\n'),
    'rewrites',
  ],
  ['emptied', () => truncateSync(path), 'truncates'],
  ['removed', () => rmSync(path), 'removes'],
  [
    'replaced',
    () => {
      writeFileSync(`${path}.new`, '\n');
      renameSync(`${path}.new`, path);
    },
    'replaces',
  ],
])('refuses a file that was %s, whenever that was', async (_, change, word) => {
  change();
  await expect(finishNow()).rejects.toThrow(
    `${word} the file KSTORE_METRICS: lines are to be appended to it`,
  );
});

it('refuses a file in which a line was changed that had been read', async () => {
  file.follow(() => undefined);
  appendFileSync(path, '{"log":"one"}\n');
  await expect.poll(() => received.length).toBe(1);
  writeFileSync(path, '\n{"log":"two"}\n{"log":"more"}\n');
  await expect(finishNow()).rejects.toThrow('rewrites the file KSTORE_METRICS');
});

it('refuses a file that is too long by its size alone', async () => {
  open({ fileBytes: 1024 * 1024 });
  truncateSync(path, 10 * 2 ** 30);
  await expect(finish('')).rejects.toThrow('a file KSTORE_METRICS that is longer than 1 MiB: log less often');
});

it('refuses a file that was begun anew', async () => {
  const problems: unknown[] = [];
  file.follow((error) => problems.push(error));
  appendFileSync(path, '{"log":"a long first line"}\n');
  await expect.poll(() => received.length).toBe(1);
  writeFileSync(path, '{"log":"x"}\n');
  await expect.poll(() => problems.length).toBe(1);
  expect(String(problems[0])).toContain('the file KSTORE_METRICS: lines are to be appended to it');
  file.close();
});
