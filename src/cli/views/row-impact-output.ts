import { formatFullReference, formatVersion, type RowImpact, type Version } from '../../store/index.ts';
import type { ImpactOutput } from '../../store/model/generated/output/impact.ts';

export type { ImpactOutput };

/** @param version that was asked about. */
export function toRowImpactOutput(
  version: Version,
  { graph, name, path, position, values, versions }: RowImpact,
): ImpactOutput {
  const row: ImpactOutput['row'] = {
    dataset: formatFullReference(version),
    name,
    file: path,
    position,
    values: values.map((value) => ({ ...value })),
    versions: versions.map(({ version: { name: dataset, version: number, id }, holdsValue, others }) => ({
      version: formatVersion(dataset, number),
      id,
      holdsValue,
      others: others.map((other) => ({ ...other })),
    })),
  };
  // What the library promises not to change is the same in JSON.
  return { ...(graph as Omit<ImpactOutput, 'row'>), row };
}
