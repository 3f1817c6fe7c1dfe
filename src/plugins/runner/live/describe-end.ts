import { hashJson, type Spec, type TaskRunDraft } from '../../../store/index.ts';
import type { TaskOutcome } from '../run-task.ts';
import type { LiveDescription } from './live-folder.ts';

type End = Pick<
  TaskRunDraft,
  | 'spec'
  | 'specification'
  | 'status'
  | 'metrics'
  | 'startedAt'
  | 'durationMs'
  | 'progress'
  | 'resumedFrom'
  | 'error'
>;

/** What the record of a run says of how it went. */
export function describeEnd(live: LiveDescription, outcome: TaskOutcome): End {
  const { status, metrics, durationMs, progress, adjustments, error } = outcome;
  const specification: Spec =
    adjustments.length === 0 ? live.specification : { ...live.specification, adjustments };
  return {
    spec: hashJson<'spec'>(specification),
    specification,
    status,
    metrics,
    startedAt: live.startedAt,
    durationMs,
    ...(status === 'succeeded' || progress === null ? {} : { progress }),
    ...(live.resumedFrom === null ? {} : { resumedFrom: live.resumedFrom }),
    ...(error === undefined ? {} : { error: { code: error.code, message: error.message } }),
  };
}
