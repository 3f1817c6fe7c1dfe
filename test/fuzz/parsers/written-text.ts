import { posix } from 'node:path';
import { canonicalJson } from '../../../src/store/codec/canonical-json.ts';
import { parseSettingsText } from '../../../src/store/codec/settings-text.ts';
import { checkLinkTarget } from '../../../src/store/files/link-target.ts';
import { checkPath, joinInside } from '../../../src/store/files/safe-path.ts';
import { decodeRecord } from '../../../src/store/ledger/ledger-records.ts';
import { emptyLedgerState, type LedgerState } from '../../../src/store/ledger/ledger-state.ts';
import { parseName } from '../../../src/store/model/name.ts';
import { findMatches } from '../../../src/store/repository/versions/find-matches.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, text } from './inputs.ts';
import { gitId, versionText } from './ledger.ts';

const decoded = decodeRecord('datasets/a/v1.json', versionText);
const state: LedgerState = {
  ...emptyLedgerState,
  versions: decoded?.type === 'version' ? [{ ...decoded.version, commit: gitId as never }] : [],
  commits: [{ id: gitId as never, message: 'm', author: { name: 'A', email: 'a@b' }, timeSeconds: 1 }],
  aliases: { 'dataset/a': { best: 1 } },
};

export const reference: FuzzTarget = {
  name: 'reference',
  seeds: () =>
    bytes(
      'a',
      'a_v1',
      'a@best',
      'dataset/a',
      'dataset/a_v1',
      '1111',
      `${gitId}:a`,
      '1111:dataset/a@best',
      'main~1',
    ),
  words: ['dataset/', '_v', '@', ':', '/', '1111', 'best', '~', '^', 'HEAD'],
  run: (input) => {
    const matches = findMatches(state, text(input), { types: ['version', 'run', 'commit'] });
    if (matches.length > 2) throw new Error(`${matches.length} matches`);
    return `${matches.length} matches`;
  },
};

export const name: FuzzTarget = {
  name: 'name',
  seeds: () => bytes('formula', '배합-2', 'a.b_c', 'e\u0301'),
  words: ['_v1', 'con', '.', ' ', '-', '\u0301', '\u200d'],
  run: (input) => {
    const parsed = parseName(text(input));
    expectSame(parseName(parsed), parsed, 'the name parsed again');
    checkPath(`datasets/${parsed}/v1.json`);
  },
};

export const path: FuzzTarget = {
  name: 'path',
  seeds: () => bytes('a', 'a/b/c.csv', '.gitignore', '배합/1.xlsx', 'a.b/c d'),
  words: [
    '/',
    '..',
    '.',
    '.git',
    '.kstore',
    'git~1',
    'CON',
    'aux.',
    '\\',
    ':',
    '\u200c',
    '\uff0e',
    ' ',
    '::$DATA',
  ],
  run: (input) => {
    const checked = text(input);
    checkPath(checked);
    const joined = joinInside('/w/x', checked);
    expectSame(joined, `/w/x/${checked}`, 'the place');
    for (const part of checked.normalize('NFKC').toLowerCase().split('/')) {
      const plain = part
        .replace(/[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g, '')
        .replace(/[. ]+$/, '')
        .replace(/:.*/, '');
      if (['.git', '.kstore', 'git~1'].includes(plain)) throw new Error(`lets ${JSON.stringify(part)} pass`);
    }
  },
};

export const link: FuzzTarget = {
  name: 'link-target',
  seeds: () => bytes('b', '../b', './b/c', '../../x', 'b/', '.', '..'),
  words: ['..', '../', './', '/', 'a', '.git', '//'],
  run: (input) => {
    const target = text(input);
    checkLinkTarget(target, 'a/b/link');
    const place = posix.join('/w/a/b', target);
    if (
      target.startsWith('/') ||
      (place !== '/w' && !`${place}`.startsWith('/w/')) ||
      /[^./].*\.\.(\/|$)/.test(target.replaceAll(/[^/]*\.\.[^/]+|[^/]+\.\.(?=\/|$)/g, 'x'))
    )
      throw new Error(`leads to ${place}`);
  },
};

export const settings: FuzzTarget = {
  name: 'settings',
  seeds: () =>
    bytes(
      'layers:\n  - units: 8\n    activation: relu\n',
      '{"a": [1, 2.5, null, true, "x"]}',
      'a: &x [1]\nb: *x\n',
      '? a\n: |\n  text\n',
      'a: !!str 5\n# c\n',
      'a: \'x\'\nb: "\\u0041"\n',
    ),
  words: [
    '&a ',
    '*a',
    '<<: ',
    '!!',
    '!!js/function ',
    '- ',
    '? ',
    ': ',
    '|',
    '>',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '{',
    '[',
    ']',
    '}',
    '#',
    '.nan',
    '.inf',
    '0x1f',
    '0o7',
  ],
  run: async (input) => {
    const value = await parseSettingsText(text(input), 'fuzz.yaml');
    const written = canonicalJson(value);
    expectSame(canonicalJson(await parseSettingsText(written, 'again')), written, 'the settings read again');
  },
};
