import { expect, it } from 'vitest';
import { parseTagName } from '../../../../../src/store/repository/versions/tag.ts';

it.each(['HEAD', 'head', 'FETCH_HEAD', 'abcd', 'a..b', 'x.lock'])('refuses the tag %s', (name) => {
  expect(() => parseTagName(name)).toThrow(expect.objectContaining({ code: 'KSTORE_NAME_INVALID' }));
});

it.each(['v1.0', 'ahead', 'HEADS', 'paper'])('takes the tag %s', (name) => {
  expect(parseTagName(name)).toBe(name);
});
