import type {
  ProfiledPicturesOutput,
  ProfiledTableOutput,
  ProfileOutput,
  RepeatedRowsOutput,
} from '../../store/model/generated/output/profile.ts';

type Finding = ProfileOutput['findings'][number];

const imbalance = 10;
const fewRows = 5;
const missingShare = 0.05;
const strongCorrelation = 0.95;
const shownNames = 4;

/** What a person should look at before learning from the table; the gravest first. */
export function listTableFindings(
  table: ProfiledTableOutput,
  against: string | null,
  hasTargets: boolean,
): Finding[] {
  const careful = [
    ...tellLeakage(table),
    ...tellDuplicates(table),
    ...tellClasses(table.classes),
    ...tellDrift(table, against),
  ];
  const notes = [
    ...tellMissing(table),
    ...tellOutliers(table),
    ...tellCorrelations(table),
    ...tellOddities(table),
  ];
  const targets = hasTargets
    ? []
    : [
        'no column is a target, so leakage and classes were not looked at: say `targets:` in dataset.yaml, or --target',
      ];
  return [...careful.map(toFinding('careful')), ...[...notes, ...targets].map(toFinding('note'))];
}

function toFinding(level: Finding['level']): (text: string) => Finding {
  return (text) => ({ level, text });
}

function tellLeakage({ leakage }: ProfiledTableOutput): string[] {
  return leakage
    .filter(({ suspect }) => suspect)
    .slice(0, shownNames)
    .map(({ column, target, score, spearman }) => {
      const rank = spearman === null ? '' : `, rank correlation ${round(spearman)}`;
      return `"${column}" alone predicts "${target}" nearly perfectly (score ${round(score)}${rank}): is it known before the target is measured?`;
    });
}

function tellDuplicates({ duplicates, rows }: ProfiledTableOutput): string[] {
  const { exact, sameInputs, near } = duplicates;
  const tell = (what: string, kind: RepeatedRowsOutput | null, advice: string) =>
    kind === null || kind.rows === 0 ? [] : [`rows ${what}: ${kind.rows} of ${rows.profiled}${advice}`];
  return [
    ...tell('that repeat an earlier one', exact, '; keep them together when you split'),
    ...tell(
      'with the inputs of an earlier one and another target',
      sameInputs,
      '; repeated measurements, or a mistake?',
    ),
    ...tell('that are nearly an earlier one', near, ''),
  ];
}

function tellClasses(classes: ProfiledTableOutput['classes']): string[] {
  return classes.flatMap(({ column, classes: list, ratio, more }) => {
    const [largest, smallest] = [list[0]!, list.at(-1)!];
    if (list.length === 1)
      return [`"${column}" has one class alone, ${largest.class}: there is nothing to learn`];
    const rare = list.filter(({ count }) => count < fewRows).length + more;
    return [
      ...(ratio >= imbalance
        ? [
            `"${column}" is unbalanced: ${largest.class} has ${largest.count}, ${smallest.class} ${smallest.count}; accuracy alone misleads`,
          ]
        : []),
      ...(rare > 0
        ? [`"${column}": ${rare === 1 ? 'one class has' : `${rare} classes have`} fewer than ${fewRows} rows`]
        : []),
    ];
  });
}

function tellDrift({ drift, rows }: ProfiledTableOutput, against: string | null): string[] {
  if (drift === null) return [];
  const shifted = drift.columns.filter(({ change }) => change === 'strong' || change === 'some');
  const refused = drift.columns.filter(({ change }) => change === 'not compared');
  return [
    ...(shifted.length === 0
      ? []
      : [`${listNames(shifted)} differ${shifted.length === 1 ? 's' : ''} from ${against}`]),
    ...(drift.uncoveredRows === 0
      ? []
      : [`rows with a value that ${against} does not cover: ${drift.uncoveredRows} of ${rows.profiled}`]),
    ...refused.map(({ name, note }) => `"${name}" was not compared with ${against}: ${note}`),
    ...(drift.onlyBefore.length === 0 ? [] : [`only ${against} has ${listTexts(drift.onlyBefore)}`]),
    ...(drift.onlyNow.length === 0 ? [] : [`${against} lacks ${listTexts(drift.onlyNow)}`]),
  ];
}

