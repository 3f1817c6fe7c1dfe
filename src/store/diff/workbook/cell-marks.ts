import type { Cell as SheetCell, Fill } from 'exceljs';

/** Light, so that text stays readable on screen and on paper. */
export const colours = { changed: 'FFFFE699', added: 'FFC6E0B4', moved: 'FFDDEBF7' } as const;

export type Mark = keyof typeof colours;

/** Colours a cell, and keeps the rest of its style. */
export function colourCell(cell: SheetCell, mark: Mark): void {
  const fill: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: colours[mark] } };
  // Cells of one style share its object.
  cell.style = { ...cell.style, fill };
}

/** Adds a comment above what a person wrote there. */
export function commentOn(cell: SheetCell, text: string): void {
  const known = readNote(cell);
  cell.note = {
    texts: [{ text: known === '' ? text : `${text}\n\n${known}` }],
    margins: { insetmode: 'auto' },
    editAs: 'absolute',
  };
}

function readNote({ note }: SheetCell): string {
  if (note === undefined || typeof note === 'string') return note ?? '';
  return (note.texts ?? []).map(({ text }) => text).join('');
}
