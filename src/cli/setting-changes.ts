import { KstoreError, type Json } from '../store/index.ts';

export interface ParsedChanges {
  /** What comes before the changes; undefined when nothing does. */
  readonly run: string | undefined;
  readonly changes: readonly { readonly setting: string; readonly value: Json }[];
}

/**
 * Reads `RUN learningRate=0.001 schedule.decay=0.5`. A value is JSON, or else plain text.
 *
 * @throws KSTORE_USAGE
 */
export function parseChanges(words: readonly string[]): ParsedChanges {
  const [first = '', ...rest] = words;
  const run = first.includes('=') ? undefined : first;
  const given = run === undefined ? words : rest;
  if (given.length === 0) throw usage('no setting to change');
  const changes = given.map((word) => {
    const place = word.indexOf('=');
    if (place < 1) throw usage(`"${word}" is not of the form SETTING=VALUE`);
    return { setting: word.slice(0, place), value: parseValue(word.slice(place + 1)) };
  });
  const names = changes.map(({ setting }) => setting);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) throw usage(`"${repeated}" is given twice`);
  return { run, changes };
}

function parseValue(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text;
  }
}

function usage(what: string): KstoreError {
  return new KstoreError('KSTORE_USAGE', what, { hints: ['as in `kstore adjust learningRate=0.001`'] });
}
