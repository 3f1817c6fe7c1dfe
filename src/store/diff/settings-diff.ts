import { canonicalJson, type Json } from '../codec/canonical-json.ts';
import { alignLists } from './list-alignment.ts';

export interface SettingsChange {
  /** `layers[1].dense.units` */
  readonly path: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly before: Json;
  readonly after: Json;
}

/**
 * Compares two JSON values member by member. Lists of objects, such as the layers of a model, are aligned first, so
 * that one layer that was inserted is one change; a path has the place after, of what is gone the place before. Other
 * lists are compared place by place.
 */
export function diffSettings(before: Json, after: Json, path = ''): SettingsChange[] {
  if (isListOfObjects(before) && isListOfObjects(after)) return diffLists(before, after, path);
  if (isContainer(before) && isContainer(after) && Array.isArray(before) === Array.isArray(after)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    return keys.flatMap((key) =>
      diffMember(before, after, key, memberPath(path, key, Array.isArray(before))),
    );
  }
  return canonicalJson(before) === canonicalJson(after) ? [] : [{ path, change: 'changed', before, after }];
}

type ObjectList = readonly { readonly [key: string]: Json }[];

/** Aligning takes as many steps as both lengths multiplied. */
const maximumAligned = 500;

function isListOfObjects(value: Json): value is ObjectList {
  const isObject = (item: Json) => isContainer(item) && !Array.isArray(item);
  return Array.isArray(value) && value.length <= maximumAligned && value.length > 0 && value.every(isObject);
}

function diffLists(before: ObjectList, after: ObjectList, path: string): SettingsChange[] {
  const places = (list: ObjectList) => [...list.keys()];
  const pairs = alignLists(places(before), places(after), (old, current) =>
    measureLikeness(before[old]!, after[current]!),
  );
  const partners = new Map(pairs.map(([old, current]) => [current, old]));
  const kept = new Set(pairs.map(([old]) => old));
  const present = after.flatMap((item, place): SettingsChange[] => {
    const partner = partners.get(place);
    const itemPath = memberPath(path, String(place), true);
    if (partner === undefined) return [{ path: itemPath, change: 'added', before: null, after: item }];
    return diffSettings(before[partner]!, item, itemPath);
  });
  const removed = before.flatMap((item, place): SettingsChange[] =>
    kept.has(place)
      ? []
      : [{ path: memberPath(path, String(place), true), change: 'removed', before: item, after: null }],
  );
  return [...present, ...removed];
}

/** Equal members count most, then members of one name; 0 when there are none. */
function measureLikeness(before: ObjectList[number], after: ObjectList[number]): number {
  const shared = Object.keys(before).filter((key) => Object.hasOwn(after, key));
  const equal = shared.filter((key) => canonicalJson(before[key]!) === canonicalJson(after[key]!));
  return shared.length + 10 * equal.length;
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
