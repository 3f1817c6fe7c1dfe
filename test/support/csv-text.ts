import { array, constantFrom, integer, oneof, record, string, tuple, type Arbitrary } from 'fast-check';

/** Mostly the first, sometimes one of the others. */
const mostly = <Value>(usual: Value, ...others: readonly Value[]): Arbitrary<Value> =>
  oneof({ weight: 12, arbitrary: constantFrom(usual) }, constantFrom(...others));

const columnTypes = [
  ['1', '2', '1.50', '-0', '+3e2', '.5', ' 7 ', '3.', '"4"', '123456789012345'],
  ['x', 'é', 'e\u0301', '물', '\u00a0y', '-', '1e999', '2024-01-02T03:04:05Z', 'truest', '+'],
  ['"a,b"', '"a;b\tc"', '"line\nbreak"', '"carriage\r\nreturn"', '"say ""so"""', '""""', '"\n"'],
  ['2024-01-02', '2024-01-02 03:04', '2024-01-02T03:04:05.6', '2024-02-29', '"2024-01-02"'],
  ['TRUE', 'false', ' True '],
  ['007', '8801234567890123', '5'],
];

const oddCells = [
  'x',
  '1',
  'true',
  '2024-02-30',
  '\u00a0',
  '00',
  '\u0301',
  '""',
  'a"b',
  '"a" ',
  'a\rb',
  'x\0',
];

/** The cells of one column: of one type, seldom of another. */
const column = constantFrom(...columnTypes).chain((usual) => {
  const cell = oneof(
    { weight: 60, arbitrary: constantFrom(...usual, '') },
    { weight: 1, arbitrary: constantFrom(...oddCells) },
  );
  return array(cell, { minLength: 6, maxLength: 6 });
});

const header = mostly(
  ['a', 'b (kg)'],
  ['"b"', 'a'],
  ['a', 'a'],
  ['a', ''],
  ['', ''],
  [' a', '"b\n"'],
  ['"a', 'b'],
);
const oddLine = constantFrom('', ',', ' ', '""', '1,2,3', '1', 'x,"y', 'x,y"', '"x" ,y', '"x"y,z', '"",""');
const oddLines = oneof(
  { weight: 3, arbitrary: constantFrom<[number, string][]>([]) },
  array(tuple(integer({ min: 0, max: 9 }), oddLine), { maxLength: 2 }),
);

interface CsvParts {
  readonly header: readonly string[];
  readonly columns: readonly (readonly string[])[];
  readonly rowCount: number;
  readonly oddLines: readonly (readonly [number, string])[];
  readonly delimiter: string;
  /** In turn. */
  readonly lineEnds: readonly string[];
  readonly ending: string;
  readonly mark: string;
}

function assemble({ header: names, columns, rowCount, ...parts }: CsvParts): string {
  const rows = Array.from({ length: rowCount }, (_, row) => columns.map((cells) => cells[row]!));
  const lines = [names, ...rows].map((cells) => cells.join(parts.delimiter));
  for (const [at, line] of parts.oddLines) lines.splice(at % (lines.length + 1), 0, line);
  const text = lines.map((line, index) => `${index === 0 ? '' : parts.lineEnds[index % 2]!}${line}`).join('');
  return parts.mark + text + parts.ending;
}

const likelyTable = record({
  header,
  columns: tuple(column, column),
  rowCount: integer({ min: 0, max: 6 }),
  oddLines,
  delimiter: mostly(',', ';', '\t'),
  lineEnds: mostly(
    ['\n', '\n'],
    ['\r\n', '\r\n'],
    ['\r', '\r'],
    ['\n\n', '\n'],
    ['\n', '\r\n'],
    ['\r\n', '\n'],
  ),
  ending: mostly('\n', '', '\r\n', '\n\n', '\n,\n', '\n,\n,\n', '\n""\n'),
  mark: mostly('', '\ufeff', '\n', '\ufeff\ufeff'),
}).map(assemble);

const likelyNoTable = array(oneof(oddLine, constantFrom(...oddCells, '\n', '\r\n'), string()), {
  maxLength: 9,
}).map((pieces) => pieces.join(''));

/** Texts of CSV files with every type of cell, and sometimes with a fault. */
export const csvText: Arbitrary<string> = oneof(
  { weight: 5, arbitrary: likelyTable },
  { weight: 1, arbitrary: likelyNoTable },
);
