import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  addToStage,
  checkoutVersion,
  collectGarbage,
  commitStage,
  createTag,
  hashJson,
  initRepository,
  KstoreError,
  measureVersionStorage,
  pullFrom,
  readStatus,
  recordTaskRun,
  removeAlias,
  removeTag,
  repairRepository,
  resolveVersion,
  restorePaths,
  setAlias,
  type Repository,
  type TaskRunDraft,
} from '../../src/store/index.ts';
import { encodeZip } from '../hostile/zip-writer.ts';
import { makeNoise } from '../support/sheet-xml.ts';
import { readImage, writeImage } from './disk-image.ts';
import { openStore, silent } from './store-state.ts';

/** One thing that a person can have the store do, as the proofs need it. */
export interface Operation {
  readonly name: string;
  /** True when it writes to the ledger, so that stock git is asked afterwards. */
  readonly touchesHistory: boolean;
  /** True when the store is damaged before, and whole after it. */
  readonly mends?: boolean;
  /** Brings the folder into the state in which the operation begins. */
  prepare(folder: string): Promise<void>;
  run(folder: string): Promise<unknown>;
}

export function write(folder: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

const table = (value: number) => `water,oil,gloss\n1,2,3\n4,5,${value}\n`;

/** As short as a workbook can be that is kept as tokens (docs/format.md, "Archives"). */
function makeWorkbook(value: number): Buffer {
  const cells = makeNoise(66_000, 5).toString('base64');
  const content = `<worksheet><c><v>${value}</v></c><c><v>${cells}</v></c></worksheet>`;
  return encodeZip([{ name: 'xl/worksheets/sheet1.xml', content }]);
}

function writeFirstFiles(folder: string): void {
  write(folder, 'datasets/paint.csv', table(6));
  write(folder, 'datasets/mix/notes/a.txt', 'first notes\n');
  write(folder, 'datasets/mix/data.bin', '\0\u0001'.repeat(40));
  write(folder, 'datasets/mix/book.xlsx', makeWorkbook(1));
  write(folder, 'training/slow.yaml', 'epochs: 5\n');
}

function writeSecondFiles(folder: string): void {
  write(folder, 'datasets/paint.csv', table(7));
  write(folder, 'datasets/mix/notes/b.txt', 'second notes\n');
  write(folder, 'datasets/mix/data.bin', '\0\u0002'.repeat(40));
  write(folder, 'datasets/mix/book.xlsx', makeWorkbook(2));
}

async function withStore<Result>(
  folder: string,
  action: (repository: Repository) => Promise<Result>,
): Promise<Result> {
  const repository = openStore(folder);
  try {
    return await action(repository);
  } finally {
    repository.objects.close();
  }
}

export const add = (folder: string) =>
  withStore(folder, (repository) => addToStage(repository, folder, ['.'], {}, silent));
export const commit = (folder: string, message: string) =>
  withStore(folder, (repository) => commitStage(repository, message));

/** A workspace with two commits, an alias and a run. */
export async function prepareHistory(folder: string): Promise<void> {
  writeFirstFiles(folder);
  await initRepository(folder);
  await add(folder);
  await commit(folder, 'first');
  writeSecondFiles(folder);
  await add(folder);
  await commit(folder, 'second');
  await alias(folder, 'paint_v1', 'best');
  await recordRun(folder, 'weights of the first run');
}

/** As few bytes as a store with two versions of one name, an alias and a run can have. */
export async function prepareTinyHistory(folder: string): Promise<void> {
  write(folder, 'datasets/paint.csv', table(6));
  await initRepository(folder);
  await add(folder);
  await commit(folder, 'first');
  write(folder, 'datasets/paint.csv', table(7));
  await add(folder);
  await commit(folder, 'second');
  await alias(folder, 'paint_v1', 'best');
  await recordRun(folder, 'weights');
}

/** Two versions of a workbook that is kept as tokens. */
export async function prepareWorkbookHistory(folder: string): Promise<void> {
  write(folder, 'datasets/book/book.zip', makeWorkbook(1));
  await initRepository(folder);
  await add(folder);
  await commit(folder, 'first');
  write(folder, 'datasets/book/book.zip', makeWorkbook(2));
  await add(folder);
  await commit(folder, 'second');
  await withStore(folder, async (repository) => {
    const state = await repository.ledger.readState();
    const { largest } = measureVersionStorage(repository, state, resolveVersion(state, 'book'), 1);
    if (largest[0]?.keptAs !== 'tokens') throw new Error('the workbook is not kept as tokens');
  });
}

/** Files in every state: changed, new, and gone. */
async function prepareChanges(folder: string): Promise<void> {
  await prepareHistory(folder);
  write(folder, 'datasets/paint.csv', table(8));
  write(folder, 'datasets/new.csv', table(9));
  write(folder, 'reports/why.md', 'because of paint_v1\n');
  rmSync(join(folder, 'datasets/mix/notes/a.txt'));
}

async function prepareStage(folder: string): Promise<void> {
  await prepareChanges(folder);
  await add(folder);
}

export const alias = (folder: string, version: string, name: string) =>
  withVersion(folder, version, (repository, found) => setAlias(repository, found, name));

export const tag = (folder: string, name: string) =>
  withStore(folder, (repository) => createTag(repository, name));

const withVersion = <Result>(
  folder: string,
  version: string,
  action: (repository: Repository, version: ReturnType<typeof resolveVersion>) => Promise<Result>,
): Promise<Result> =>
  withStore(folder, async (repository) =>
    action(repository, resolveVersion(await repository.ledger.readState(), version)),
  );

const source = 'elsewhere';

/** A workspace inside this one that has a commit and a run more. */
async function prepareSource(folder: string): Promise<void> {
  await prepareHistory(folder);
  const image = readImage(folder);
  writeImage(image, join(folder, source));
  write(join(folder, source), 'datasets/paint.csv', table(11));
  await add(join(folder, source));
  await commit(join(folder, source), 'third, elsewhere');
  await recordRun(join(folder, source), 'weights from elsewhere');
}

/** Content that was staged and is needed no more, beside content that is. */
async function prepareGarbage(folder: string): Promise<void> {
  await prepareStage(folder);
  write(folder, 'datasets/new.csv', table(10));
  await add(folder);
  await commit(folder, 'third');
}

/** Everything that is damaged has a second copy: in the working files, or in the ledger's cache. */
async function prepareDamage(folder: string): Promise<void> {
  writeFirstFiles(folder);
  // Its table, which is made of it, has no second copy.
  rmSync(join(folder, 'datasets/paint.csv'));
  await initRepository(folder);
  await add(folder);
  await commit(folder, 'first');
  await alias(folder, 'mix_v1', 'best');
  const packs = join(folder, '.kstore/packs');
  const pack = join(packs, readdirSync(packs)[0]!);
  const bytes = readFileSync(pack);
  bytes[bytes.indexOf('BLK1') + 60]! ^= 1;
  writeFileSync(pack, bytes);
  rmSync(join(folder, '.kstore/git/refs/heads/main'));
}

const checkout = (folder: string, version: string, force: boolean, target?: string) =>
  withVersion(folder, version, (repository, found) =>
    checkoutVersion(repository, found, {
      force,
      progress: silent,
      ...(target === undefined ? {} : { target: join(folder, target) }),
    }),
  );

/** Records a run that used `paint_v1` and made a checkpoint of a file with the given content. */
export async function recordRun(folder: string, weights: string): Promise<unknown> {
  const output = 'outputs';
  write(folder, `${output}/weights.bin`, weights);
  write(folder, 'metrics.jsonl', '{"step":1,"loss":0.5}\n');
  return withVersion(folder, 'paint_v1', (repository, paint) => {
    const specification: TaskRunDraft['specification'] = {
      type: 'kstore.spec.v1',
      task: { type: 'learning', name: 'line', version: '1.0.0', code: 'a'.repeat(64) },
      inputs: { dataset: paint.id },
      settings: { weights },
      seed: 1,
      engine: {},
    };
    const draft: TaskRunDraft = {
      spec: hashJson<'spec'>(specification),
      specification,
      status: 'succeeded',
      used: [{ role: 'dataset', kind: paint.kind, name: paint.name, version: paint.version, id: paint.id }],
      metrics: { loss: 0.5 },
      determinism: { level: 'bitwise' },
      environment: { kstore: '0', node: '20', platform: 'linux', arch: 'x64', cpu: 'a', host: 'b' },
      startedAt: '2026-01-02T03:04:05.000Z',
      durationMs: 1,
    };
    const made = { slot: 'checkpoint', kind: 'checkpoint', name: 'line', meta: {} } as const;
    return recordTaskRun(repository, draft, {
      outputs: [{ ...made, folder: join(folder, output), files: ['weights.bin'] }],
      metricLogPath: join(folder, 'metrics.jsonl'),
    });
  });
}

export const operations: readonly Operation[] = [
  {
    name: 'init',
    touchesHistory: true,
    prepare: async (folder) => writeFirstFiles(folder),
    run: (folder) => initRepository(folder),
  },
  {
    name: 'first commit',
    touchesHistory: true,
    prepare: async (folder) => {
      writeFirstFiles(folder);
      await initRepository(folder);
      await add(folder);
    },
    run: (folder) => commit(folder, 'first'),
  },
  { name: 'add', touchesHistory: false, prepare: prepareChanges, run: add },
  {
    name: 'status',
    touchesHistory: false,
    prepare: prepareChanges,
    run: (folder) => withStore(folder, readStatus),
  },
  { name: 'commit', touchesHistory: true, prepare: prepareStage, run: (folder) => commit(folder, 'third') },
  {
    name: 'alias',
    touchesHistory: true,
    prepare: prepareHistory,
    run: (folder) => alias(folder, 'paint_v2', 'best'),
  },
  {
    name: 'alias --delete',
    touchesHistory: true,
    prepare: prepareHistory,
    run: (folder) =>
      withVersion(folder, 'paint_v1', (repository, paint) => removeAlias(repository, paint, 'best')),
  },
  {
    name: 'record run',
    touchesHistory: true,
    prepare: async (folder) => {
      await prepareHistory(folder);
      write(folder, 'outputs/weights.bin', 'weights of the second run');
    },
    run: (folder) => recordRun(folder, 'weights of the second run'),
  },
  {
    name: 'checkout of a file',
    touchesHistory: false,
    prepare: prepareHistory,
    run: (folder) => checkout(folder, 'paint_v1', false),
  },
  {
    name: 'checkout of a folder',
    touchesHistory: false,
    prepare: prepareHistory,
    run: (folder) => checkout(folder, 'mix_v1', false),
  },
  {
    name: 'checkout --force',
    touchesHistory: false,
    prepare: async (folder) => {
      await prepareChanges(folder);
      write(folder, 'datasets/mix/mine.txt', 'in no version\n');
    },
    run: (folder) => checkout(folder, 'mix_v1', true),
  },
  {
    name: 'checkout elsewhere',
    touchesHistory: false,
    prepare: prepareHistory,
    run: (folder) => checkout(folder, 'mix_v2', false, 'copies/mix'),
  },
  {
    name: 'restore',
    touchesHistory: false,
    prepare: prepareChanges,
    run: (folder) =>
      withStore(folder, (repository) =>
        restorePaths(repository, folder, ['datasets/mix', 'datasets/paint.csv'], {
          dryRun: false,
          progress: silent,
        }),
      ),
  },
  {
    name: 'tag',
    touchesHistory: true,
    prepare: prepareHistory,
    run: (folder) => tag(folder, 'release-1'),
  },
  {
    name: 'tag --delete',
    touchesHistory: true,
    prepare: async (folder) => {
      await prepareHistory(folder);
      await tag(folder, 'release-1');
    },
    run: (folder) => withStore(folder, (repository) => removeTag(repository, 'release-1')),
  },
  {
    name: 'pull',
    touchesHistory: true,
    prepare: prepareSource,
    run: (folder) => withStore(folder, (repository) => pullFrom(repository, join(folder, source), silent)),
  },
  {
    name: 'gc',
    touchesHistory: true,
    prepare: prepareGarbage,
    run: (folder) =>
      withStore(folder, (repository) =>
        collectGarbage(repository, { dryRun: false, graceSeconds: 0 }, silent),
      ),
  },
  {
    name: 'repair',
    touchesHistory: true,
    mends: true,
    prepare: prepareDamage,
    run: (folder) =>
      withStore(folder, async (repository) => {
        const { ok, lost } = await repairRepository(repository, { from: null, dryRun: false }, silent);
        // As the command does, which ends with an exit code that says so.
        if (!ok) throw new KstoreError('KSTORE_OBJECT_DAMAGED', `not whole yet: ${JSON.stringify(lost)}`);
      }),
  },
];

export function findOperation(name: string): Operation {
  const found = operations.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`there is no operation "${name}"`);
  return found;
}

/** All, or the one of that name. */
export function chooseOperations(only: string | undefined): readonly Operation[] {
  return only === undefined ? operations : [findOperation(only)];
}
