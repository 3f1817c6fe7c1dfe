import picocolors from 'picocolors';
import { describe, expect, it } from 'vitest';
import { createScreen } from '../../../../src/cli/render/screen.ts';
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

  it('has no head without headers', () => {
    expect(renderTable([{}, {}], [['a', 'b']], plain)).toBe('a  b');
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
  expect(createScreen({ columns: 10 }).width).toBe(40);
});
