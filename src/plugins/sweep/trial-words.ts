import type { Json } from '../../store/codec/canonical-json.ts';
import { KstoreError, type SweepTrial } from '../../store/index.ts';
import { findNearestName } from '../../store/model/nearest-name.ts';
import { isSameValue, type Parameters } from './space.ts';

/** `learningRate>0.1`: trials of which a parameter compares so. */
export type TrialCondition = (trial: SweepTrial) => boolean;

const comparisons: Readonly<Record<string, (left: number, right: number) => boolean>> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};
const conditionPattern = /^(?<name>[^<>=!\s]+)\s*(?<sign><=|>=|!=|<|>|=)\s*(?<value>.+)$/su;

/**
 * Null for a word that is no condition.
 *
 * @param names the parameters of the sweep.
 * @throws KSTORE_USAGE for a parameter that is none of them, and for an order of what has none.
 */
export function parseCondition(word: string, names: readonly string[]): TrialCondition | null {
  const match = conditionPattern.exec(word)?.groups;
  if (match === undefined) return null;
  const { name, sign } = match as { name: string; sign: string };
  if (!names.includes(name)) throw unknownParameter(word, name, names);
  const wanted = parseValue(match.value!);
  const compare = comparisons[sign];
  if (compare !== undefined && typeof wanted !== 'number')
    throw new KstoreError('KSTORE_USAGE', `${word}: "${sign}" needs a number behind it`);
  return ({ parameters }) => {
    const value = parameters[name];
    if (value === undefined) return false;
    if (compare !== undefined) return typeof value === 'number' && compare(value, wanted as number);
    return isSameValue(value, wanted) === (sign === '=');
  };
}

function unknownParameter(word: string, name: string, names: readonly string[]): KstoreError {
  const nearest = findNearestName(name, names);
  const message = `${word}: the sweep has no parameter "${name}"; it has ${names.join(', ')}`;
  const hints = nearest === null ? [] : [`did you mean "${nearest}"?`];
  return new KstoreError('KSTORE_USAGE', message, { hints, data: { name, known: names } });
}

/** Reads `learningRate=0.01 optimiser=sgd`. @throws KSTORE_USAGE */
export function parseAssignments(words: readonly string[]): Parameters {
  const parameters = new Map<string, Json>();
  for (const word of words) {
    const [, name, value] = /^([^<>=!\s]+)=(.+)$/su.exec(word) ?? [];
    if (name === undefined || value === undefined) {
      throw new KstoreError('KSTORE_USAGE', `"${word}" gives no parameter a value`, {
        hints: ['write it as learningRate=0.01'],
      });
    }
    if (parameters.has(name)) throw new KstoreError('KSTORE_USAGE', `"${name}" stands there twice`);
    parameters.set(name, parseValue(value));
  }
  return Object.fromEntries(parameters);
}

/** JSON, and what is no JSON as a text: `0.01`, `true`, `[64,32]`, `adamw`. */
function parseValue(text: string): Json {
  try {
    const value = JSON.parse(text) as Json;
    return typeof value === 'number' && !Number.isFinite(value) ? text : value;
  } catch {
    return text;
  }
}
