import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import { hashBytes } from '../../../../../src/store/codec/hash.ts';
import { readUnchanged } from '../../../../../src/store/repository/add/read-unchanged.ts';

const folder = mkdtempSync(join(tmpdir(), 'kstore-unchanged-'));
const path = join(folder, 'file');
afterAll(() => rmSync(folder, { recursive: true }));

test.each([0, 1, 128 * 1024, 300_000])(
  '%i bytes come in parts, and only those that were stored',
  (sizeBytes) => {
    const bytes = randomBytes(sizeBytes);
    const content = { id: hashBytes<'file'>(bytes), sizeBytes };
    const read = () => Buffer.concat([...readUnchanged(path, content)]);
    writeFileSync(path, bytes);
    expect(read().equals(bytes)).toBe(true);
    const others = [
      Buffer.concat([bytes, Buffer.from('x')]),
      ...(sizeBytes === 0 ? [] : [bytes.subarray(1)]),
    ];
    if (sizeBytes > 0) others.push(Buffer.concat([bytes.subarray(0, -1), Buffer.of(bytes.at(-1)! ^ 1)]));
    for (const other of others) {
      writeFileSync(path, other);
      expect(read).toThrow('was changed while it was read');
    }
  },
);
