import { expect, test } from 'vitest';
import { parseSettingsText } from '../../../../src/store/codec/settings-text.ts';

test.each(['lot: 12345678901234567890', '{"lots": [1, -9007199254740993]}', 'lot: 0x1fffffffffffffff'])(
  'an integer that would become another one is refused: %s',
  async (text) => {
    await expect(parseSettingsText(text, 'a.yaml')).rejects.toMatchObject({
      code: 'KSTORE_SETTINGS_SYNTAX',
      message: expect.stringMatching(
        /^a\.yaml: \S+ is too long for a number; write it in quotes, as text$/,
      ) as string,
    });
  },
);

test('what a number holds is read, and text stays text', async () => {
  const text = 'a: 9007199254740991\nb: 1e300\nc: 12345678901234500000000\nd: "12345678901234567890"\ne: 0.1';
  expect(await parseSettingsText(text, 'a.yaml')).toEqual({
    a: Number.MAX_SAFE_INTEGER,
    b: 1e300,
    c: 123456789012345e8,
    d: '12345678901234567890',
    e: 0.1,
  });
});
