import { describe, expect, it } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';
import { formatProgress } from '../../../src/cli/progress-line.ts';
import { measureWidth } from '../../../src/cli/render/text-width.ts';

function record(isTTY: boolean, columns?: number) {
  const written: string[] = [];
  let time = 0;
  const stream = {
    isTTY,
    ...(columns === undefined ? {} : { columns }),
    write: (text: string) => written.push(text),
  };
  const progress = createProgress(stream, () => time);
  return { written, progress, wait: (ms: number) => (time += ms) };
}

describe('on a terminal', () => {
  it('says nothing about work of less than two seconds', () => {
    const { written, progress, wait } = record(true);
    progress.update({ label: 'add', done: 1, total: 2, unit: 'file' });
    wait(1999);
    progress.update({ label: 'add', done: 2, total: 2, unit: 'file' });
    progress.finish();
    expect(written).toEqual([]);
  });

  it('redraws one line at most ten times a second, with rate and remaining time, and removes it', () => {
    const { written, progress, wait } = record(true, 60);
    for (let done = 0; done <= 400; done++) {
      progress.update({ label: 'add', done, total: 800, unit: 'file' });
      wait(10);
    }
    expect(written).toHaveLength(21);
    expect(written.at(-1)).toBe('\radd  ████░░░░  50 %  400/800 files  100 files/s  4.0 s left\u001B[K');
    progress.finish();
    expect(written.at(-1)).toBe('\r\u001B[K');
    progress.finish();
    expect(written).toHaveLength(22);
  });

  it('measures each piece of work on its own', () => {
    const { written, progress, wait } = record(true, 200);
    progress.update({ label: 'packs', done: 0, total: 10, unit: 'pack' });
    wait(5000);
    progress.update({ label: 'versions', done: 0, total: 100, unit: 'version' });
    wait(1000);
    progress.update({ label: 'versions', done: 20, total: 100, unit: 'version' });
    expect(written.at(-1)).toContain('20 versions/s  4.0 s left');
  });
});

it('says nothing in a pipe', () => {
  const { written, progress, wait } = record(false);
  for (let second = 0; second < 600; second++) {
    progress.update({ label: 'train', done: second, total: 1000, unit: 'epoch', note: 'loss 0.1' });
    wait(1000);
  }
  progress.finish();
  expect(written).toEqual([]);
});

describe('the line', () => {
  const MiB = 1024 * 1024;
  const update = {
    label: 'checkout dataset/formula_v1',
    done: 1200,
    total: 4000,
    unit: 'file',
    bytes: { done: 512 * MiB, total: 2048 * MiB },
  };
  const pace = { perSecond: 400, bytesPerSecond: 256 * MiB };

  it('shows files and bytes, and the share and the time that is left by what takes longer', () => {
    expect(formatProgress(update, pace, 120)).toBe(
      'checkout dataset/formula_v1  ██████░░░░░░░░░░░░░░░░░░  25 %  1200/4000 files  512 MiB/2.0 GiB  256 MiB/s  7.0 s left',
    );
    expect(formatProgress(update, { ...pace, bytesPerSecond: 64 * MiB }, 300)).toContain(
      '64.0 MiB/s  24 s left',
    );
  });

  it('counts files where the bytes are few', () => {
    const small = { ...update, bytes: { done: 1000, total: 4000 } };
    expect(formatProgress(small, { perSecond: 400, bytesPerSecond: 300 }, 200)).toContain('  400 files/s');
  });

  it('leaves out what tells least', () => {
    expect(formatProgress(update, pace, 79)).toMatch(
      /^checkout dataset\/formula_v1 {2}█+.?░+ {2}25 % {2}256 MiB\/s {2}7.0 s left$/,
    );
    expect(formatProgress(update, pace, 59)).toBe('checkout dataset/formula_v1  25 %  256 MiB/s  7.0 s left');
    expect(formatProgress(update, pace, 48)).toBe('checkout dataset/formula_v1  25 %  7.0 s left');
    expect(formatProgress(update, pace, 36)).toBe('checkout dataset/formula_v1  25 %');
    expect(formatProgress(update, pace, 20)).toBe('checkout d…_v1  25 %');
  });

  it.each([1, 2, 5, 8, 13, 21, 34, 55, 79, 89, 144])('is never wider than %i columns', (width) => {
    for (const label of [update.label, '아주 긴 이름'.repeat(20)]) {
      for (const share of [0, 0.013, 0.5, 0.999, 1]) {
        const bytes = { done: share * 2048 * MiB, total: 2048 * MiB };
        const line = formatProgress({ ...update, label, bytes, note: 'loss 0.25' }, pace, width);
        expect(measureWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });

  it('draws eighths of a column', () => {
    const bar = (done: number) =>
      formatProgress({ label: 'x', done, total: 192, unit: '' }, null, 80).split('  ')[1];
    expect(bar(0)).toBe('░'.repeat(24));
    expect(bar(1)).toBe(`▏${'░'.repeat(23)}`);
    expect(bar(15)).toBe(`█▉${'░'.repeat(22)}`);
    expect(bar(192)).toBe('█'.repeat(24));
  });

  it('is honest about what is not known', () => {
    expect(formatProgress({ label: 'gc', done: 12, unit: 'object' }, null, 80)).toBe('gc  12 objects');
    expect(formatProgress({ label: 'waiting', done: 0, unit: '' }, null, 80)).toBe('waiting');
    expect(
      formatProgress(
        { label: 'add', done: 0, total: 5, unit: 'file' },
        { perSecond: 0, bytesPerSecond: 0 },
        80,
      ),
    ).not.toContain('left');
  });
});
