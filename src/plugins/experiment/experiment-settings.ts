import type { Json, JsonObject, Version } from '../../store/index.ts';
import type { ProtocolSettings } from './protocol-settings.ts';

/** One step of a graph, as the experiment file has it. */
export interface StepSettings {
  readonly task: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** Settings, or a reference to a training or evaluation that has them. */
  readonly settings?: JsonObject | string;
  readonly name?: string;
  readonly seed?: number;
}

/** An experiment file: the classic form names `dataset` and `model`, a graph names `steps`. */
export interface ExperimentSettings {
  readonly dataset?: string;
  readonly testDataset?: string;
  readonly preprocessing?: string;
  readonly model?: string;
  readonly training?: string;
  readonly evaluation?: string;
  readonly steps?: Readonly<Record<string, StepSettings>>;
  readonly matrix?: Readonly<Record<string, readonly Json[]>>;
  readonly protocol?: ProtocolSettings;
  readonly seed?: number;
}

export const referenceNames = [
  'dataset',
  'testDataset',
  'preprocessing',
  'model',
  'training',
  'evaluation',
] as const;

export const defaultSeed = 1;

export function readExperiment(experiment: Version): ExperimentSettings {
  return experiment.manifest.meta.value as unknown as ExperimentSettings;
}

/** How messages name the file that a person has to correct. */
export function placeOf(experiment: Version): string {
  return `experiments/${experiment.name}`;
}
