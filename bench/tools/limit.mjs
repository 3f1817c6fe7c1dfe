// No stores, but what the machine can do: copy the files, and hash them with the CPU's own instructions.
const copy = {
  name: 'copy',
  check: 'cp --version',
  environment: 'cd "$WORK"',
  init: 'mkdir -p "$REPOSITORY"',
  add: (version) => `cp -r "$WORK" "$REPOSITORY/v${version}"`,
  status: `find "$WORK" -type f -printf '%P %s %T@ %C@ %i\\n' > "$REPOSITORY/now"`,
  restore: (version) => `cp -r "$REPOSITORY/v${version}" "$TARGET"`,
  storedIn: ['repository'],
  without: ['W8'],
};

/** The base of the ratios. */
export const limit = {
  ...copy,
  name: 'limit',
  check: 'openssl version',
  add: (version) =>
    `${copy.add(version)}; find "$WORK" -type f -print0 | xargs -0 -n 2000 openssl dgst -sha256 > "$REPOSITORY/sums-${version}"`,
};

/** A process of Node that does nothing, for each commit. */
export const bareNode = {
  name: 'bare-node',
  check: 'node --version',
  environment: 'cd "$WORK"',
  init: ':',
  add: () => 'node -e 0',
  storedIn: [],
  only: ['W8'],
};

export const limits = [copy, limit, bareNode];
