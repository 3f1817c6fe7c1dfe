/** What the author of a task imports as `kstore/plugin`. */
export { apiVersion, defineLearningTask, defineTestTask } from './task.ts';
export type {
  Cell,
  Column,
  ColumnRole,
  ColumnType,
  Determinism,
  InputSlot,
  Json,
  JsonObject,
  LearningTask,
  MetricDeclaration,
  OutputSlot,
  Progress,
  RandomStream,
  ResolvedInput,
  Row,
  Table,
  Task,
  TaskContext,
  TaskMeta,
  TaskState,
  TestTask,
} from './task.ts';
export type { Kind } from '../../store/model/kind.ts';
