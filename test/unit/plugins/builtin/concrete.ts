import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Json, Table } from '../../../../src/plugins/api/task.ts';

/** As many samples as `scripts/make-concrete-dataset.mjs` writes when asked for them, in the same order; at most 1,030. */
export function readConcrete(samples: number): Table {
  const [header, ...lines] = readFileSync('fixtures/concrete.csv', 'utf8')
    .trim()
    .replaceAll('"', '')
    .split('\n');
  const names = header!.trim().split(',');
  const columns = names.map((name, index) => ({
    name,
    type: 'number' as const,
    role: index < names.length - 1 ? ('input' as const) : ('target' as const),
    ...(index === names.length - 1 ? { unit: 'MPa' } : {}),
  }));
  return {
    columns,
    rows: Array.from({ length: samples }, (_item, sample) => ({
      id: `sample_${sample}`,
      cells: lines[(sample * 637) % lines.length]!.split(',').map(Number),
    })),
  };
}

/** A settings file of fixtures/example. */
export function readExample(path: string): Json {
  return parse(readFileSync(`fixtures/example/${path}.yaml`, 'utf8')) as Json;
}
