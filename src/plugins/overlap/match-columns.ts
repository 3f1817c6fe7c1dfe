import { findShifts, type Column } from '../../store/index.ts';
import { normaliseText } from './normal-cell.ts';
import type { HashedColumn } from './row-hash.ts';

/** Inputs and targets that a preprocessing chooses, by name; null leaves them to the roles of the dataset. */
export interface ColumnChoice {
  readonly inputs: readonly string[] | null;
  readonly targets: readonly string[] | null;
}

/** Two columns that hold the same thing. */
export interface ColumnPair {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly shifts: { readonly left: number; readonly right: number };
  readonly part: 'input' | 'target' | 'other';
}

export interface ColumnMatch {
  readonly pairs: readonly ColumnPair[];
  /** Columns that only one table has; keys are not counted. */
  readonly leftOut: { readonly left: readonly string[]; readonly right: readonly string[] };
  /** Columns whose values are brought to one unit, as `mass (g, kg)`. */
  readonly converted: readonly string[];
  /** Whether inputs and targets are known and in both tables. */
  readonly knowsTargets: boolean;
  /** Whether the columns stand in one order, none is left out and no unit changes. */
  readonly isSameForm: boolean;
}

const noShifts = { left: 0, right: 0 };

/** Pairs the columns of two tables by their normalised names; keys name rows and are no part of their content. */
export function matchColumns(
  left: readonly Column[],
  right: readonly Column[],
  choice: ColumnChoice,
): ColumnMatch {
  const byName = new Map(listNames(right).map((name, index) => [name, index]));
  const names = listNames(left);
  const hasInputs = left.some(({ role }) => role === 'input');
  const converted: string[] = [];
  const pairs = left.flatMap((column, index): ColumnPair[] => {
    const partner = byName.get(names[index]!) ?? -1;
    const other = right[partner];
    if (other === undefined || column.role === 'key' || other.role === 'key') return [];
    const shifts = column.unit === other.unit ? null : findShifts(column.unit, other.unit);
    if (shifts !== null && shifts.left !== shifts.right)
      converted.push(`${column.name} (${column.unit}, ${other.unit})`);
    const part = findPart(column, other, choice, hasInputs);
    return [{ name: column.name, left: index, right: partner, shifts: shifts ?? noShifts, part }];
  });
  const [usedLeft, usedRight] = [
    new Set(pairs.map((pair) => pair.left)),
    new Set(pairs.map((pair) => pair.right)),
  ];
  const leftOut = { left: listOthers(left, usedLeft), right: listOthers(right, usedRight) };
  return {
    pairs,
    leftOut,
    converted,
    knowsTargets: ['input', 'target'].every((part) => pairs.some((pair) => pair.part === part)),
    isSameForm:
      converted.length === 0 &&
      leftOut.left.length === 0 &&
      leftOut.right.length === 0 &&
      pairs.every((pair) => pair.left === pair.right && left[pair.left]!.name === right[pair.right]!.name),
  };
}

/** Whether so many columns are shared that equal rows mean something: half of those of the narrower table. */
export function isComparable({ pairs, leftOut }: ColumnMatch): boolean {
  const narrower = pairs.length + Math.min(leftOut.left.length, leftOut.right.length);
  return pairs.length > 0 && pairs.length * 2 >= narrower;
}

/** How the columns of one side are hashed. */
export function planHashing(
  match: ColumnMatch,
  columns: readonly Column[],
  side: 'left' | 'right',
): readonly HashedColumn[] {
  const positions = new Map(match.pairs.map((pair, position) => [pair[side], position]));
  return columns.map(({ type }, index) => {
    const position = positions.get(index) ?? -1;
    const pair = match.pairs[position];
    return {
      shift: pair?.shifts[side] ?? 0,
      salt: pair === undefined ? 0 : Math.imul(position + 1, 0x9e3779b1) | 1,
      isInput: pair?.part === 'input',
      isDate: type === 'date',
    };
  });
}

function findPart(left: Column, right: Column, choice: ColumnChoice, hasInputs: boolean): ColumnPair['part'] {
  const isTarget = choice.targets?.includes(left.name) ?? (left.role ?? right.role) === 'target';
  if (isTarget) return 'target';
  const isInput = choice.inputs?.includes(left.name) ?? (!hasInputs || left.role === 'input');
  return isInput ? 'input' : 'other';
}

/** The normalised names; a column whose normalised name another one has too keeps its own. */
function listNames(columns: readonly Column[]): string[] {
  const normal = columns.map(({ name }) => normaliseText(name));
  const counts = new Map<string, number>();
  for (const name of normal) counts.set(name, (counts.get(name) ?? 0) + 1);
  return columns.map(({ name }, index) => (counts.get(normal[index]!) === 1 ? normal[index]! : name));
}

function listOthers(columns: readonly Column[], used: ReadonlySet<number>): string[] {
  return columns.filter(({ role }, index) => role !== 'key' && !used.has(index)).map(({ name }) => name);
}
