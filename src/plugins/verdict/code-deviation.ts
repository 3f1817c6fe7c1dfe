import { labelTask } from '../registry/task-definition.ts';
import type { Spec } from '../../store/index.ts';
import { recordedIs, type Deviation } from './cause.ts';
import type { CodeComparison } from './compare-code.ts';

/** What a declaration says of how its program is run. */
const declaredKinds: readonly Deviation['kind'][] = ['threads', 'environment-variable'];

/**
 * What deviates when the code of a task is not the recorded one. When its files differ in nothing but the variables
 * that they declare, it is these that deviate.
 *
 * @param engine what deviates in what runs the code.
 */
export function describeCode(
  recorded: Spec['task'],
  present: Pick<Spec['task'], 'type' | 'name' | 'code'>,
  { changes, isDeclaredOnly }: CodeComparison,
  engine: readonly Deviation[],
): readonly Deviation[] {
  const isDeclared = ({ kind }: Deviation) => declaredKinds.includes(kind);
  if (isDeclaredOnly && engine.some(isDeclared)) {
    return engine.map((deviation) =>
      isDeclared(deviation) ? { ...deviation, evidence: changes, isOfCode: true } : deviation,
    );
  }
  const isSameTask = recorded.name === present.name && recorded.type === present.type;
  const text = isSameTask
    ? `the code of ${labelTask(recorded)} is ${present.code.slice(0, 8)}${recordedIs}${recorded.code.slice(0, 8)}`
    : `the task is ${labelTask(present)}${recordedIs}${labelTask(recorded)}`;
  return [{ kind: 'plugin-code', text, evidence: changes, isOfCode: true }, ...engine];
}
