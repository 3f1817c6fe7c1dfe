import type { DatasetLooks } from '../../plugins/index.ts';
import type { RunOutput } from '../../store/model/generated/output/run.ts';
import { count } from './format.ts';

type DataCheck = NonNullable<RunOutput['dataCheck']>;

/** `test set formula_test_v1: looked at 7 times by 5 models`; '' when nobody looked. */
export function describeLooks(ref: string, { test, validation }: DatasetLooks): string {
  const told = [
    ...(test.looks === 0 ? [] : [`test set ${ref}: looked at ${describeCount(test)}`]),
    ...(validation.looks === 0 ? [] : [`validation rows of ${ref}: looked at ${describeCount(validation)}`]),
  ];
  return told.join('\n');
}

function describeCount({ looks, models }: DatasetLooks['test']): string {
  return `${count(looks, 'time')} by ${count(models, 'model')}`;
}

/** What was checked of the roles of data, one line each. */
export function describeDataCheck({ pairs, unknown, overridden }: DataCheck): string[] {
  const told = pairs.map(({ left, right, unit = 'row', rows, counts, notCompared }) => {
    const sides = `${right.role} data ${right.ref} against ${left.role} data ${left.ref}`;
    if (counts === undefined || rows === undefined) return `${sides}: not compared, ${notCompared}`;
    const shared = Object.values(counts).reduce((sum, amount) => sum + amount, 0);
    return `${sides}: ${shared === 0 ? 'none' : shared} of ${count(rows.right, unit)} in both`;
  });
  return [
    ...new Set([...told, ...unknown]),
    ...(overridden === undefined ? [] : [`the overlap was allowed: ${overridden}`]),
  ];
}
