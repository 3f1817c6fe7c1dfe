import type { Workbook } from 'exceljs';
import type { Cell } from '../../tables/table.ts';
import type { MergeConflict } from '../merge/merge-model.ts';
import { describeConflict } from '../merge/conflict-cells.ts';
import { colourCell } from './cell-marks.ts';
import { addSheet } from './change-sheets.ts';
import { createWorkbook, writeWorkbookBytes } from './exceljs.ts';

/** The first line of the sheet of conflicts; `choice` and `other value` are for a person to fill in. */
export const conflictHeader = ['no.', 'row', 'column', 'before', 'ours', 'theirs', 'choice', 'other value'];
export const conflictSheet = 'Conflicts';

/** Writes the workbook in which a person decides conflicts: a line each, with a list to choose from. */
export async function writeConflicts(
  conflicts: readonly MergeConflict[],
  names: Readonly<Record<'base' | 'ours' | 'theirs', string>>,
): Promise<Uint8Array> {
  const workbook = await createWorkbook();
  const sheet = addSheet(workbook, conflictSheet, [6, 22, 22, 22, 26, 26, 12, 18]);
  sheet.addRow(conflictHeader).font = { bold: true };
  conflicts.forEach((conflict, index) => {
    const { row, column, base, ours, theirs, choices } = describeConflict(conflict);
    const line = sheet.addRow([index + 1, row, column, base, ours, theirs] satisfies Cell[]);
    const choice = line.getCell(7);
    choice.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${choices.join(',')}"`] };
    colourCell(choice, 'changed');
    if (conflict.type === 'cell') colourCell(line.getCell(8), 'changed');
  });
  sheet.views = [{ state: 'frozen', ySplit: 1 }];
  addExplanation(workbook, names);
  return writeWorkbookBytes(workbook);
}

function addExplanation(
  workbook: Workbook,
  names: Readonly<Record<'base' | 'ours' | 'theirs', string>>,
): void {
  const sheet = addSheet(workbook, 'How to', [100]);
  const lines = [
    'Fill in the yellow cells of the sheet "Conflicts": choose ours, theirs or base, or write another value.',
    `before (base): ${names.base}`,
    `ours: ${names.ours}`,
    `theirs: ${names.theirs}`,
    'Save it, then run merge-table again with --resolve and this file.',
    '',
    '"Conflicts" 시트의 노란 칸을 채워 주세요. ours(우리 값), theirs(상대 값), base(원래 값) 가운데 고르거나,',
    '"other value" 칸에 다른 값을 적습니다. 저장한 뒤 merge-table을 --resolve와 이 파일로 다시 실행하면 끝납니다.',
  ];
  for (const line of lines) sheet.addRow([line]);
}
