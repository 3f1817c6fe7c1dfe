// Generated from schemas/ by `npm run generate`. Do not edit.
import type { JsonObject } from '../../codec/canonical-json.ts';
import type { Validator } from '../validator.ts';
import type { DatasetSettings } from '../../model/generated/artifact/dataset.ts';
import type { EvaluationSettings } from '../../model/generated/artifact/evaluation.ts';
import type { ExperimentSettings } from '../../model/generated/artifact/experiment.ts';
import type { ModelSettings } from '../../model/generated/artifact/model.ts';
import type { PluginDeclaration } from '../../model/generated/artifact/plugin.ts';
import type { PreprocessingSettings } from '../../model/generated/artifact/preprocessing.ts';
import type { TrainingSettings } from '../../model/generated/artifact/training.ts';

export declare const isDataset: Validator<DatasetSettings>;
export declare const isEvaluation: Validator<EvaluationSettings>;
export declare const isExperiment: Validator<ExperimentSettings>;
export declare const isModel: Validator<ModelSettings>;
export declare const isPlugin: Validator<PluginDeclaration>;
export declare const isPreprocessing: Validator<PreprocessingSettings>;
export declare const isTraining: Validator<TrainingSettings>;
export declare const schemas: Readonly<
  Record<
    'dataset' | 'evaluation' | 'experiment' | 'model' | 'plugin' | 'preprocessing' | 'training',
    JsonObject
  >
>;
