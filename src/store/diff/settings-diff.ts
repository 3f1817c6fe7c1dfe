import { canonicalJson, type Json } from '../codec/canonical-json.ts';

export interface SettingsChange {
  /** `layers[1].dense.units` */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Json;
  readonly after: Json;
}

/** Compares two JSON values member by member; lists are compared position by position. */
export function diffSettings(before: Json, after: Json, path = ''): SettingsChange[] {
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      diffMember(before, after, key, memberPath(path, key, Array.isArray(before))),
    );
  }
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ path, change: 'changed', before, after }];
}

type Container = readonly Json[] | { readonly [key: string]: Json };

function diffMember(before: Container, after: Container, key: string, path: string): SettingsChange[] {
  const [old, current] = [readMember(before, key), readMember(after, key)];
  if (old === undefined) return [{ path, change: 'added', before: null, after: current! }];
  if (current === undefined) return [{ path, change: 'removed', before: old, after: null }];
  return diffSettings(old, current, path);
}

function readMember(container: Container, key: string): Json | undefined {
  return Object.hasOwn(container, key) ? (container as Record<string, Json>)[key] : undefined;
}

function isContainer(value: Json): value is Container {
  return typeof value === 'object' && value !== null;
}

function memberPath(path: string, key: string, isList: boolean): string {
  if (isList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
