import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { errorCodes } from '../../../src/store/errors/codes.ts';

const projectFolder = fileURLToPath(new URL('../../..', import.meta.url));
const page = readFileSync(join(projectFolder, 'docs/errors.md'), 'utf8');
const entry = /^### (KSTORE_[A-Z_]+) · exit code (\d+)\n\nWhen: .+\nWhat to do: .+$/gm;

/** Of no entry in codes.ts: what is not a KstoreError is reported under this code. */
const internal = { code: 'KSTORE_INTERNAL', exitCode: 1 };

const documented = [...page.matchAll(entry)].map(([, code, exitCode]) => ({
  code,
  exitCode: Number(exitCode),
}));

it('explains each code once, with its exit code, and no other', () => {
  const known = Object.entries(errorCodes).map(([code, { exitCode }]) => ({ code, exitCode }));
  const sort = (list: readonly { code: string | undefined; exitCode: number }[]) =>
    list.map(({ code, exitCode }) => `${code} ${exitCode}`).sort();
  expect(sort(documented)).toEqual(sort([...known, internal]));
});

it('gives every heading of a code its two lines', () => {
  expect(page.match(/^### /gm)).toHaveLength(documented.length);
});

it('lists each exit code', () => {
  const listed = [...page.matchAll(/^\| (\d+) +\|/gm)].map(([, exitCode]) => Number(exitCode));
  expect(listed).toEqual(expect.arrayContaining(documented.map(({ exitCode }) => exitCode)));
});

it('each code is used in the program', () => {
  const source = readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith(join('errors', 'codes.ts')))
    .map((path) => readFileSync(join(projectFolder, 'src', path), 'utf8'))
    .join('\n');
  const unused = documented.filter(({ code }) => !source.includes(`'${code}'`));
  expect(unused).toEqual([]);
});
