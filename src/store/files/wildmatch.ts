/** A text that has one character for each of its bytes. */
export type ByteText = string;

/** A byte; a set of them; or a wildcard that takes any number of bytes. */
type Token = number | ByteSet | 'run' | 'folders' | 'everything';
/** 1 for each byte that is in the set. */
type ByteSet = Uint8Array;

/** What a wildcard pattern consists of; null when nothing can match it. */
export type Wildcards = readonly Token[] | null;

const slash = 47;
const [star, question, backslash, openBracket] = [42, 63, 92, 91];

/** The classes of the C locale, in which `git` looks at names, with the white space that `git` knows. */
const characterClasses: Readonly<Record<string, RegExp>> = {
  alnum: /[0-9A-Za-z]/,
  alpha: /[A-Za-z]/,
  blank: /[ \t]/,
  cntrl: /[\0-\x1f\x7f]/,
  digit: /[0-9]/,
  graph: /[!-~]/,
  lower: /[a-z]/,
  print: /[ -~]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /[ \t\n\r]/,
  upper: /[A-Z]/,
  xdigit: /[0-9A-Fa-f]/,
};

export function toByteText(text: string): ByteText {
  return /^[\0-\x7f]*$/.test(text) ? text : Buffer.from(text).toString('latin1');
}

/** How many bytes at the beginning of a pattern stand for themselves. */
export function countLiteralBytes(pattern: ByteText): number {
  const first = pattern.search(/[*?[\\]/);
  return first < 0 ? pattern.length : first;
}

/**
 * Reads a wildcard pattern as git's wildmatch does: `?` and `[…]` stand for a byte, `*` for any number of bytes, none of
 * them for a slash; `**` between slashes for any number of folders (https://git-scm.com/docs/gitignore, "PATTERN FORMAT").
 *
 * @returns null for a bracket without end, an unknown class, or a backslash at the end: git matches nothing with them.
 */
export function parseWildcards(pattern: ByteText): Wildcards {
  const tokens: Token[] = [];
  for (let at = 0; at < pattern.length; ) {
    const code = pattern.charCodeAt(at);
    if (code === star) {
      const stars = /^\*+/.exec(pattern.slice(at))![0].length;
      const wildcard = chooseStar(pattern, at, stars);
      tokens.push(wildcard);
      at += stars + (wildcard === 'folders' ? 1 : 0);
    } else if (code === openBracket) {
      const bracket = parseBracket(pattern, at + 1);
      if (bracket === null) return null;
      tokens.push(bracket.set);
      at = bracket.end;
    } else if (code === backslash) {
      if (at + 1 === pattern.length) return null;
      tokens.push(pattern.charCodeAt(at + 1));
      at += 2;
    } else {
      tokens.push(code === question ? anyByte : code);
      at++;
    }
  }
  return tokens;
}

/** Several stars mean more than one only where they are all of a part of the path. */
function chooseStar(pattern: ByteText, at: number, stars: number): 'run' | 'folders' | 'everything' {
  const isPart = stars > 1 && (at === 0 || pattern[at - 1] === '/');
  const rest = pattern.slice(at + stars, at + stars + 2);
  if (isPart && rest.startsWith('/')) return 'folders';
  return isPart && (rest === '' || rest === '\\/') ? 'everything' : 'run';
}

/** @param first index of what follows the opening bracket. */
function parseBracket(pattern: ByteText, first: number): { set: ByteSet; end: number } | null {
  const isNegated = pattern[first] === '!' || pattern[first] === '^';
  const set = new Uint8Array(256);
  let at = isNegated ? first + 1 : first;
  /** Where a range may begin; not after a range or a class. */
  let previous: number | null = null;
  const readByte = (): number | null => {
    if (pattern[at] === '\\') at++;
    return at < pattern.length ? pattern.charCodeAt(at++) : null;
  };
  // A closing bracket that comes first stands for itself.
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    if (at >= pattern.length) return null;
    const isRange = pattern[at] === '-' && previous !== null && !['', ']'].includes(pattern.charAt(at + 1));
    const name = isRange ? null : /^\[:([^\]]*):\]/.exec(pattern.slice(at))?.[1];
    if (isRange) {
      at++;
      const last = readByte();
      if (last === null) return null;
      for (let byte = previous!; byte <= last; byte++) set[byte] = 1;
      previous = null;
    } else if (typeof name === 'string') {
      if (!Object.hasOwn(characterClasses, name)) return null;
      addClass(set, characterClasses[name]!);
      at += name.length + 4;
      previous = null;
    } else {
      previous = readByte();
      if (previous === null) return null;
      set[previous] = 1;
    }
  }
  if (isNegated) set.forEach((isIn, byte) => (set[byte] = 1 - isIn));
  set[slash] = 0;
  return { set, end: at + 1 };
}

function addClass(set: ByteSet, members: RegExp): void {
  for (let byte = 0; byte < 128; byte++) if (members.test(String.fromCharCode(byte))) set[byte] = 1;
}

const anyByte: ByteSet = new Uint8Array(256).fill(1);
anyByte[slash] = 0;

/**
 * Whether the wildcards match a text from an index to its end.
 *
 * @remarks Only the latest wildcard of each sort is ever given more: what an earlier one could reach, it can too. So no
 * pattern takes exponential time.
 */
export function matchesWildcards(tokens: readonly Token[], text: ByteText, start: number): boolean {
  let [token, at] = [0, start];
  /** The latest `*`, by the token after it, and where its text ends. */
  let [run, runEnd] = [-1, 0];
  /** The latest `**`, likewise. */
  let [wide, wideEnd] = [-1, 0];
  for (;;) {
    const current = tokens[token];
    if (current === undefined && at === text.length) return true;
    if (current === 'run') {
      [run, runEnd] = [++token, at];
    } else if (current === 'folders' || current === 'everything') {
      [wide, wideEnd, run] = [++token, at, -1];
    } else if (current !== undefined && accepts(current, text, at)) {
      token++;
      at++;
    } else if (run >= 0 && runEnd < text.length && text.charCodeAt(runEnd) !== slash) {
      [token, at] = [run, ++runEnd];
    } else {
      if (wide < 0) return false;
      wideEnd = tokens[wide - 1] === 'folders' ? text.indexOf('/', wideEnd) + 1 : wideEnd + 1;
      if (wideEnd === 0 || wideEnd > text.length) return false;
      [token, at, run] = [wide, wideEnd, -1];
    }
  }
}

function accepts(token: number | ByteSet, text: ByteText, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return typeof token === 'number' ? token === code : token[code] === 1;
}
