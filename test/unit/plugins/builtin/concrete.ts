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

/** The same with a class in the place of the strength: low, medium or high, by the thirds of these samples. */
export function readConcreteClasses(samples: number): Table {
  const { columns, rows } = readConcrete(samples);
  const strengths = rows.map(({ cells }) => Number(cells.at(-1))).sort((left, right) => left - right);
  const limits = [1, 2].map((third) => strengths[Math.floor((third * samples) / 3)]!);
  return {
    columns: [...columns.slice(0, -1), { name: 'strength_class', type: 'text', role: 'target' }],
    rows: rows.map(({ id, cells }) => ({
      id,
      cells: [
        ...cells.slice(0, -1),
        ['low', 'medium', 'high'][limits.filter((limit) => Number(cells.at(-1)) >= limit).length]!,
      ],
    })),
  };
}

/** A settings file of fixtures/example, or of another folder of fixtures. */
export function readExample(path: string, folder = 'example'): Json {
  return parse(readFileSync(`fixtures/${folder}/${path}.yaml`, 'utf8')) as Json;
}
