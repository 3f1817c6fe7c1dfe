import picocolors from 'picocolors';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { chooseDrawingWidth, createScreen } from '../../../../src/cli/render/screen.ts';
import { formatBytes } from '../../../../src/cli/render/size.ts';
import { renderTable } from '../../../../src/cli/render/table.ts';
import { measureWidth, pad, truncate } from '../../../../src/cli/render/text-width.ts';
import { formatDuration, formatRelativeTime } from '../../../../src/cli/render/time.ts';

const plain = { width: 80, colors: picocolors.createColors(false) };

describe('text width', () => {
  it.each([
    ['abc', 3],
    ['한글', 4],
    ['한글'.normalize('NFD'), 4],
    ['é'.normalize('NFD'), 1],
    ['日本 a', 6],
    ['😀', 2],
    ['\u001B[31mred\u001B[39m', 3],
    ['', 0],
  ])('%j takes %i columns', (text, width) => expect(measureWidth(text)).toBe(width));

  it('cuts between letters', () => {
    expect(truncate('가나다라', 5)).toBe('가나…');
    expect(truncate('가나다라', 8)).toBe('가나다라');
    expect(truncate('abcdef', 4)).toBe('abc…');
  });

  it('pads by width', () => {
    expect(pad('가', 4)).toBe('가  ');
    expect(pad('가', 4, 'right')).toBe('  가');
  });
});

describe('table', () => {
  const columns = [
    { header: 'name', shrink: true },
    { header: 'size', align: 'right' as const },
  ];

  it('aligns columns, Korean included, and leaves no spaces at line ends', () => {
    const rows = [
      ['formula', '1 KiB'],
      ['배합표', '12 KiB'],
    ];
    expect(renderTable(columns, rows, plain).split('\n')).toEqual([
      'name       size',
      'formula   1 KiB',
      '배합표   12 KiB',
    ]);
  });

  it('keeps to the screen by cutting the column that gives way', () => {
    const text = renderTable(columns, [['x'.repeat(100), '1 KiB']], { ...plain, width: 40 });
    const lines = text.split('\n');
    expect(lines.map(measureWidth)).toEqual([40, 40]);
    expect(lines[1]).toContain('…');
  });

  it('keeps what says which version it is where it cuts', () => {
    const rows = [[`${'x'.repeat(60)}_v12`, '1 KiB']];
    expect(renderTable(columns, rows, { ...plain, width: 40 })).toMatch(/^x+…_v12 +1 KiB$/m);
  });

  it('writes on several lines what must not be cut', () => {
    const rows = [['run', 'learningRate=0.003 batchSize=16 optimiser=adamw', 'long text that is cut']];
    const wrapping = [{}, { shrink: 'wrap' as const }, { shrink: true }];
    expect(renderTable(wrapping, rows, { ...plain, width: 40 }).split('\n')).toEqual([
      'run  learningRate=0.003  long text that…',
      '     batchSize=16',
      '     optimiser=adamw',
    ]);
  });

  it('breaks a word rather than cutting it where there is no room for it', () => {
    const rows = [[`${'x'.repeat(20)}`, 'checkpoint/나무나무-trial_v2']];
    expect(renderTable([{}, { shrink: 'wrap' }], rows, { ...plain, width: 40 }).split('\n')).toEqual([
      `${'x'.repeat(20)}  checkpoint/`,
      `${' '.repeat(20)}  나무나무-trial_v2`,
    ]);
  });

  it('cuts nothing where the screen has no end', () => {
    const long = 'x'.repeat(300);
    const text = renderTable(
      columns,
      [
        [long, '1 KiB'],
        ['y', '2 KiB'],
      ],
      { ...plain, width: Infinity },
    );
    expect(text.split('\n')[1]).toBe(`${long}  1 KiB`);
    expect(text.split('\n')[2]!.length).toBeLessThan(200);
  });

  it('has no head without headers', () => {
    expect(renderTable([{}, {}], [['a', 'b']], plain)).toBe('a  b');
  });
});

describe('width of the screen', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is that of the terminal, and endless in a pipe unless COLUMNS says otherwise', () => {
    vi.stubEnv('COLUMNS', undefined);
    expect(createScreen({ isTTY: true, columns: 132 }).width).toBe(132);
    expect(createScreen({ isTTY: true, columns: 0 }).width).toBe(80);
    expect(createScreen({ isTTY: true, columns: 10 }).width).toBe(40);
    expect(createScreen({}).width).toBe(Infinity);
    expect(chooseDrawingWidth(createScreen({}))).toBe(80);
    vi.stubEnv('COLUMNS', '100');
    expect(createScreen({}).width).toBe(100);
    expect(createScreen({ isTTY: true, columns: 132 }).width).toBe(132);
    vi.stubEnv('COLUMNS', 'wide');
    expect(createScreen({}).width).toBe(Infinity);
  });
});

describe('sizes and times', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.0 KiB'],
    [1536, '1.5 KiB'],
    [1024 * 1024 - 1, '1.0 MiB'],
    [123 * 1024 * 1024, '123 MiB'],
  ])('%i bytes', (sizeBytes, text) => expect(formatBytes(sizeBytes)).toBe(text));

  it.each([
    [83, '83 ms'],
    [4200, '4.2 s'],
    [59_400, '59 s'],
    [200_000, '3 min 20 s'],
    [7_500_000, '2 h 5 min'],
  ])('%i ms', (durationMs, text) => expect(formatDuration(durationMs)).toBe(text));

  it.each([
    [-10, 'just now'],
    [59, '59 seconds ago'],
    [60, '1 minute ago'],
    [7200, '2 hours ago'],
    [10 * 86_400, '1 week ago'],
  ])('%i seconds', (seconds, text) => {
    const now = new Date('2026-01-01T00:00:00Z');
    expect(formatRelativeTime(new Date(now.getTime() - seconds * 1000), now)).toBe(text);
  });
});

it('has no colour in a pipe', () => {
  expect(createScreen({}).colors.red('x')).toBe('x');
});
