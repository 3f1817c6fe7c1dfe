import type { Screen } from '../render/screen.ts';
import { renderTable } from '../render/table.ts';
import { wrapText } from '../render/wrap.ts';
import type { DiffOutput } from './diff-output.ts';
import { formatAmount } from './diff-words.ts';
import { indent } from './format.ts';

type RunOutput = NonNullable<DiffOutput['run']>;
type ChangeOutput = RunOutput['changes'][number];

const aspectNames: readonly (readonly [aspect: ChangeOutput['aspect'], name: string])[] = [
  ['input', 'input'],
  ['settings', 'settings'],
  ['seed', 'seed'],
  ['code', 'code'],
  ['engine', 'engine, libraries'],
  ['environment', 'environment'],
];
const shownChanges = 20;
const shownEvidence = 6;

/** Which of the things that determine a run differ, and how. */
export function renderRun({ before, after, changes }: RunOutput, screen: Screen): string[] {
  const { colors } = screen;
  const heads = [before, after].map(({ what, status, startedAt }) =>
    [what, status === 'succeeded' ? '' : status, startedAt.slice(0, 16).replace('T', ' ')]
      .filter((part) => part !== '')
      .join(', '),
  );
  const lines = aspectNames.flatMap(([aspect, name]) => {
    const found = changes.filter((change) => change.aspect === aspect);
    return found.length === 0
      ? [['=', name, 'the same']]
      : tellChanges(found).map((text, index) => (index === 0 ? ['~', name, text] : ['', '', text]));
  });
  const columns = [
    { style: (mark: string) => (mark.startsWith('~') ? colors.yellow(mark) : colors.dim(mark)) },
    {},
    { shrink: 'wrap' as const },
  ];
  return [
    colors.dim(wrapText(`first: ${heads[0]!}`, screen.width)),
    colors.dim(wrapText(`second: ${heads[1]!}`, screen.width)),
    colors.dim('what went in'),
    indent(renderTable(columns, lines, { ...screen, width: screen.width - 2 })),
  ];
}

function tellChanges(found: readonly ChangeOutput[]): string[] {
  const told = found.slice(0, shownChanges).flatMap(({ text, evidence, steps }) => {
    const more = evidence.length - shownEvidence;
    return [
      steps.length === 0 ? text : `${text} (${steps.join('; ')})`,
      ...evidence.slice(0, shownEvidence).map((one) => `· ${one}`),
      ...(more > 0 ? [`· and ${formatAmount(more)} more`] : []),
    ];
  });
  const rest = found.length - shownChanges;
  return rest > 0 ? [...told, `and ${formatAmount(rest)} more: --json lists all`] : told;
}
