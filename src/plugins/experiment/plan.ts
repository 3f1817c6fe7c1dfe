import {
  formatPoint,
  hashJson,
  type ExperimentSpec,
  type JsonObject,
  type Point,
  type Spec,
  type SpecId,
  type TaskRunRecord,
  type Used,
  type Version,
} from '../../store/index.ts';
import type { ProtocolSettings } from './protocol-settings.ts';
import type { TaskDefinition, TaskType } from '../registry/task-definition.ts';

/** Where tasks are looked up; the registry of the built-in tasks is one. */
export interface TaskSource {
  /** @param name `task`, or `plugin/task` with the plugin as any reference. */
  findTask(type: TaskType, name: string): TaskDefinition | Promise<TaskDefinition>;
  /**
   * The task of a recorded run with the very code that ran.
   *
   * @returns null when the store does not have that code.
   * @throws KSTORE_PLUGIN_UNTRUSTED; KSTORE_RUN_NOT_REPRODUCIBLE when this kstore cannot run it.
   */
  findRecorded(run: Pick<TaskRunRecord, 'specification' | 'used'>): Promise<TaskDefinition | null>;
}

/** Where a step gets one of its inputs: a version that is there, or what another step will give. */
export type PlannedInput =
  | { readonly type: 'version'; readonly version: Version }
  | {
      readonly type: 'output';
      /** Id of the planned step. */
      readonly step: string;
      readonly slot: string;
    };

/** One task run. Paths of the matrix that have the same step with the same inputs and settings share it. */
export interface PlannedStep {
  /** Unique in the plan. */
  readonly id: string;
  /** `learn`, `test` or `test/<name>`; in a graph the step's own name. */
  readonly step: string;
  /** The part of the matrix that this step depends on; empty when it does on none. */
  readonly point: Point;
  readonly task: TaskDefinition;
  readonly settings: JsonObject;
  readonly seed: number;
  readonly inputs: Readonly<Record<string, PlannedInput>>;
  /** Versions that gave settings, for the lineage. */
  readonly settingsFrom: readonly Used[];
  /** Name under which the outputs get versions. */
  readonly outputName: string;
}

/** One path through the experiment: the whole of it without a matrix. It gets an experiment run of its own. */
export interface PlannedPath {
  readonly point: Point;
  /** Ids of its steps, in an order in which they can be run. */
  readonly steps: readonly string[];
  readonly used: readonly Used[];
  readonly spec: ExperimentSpec;
  readonly specId: SpecId;
  /** The divisions of the rows that its steps are run on; absent when there is one. */
  readonly protocol?: PlannedProtocol;
}

/** One path for each division of a protocol; steps that do not depend on the division are in all of them. */
export interface PlannedProtocol {
  readonly settings: ProtocolSettings;
  readonly divisions: readonly { readonly label: Point; readonly steps: readonly string[] }[];
  /** Test rows for each training row. */
  readonly testShare: number;
}

export interface ExperimentPlan {
  readonly experiment: Version;
  /** In an order in which they can be run one after the other. */
  readonly steps: readonly PlannedStep[];
  readonly paths: readonly PlannedPath[];
}

export function mention(role: string, version: Version): Used {
  const { kind, name, version: number, id } = version;
  return { role, kind, name, version: number, id };
}

/** How messages name a step: `learn`, or `learn [seed=2]` where a matrix has several. */
export function labelStep({ step, point }: Pick<PlannedStep, 'step' | 'point'>): string {
  const text = formatPoint(point);
  return text === '' ? step : `${step} [${text}]`;
}

export function identifyTask(task: TaskDefinition): Spec['task'] {
  return { type: task.type, name: task.name, version: task.version, code: task.codeId };
}

/** The spec of one task run. */
export function specifyRun(
  step: Pick<PlannedStep, 'task' | 'settings' | 'seed'>,
  inputs: Readonly<Record<string, Version>>,
): Spec {
  return {
    type: 'kstore.spec.v1',
    task: identifyTask(step.task),
    inputs: Object.fromEntries(Object.entries(inputs).map(([slot, version]) => [slot, version.id])),
    settings: step.settings,
    seed: step.seed,
    engine: step.task.engine,
  };
}

export function hashSpec(spec: Spec): SpecId {
  return hashJson<'spec'>(spec);
}
