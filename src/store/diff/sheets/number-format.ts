/** Without the backslashes that some programs put before signs that stand for themselves anyway. */
export function simplifyNumberFormat(format: string): string {
  return format.replaceAll(/\\([- ()])/g, '$1');
}
