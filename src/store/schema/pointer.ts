/** Splits a JSON pointer (RFC 6901), also in its URI form `#/…`, into its parts. */
export function parsePointer(pointer: string): readonly string[] {
  const isFragment = pointer.startsWith('#');
  const parts = pointer.replace(/^#/, '').split('/').slice(1);
  return parts.map((part) => {
    const plain = isFragment ? decodeURIComponent(part) : part;
    return plain.replaceAll('~1', '/').replaceAll('~0', '~');
  });
}

/** The member that the parts lead to, or undefined. */
export function followPointer(value: unknown, parts: readonly string[]): unknown {
  let current = value;
  for (const part of parts) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<string, unknown>)[part];
  }
  return current;
}

/** Writes a place inside a value as people do: `layers[2].dense.units`. */
export function formatPlace(value: unknown, parts: readonly string[]): string {
  let text = '';
  let current = value;
  for (const part of parts) {
    if (Array.isArray(current)) text += `[${part}]`;
    else if (/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(part)) text += text === '' ? part : `.${part}`;
    else text += `[${JSON.stringify(part)}]`;
    current = followPointer(current, [part]);
  }
  return text;
}
