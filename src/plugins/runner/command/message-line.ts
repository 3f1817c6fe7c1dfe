import type { JsonObject } from '../../api/task.ts';
import type { Observed } from '../observe/observed.ts';
import type { MessageFromChild } from '../messages.ts';
import { checkOutputMeta, checkSlot, createContractError, type TaskPromise } from '../task-contract.ts';

const shownLength = 60;

/** What a program says in a line beside what any task says: the summary of one of its outputs. */
export interface OutputSummary {
  readonly type: 'output';
  readonly slot: string;
  readonly meta: JsonObject;
}

type LineMessage =
  | Extract<MessageFromChild, { type: 'metric' | 'progress' | 'log' | 'observed' }>
  | OutputSummary;

/** The members of each form of line; the first one tells which it is. */
const forms = {
  metric: ['value', 'step'],
  progress: [],
  log: [],
  output: ['meta'],
  observed: [],
} as const satisfies Record<string, readonly string[]>;

type Form = keyof typeof forms;

/**
 * Reads one line (docs/command-tasks.md, "What the program says").
 *
 * @returns null for an empty line.
 * @throws KSTORE_TASK_CONTRACT when it is none of the forms. What is in a form the journal checks.
 */
export function parseMessageLine(task: TaskPromise, bytes: Uint8Array): LineMessage | null {
  const text = decode(task, bytes);
  if (text.trim() === '') return null;
  const line = parse(task, text);
  const form = (Object.keys(forms) as Form[]).find((name) => Object.hasOwn(line, name));
  if (form === undefined) throw refuse(task, 'that says nothing known', text);
  const unknown = Object.keys(line).find(
    (name) => name !== form && !(forms[form] as readonly string[]).includes(name),
  );
  if (unknown !== undefined) throw refuse(task, `with the unknown member ${JSON.stringify(unknown)}`, text);
  return describe(task, form, line, text);
}

function describe(
  task: TaskPromise,
  form: Form,
  line: Readonly<Record<string, unknown>>,
  text: string,
): LineMessage {
  switch (form) {
    case 'metric':
      return {
        type: 'metric',
        name: line.metric as string,
        value: line.value as number,
        step: (line.step ?? null) as number | null,
      };
    case 'progress': {
      const { done, total, unit } = (line.progress ?? {}) as { done: number; total: number; unit: string };
      return { type: 'progress', progress: { done, total, unit } };
    }
    case 'log':
      if (typeof line.log !== 'string') throw refuse(task, 'whose "log" is no text', text);
      return { type: 'log', message: line.log };
    case 'output':
      checkSlot(task, line.output);
      return {
        type: 'output',
        slot: line.output,
        meta: checkOutputMeta(task, line.output, line.meta ?? {}),
      };
    case 'observed':
      // The journal keeps of it what has the right shape.
      return { type: 'observed', observed: line.observed as Observed };
  }
}

function decode(task: TaskPromise, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const start = Buffer.from(bytes.subarray(0, shownLength / 3)).toString('hex');
    throw createContractError(
      task,
      `writes a line to KSTORE_METRICS that is not UTF-8 text: bytes ${start}…`,
    );
  }
}

function parse(task: TaskPromise, text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const hasNoNumber = /:\s*(NaN|-?Infinity|nan|NA|-?inf)\b/.test(text);
    throw refuse(task, hasNoNumber ? 'with a value that is no finite number' : 'that is not JSON', text);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw refuse(task, 'that is no JSON object', text);
  }
  return value as Readonly<Record<string, unknown>>;
}

function refuse(task: TaskPromise, what: string, text: string): Error {
  const shown = JSON.stringify(text.length > shownLength ? `${text.slice(0, shownLength)}…` : text);
  return createContractError(task, `writes a line to KSTORE_METRICS ${what}: ${shown}`);
}
