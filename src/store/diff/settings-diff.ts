import { canonicalJson, type Json } from '../codec/canonical-json.ts';
import { alignLists } from './list-alignment.ts';
import { pairLinesByContent } from './sheets/line-pairs.ts';

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

/** Longer lists are compared place by place. */
const maximumAligned = 500;
/** Comparisons of members that one list may cost; beyond it equal objects alone are looked for. */
const maximumComparisons = 2_000_000;

function isListOfObjects(value: Json): value is ObjectList {
  const isObject = (item: Json) => isContainer(item) && !Array.isArray(item);
  return Array.isArray(value) && value.length <= maximumAligned && value.length > 0 && value.every(isObject);
}

function diffLists(before: ObjectList, after: ObjectList, path: string): SettingsChange[] {
  const partners = pairObjects(before.map(describeObject), after.map(describeObject));
  const kept = new Set(partners.values());
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

/** The members of an object as canonical JSON. */
type DescribedObject = ReadonlyMap<string, string>;

function describeObject(object: ObjectList[number]): DescribedObject {
  return new Map(Object.keys(object).map((key) => [key, canonicalJson(object[key]!)]));
}

/** For places in the list after, their partners in the list before. */
function pairObjects(
  before: readonly DescribedObject[],
  after: readonly DescribedObject[],
): Map<number, number> {
  const members = before.reduce((sum, { size }) => sum + size, 0);
  if (members * after.length > maximumComparisons) return pairEqualObjects(before, after);
  const places = (list: readonly DescribedObject[]) => [...list.keys()];
  const pairs = alignLists(places(before), places(after), (old, current) =>
    measureLikeness(before[old]!, after[current]!),
  );
  return new Map(pairs.map(([old, current]) => [current, old]));
}

/** Equal objects in one order; what lies between them, one after the other. */
function pairEqualObjects(
  before: readonly DescribedObject[],
  after: readonly DescribedObject[],
): Map<number, number> {
  const [left, right] = [before, after].map((list) => list.map((item) => JSON.stringify([...item])));
  const lines = pairLinesByContent(left!, right!);
  const places = [...right!.keys()].map((place) => [place, lines.toBefore(place)] as const);
  return new Map(places.filter((pair): pair is readonly [number, number] => pair[1] !== null));
}

/** Equal members count most, then members of one name; 0 when there are none. */
function measureLikeness(before: DescribedObject, after: DescribedObject): number {
  let likeness = 0;
  for (const [key, value] of before) {
    const other = after.get(key);
    if (other !== undefined) likeness += value === other ? 11 : 1;
  }
  return likeness;
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
