const environment = `export GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null GIT_AUTHOR_NAME=b GIT_AUTHOR_EMAIL=b@b
export GIT_COMMITTER_NAME=b GIT_COMMITTER_EMAIL=b@b HOME="$HOME_FOLDER"; cd "$WORK"`;

// Automatic packing is off, so that it does not run into a later step; `git gc` is a step of its own.
const git = {
  name: 'git',
  check: 'git --version',
  environment,
  init: 'git init -q -b main; git config gc.auto 0; git config user.name b; git config user.email b@b',
  add: (version) => `git add -A; git commit -q -m v${version}; git tag v${version}`,
  status: 'git status --porcelain',
  restore: (version) =>
    `mkdir "$TARGET"; GIT_INDEX_FILE="$TARGET.idx" git --work-tree="$TARGET" checkout -q -f v${version} -- .`,
  log: 'git --no-pager log --oneline -n 20',
  diff: (before, after) => `git --no-pager diff --stat v${before} v${after}`,
  pack: 'git gc -q',
  storedIn: ['work/.git'],
};

const gitTuned = {
  ...git,
  name: 'git-tuned',
  init: `${git.init}; git config core.compression 0; git config feature.manyFiles true; git config core.untrackedCache true`,
  pack: undefined,
};

const gitLfs = {
  ...git,
  name: 'git-lfs',
  check: 'git lfs version',
  init: `${git.init}; git lfs install --local >/dev/null; git lfs track '*.bin' '*.csv' '*.xlsx' '*.jpg' >/dev/null
git add .gitattributes; git commit -q -m attributes`,
  without: ['W8'],
};

const gitAnnex = {
  ...git,
  name: 'git-annex',
  check: 'git annex version',
  init: `${git.init}; git annex init -q b; git config annex.addunlocked true`,
  add: (version) => `git annex add --quiet .; git commit -q -m v${version}; git tag v${version}`,
  // Content of an annex comes back in a clone.
  restore: (version) =>
    `git clone -q --branch v${version} "$WORK" "$TARGET" 2>/dev/null; cd "$TARGET"; git annex init -q target >/dev/null; git annex get --quiet .`,
  pack: undefined,
  mostCommits: 100,
};

const datalad = {
  ...git,
  name: 'datalad',
  check: 'datalad --version',
  environment: `${environment}; export DATALAD_UI_PROGRESSBAR=none`,
  init: `${git.init}; datalad -l error create --force . >/dev/null`,
  add: (version) => `datalad -l error save -m v${version} -t v${version} >/dev/null`,
  status: 'datalad -l error status',
  restore: () =>
    `datalad -l error clone "$WORK" "$TARGET" >/dev/null; cd "$TARGET"; datalad -l error get -r . >/dev/null`,
  diff: (before, after) => `datalad -l error diff -f v${before} -t v${after}`,
  pack: undefined,
  mostCommits: 20,
};

export const gitTools = [git, gitTuned, gitLfs, gitAnnex, datalad];
