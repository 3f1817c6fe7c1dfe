import type { ProfileOutput } from '../../store/model/generated/output/profile.ts';
import type { Screen } from '../render/screen.ts';
import { drawSparkLine } from '../render/spark-line.ts';
import { renderTable } from '../render/table.ts';
import { count, formatNumber, indent } from './format.ts';

type Pictures = NonNullable<ProfileOutput['pictures']>;

const shownClasses = 30;

export function renderPictures(pictures: Pictures, against: string, screen: Screen): string[] {
  const { sizes, brightness, drift } = pictures;
  const { colors } = screen;
  const told = sizes.map(
    ({ height, width, colour, count: amount }) =>
      `${height} × ${width}, ${colour ? 'colour' : 'grey'} (${amount})`,
  );
  return [
    ...pictures.classes.map(
      (balance) => `${colors.bold(`classes of ${balance.column}`)}\n${renderClasses(balance, screen)}`,
    ),
    ...(told.length === 0 ? [] : [`${colors.bold('sizes')}\n${indent(told.join('\n'))}`]),
    ...(brightness === null
      ? []
      : [
          `${colors.bold('brightness')}\n  ${formatNumber(brightness.edges[0]!)} ${drawSparkLine(brightness.counts, 20)} ${formatNumber(brightness.edges.at(-1)!)}`,
        ]),
    ...renderRepeated(pictures, screen),
    ...(drift === null || drift.brightness === null
      ? []
      : [
          `brightness differs from ${against} by a distance of ${formatNumber(drift.brightness)} (chance ${formatNumber(drift.probability ?? 1)})`,
        ]),
  ];
}

function renderClasses({ classes, more }: Pictures['classes'][number], screen: Screen): string {
  const widest = classes[0]!.count;
  const rows = classes
    .slice(0, shownClasses)
    .map(({ class: label, count: amount, share }) => [
      label,
      String(amount),
      `${formatNumber(share * 100)} %`,
      '█'.repeat(Math.max(1, Math.round((amount / widest) * 30))),
    ]);
  const rest = classes.length - rows.length + more;
  const columns = [
    { shrink: true },
    { align: 'right' } as const,
    { align: 'right' } as const,
    { style: screen.colors.cyan },
  ];
  const table = indent(renderTable(columns, rows, screen));
  return rest > 0 ? `${table}\n  … and ${count(rest, 'class')} more` : table;
}

function renderRepeated({ duplicates, near, uniform, unreadable }: Pictures, screen: Screen): string[] {
  const pairs = [
    ['the same', duplicates],
    ['nearly the same', near],
  ] as const;
  const lists = [
    ['one colour', uniform],
    ['unreadable', unreadable],
  ] as const;
  const rows = [
    ...pairs.flatMap(([words, { examples }]) =>
      examples.map(({ picture, earlier }) => [words, `${picture} and ${earlier}`]),
    ),
    ...lists.flatMap(([words, { examples }]) => examples.map((example) => [words, example])),
  ];
  if (rows.length === 0) return [];
  return [
    `${screen.colors.bold('pictures to look at')}\n${indent(renderTable([{}, { shrink: true }], rows, screen))}`,
  ];
}
