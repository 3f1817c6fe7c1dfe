import type { MetricDeclaration } from '../api/task.ts';
import type { PlannedStep } from '../experiment/plan.ts';
import { findPredicted, type Refuse } from './check-predicted.ts';
import type { TaskCard } from './task-card.ts';

/** Checks that a test gives each metric of the thresholds, and that these can be reached. */
export function checkSuccess(card: TaskCard, steps: readonly PlannedStep[], refuse: Refuse): void {
  const declared = listMetrics(card, steps);
  const names = [...declared.keys()].filter((name) => !/(^|\/)baseline/.test(name));
  const there = names.length === 0 ? 'the experiment has no test' : `there is ${names.join(', ')}`;
  card.success?.forEach(({ metric, atLeast, atMost }, index) => {
    const place = `success ${index + 1}`;
    if ((atLeast === undefined) === (atMost === undefined))
      refuse(place, 'it has not one threshold', 'write `atLeast` or `atMost`');
    const found =
      [...declared].find(([name]) => metric === name) ??
      [...declared].find(([name]) => metric.startsWith(`${name}/`));
    if (found === undefined) return refuse(place, `no test gives the metric "${metric}"`, there);
    const [name, { better, minimum = -Infinity, maximum = Infinity, labels }] = found;
    if (metric !== name && labels === 'targets')
      checkTarget(card, metric, name, (problem, hint) => refuse(place, problem, hint));
    const isHigher = better === 'higher';
    if (isHigher !== (atLeast !== undefined)) {
      const right = isHigher ? 'atLeast' : 'atMost';
      refuse(place, `"${metric}" is better when ${isHigher ? 'higher' : 'lower'}`, `write \`${right}\``);
    }
    if ((atLeast ?? -Infinity) > maximum)
      refuse(place, `"${metric}" is never at least ${atLeast}`, `it is at most ${maximum}`);
    if ((atMost ?? Infinity) < minimum)
      refuse(place, `"${metric}" is never at most ${atMost}`, `it is at least ${minimum}`);
  });
}

/** Metrics of the tests as the record of the whole experiment names them. */
function listMetrics(card: TaskCard, steps: readonly PlannedStep[]): ReadonlyMap<string, MetricDeclaration> {
  const tests = new Map(steps.filter(({ task }) => task.type === 'test').map((step) => [step.step, step]));
  const wanted = findPredicted(card);
  return new Map(
    [...tests.values()].flatMap(({ step, task }) =>
      Object.entries(task.meta.metrics)
        .filter(([, { predicts }]) => predicts?.includes(wanted) ?? true)
        .map(([name, metric]) => [tests.size > 1 ? `${step.replace(/^test\//, '')}/${name}` : name, metric]),
    ),
  );
}

/** A label is a target, where there are several. */
function checkTarget(
  { predict }: TaskCard,
  metric: string,
  name: string,
  refuse: (problem: string, hint: string) => never,
): void {
  const target = metric.slice(name.length + 1);
  if (predict.length === 1)
    refuse(`no test gives the metric "${metric}": there is one target`, `write \`${name}\``);
  if (!predict.includes(target))
    refuse(
      `no test gives the metric "${metric}": "${target}" is not predicted`,
      `there is ${predict.map((one) => `${name}/${one}`).join(', ')}`,
    );
}
