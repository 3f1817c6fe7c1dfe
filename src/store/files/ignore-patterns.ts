import {
  countLiteralBytes,
  matchesWildcards,
  parseWildcards,
  type ByteText,
  type Wildcards,
} from './wildmatch.ts';

interface Pattern {
  /** Keeps what an earlier pattern leaves out. */
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** It has no slash, so it is about names in any folder. */
  readonly isForNames: boolean;
  /** What the path, or the name, begins with. */
  readonly start: ByteText;
  /** What comes after that. */
  readonly rest: Wildcards;
  /** Instead of `rest`, when that is a star and then plain bytes. */
  readonly ending: ByteText | null;
}

/** What the patterns of one file say of a path; null when they say nothing. */
export type IgnoreDecision = 'ignored' | 'kept' | null;

/** The patterns of one `.kstoreignore`, read as git reads a `.gitignore`: byte by byte, whatever the encoding. */
export class IgnorePatterns {
  /** The last one first: it decides. */
  readonly #patterns: readonly Pattern[];

  constructor(text: ByteText) {
    this.#patterns = text
      .replace(/^\xef\xbb\xbf/, '')
      .split('\n')
      .flatMap((line) => parseLine(line.replace(/\r$/, '').replace(/\0.*$/s, '')))
      .reverse();
  }

  /** @param path from the folder of the file on. */
  decide(path: ByteText, isFolder: boolean): IgnoreDecision {
    const name = path.slice(path.lastIndexOf('/') + 1);
    for (const pattern of this.#patterns) {
      if (pattern.isForFolders && !isFolder) continue;
      if (matches(pattern, pattern.isForNames ? name : path)) return pattern.isNegated ? 'kept' : 'ignored';
    }
    return null;
  }
}

function parseLine(line: ByteText): Pattern[] {
  if (line.startsWith('#')) return [];
  const trimmed = trimEnd(line);
  const isNegated = trimmed.startsWith('!');
  const isForFolders = trimmed.length > Number(isNegated) && trimmed.endsWith('/');
  const body = trimmed.slice(Number(isNegated), isForFolders ? -1 : undefined);
  if (body === '') return [];
  const isForNames = !body.includes('/');
  const inside = body.startsWith('/') ? body.slice(1) : body;
  // A pattern is read from its first wildcard on, so `a**/b` leaves out what `a` and `**/b` leave out after one another.
  const literals = countLiteralBytes(inside);
  const start = inside.slice(0, literals);
  const rest = parseWildcards(inside.slice(literals));
  if (rest === null) return [];
  const ending = rest[0] === 'run' ? inside.slice(literals + 1) : null;
  const isPlainEnding = isForNames && ending !== null && countLiteralBytes(ending) === ending.length;
  return [{ isNegated, isForFolders, isForNames, start, rest, ending: isPlainEnding ? ending : null }];
}

/** Without the spaces at the end; one after a backslash stays. */
function trimEnd(line: ByteText): ByteText {
  let end = line.length;
  while (line[end - 1] === ' ') end--;
  let escapes = 0;
  while (line[end - 1 - escapes] === '\\') escapes++;
  return line.slice(0, end + (escapes % 2));
}

function matches({ start, rest, ending }: Pattern, text: ByteText): boolean {
  if (!text.startsWith(start)) return false;
  if (ending !== null) return text.length >= start.length + ending.length && text.endsWith(ending);
  return matchesWildcards(rest!, text, start.length);
}
