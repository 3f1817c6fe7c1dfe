/** JSON that a person can read; equal values made in the same way have equal bytes. */
export function encodeJson(value: object): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
