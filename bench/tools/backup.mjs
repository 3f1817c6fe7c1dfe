// Always encrypts; it has no status, so a dry run stands for one.
const restic = {
  name: 'restic',
  check: 'restic version',
  environment: `export RESTIC_PASSWORD=x RESTIC_REPOSITORY="$REPOSITORY" RESTIC_CACHE_DIR="$HOME_FOLDER/cache"; cd "$WORK"`,
  init: 'restic init -q',
  add: (version) => `restic backup -q --tag v${version} .`,
  status: `restic backup -v --dry-run . | grep -E '^(Files|Added)'`,
  restore: (version) => `restic restore -q latest --tag v${version} --target "$TARGET"`,
  log: 'restic snapshots -q --latest 20',
  beforeDiff: (before, after) =>
    [before, after]
      .map(
        (version) =>
          `restic snapshots -q --json --tag v${version} | grep -o '"short_id":"[0-9a-f]*"' | cut -d'"' -f4`,
      )
      .map((command, index) => `${command} > "$HOME_FOLDER/${index}"`)
      .join('; '),
  diff: () => 'restic diff -q $(cat "$HOME_FOLDER/0") $(cat "$HOME_FOLDER/1")',
  storedIn: ['repository'],
  mostCommits: 50,
};

// Without encryption; a dry run that lists what it would take stands for status.
const borg = (compression) => ({
  name: `borg-${compression}`,
  check: 'borg --version',
  environment: `export BORG_BASE_DIR="$HOME_FOLDER" BORG_UNKNOWN_UNENCRYPTED_REPO_ACCESS_IS_OK=yes
export BORG_RELOCATED_REPO_ACCESS_IS_OK=yes BORG_REPO="$REPOSITORY"; cd "$WORK"`,
  init: 'borg init -e none',
  add: (version) => `borg create -C ${compression} ::v${version} .`,
  status: `borg create --dry-run --list --filter AM ::x . 2>&1 | grep -E '^[AM] ' || true`,
  restore: (version) => `mkdir "$TARGET"; cd "$TARGET"; borg extract ::v${version}`,
  log: 'borg list --last 20',
  diff: (before, after) => `borg diff ::v${before} v${after}`,
  storedIn: ['repository'],
  mostCommits: 50,
});

const casync = {
  name: 'casync',
  check: 'casync --version',
  environment: 'cd "$WORK"',
  init: 'mkdir -p "$REPOSITORY"',
  add: (version) =>
    `casync make --with=unix --store="$REPOSITORY/store.castr" "$REPOSITORY/v${version}.caidx" "$WORK" >/dev/null`,
  restore: (version) =>
    `casync extract --with=unix --store="$REPOSITORY/store.castr" "$REPOSITORY/v${version}.caidx" "$TARGET"`,
  storedIn: ['repository'],
  without: ['W8'],
};

const bup = {
  name: 'bup',
  check: 'bup --version',
  environment: 'export BUP_DIR="$REPOSITORY"; cd "$WORK"',
  init: 'bup init',
  add: () => 'bup index -u "$WORK"; bup save -q -n main --strip "$WORK"',
  status: 'bup index -u "$WORK"; bup index -p -m "$WORK"',
  restore: () => 'bup restore -q -C "$TARGET" main/latest/.',
  log: 'bup ls main | tail -n 20',
  storedIn: ['repository'],
  mostCommits: 50,
};

export const backupTools = [restic, borg('none'), borg('lz4'), borg('zstd'), casync, bup];
