import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describeMatch } from '../../src/cli/views/show-output.ts';
import {
  addToStage,
  checkoutVersion,
  checkRepository,
  cloneFrom,
  collectGarbage,
  commitStage,
  diffVersions,
  initRepository,
  isKstoreError,
  listArtifacts,
  listLog,
  openRepository,
  pullFrom,
  readStatus,
  repairRepository,
  resolveAll,
  resolveReference,
  restorePaths,
  setAlias,
  traceLineage,
  type Repository,
} from '../../src/store/index.ts';
import type { Operation } from './hostile-case.ts';

/** Does operations on a workspace in a process of its own; told by messages. */

export interface Order {
  readonly root: string;
  readonly operation: Operation;
}

export interface Answer {
  readonly outcome: 'value' | 'found' | 'refused' | 'bug';
  readonly code?: string;
  readonly message?: string;
}

const progress = { update: () => undefined, finish: () => undefined };

const open = (root: string): Repository => openWorkspace(join(root, 'workspace'));

function openWorkspace(workspace: string): Repository {
  return openRepository(workspace, {
    findAuthor: () => ({ name: 'Tester', email: 'tester@example.org' }),
    now: () => new Date('2026-01-02T03:04:05Z'),
    command: 'test',
    waitForLock: false,
  });
}

const references = [
  'evil',
  'evil_v1',
  'dataset/evil',
  'evil@best',
  'evil@__proto__',
  'evil@constructor',
  '__proto__',
  'constructor_v1',
  '0000',
  '../evil',
  'dataset/../evil',
  '',
];

/** Runs an action on each version; the first that is refused is told at the end. */
async function onEach(
  root: string,
  action: (repository: Repository, name: string) => unknown,
): Promise<void> {
  const repository = open(root);
  const { versions } = await repository.ledger.readState();
  let failure: unknown = null;
  for (const { kind, name, version } of versions.slice(0, 4).reverse()) {
    try {
      await action(repository, `${kind}/${name}_v${version}`);
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      failure ??= error;
    }
  }
  repository.objects.close();
  if (failure !== null) throw failure as Error;
}

const find = async (repository: Repository, name: string) => {
  const resolved = resolveReference(await repository.ledger.readState(), name, { types: ['version'] });
  if (resolved.type !== 'version') throw new Error('not a version');
  return resolved.version;
};

async function check(root: string): Promise<unknown> {
  const result = await checkRepository(open(root), progress);
  return result.ok ? undefined : { found: result.problems[0] };
}

const actions: Readonly<Record<Operation, (root: string) => Promise<unknown>>> = {
  status: (root) => readStatus(open(root)),
  list: async (root) => JSON.stringify(listArtifacts(await open(root).ledger.readState())),
  log: async (root) => JSON.stringify(listLog(await open(root).ledger.readState())),
  show: async (root) => {
    const repository = open(root);
    const state = await repository.ledger.readState();
    await onEach(root, (_, name) =>
      resolveAll(state, name, { types: ['version', 'run', 'commit'] }).map((match) =>
        JSON.stringify(describeMatch(repository, state, match)),
      ),
    );
  },
  resolve: async (root) => {
    const state = await open(root).ledger.readState();
    for (const reference of references) {
      try {
        resolveReference(state, reference, { types: ['version', 'run', 'commit'] });
      } catch (error) {
        if (!isKstoreError(error)) throw error;
      }
    }
  },
  diff: async (root) => {
    const { versions } = await open(root).ledger.readState();
    await onEach(root, async (repository, name) => {
      const version = await find(repository, name);
      for (const other of versions.filter(({ kind }) => kind === version.kind).slice(0, 4))
        JSON.stringify(diffVersions(repository.objects, version, other));
    });
  },
  lineage: async (root) => {
    const state = await open(root).ledger.readState();
    for (const version of state.versions.slice(0, 4)) {
      traceLineage(state, [{ type: 'version', version }], 'origins');
      traceLineage(state, [{ type: 'version', version }], 'consequences');
    }
  },
  fsck: check,
  'fsck again': check,
  checkout: (root) =>
    onEach(root, async (repository, name) => {
      const target = join(root, 'target-new', name.replaceAll('/', '-'));
      await checkoutVersion(repository, await find(repository, name), { target, force: false, progress });
    }),
  'checkout --force': (root) =>
    onEach(root, async (repository, name) => {
      const target = join(root, 'target');
      await checkoutVersion(repository, await find(repository, name), { target, force: true, progress });
    }),
  'checkout in place': (root) =>
    onEach(root, async (repository, name) =>
      checkoutVersion(repository, await find(repository, name), { force: false, progress }),
    ),
  restore: (root) => restorePaths(open(root), join(root, 'workspace'), ['.'], { dryRun: false, progress }),
  add: (root) => addToStage(open(root), join(root, 'workspace'), ['.'], {}, progress),
  commit: (root) => commitStage(open(root), 'a commit'),
  alias: async (root) => {
    const repository = open(root);
    const { versions } = await repository.ledger.readState();
    if (versions[0] !== undefined) await setAlias(repository, versions[0], 'best');
  },
  init: (root) => initRepository(join(root, 'workspace')),
  clone: (root) => cloneFrom(join(root, 'workspace'), join(root, 'cloned'), openWorkspace, progress),
  pull: async (root) => {
    mkdirSync(join(root, 'pulled'));
    await initRepository(join(root, 'pulled'));
    await pullFrom(openWorkspace(join(root, 'pulled')), join(root, 'workspace'), progress);
  },
  gc: (root) => collectGarbage(open(root), { dryRun: false, graceSeconds: 0 }, progress),
  repair: (root) => repairRepository(open(root), { dryRun: false, from: null }, progress),
};

async function execute({ root, operation }: Order): Promise<Answer> {
  try {
    const value = (await actions[operation](root)) as
      | { found?: { code: string; message: string } }
      | string
      | undefined;
    if (typeof value === 'object' && value.found !== undefined)
      return { outcome: 'found', code: value.found.code, message: value.found.message };
    return typeof value === 'string' ? { outcome: 'value', message: value } : { outcome: 'value' };
  } catch (error) {
    if (isKstoreError(error)) return { outcome: 'refused', code: error.code, message: error.message };
    return {
      outcome: 'bug',
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

process.on('message', (order: Order) => {
  void execute(order).then((answer) => process.send!({ ...answer, message: answer.message?.slice(0, 2000) }));
});
