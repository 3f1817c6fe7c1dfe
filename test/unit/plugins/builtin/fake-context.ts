import type {
  JsonObject,
  Json,
  ResolvedInput,
  Table,
  Task,
  TaskContext,
} from '../../../../src/plugins/api/task.ts';
import { drawFromTable } from '../../../../src/plugins/runner/draw-rows.ts';
import type { Kind } from '../../../../src/store/model/kind.ts';
import { createRandomStream } from '../../../../src/plugins/runner/seeded-random.ts';

export interface Emitted {
  readonly files: Readonly<Record<string, Buffer>>;
  readonly meta: JsonObject;
}

export interface Recorded {
  readonly context: TaskContext;
  readonly emitted: Map<string, Emitted>;
  readonly metrics: [name: string, value: number, step: number | undefined][];
  readonly logs: string[];
}

/** A task context that keeps in memory what a task gives. */
export function createFakeContext(
  task: Task,
  inputs: Readonly<Record<string, ResolvedInput>>,
  {
    settings = {},
    seed = 1,
    signal = new AbortController().signal,
  }: { settings?: JsonObject; seed?: number; signal?: AbortSignal } = {},
): Recorded {
  const emitted = new Map<string, Emitted>();
  const metrics: Recorded['metrics'] = [];
  const logs: string[] = [];
  const context: TaskContext = {
    inputs,
    settings: { ...readDefaults(task.meta.settings), ...settings },
    settingsAt: () => context.settings,
    state: null,
    saveState: () => undefined,
    random: (stream) => createRandomStream(seed, stream),
    signal,
    log: (message) => void logs.push(message),
    progress: () => undefined,
    logMetric(name, value, step) {
      if (!Object.hasOwn(task.meta.metrics, name.split('/')[0]!))
        throw new Error(`undeclared metric ${name}`);
      if (!Number.isFinite(value)) throw new Error(`metric ${name} is ${value}`);
      metrics.push([name, value, step]);
    },
    emit(slot, files, meta = {}) {
      if (!Object.hasOwn(task.meta.outputs, slot)) throw new Error(`undeclared output ${slot}`);
      const bytes = Object.entries(files).map(
        ([path, content]) => [path, Buffer.from(content as string)] as const,
      );
      emitted.set(slot, { files: Object.fromEntries(bytes), meta });
    },
  };
  return { context, emitted, metrics, logs };
}

export function finalMetric({ metrics }: Recorded, name: string): number {
  const found = metrics.findLast(([metric]) => metric === name);
  if (found === undefined) throw new Error(`no metric ${name}`);
  return found[1];
}

function readDefaults(schema: JsonObject): JsonObject {
  const properties = (schema['properties'] ?? {}) as Record<string, JsonObject>;
  const given = Object.entries(properties).filter(([, property]) => 'default' in property);
  return Object.fromEntries(given.map(([name, property]) => [name, property['default'] as Json]));
}

export function datasetInput(table: Table | null): ResolvedInput {
  return createInput('dataset', {
    readTable: (most) => (table === null ? null : drawFromTable(table, most)),
  });
}

export function settingsInput(kind: Kind, value: Json): ResolvedInput {
  return createInput(kind, { value });
}

export function checkpointInput({ files, meta }: Emitted): ResolvedInput {
  return createInput('checkpoint', {
    meta,
    listFiles: () => Object.keys(files).sort(),
    readFile: (path) => files[path]!,
  });
}

function createInput(kind: Kind, parts: Partial<ResolvedInput>): ResolvedInput {
  const missing = () => {
    throw new Error('no such file');
  };
  return {
    id: '0'.repeat(64),
    kind,
    meta: {},
    value: null,
    listFiles: () => [],
    readFile: missing,
    hashFile: missing,
    readTable: () => null,
    ...parts,
  };
}
