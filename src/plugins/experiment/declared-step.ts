import {
  isKstoreError,
  KstoreError,
  withArticle,
  type ExperimentSpec,
  type JsonObject,
  type Kind,
  type Used,
  type Version,
} from '../../store/index.ts';
import { labelTask, type TaskDefinition, type TaskType } from '../registry/task-definition.ts';

export type DeclaredInput =
  | { readonly type: 'version'; readonly version: Version }
  /** What the slot of a step with this name gives. */
  | { readonly type: 'output'; readonly step: string; readonly slot: string };

/** A step with everything looked up that it names; its connections are still to be checked. */
export interface DeclaredStep {
  readonly name: string;
  readonly task: TaskDefinition;
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  /** Valid by the task's schema, defaults filled in. */
  readonly settings: JsonObject;
  readonly settingsFrom: readonly Used[];
  readonly outputName: string;
  readonly seed: number;
}

/** One path through an experiment, of either form. */
export interface DeclaredPath {
  readonly steps: readonly DeclaredStep[];
  readonly used: readonly Used[];
  readonly spec: ExperimentSpec;
}

/** What declaring steps needs to know of the outside. */
export interface PlanSources {
  /** @throws KSTORE_REFERENCE_… */
  findVersion(text: string, kinds: readonly Kind[]): Version;
  /** @throws KSTORE_TASK_UNKNOWN */
  findTask(type: TaskType, name: string): Promise<TaskDefinition>;
  /** @throws KSTORE_SETTINGS_INVALID */
  fillSettings(task: TaskDefinition, given: JsonObject, where: string): Promise<JsonObject>;
}

/** Says in which step it was that something failed. */
export async function atStep<Result>(
  place: string,
  step: string,
  action: () => Result | Promise<Result>,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    const { code, message, hints, data } = error;
    throw new KstoreError(code, `${place}, step "${step}": ${message}`, {
      hints,
      data: { ...data, step },
      cause: error,
    });
  }
}

/**
 * Checks that every input is one that the task has, is of its kind, and that none is missing.
 *
 * @throws KSTORE_TASK_INPUT, KSTORE_REFERENCE_KIND, KSTORE_SETTINGS_INVALID for a step or slot that there is not.
 */
export function checkConnections(step: DeclaredStep, steps: ReadonlyMap<string, DeclaredStep>): void {
  const { task, inputs } = step;
  for (const [slot, { kind, optional }] of Object.entries(task.meta.inputs)) {
    const input = Object.hasOwn(inputs, slot) ? inputs[slot] : undefined;
    if (input === undefined) {
      if (optional === true) continue;
      throw new KstoreError(
        'KSTORE_TASK_INPUT',
        `the ${labelTask(task)} needs ${withArticle(kind)} as its input "${slot}"`,
      );
    }
    const given = input.type === 'version' ? input.version.kind : findOutputKind(slot, input, steps);
    if (given === kind) continue;
    const what = input.type === 'version' ? 'what is named' : `${input.step}.${input.slot}`;
    throw new KstoreError(
      'KSTORE_REFERENCE_KIND',
      `input "${slot}" needs ${withArticle(kind)}, and ${what} is ${withArticle(given)}`,
    );
  }
}

function findOutputKind(
  slot: string,
  input: Extract<DeclaredInput, { type: 'output' }>,
  steps: ReadonlyMap<string, DeclaredStep>,
): Kind {
  const outputs = steps.get(input.step)!.task.meta.outputs;
  if (Object.hasOwn(outputs, input.slot)) return outputs[input.slot]!.kind;
  throw new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `input "${slot}" names "${input.step}.${input.slot}"; the outputs of ${input.step} are ${Object.keys(outputs).join(', ')}`,
  );
}
