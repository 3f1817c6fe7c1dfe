import { Script } from 'node:vm';

/** A check of settings takes milliseconds; only patterns that try everything again and again take longer. */
const budgetMs = 1_000;

/** A regular expression that cannot be used on some text. */
export class PatternError extends Error {}

interface Pattern {
  test(text: string): boolean;
  /** Ajv tells patterns apart by it. */
  toString(): string;
}
interface CompilePattern {
  (pattern: string): Pattern;
  code: string;
}

/**
 * Makes regular expressions that together stop after one second, as a stranger's may take for ever (ReDoS).
 *
 * @returns what ajv takes as its engine of regular expressions; a test throws {@link PatternError}.
 */
export function createPatternEngine(): CompilePattern {
  let spentMs = 0;
  const compile = (pattern: string): Pattern => ({
    test(text) {
      const startedMs = performance.now();
      try {
        return testWithin(pattern, text, Math.max(1, Math.ceil(budgetMs - spentMs)));
      } finally {
        spentMs += performance.now() - startedMs;
      }
    },
    toString: () => pattern,
  });
  // Ajv writes this name into code that it would save; nothing is saved here.
  return Object.assign(compile, { code: 'createPatternEngine()' });
}

/** V8 can end a regular expression only when it runs in a script with a time limit. */
function testWithin(pattern: string, text: string, timeoutMs: number): boolean {
  const script = new Script(`new RegExp(${JSON.stringify(pattern)}, 'u').test(${JSON.stringify(text)})`);
  try {
    return script.runInThisContext({ timeout: timeoutMs }) as boolean;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why = code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? 'takes too long' : 'cannot be used';
    const shown = JSON.stringify(text.slice(0, 40));
    throw new PatternError(`has the pattern ${JSON.stringify(pattern)}, which ${why} on ${shown}`, { cause });
  }
}
