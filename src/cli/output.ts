/** As KSTORE_SYSTEM. */
const unwritableExitCode = 16;

/** Where a command writes: results to one stream, everything else to the other. */
export interface Output {
  /** Adds a line feed when the text has none at its end; writes nothing for ''. */
  writeResult(text: string): void;
  writeNotice(text: string): void;
}

export const terminalOutput: Output = {
  writeResult: (text) => writeLines(process.stdout, text),
  writeNotice: (text) => writeLines(process.stderr, text),
};

function writeLines(stream: NodeJS.WriteStream, text: string): void {
  if (text !== '') stream.write(`${escapeControls(text.replace(/\n$/, ''))}\n`);
}

/**
 * Names, cells and messages come from anywhere, and a terminal obeys control characters: all but tabs, line
 * feeds and colours are written as `\u001b`, which in JSON means the same.
 */
export function escapeControls(text: string): string {
  return text.replace(
    /\u001B\[[0-9;]*m|[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g,
    (match) => (match.length > 1 ? match : `\\u${match.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

/**
 * Text of a task, or of anybody else, in the middle of our own: a colour that it began would never end, so that is
 * written as the other control characters are.
 */
export function escapeForeign(text: string): string {
  return escapeControls(text.replaceAll('\u001B', '\\u001b'));
}

/**
 * A result as the views may show it. Names, authors and cells may begin a colour that never ends, and every escape
 * that stands in what is printed is to be one that a view has written.
 */
export function escapeResult<Result>(result: Result): Result {
  return escapeValue(result) as Result;
}

/** Copies only what is changed. */
function escapeValue(value: unknown): unknown {
  if (typeof value === 'string') return value.includes('\u001B') ? escapeForeign(value) : value;
  if (Array.isArray(value)) {
    const items = value.map(escapeValue);
    return items.every((item, place) => item === value[place]) ? value : items;
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  const members = Object.entries(value as Record<string, unknown>);
  const escaped = members.map(([name, member]) => [escapeValue(name), escapeValue(member)] as const);
  const isSame = escaped.every(([name, member], place) => {
    const [ownName, own] = members[place]!;
    return name === ownName && member === own;
  });
  return isSame ? value : Object.fromEntries(escaped);
}

/**
 * Lets a reader that has seen enough, such as `head`, end the command without a complaint.
 *
 * @public Called by the entry of the built program.
 */
export function endQuietlyOnClosedPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
      if (stream === process.stdout)
        process.stderr.write(`error: cannot write the result: ${error.message}\n`);
      process.exit(unwritableExitCode);
    });
  }
}

/** A result as the one JSON object on stdout: indented for people, on one line for programs. */
export function formatJson(value: unknown): string {
  return JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined);
}