function tellMissing({ columns, rows }: ProfiledTableOutput): string[] {
  const lacking = columns.filter(
    ({ missing, distinct }) => distinct > 0 && missing > missingShare * rows.profiled,
  );
  const share = (missing: number) => `${round((100 * missing) / rows.profiled, 2)} %`;
  if (lacking.length === 0) return [];
  const told = lacking.slice(0, shownNames).map(({ name, missing }) => `"${name}" (${share(missing)})`);
  return [`values are missing in ${told.join(', ')}${describeRest(lacking.length)}`];
}

function tellOutliers({ columns }: ProfiledTableOutput): string[] {
  const odd = columns.filter(({ outliers }) => (outliers?.count ?? 0) > 0);
  if (odd.length === 0) return [];
  const told = odd.slice(0, shownNames).map(({ name, outliers }) => `"${name}" (${outliers!.count})`);
  return [`values far out in ${told.join(', ')}${describeRest(odd.length)}`];
}

function tellCorrelations({ correlations }: ProfiledTableOutput): string[] {
  const strong = correlations.filter(({ spearman }) => Math.abs(spearman) >= strongCorrelation);
  if (strong.length === 0) return [];
  const told = strong
    .slice(0, shownNames)
    .map(({ left, right, spearman }) => `"${left}" and "${right}" (${round(spearman)})`);
  return [`columns that say nearly the same: ${told.join(', ')}${describeRest(strong.length)}`];
}

/** Formulas and comments are listed, and no reason to stop. */
const quietOddities: readonly string[] = ['formulas', 'comments', 'merged cells'];

function tellOddities({ oddities }: ProfiledTableOutput): string[] {
  const kinds = new Map<string, string[]>();
  for (const { kind, place } of oddities)
    if (!quietOddities.includes(kind)) kinds.set(kind, [...(kinds.get(kind) ?? []), place]);
  return [...kinds].map(([kind, places]) => `${kind}: ${listTexts(places)}`);
}

/** What a person should look at before learning from pictures. */
export function listPictureFindings(pictures: ProfiledPicturesOutput, against: string | null): Finding[] {
  const { otherClass, duplicates, near, uniform, unreadable, sizes, drift } = pictures;
  const tell = (what: string, count: number, example: string | undefined) =>
    count === 0 ? [] : [`pictures ${what}: ${count}${example === undefined ? '' : `, such as ${example}`}`];
  const careful = [
    ...tell('that cannot be read', unreadable.count, unreadable.examples[0]),
    ...tell('that are in two classes', otherClass.count, tellPair(otherClass.examples[0])),
    ...tell('that repeat an earlier one', duplicates.count, tellPair(duplicates.examples[0])),
    ...tell('of one colour alone', uniform.count, uniform.examples[0]),
    ...tellClasses(pictures.classes),
    ...(drift === null ? [] : tell(`that ${against} has too`, drift.both, undefined)),
    ...(drift === null || drift.newClasses.length === 0
      ? []
      : [`${against} lacks ${listTexts(drift.newClasses)}`]),
  ];
  const notes = [
    ...tell('that look nearly like an earlier one', near.count, tellPair(near.examples[0])),
    ...(sizes.length > 1 ? [`there are ${sizes.length} sizes of pictures`] : []),
    ...(drift === null || drift.lostClasses.length === 0
      ? []
      : [`only ${against} has ${listTexts(drift.lostClasses)}`]),
  ];
  return [...careful.map(toFinding('careful')), ...notes.map(toFinding('note'))];
}

type PicturePair = ProfiledPicturesOutput['near']['examples'][number];

function tellPair(pair: PicturePair | undefined): string | undefined {
  return pair === undefined ? undefined : `${pair.picture} and ${pair.earlier}`;
}

function listNames(columns: readonly { readonly name: string }[]): string {
  return listTexts(columns.map(({ name }) => name));
}

function listTexts(texts: readonly string[]): string {
  return `${texts
    .slice(0, shownNames)
    .map((text) => `"${text}"`)
    .join(', ')}${describeRest(texts.length)}`;
}

function describeRest(count: number): string {
  return count > shownNames ? ` and ${count - shownNames} more` : '';
}

function round(value: number, digits = 3): string {
  return String(Number(value.toPrecision(digits)));
}
