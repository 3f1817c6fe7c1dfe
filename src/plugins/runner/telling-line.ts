const shownLineLength = 200;

/**
 * The line, of what a program printed, that says best why it failed: the fault or error that Node explains far above
 * its last line, the exception under a traceback of Python, the error of R before what it says of calls; else the
 * last line. Empty when nothing was printed.
 */
export function findTellingLine(printed: string): string {
  const lines = printed.split('\n').map((line) => line.trimEnd());
  const line =
    lines.findLast((text) => text.startsWith('FATAL ERROR')) ??
    findPythonException(lines) ??
    findErrorOfR(lines) ??
    findErrorOfNode(lines) ??
    lines.findLast((text) => text !== '') ??
    '';
  return line.trim().slice(0, shownLineLength);
}

/** The frames of a traceback are indented, what was raised is not. */
function findPythonException(lines: readonly string[]): string | undefined {
  const start = lines.lastIndexOf('Traceback (most recent call last):');
  return start < 0 ? undefined : lines.slice(start + 1).find((line) => /^\S/.test(line));
}

/** R writes a long message on the line below `Error in call :`. */
function findErrorOfR(lines: readonly string[]): string | undefined {
  const isOfR = lines.includes('Execution halted');
  const index = isOfR ? lines.findLastIndex((line) => /^Error(:| in )/.test(line)) : -1;
  if (index < 0) return undefined;
  const line = lines[index]!;
  return line.trimEnd().endsWith(':') ? `${line} ${(lines[index + 1] ?? '').trim()}` : line;
}

/** Node ends with its version, below the trace of the error. */
function findErrorOfNode(lines: readonly string[]): string | undefined {
  const isOfNode = lines.findLast((line) => line !== '')?.startsWith('Node.js v');
  return isOfNode ? lines.findLast((line) => /^(\w+Error|Error)\b.*:/.test(line)) : undefined;
}
