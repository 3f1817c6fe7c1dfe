import picocolors from 'picocolors';

const defaultWidth = 80;
const minimumWidth = 40;

/** What `render` may know of the place where its text will appear. */
export interface Screen {
  /** Columns. */
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
    width: Math.max(stream.columns ?? defaultWidth, minimumWidth),
    colors: picocolors.createColors(isColourful),
    now: new Date(),
  };
}
