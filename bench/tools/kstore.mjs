import { fileURLToPath } from 'node:url';

const launcher =
  process.env.KSTORE_LAUNCHER ?? fileURLToPath(new URL('../../bin/kstore.js', import.meta.url));
/** How kstore is called; `KSTORE_LAUNCHER` names another build of it. */
export const command = `node "${launcher}"`;

export const environment = 'export KSTORE_AUTHOR_NAME=b KSTORE_AUTHOR_EMAIL=b@b; cd "$WORK"';

// The files are one dataset of a workspace.
const kstore = {
  name: 'kstore',
  check: `${command} --version`,
  environment,
  inside: 'datasets/data',
  init: `${command} init`,
  add: (version) => `${command} commit --all -m v${version}`,
  status: `${command} status`,
  beforeRestore: 'mkdir -p "$TARGET/datasets"',
  restore: (version) => `${command} checkout data_v${version} --to "$TARGET/datasets/data"`,
  log: `${command} log -n 20`,
  diff: (before, after) => `${command} diff data_v${before} data_v${after}`,
  pack: `${command} gc --grace 0`,
  storedIn: ['work/.kstore'],
  mostCommits: 300,
};

// A dataset of one CSV or workbook is also read as a table, which no peer does.
const kstoreFiles = {
  ...kstore,
  name: 'kstore-no-table',
  add: (version) => `${command} add . --no-table; ${command} commit -m v${version}`,
  only: ['W4', 'W9'],
};

export const kstoreTools = [kstore, kstoreFiles];
