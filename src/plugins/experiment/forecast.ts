import { formatVersion, type Json, type LedgerState, type Spec, type Version } from '../../store/index.ts';
import type { ResumePoint } from '../runner/live/live-run.ts';
import { explainRun, tellAdjustments, type Reason } from './explain-run.ts';
import { hashSpec, labelStep, specifyRun, type ExperimentPlan, type PlannedStep } from './plan.ts';
import { findServedRuns, resolveInputs, type CacheOptions, type TaskRun } from './run-cache.ts';

/** What would become of a step if the plan were run now. */
export interface StepForecast {
  readonly step: PlannedStep;
  /** Labels of the steps whose outputs it takes. */
  readonly needs: readonly string[];
  readonly state: 'cached' | 'run';
  /** The run that serves it, else the nearest earlier one; null when there is none, or it is still to come. */
  readonly run: string | null;
  /** The last step of its task that is done and need not be done again; null when it begins anew. */
  readonly fromStep: number | null;
  /** Why it is not served from the cache; of one that is, what is special about it. */
  readonly reasons: readonly Reason[];
}

export interface ForecastOptions extends CacheOptions {
  /** Where a step goes on from; absent, every one begins anew. */
  readonly findSaved?: (spec: Spec) => Pick<ResumePoint, 'step'> | null;
}

/** Says for every step of a plan whether the cache would serve it, and why not. Runs and writes nothing. */
export function forecastPlan(
  state: LedgerState,
  plan: ExperimentPlan,
  options: ForecastOptions,
): readonly StepForecast[] {
  const served = findServedRuns(state, plan, options);
  const toRun = new Map<string, PlannedStep>();
  const byId = new Map(plan.steps.map((step) => [step.id, step]));
  return plan.steps.map((step): StepForecast => {
    const ids = Object.values(step.inputs).flatMap((input) => (input.type === 'output' ? [input.step] : []));
    const needs = [...new Set(ids)].map((id) => labelStep(byId.get(id)!));
    const waits = listWaits(step, byId, served);
    if (waits.length > 0) return { step, needs, state: 'run', run: null, fromStep: null, reasons: waits };
    const inputs = resolveInputs(state, step, served);
    const spec = specifyRun(step, inputs);
    const known = served.get(step.id);
    if (known !== undefined) {
      const reasons = tellAdjustments(state, known);
      return { step, needs, state: 'cached', run: known.id, fromStep: null, reasons };
    }
    const twin = step.task.determinism.level === 'none' ? undefined : toRun.get(hashSpec(spec));
    if (twin !== undefined) {
      const reason: Reason = {
        reason: 'same-step',
        text: `the same as ${labelStep(twin)}, which is run once`,
      };
      return { step, needs, state: 'cached', run: null, fromStep: null, reasons: [reason] };
    }
    toRun.set(hashSpec(spec), step);
    const { run, reasons } = explainRun(state, step, spec, nameInputs(inputs), options.fresh);
    const fromStep = options.findSaved?.(spec)?.step ?? null;
    return { step, needs, state: 'run', run, fromStep, reasons };
  });
}

function listWaits(
  step: PlannedStep,
  byId: ReadonlyMap<string, PlannedStep>,
  served: ReadonlyMap<string, TaskRun>,
): Reason[] {
  return Object.entries(step.inputs).flatMap(([slot, input]): Reason[] => {
    if (input.type === 'version' || served.has(input.step)) return [];
    const maker = labelStep(byId.get(input.step)!);
    return [{ reason: 'waits', path: slot, text: `${slot} comes from ${maker}, which would run` }];
  });
}

function nameInputs(inputs: Readonly<Record<string, Version>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(inputs).map(([slot, { name, version }]) => [slot, formatVersion(name, version)]),
  );
}
