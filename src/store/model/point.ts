import type { Json } from '../codec/canonical-json.ts';

/** What was chosen for one run of several: keys of a matrix or sweep to values. */
export type Point = { readonly [key: string]: Json };

/** `model=wide seed=2` */
export function formatPoint(point: Point): string {
  return Object.entries(point)
    .map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
    .join(' ');
}
