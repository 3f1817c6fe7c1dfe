import { spawnSync } from 'node:child_process';
import { hostname, userInfo } from 'node:os';
import type { Author } from '../store/index.ts';
import type { Config } from '../store/model/generated/config.ts';

/** What the world around the process says about the person; replaced in tests. */
export interface AuthorSources {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What the person's git configuration says; one call, since each one starts git. */
  readonly readGitUser: () => { readonly name?: string; readonly email?: string };
  readonly readUser: () => { readonly user: string; readonly host: string };
}

/**
 * Who commits: `config.json`, else KSTORE_AUTHOR_NAME and KSTORE_AUTHOR_EMAIL, else git's `user.name` and
 * `user.email`, else the user of the system. Starts git, so it is for commands that commit.
 */
export function findAuthor(config: Config, sources: AuthorSources = systemSources): Author {
  if (config.author !== undefined) return config.author;
  const { KSTORE_AUTHOR_NAME: ownName, KSTORE_AUTHOR_EMAIL: ownEmail } = sources.environment;
  if (ownName && ownEmail) return { name: ownName, email: ownEmail };
  const git = sources.readGitUser();
  const name = ownName || git.name;
  const email = ownEmail || git.email;
  if (name && email) return { name, email };
  const { user, host } = sources.readUser();
  return { name: name || user, email: email || `${user}@${host}` };
}

const systemSources: AuthorSources = {
  environment: process.env,
  readGitUser() {
    const { status, stdout } = spawnSync(
      'git',
      ['config', '--null', '--get-regexp', '^user\\.(name|email)$'],
      {
        encoding: 'utf8',
        timeout: 5000,
      },
    );
    return status === 0 ? readUserEntries(stdout) : {};
  },
  readUser() {
    return { user: readUserName(), host: hostname() };
  },
};

/** `user.name\nKim\0user.email\nkim@lab\0`; of several values of a key the last one counts, as in git. */
function readUserEntries(output: string): { name?: string; email?: string } {
  const values = new Map<string, string>();
  for (const entry of output.split('\0')) {
    const end = entry.indexOf('\n');
    if (end !== -1) values.set(entry.slice(0, end), entry.slice(end + 1).trim());
  }
  const name = values.get('user.name');
  const email = values.get('user.email');
  return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}

/** A user id without an entry in the system's user list has no name. */
function readUserName(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}
