import { listAdjustments, type Json, type LedgerState, type Run } from '../../store/index.ts';
import type { ShowOutput } from '../../store/model/generated/output/show.ts';
import type { Screen } from '../render/screen.ts';
import { wrapText } from '../render/wrap.ts';
import { formatId, formatValue } from './format.ts';

type ShownRun = Extract<ShowOutput['matches'][number], { type: 'run' }>;
type ShownAdjustment = NonNullable<ShownRun['adjustments']>[number];
type Resumed = Pick<ShownRun, 'resumedFrom'>;

/** What was changed while a run, or one before it, went on; nothing when that was nothing. */
export function toAdjustments(state: LedgerState, run: Run | undefined): Pick<ShownRun, 'adjustments'> {
  const adjustments = run === undefined ? [] : listAdjustments(state, run);
  return adjustments.length === 0 ? {} : { adjustments: adjustments.map((one) => ({ ...one })) };
}

/** From where a run went on; nothing when it went through at once, and of an experiment as a whole. */
export function toResumed(run: Run | undefined): Resumed {
  if (run?.type !== 'kstore.run.v1' || run.resumedFrom === undefined) return {};
  return { resumedFrom: { ...run.resumedFrom } };
}

/** @param shown the run that is shown, which is not named again. */
export function renderAdjustments(
  adjustments: readonly ShownAdjustment[] | undefined,
  shown: string | null,
  { width }: Screen,
): string[] {
  return (adjustments ?? []).map(({ run, task, setting, before, value, step }) => {
    const where = run === shown ? '' : `, in run ${formatId(run)} of ${task}`;
    const change = `${setting} ${formatValue(before as Json)} → ${formatValue(value as Json)} from step ${step} on`;
    return wrapText(`adjusted: ${change}${where}`, width, '  ', 4);
  });
}

/** `went on after step 106 of run 3fa9c1d2…`; '' when the run went through at once. */
export function describeResumed({ resumedFrom }: Resumed): string {
  if (resumedFrom === undefined) return '';
  const { step, run } = resumedFrom;
  return `went on after step ${step}${run === undefined ? '' : ` of run ${formatId(run)}`}`;
}
