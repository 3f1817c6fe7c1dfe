/** A curve to be drawn. */
export interface ChartSeries {
  readonly points: readonly (readonly [x: number, y: number])[];
  /** Colours what is drawn; where there is no colour it does nothing. */
  readonly style: (text: string) => string;
  /** Leaves gaps, so that the curve can be told from another one without colour. */
  readonly dotted: boolean;
}

export interface ChartSize {
  /** Columns, the axis included. */
  readonly width: number;
  readonly height: number;
}

const columnsOfCell = 2;
const rowsOfCell = 4;
const firstBraille = 0x2800;
/** Bits of the dots of a braille cell, by column and row (Unicode block "Braille Patterns"). */
const dotBits = [
  [0x01, 0x02, 0x04, 0x40],
  [0x08, 0x10, 0x20, 0x80],
] as const;
/** Where all values are above zero and differ by more than this factor, equal factors take equal heights. */
const logarithmicFrom = 30;
const axis = ' │';

/**
 * Draws curves over one another in braille dots, two by four a column and line, with the largest and the smallest
 * value at the axis.
 *
 * @param formatNumber for the numbers at the axis.
 */
export function drawChart(
  series: readonly ChartSeries[],
  size: ChartSize,
  formatNumber: (value: number) => string,
): string[] {
  const points = series.flatMap((curve) => curve.points);
  if (points.length === 0) return [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [low, high] = [least(ys), most(ys)];
  const labels = [formatNumber(high), formatNumber(low)];
  const labelWidth = Math.max(...labels.map((label) => label.length));
  const width = Math.max(1, size.width - labelWidth - axis.length);
  const scale = chooseScale(low, high);
  const place = {
    x: createPlace(least(xs), most(xs), width * columnsOfCell),
    y: createPlace(scale(low), scale(high), size.height * rowsOfCell),
  };
  const canvas = new Canvas(width, size.height);
  series.forEach((curve, index) => {
    const dots = curve.points.map(([x, y]) => {
      return [place.x(x), size.height * rowsOfCell - 1 - place.y(scale(y))] as const;
    });
    canvas.drawLine(dots, index, curve.dotted);
  });
  return canvas
    .lines((cell, index) => series[index]?.style(cell) ?? cell)
    .map((line, row) => {
      const label = row === 0 ? labels[0] : row === size.height - 1 ? labels[1] : '';
      return `${(label ?? '').padStart(labelWidth)}${axis}${line}`;
    });
}

function chooseScale(low: number, high: number): (value: number) => number {
  return low > 0 && high / low > logarithmicFrom ? Math.log10 : (value) => value;
}

/** Maps values to whole numbers from 0 to `count` - 1; a single value comes to the middle. */
function createPlace(low: number, high: number, count: number): (value: number) => number {
  if (high === low) return () => Math.floor((count - 1) / 2);
  return (value) => Math.round(((value - low) / (high - low)) * (count - 1));
}

class Canvas {
  readonly #width: number;
  readonly #cells: { bits: number; owner: number }[];

  constructor(width: number, height: number) {
    this.#width = width;
    this.#cells = Array.from({ length: width * height }, () => ({ bits: 0, owner: 0 }));
  }

  drawLine(dots: readonly (readonly [x: number, y: number])[], owner: number, isDotted: boolean): void {
    dots.forEach((dot, index) => {
      const [fromX, fromY] = dots[Math.max(0, index - 1)]!;
      const steps = Math.max(1, Math.abs(dot[0] - fromX), Math.abs(dot[1] - fromY));
      for (let step = 0; step <= steps; step++) {
        const x = Math.round(fromX + ((dot[0] - fromX) * step) / steps);
        const y = Math.round(fromY + ((dot[1] - fromY) * step) / steps);
        if (!isDotted || x % 3 === 0) this.#set(x, y, owner);
      }
    });
  }

  #set(x: number, y: number, owner: number): void {
    const cell = this.#cells[Math.floor(y / rowsOfCell) * this.#width + Math.floor(x / columnsOfCell)];
    if (cell === undefined) return;
    cell.bits |= dotBits[x % columnsOfCell]![y % rowsOfCell]!;
    cell.owner = owner;
  }

  lines(style: (text: string, owner: number) => string): string[] {
    const lines: string[] = [];
    for (let start = 0; start < this.#cells.length; start += this.#width) {
      const cells = this.#cells.slice(start, start + this.#width);
      const drawn = cells.map(({ bits, owner }) =>
        bits === 0 ? ' ' : style(String.fromCodePoint(firstBraille + bits), owner),
      );
      lines.push(drawn.join('').trimEnd());
    }
    return lines;
  }
}

function least(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function most(values: readonly number[]): number {
  return values.reduce((high, value) => Math.max(high, value), -Infinity);
}
