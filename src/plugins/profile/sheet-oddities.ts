import {
  findTableSummary,
  KstoreError,
  listVersionFiles,
  readVersionFacts,
  type Repository,
  type Version,
} from '../../store/index.ts';
import type { OddityOutput } from '../../store/model/generated/output/profile.ts';

type TableWithFacts = NonNullable<Awaited<ReturnType<typeof readVersionFacts>>>;
type SheetSummary = TableWithFacts['facts']['sheets'][number];
type Span = SheetSummary['hiddenRows'][number];

/** Workbooks are read once more as a whole; of more cells or files it would take too long. */
const mostCells = 1_000_000;
const mostFiles = 5_000;
const workbook = /\.xls[xm]$/i;

export interface SheetOddities {
  readonly oddities: OddityOutput[];
  /** Why nothing was looked for; null when it was. */
  readonly note: string | null;
}

/** What workbooks hold that a table does not show: merged cells, hidden parts, formulas, comments, mixed formats. */
export async function findSheetOddities(repository: Repository, version: Version): Promise<SheetOddities> {
  const paths = listVersionFiles(repository.objects, version, mostFiles).map(({ path }) => path);
  if (!paths.some((path) => workbook.test(path))) return { oddities: [], note: null };
  const { rows, columns } = findTableSummary(version.manifest)!;
  if (rows * columns.length > mostCells || version.manifest.files > mostFiles)
    return { oddities: [], note: 'hidden and merged cells were not looked for, the files are too large' };
  try {
    const found = await readVersionFacts(repository.objects, version);
    return { oddities: found === null ? [] : [...listSheets(found), ...listCells(found)], note: null };
  } catch (error) {
    if (!(error instanceof KstoreError)) throw error;
    return { oddities: [], note: `hidden and merged cells were not looked for: ${error.message}` };
  }
}

/** The same oddity in many sheets is told once, with the first of them. */
function listSheets({ facts }: TableWithFacts): OddityOutput[] {
  const describe: Readonly<Partial<Record<OddityOutput['kind'], (sheet: SheetSummary) => string>>> = {
    'hidden sheet': ({ visibility }) => (visibility === 'visible' ? '' : `the sheet is ${visibility}`),
    'hidden rows': ({ hiddenRows }) => describeSpans('row', hiddenRows, String),
    'hidden columns': ({ hiddenColumns }) => describeSpans('column', hiddenColumns, nameColumn),
    'merged cells': ({ mergedAreas }) => (mergedAreas.length === 0 ? '' : `${mergedAreas.length} merged`),
    comments: ({ notesOutside }) => {
      const comments = notesOutside.filter(({ comment }) => comment !== undefined);
      return comments.length === 0 ? '' : `outside the table, at ${comments[0]!.place}`;
    },
  };
  return Object.entries(describe).flatMap(([kind, tell]) => {
    const odd = facts.sheets.filter((sheet) => tell(sheet) !== '');
    const [first] = odd;
    if (first === undefined) return [];
    const place = first.sheet === null ? first.file : `${first.file}, sheet "${first.sheet}"`;
    const others =
      odd.length === 1 ? '' : `; also in ${odd.length - 1} of ${facts.sheets.length - 1} other sheets`;
    return [{ kind: kind as OddityOutput['kind'], place, text: `${tell(first)}${others}` }];
  });
}

function describeSpans(what: string, spans: readonly Span[], name: (position: number) => string): string {
  if (spans.length === 0) return '';
  const amount = spans.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const { first, last } = spans[0]!;
  const range = first === last ? name(first + 1) : `${name(first + 1)}–${name(last + 1)}`;
  return `${amount} hidden, first ${what} ${range}`;
}

/** `B` for 2, as Excel names columns. */
function nameColumn(position: number): string {
  const letter = String.fromCharCode(65 + ((position - 1) % 26));
  return position <= 26 ? letter : `${nameColumn(Math.floor((position - 1) / 26))}${letter}`;
}

function listCells({ table, facts }: TableWithFacts): OddityOutput[] {
  return table.columns.flatMap(({ name }, column) => {
    let [formulas, comments, percents, filled] = [0, 0, 0, 0];
    let [firstFormula, firstComment, firstPercent]: [number?, number?, number?] = [];
    table.rows.forEach(({ cells }, row) => {
      const { formula, comment, numberFormat } = facts.cell(row, column);
      if (formula !== undefined && formulas++ === 0) firstFormula = row;
      if (comment !== undefined && comments++ === 0) firstComment = row;
      if (typeof cells[column] !== 'number') return;
      filled++;
      if (numberFormat?.includes('%') === true && percents++ === 0) firstPercent = row;
    });
    const at = (row: number | undefined) => facts.place(row ?? 0, column)?.description ?? '';
    const found: OddityOutput[] = [];
    if (formulas > 0)
      found.push({
        kind: 'formulas',
        place: name,
        text: `${formulas} cells are formulas, first ${at(firstFormula)}`,
      });
    if (comments > 0)
      found.push({
        kind: 'comments',
        place: name,
        text: `${comments} cells have a comment, first ${at(firstComment)}`,
      });
    if (percents > 0 && percents < filled)
      found.push({
        kind: 'mixed formats',
        place: name,
        text: `${percents} of ${filled} numbers are shown as percent, first ${at(firstPercent)}`,
      });
    return found;
  });
}
