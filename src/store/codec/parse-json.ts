/** Nothing that kstore writes is nested deeper; what is would exhaust the stack of whoever walks through it. */
const maximumJsonDepth = 200;

/**
 * Parses JSON of bounded depth.
 *
 * @throws SyntaxError when it is not JSON or nested too deeply.
 */
export function parseJson(text: string, maximumDepth = maximumJsonDepth): unknown {
  // Text with fewer brackets than that cannot be too deep, and most texts are short.
  if (text.length > maximumDepth && isDeeper(text, maximumDepth))
    throw new SyntaxError(`it is nested more than ${maximumDepth} deep`);
  return JSON.parse(text) as unknown;
}

function isDeeper(text: string, maximumDepth: number): boolean {
  let depth = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{]|[\]}]/g)) {
    if (token === '[' || token === '{') depth++;
    else if (token === ']' || token === '}') depth--;
    if (depth > maximumDepth) return true;
  }
  return false;
}
