import { describe, expect, it } from 'vitest';
import { createScreen } from '../../../../src/cli/render/screen.ts';
import { renderGc } from '../../../../src/cli/views/gc-view.ts';
import type { GcResult } from '../../../../src/store/index.ts';

const screen = createScreen({});

function render(result: Partial<GcResult>): string[] {
  const nothing: GcResult = {
    dryRun: false,
    graceSeconds: 0,
    objects: { needed: 7, unneeded: 0 },
    packs: [],
    temporary: [],
    sizeBytes: 0,
    removedBytes: 0,
    waitingBytes: 0,
    writtenBytes: 0,
    freedBytes: 0,
    writtenPacks: [],
  };
  return renderGc({ ...nothing, ...result }, screen).split('\n');
}

describe('the figures of gc', () => {
  it.each([
    ['nothing', {}, 'nothing to do: 0 objects not needed'],
    ['garbage alone', { removedBytes: 2048, freedBytes: 2048 }, 'freed 2.0 KiB'],
    [
      'packs put together',
      { removedBytes: 4096, writtenBytes: 3072, freedBytes: 1024, writtenPacks: ['a'] },
      'freed 1.0 KiB: 4.0 KiB removed, 3.0 KiB written anew in 1 pack',
    ],
    [
      'packs put together for nothing',
      { removedBytes: 4096, writtenBytes: 4100, freedBytes: -4, writtenPacks: ['a', 'b'] },
      'freed nothing: 4.0 KiB removed, 4.0 KiB written anew in 2 packs',
    ],
    [
      'a dry run',
      { dryRun: true, removedBytes: 4096, writtenBytes: 3072, freedBytes: 1024 },
      'would free 1.0 KiB: 4.0 KiB removed, 3.0 KiB written anew',
    ],
  ])('are those of %s', (_, result, line) => {
    expect(render(result)).toEqual([line]);
  });

  it('say what waits', () => {
    expect(
      render({ waitingBytes: 4096, writtenBytes: 3072, freedBytes: -3072, writtenPacks: ['a'] }),
    ).toEqual([
      'wrote 3.0 KiB anew in 1 pack',
      '4.0 KiB more when the grace time is over; `kstore gc --grace 0` frees it now',
    ]);
  });
});
