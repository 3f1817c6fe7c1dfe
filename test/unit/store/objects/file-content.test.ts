import { expect, test } from 'vitest';
import { hashBytes } from '../../../../src/store/codec/hash.ts';
import { FileContentWriter } from '../../../../src/store/objects/file-content.ts';

test('a file of one chunk gets no list, also when its length is not known before', () => {
  const roles: number[] = [];
  const sink = { write: (role: number, bytes: Uint8Array) => (roles.push(role), hashBytes(bytes)) };
  // Enough chunks for some whose id ends a node of a list.
  for (let index = 0; index < 300; index++) {
    const bytes = Buffer.from(`chunk ${index}`);
    for (const sizeBytes of [bytes.length, null]) {
      const content = new FileContentWriter(sink, sizeBytes);
      content.add(bytes);
      expect(content.finish()).toEqual({ id: hashBytes(bytes), sizeBytes: bytes.length });
    }
  }
  expect(new Set(roles)).toEqual(new Set([0]));
});
