import { spawnSync } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import type { Author } from '../store/index.ts';
import type { Config } from '../store/model/generated/config.ts';

/** What the world around the process says about the person; replaced in tests. */
export interface AuthorSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** A value of the person's git configuration, or null. */
  readonly readGitConfig: (key: string) => string | null;
  readonly readUser: () => { readonly user: string; readonly host: string };
}

/**
 * Who commits: `config.json`, else KSTORE_AUTHOR_NAME and KSTORE_AUTHOR_EMAIL, else git's `user.name` and
 * `user.email`, else the user of the system. Starts git, so it is for commands that commit.
 */
export function findAuthor(config: Config, sources: AuthorSources = systemSources): Author {
  if (config.author !== undefined) return config.author;
  const { environment, readGitConfig } = sources;
  const name = environment.KSTORE_AUTHOR_NAME || readGitConfig('user.name');
  const email = environment.KSTORE_AUTHOR_EMAIL || readGitConfig('user.email');
  if (name && email) return { name, email };
  const { user, host } = sources.readUser();
  return { name: name || user, email: email || `${user}@${host}` };
}

const systemSources: AuthorSources = {
  environment: process.env,
  readGitConfig(key) {
    const { status, stdout } = spawnSync('git', ['config', '--get', key], {
      encoding: 'utf8',
      timeout: 5000,
    });
    return status === 0 && stdout.trim() !== '' ? stdout.trim() : null;
  },
  readUser() {
    return { user: readUserName(), host: hostname() };
  },
};

/** A user id without an entry in the system's user list has no name. */
function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
