import type { DiffOutput } from './diff-output.ts';
import { formatAmount } from './diff-words.ts';

type FileOutput = DiffOutput['files'][number];

/** So many workbooks are named before they are counted. */
const namedWorkbooks = 6;

/**
 * The files that are told one by one, and a sentence about the workbooks that are not: where a version is one table of
 * many workbooks, two a sample, its rows say already what changed in them.
 */
export function divideFiles({ table, files }: Pick<DiffOutput, 'table' | 'files'>): {
  readonly told: FileOutput[];
  readonly rest: string | null;
} {
  const isInRows = ({ path }: FileOutput) => /\.(xlsx|xlsm|xls|csv)$/i.test(path);
  const sheets = table === null ? [] : files.filter(isInRows);
  if (sheets.length <= namedWorkbooks) return { told: files, rest: null };
  const changes = [...new Set(sheets.map(({ change }) => change))].map((change) => {
    const count = sheets.filter((file) => file.change === change).length;
    return `${formatAmount(count)} ${change}`;
  });
  return {
    told: files.filter((file) => !isInRows(file)),
    rest: `${formatAmount(sheets.length)} files of the table, whose rows are above: ${changes.join(', ')}; --json lists them`,
  };
}
