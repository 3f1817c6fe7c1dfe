import { KstoreError } from '../../store/index.ts';
import { atStep, checkConnections, type DeclaredStep } from './declared-step.ts';

/**
 * The steps in an order in which each one comes after those that it needs; where several could be next, the one
 * that was declared first.
 *
 * @throws KSTORE_SETTINGS_INVALID when steps need each other in a circle; as `checkConnections` for a wrong input.
 */
export async function orderSteps(
  steps: readonly DeclaredStep[],
  place: string,
): Promise<readonly DeclaredStep[]> {
  const byName = new Map(steps.map((step) => [step.name, step]));
  for (const step of steps) await atStep(place, step.name, () => checkConnections(step, byName));
  const ordered = new Set<DeclaredStep>();
  while (ordered.size < steps.length) {
    const isReady = (step: DeclaredStep) =>
      !ordered.has(step) && listNeeds(step).every((name) => ordered.has(byName.get(name)!));
    const next = steps.find(isReady);
    if (next === undefined) throw refuseCircle(steps, ordered, byName, place);
    ordered.add(next);
  }
  return [...ordered];
}

/** Names of the steps whose outputs a step takes. */
function listNeeds(step: DeclaredStep): string[] {
  return Object.values(step.inputs).flatMap((input) => (input.type === 'output' ? [input.step] : []));
}

function refuseCircle(
  steps: readonly DeclaredStep[],
  ordered: ReadonlySet<DeclaredStep>,
  byName: ReadonlyMap<string, DeclaredStep>,
  place: string,
): KstoreError {
  const isOpen = (step: DeclaredStep) => !ordered.has(step);
  const path: DeclaredStep[] = [];
  let step = steps.find(isOpen)!;
  while (!path.includes(step)) {
    path.push(step);
    step = listNeeds(step)
      .map((name) => byName.get(name)!)
      .find(isOpen)!;
  }
  const circle = [...path.slice(path.indexOf(step)), step].map(({ name }) => name);
  return new KstoreError(
    'KSTORE_SETTINGS_INVALID',
    `${place}, step "${step.name}": the steps need each other in a circle: ${circle.join(' needs ')}`,
  );
}
