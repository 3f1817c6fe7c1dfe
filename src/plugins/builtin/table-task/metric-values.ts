/** The numbers of an object. */
export function dropNull(values: object): Record<string, number> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  );
}

/** Labels of metrics are readable text; names of columns and classes come from data. */
export function labelMetric(metric: string, label: string): string {
  return `${metric}/${label.replaceAll(/[\p{Cc}\p{Cs}]+/gu, ' ').trim() || '?'}`;
}
