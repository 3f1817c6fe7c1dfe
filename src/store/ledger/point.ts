import type { Json } from '../codec/canonical-json.ts';

/** What was chosen for one run of several: keys of a matrix or sweep to values. */
export type Point = { readonly [key: string]: Json };

/** `model=wide learningRate=0.005`: of a path its last name, where that tells the keys apart. */
export function formatPoint(point: Point): string {
  const names = Object.keys(point).map(lastName);
  const isUnique = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
  return Object.entries(point)
    .map(([key, value]) => `${isUnique(lastName(key)) ? lastName(key) : key}=${formatChoice(value)}`)
    .join(' ');
}

function lastName(key: string): string {
  return key.slice(key.lastIndexOf('.') + 1);
}

function formatChoice(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
