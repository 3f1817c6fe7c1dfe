const blocks = '▁▂▃▄▅▆▇█';

/** Draws counts as bars in one line of text; a bar of nothing is a space. @param width characters at most. */
export function drawSparkLine(counts: readonly number[], width: number): string {
  const perBar = Math.max(1, Math.ceil(counts.length / width));
  const bars = Array.from({ length: Math.ceil(counts.length / perBar) }, (_item, bar) =>
    counts.slice(bar * perBar, (bar + 1) * perBar).reduce((sum, count) => sum + count, 0),
  );
  const highest = Math.max(...bars);
  return bars
    .map((count) => (count === 0 ? ' ' : blocks[Math.ceil((count / highest) * blocks.length) - 1]))
    .join('');
}
