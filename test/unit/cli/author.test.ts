import { expect, it } from 'vitest';
import { findAuthor, type AuthorSources } from '../../../src/cli/author.ts';

const nothing: AuthorSources = {
  environment: {},
  readGitConfig: () => null,
  readUser: () => ({ user: 'kim', host: 'lab' }),
};
const git: AuthorSources = {
  ...nothing,
  readGitConfig: (key) => (key === 'user.name' ? 'Git Kim' : 'kim@git'),
};

it('takes config.json first, and then asks nobody', () => {
  const author = { name: 'Config Kim', email: 'kim@config' };
  const refuse = () => {
    throw new Error('asked');
  };
  expect(findAuthor({ author }, { ...nothing, readGitConfig: refuse, readUser: refuse })).toBe(author);
});

it('takes the environment before git, one by one', () => {
  const environment = { KSTORE_AUTHOR_NAME: 'Env Kim' };
  expect(findAuthor({}, { ...git, environment })).toEqual({ name: 'Env Kim', email: 'kim@git' });
});

it('falls back to git, then to the user of the system', () => {
  expect(findAuthor({}, git)).toEqual({ name: 'Git Kim', email: 'kim@git' });
  expect(findAuthor({}, nothing)).toEqual({ name: 'kim', email: 'kim@lab' });
});
