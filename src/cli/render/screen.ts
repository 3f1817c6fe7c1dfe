import picocolors from 'picocolors';

const defaultWidth = 80;
const minimumWidth = 40;

/** What `render` may know of the place where its text will appear. */
export interface Screen {
  /** Columns; infinite in a pipe or a file, where a program reads and nothing may be missing. */
  readonly width: number;
  /** Do nothing where colour is not wanted. */
  readonly colors: Colors;
  readonly now: Date;
}

export type Colors = Pick<
  ReturnType<typeof picocolors.createColors>,
  'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'
>;

/** Colour only for a person at a terminal who has not set NO_COLOR (https://no-color.org). */
export function createScreen(stream: { readonly isTTY?: boolean; readonly columns?: number }): Screen {
  const isColourful = stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
  return {
    width: Math.max(findWidth(stream), minimumWidth),
    colors: picocolors.createColors(isColourful),
    now: new Date(),
  };
}

/** A terminal knows its columns; anywhere else COLUMNS says whether somebody wants a limit. */
function findWidth(stream: { readonly isTTY?: boolean; readonly columns?: number }): number {
  if (stream.isTTY === true) return stream.columns || defaultWidth;
  const wanted = Number(process.env.COLUMNS);
  return Number.isInteger(wanted) && wanted > 0 ? wanted : Infinity;
}

/** For what fills the width that there is, such as a chart. */
export function chooseDrawingWidth({ width }: Pick<Screen, 'width'>): number {
  return Number.isFinite(width) ? width : defaultWidth;
}
