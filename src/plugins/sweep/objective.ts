import { KstoreError, type Sweep } from '../../store/index.ts';
import type { ExperimentPlan, PlannedStep } from '../experiment/plan.ts';

type Objective = Sweep['objective'];

export function isTestMetric(metric: string): boolean {
  return metric.startsWith('test/');
}

/**
 * Finds the metric that decides. Settings are chosen by validation data: a metric of a test, which looks at test
 * data again with every trial, is taken only when the person says so.
 *
 * @param metric a metric of the learning task, or `test/NAME`, with several tests `test/TEST/NAME`.
 * @throws KSTORE_SETTINGS_INVALID naming the metrics that there are; KSTORE_USAGE for a test's without leave.
 */
export function findObjective(plan: ExperimentPlan, metric: string, mayUseTestData: boolean): Objective {
  const isTest = isTestMetric(metric);
  if (isTest && !mayUseTestData) {
    throw new KstoreError('KSTORE_USAGE', `sweep.metric: "${metric}" is measured on test data`, {
      hints: [
        'choose a metric of the learning task, such as validationLoss; or say --on-test-data, which stays in the record',
      ],
    });
  }
  if (!isTest && mayUseTestData)
    throw new KstoreError('KSTORE_USAGE', `--on-test-data: the metric "${metric}" is not one of a test`, {
      hints: ['name a metric of a test, such as test/rmse, in the experiment, or leave the option out'],
    });
  const steps = plan.steps.filter(({ task }) => task.type === (isTest ? 'test' : 'learning'));
  for (const step of steps) {
    const name = isTest ? nameInStep(step, metric) : metric;
    const declared = name === null ? undefined : findDeclared(step, name);
    if (declared !== undefined)
      return { metric: name!, step: step.step, better: declared.better, onTestData: isTest };
  }
  const known = steps.flatMap((step) =>
    Object.keys(step.task.meta.metrics).map((name) => (isTest ? `${step.step}/${name}` : name)),
  );
  const there = known.length === 0 ? 'there is none' : `there is ${known.join(', ')}`;
  throw new KstoreError('KSTORE_SETTINGS_INVALID', `sweep.metric: no metric is named "${metric}"; ${there}`);
}

function nameInStep({ step }: PlannedStep, metric: string): string | null {
  return metric.startsWith(`${step}/`) ? metric.slice(step.length + 1) : null;
}

/** A task may give a declared metric with a label, as in `rmse/water`. */
function findDeclared({ task }: PlannedStep, name: string) {
  const { metrics } = task.meta;
  const plain = name.split('/')[0]!;
  if (Object.hasOwn(metrics, name)) return metrics[name];
  return Object.hasOwn(metrics, plain) ? metrics[plain] : undefined;
}
