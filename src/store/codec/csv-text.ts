/** A text as it stands in a line of CSV (RFC 4180, 2.5 to 2.7); space at its ends is quoted too, since readers trim it. */
export function quoteCsv(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
