/** Words of a command as a person types them into a shell, each in quotes unless it is read as it is. */
export function formatCommand(words: readonly string[]): string {
  return words.map(quoteWord).join(' ');
}

function quoteWord(word: string): string {
  if (/^[\p{L}\p{N}_./@:,=+-]+$/u.test(word)) return word;
  // A line break would end the line, and what follows look like something else (POSIX.1-2024, dollar-single-quotes).
  if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(word)) return `$'${escapeWord(word)}'`;
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function escapeWord(word: string): string {
  return word
    .replaceAll(/[\\']/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
      [...Buffer.from(character)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join(''),
    );
}
