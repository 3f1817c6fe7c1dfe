import type { DatasetLooks } from '../../plugins/index.ts';
import type { RunOutput } from '../../store/model/generated/output/run.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
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

/** What was checked of the roles of data, as a table, and what is to be known beside it. */
export function renderDataCheck({ pairs, unknown, overridden }: DataCheck, screen: Screen): string {
  const rows = pairs.map(({ left, right, unit = 'row', rows: compared, counts, notCompared = '' }) => {
    const sides = [`${right.role} ${right.ref}`, `${left.role} ${left.ref}`];
    if (counts === undefined || compared === undefined) return [...sides, `not compared: ${notCompared}`];
    const shared = Object.values(counts).reduce((sum, amount) => sum + amount, 0);
    return [...sides, `${shared} of ${count(compared.right, unit)} in both`];
  });
  const distinct = [...new Map(rows.map((row) => [row.join('\n'), row])).values()];
  return [
    ...(rows.length === 0 ? [] : [renderTable([{}, {}, { shrink: true }], distinct, screen)]),
    ...unknown,
    ...(overridden === undefined ? [] : [screen.colors.red(`the overlap was allowed: ${overridden}`)]),
  ].join('\n');
}
