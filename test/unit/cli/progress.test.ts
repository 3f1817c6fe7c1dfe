import { describe, expect, it } from 'vitest';
import { createProgress, formatProgress } from '../../../src/cli/progress.ts';

function record(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const stream = { isTTY, columns: 60, write: (text: string) => written.push(text) };
  const progress = createProgress(stream, () => time);
  return { written, progress, wait: (ms: number) => (time += ms) };
}

describe('on a terminal', () => {
  it('says nothing about short work', () => {
    const { written, progress, wait } = record(true);
    progress.update({ label: 'add', done: 1, total: 2, unit: 'file' });
    wait(400);
    progress.update({ label: 'add', done: 2, total: 2, unit: 'file' });
    progress.finish();
    expect(written).toEqual([]);
  });

  it('redraws one line at most ten times a second, with rate and remaining time, and removes it', () => {
    const { written, progress, wait } = record(true);
    for (let done = 0; done <= 200; done++) {
      progress.update({ label: 'add', done, total: 400, unit: 'file' });
      wait(10);
    }
    expect(written).toHaveLength(16);
    expect(written.at(-1)).toBe('\radd  200/400 files  50 %  100 files/s  2.0 s left\u001B[K');
    progress.finish();
    expect(written.at(-1)).toBe('\r\u001B[K');
  });

  it('never breaks the line', () => {
    const { written, progress, wait } = record(true);
    const label = '아주 긴 이름'.repeat(20);
    progress.update({ label, done: 0, unit: 'byte' });
    wait(1000);
    progress.update({ label, done: 5, unit: 'byte' });
    expect(written[0]).toContain('…');
  });
});

it('speaks seldom in a pipe', () => {
  const { written, progress, wait } = record(false);
  for (let second = 0; second < 60; second++) {
    progress.update({ label: 'train', done: second, total: 100, unit: 'epoch', note: 'loss 0.1' });
    wait(1000);
  }
  expect(written).toEqual([
    'train  10/100 epochs  10 %  1 epoch/s  1 min 30 s left  loss 0.1\n',
    'train  40/100 epochs  40 %  1 epoch/s  1 min 0 s left  loss 0.1\n',
  ]);
});

it('shows bytes as people read them', () => {
  const update = { label: 'restore', done: 1024 * 1024, total: 4 * 1024 * 1024, unit: 'byte' };
  expect(formatProgress(update, 1024 * 1024)).toBe('restore  1.0 MiB/4.0 MiB  25 %  1.0 MiB/s  3.0 s left');
});
