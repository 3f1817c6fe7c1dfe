import type { Reproduction } from '../../plugins/index.ts';
import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { count, formatId, formatValue } from './format.ts';

const meanings = {
  IDENTICAL: 'every output came out the same, to the last bit',
  EQUIVALENT: 'only numbers differ, within the tolerance',
  DIFFERENT: 'the outputs are not the same',
  CANNOT: 'something that is needed is missing',
} as const;

export function renderVerdict(result: Reproduction, screen: Screen): string {
  const { colors } = screen;
  const isGood = result.verdict === 'IDENTICAL' || result.verdict === 'EQUIVALENT';
  const paint = isGood ? colors.green : colors.red;
  const outputs = result.outputs.map(({ ref, expected, actual, equal }) => [
    ref,
    formatId(expected),
    actual === null ? 'not made' : equal ? 'the same' : `now ${formatId(actual)}`,
  ]);
  return [
    `${paint(colors.bold(result.verdict))}: ${meanings[result.verdict]} (${count(result.runs.length, 'run')} repeated)`,
    ...(outputs.length === 0
      ? []
      : [renderTable([{ style: colors.bold }, { style: colors.dim }, {}], outputs, screen)]),
    ...describeDifference(result),
    ...result.missing.map(({ what, why }) => `missing: ${what}: ${why}`),
    ...result.changed.map((change) => `not as recorded: ${change}`),
    ...(result.verdict === 'CANNOT' && result.missing.some(({ what }) => what === 'the recorded code')
      ? [colors.dim('--with-current-code runs it with the installed code all the same')]
      : []),
  ].join('\n');
}

function describeDifference({ firstDifference: first }: Reproduction): string[] {
  if (first === null) return [];
  const file = first.path === '' ? '' : `, ${first.path}`;
  const far =
    first.relativeDifference === null
      ? ''
      : `; numbers differ by up to ${first.relativeDifference.toExponential(1)} of their size`;
  return [
    `first difference: ${first.output}${file}, ${first.place}: recorded ${formatValue(first.expected)}, now ${formatValue(first.actual)}${far}`,
  ];
}
