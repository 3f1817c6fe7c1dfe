import type { Document } from 'yaml';
import { KstoreError } from '../errors/kstore-error.ts';
import type { Json } from './canonical-json.ts';
import { losesDigits } from './decimal.ts';

/** Anchors may stand for a subtree often; more than this is a document made to exhaust memory. */
const maximumAliasCount = 100;
/** Settings are written by people; the parser takes a hundred times the memory of the text. */
const maximumTextLength = 2_000_000;
const maximumBytesPerCharacter = 4;

/** Before a file is read. @throws KSTORE_SETTINGS_SYNTAX when it cannot be settings for its mere length. */
export function checkSettingsSize(sizeBytes: number, place: string): void {
  if (sizeBytes > maximumTextLength * maximumBytesPerCharacter)
    throw syntaxError(place, `longer than ${maximumTextLength} characters`);
}

/**
 * Parses YAML 1.2 (of which JSON is a part) into plain JSON values.
 *
 * @param place what the text is, for messages: usually the file's path.
 * @param integers `nearest` takes those that no number of 64 bits holds for the one beside them.
 * @throws KSTORE_SETTINGS_SYNTAX with line and column; also for an integer that is not exact.
 */
export async function parseSettingsText(
  text: string,
  place: string,
  integers: 'exact' | 'nearest' = 'exact',
): Promise<Json> {
  if (text.length > maximumTextLength)
    throw syntaxError(place, `longer than ${maximumTextLength} characters`);
  const document = await parseYaml(text, place);
  const problem = document.errors[0];
  if (problem !== undefined) {
    const lines = text.slice(0, problem.pos[0]).split('\n');
    const message = problem.message.replace(/\.$/, '');
    throw syntaxError(place, `line ${lines.length}, column ${lines.at(-1)!.length + 1}: ${message}`);
  }
  if (integers === 'exact') await refuseLostDigits(document, place);
  try {
    return checkJson(document.toJS({ maxAliasCount: maximumAliasCount }), '', place);
  } catch (error) {
    if (error instanceof KstoreError) throw error;
    const isEndless = error instanceof RangeError;
    throw syntaxError(place, isEndless ? 'an alias refers to itself' : (error as Error).message);
  }
}

async function parseYaml(text: string, place: string): Promise<Document.Parsed> {
  const { parseDocument } = await import('yaml');
  try {
    // What is only a warning, such as an unknown tag, would else be told on the terminal.
    return parseDocument(text, { prettyErrors: false, uniqueKeys: true, logLevel: 'error' });
  } catch (error) {
    if (error instanceof RangeError) throw syntaxError(place, 'it is nested too deeply');
    throw error;
  }
}

/** Such an integer would silently become another one: lot numbers, identifiers. */
async function refuseLostDigits(document: Document.Parsed, place: string): Promise<void> {
  const { visit } = await import('yaml');
  visit(document, {
    Scalar(_key, { value, source }) {
      if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return;
      if (source !== undefined && losesDigits(source))
        throw syntaxError(place, `${source} is too long for a number; write it in quotes, as text`);
    },
  });
}

/**
 * Refuses what has no canonical JSON.
 *
 * @param path of the value inside of the text; empty for the whole.
 * @throws KSTORE_SETTINGS_SYNTAX
 */
export function checkJson(value: unknown, path: string, place: string): Json {
  if (typeof value === 'string') return checkText(value, path, place);
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return value.map((item, index) => checkJson(item, `${path}[${index}]`, place));
  if (typeof value === 'object') {
    const entries = Object.entries(value).map(([key, member]): [string, Json] => {
      if (key === '__proto__') throw syntaxError(place, `the member "${key}" is not allowed`);
      return [checkText(key, path, place), checkJson(member, path === '' ? key : `${path}.${key}`, place)];
    });
    return Object.fromEntries(entries);
  }
  throw syntaxError(
    place,
    `${path === '' ? 'the value' : `"${path}"`} is ${typeof value === 'number' ? value : `a ${typeof value}`}, which JSON cannot hold`,
  );
}

/** Half of a surrogate pair is no character, and UTF-8 has no bytes for it. */
function checkText(text: string, path: string, place: string): string {
  if (!/\p{Cs}/u.test(text)) return text;
  const where = path === '' ? '' : `in "${path}" `;
  throw syntaxError(place, `there is ${where}half a character, as \\ud800 is`);
}

function syntaxError(place: string, problem: string): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_SYNTAX', `${place}: ${problem}`, { data: { path: place } });
}
