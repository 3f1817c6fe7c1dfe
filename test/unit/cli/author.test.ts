import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { findAuthor, type AuthorSources } from '../../../src/cli/author.ts';

const nothing: AuthorSources = {
  environment: {},
  readGitUser: () => ({}),
  readUser: () => ({ user: 'kim', host: 'lab' }),
};
const git: AuthorSources = {
  ...nothing,
  readGitUser: () => ({ name: 'Git Kim', email: 'kim@git' }),
};

it('takes config.json first, and then asks nobody', () => {
  const author = { name: 'Config Kim', email: 'kim@config' };
  const refuse = () => {
    throw new Error('asked');
  };
  expect(findAuthor({ author }, { ...nothing, readGitUser: refuse, readUser: refuse })).toBe(author);
});

it('takes the environment before git, one by one', () => {
  const environment = { KSTORE_AUTHOR_NAME: 'Env Kim' };
  expect(findAuthor({}, { ...git, environment })).toEqual({ name: 'Env Kim', email: 'kim@git' });
});

it('falls back to git, then to the user of the system', () => {
  expect(findAuthor({}, git)).toEqual({ name: 'Git Kim', email: 'kim@git' });
  expect(findAuthor({}, nothing)).toEqual({ name: 'kim', email: 'kim@lab' });
});

it('does not start git when the environment says all', () => {
  const refuse = () => {
    throw new Error('asked');
  };
  const environment = { KSTORE_AUTHOR_NAME: 'Env Kim', KSTORE_AUTHOR_EMAIL: 'kim@env' };
  expect(findAuthor({}, { environment, readGitUser: refuse, readUser: refuse })).toEqual({
    name: 'Env Kim',
    email: 'kim@env',
  });
});

const folder = mkdtempSync(join(tmpdir(), 'kstore-author-'));
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it("reads git's own configuration, the last of several values", () => {
  const file = join(folder, 'gitconfig');
  writeFileSync(file, '[user]\n\tname = Former\n\temail = kim@lab\n[user]\n\tname = 김 연구원\n');
  for (const [name, value] of [
    ['GIT_CONFIG_GLOBAL', file],
    ['GIT_CONFIG_NOSYSTEM', '1'],
    ['GIT_DIR', join(folder, 'none')],
    ['KSTORE_AUTHOR_NAME', ''],
    ['KSTORE_AUTHOR_EMAIL', ''],
  ] as const)
    vi.stubEnv(name, value);
  expect(findAuthor({})).toEqual({ name: '김 연구원', email: 'kim@lab' });
});
