// What running a program as a task costs beside the bare program: capturing what runs it, laying out its inputs,
// collecting, storing and recording what it gives.
// Usage: node bench/runner-overhead.mjs [rounds] [--program python3|Rscript|sh] [--sizes 0,16,128] [--json]
// Minimum of all rounds, as elsewhere; sizes in MiB of output.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const scripts = {
  sh: 'head -c "$KSTORE_SETTING_BYTES" /dev/urandom > "$KSTORE_OUTPUTS/answer/data.bin"; echo 1 > "$KSTORE_OUTPUTS/answer/one"\n',
  python3:
    'import os\nfolder = os.environ["KSTORE_OUTPUTS"] + "/answer/"\nopen(folder + "one", "w").write("1")\n' +
    'with open(folder + "data.bin", "wb") as file:\n' +
    '    for _ in range(int(os.environ["KSTORE_SETTING_BYTES"]) // 1048576):\n        file.write(os.urandom(1048576))\n',
  Rscript:
    'folder <- file.path(Sys.getenv("KSTORE_OUTPUTS"), "answer")\nwriteLines("1", file.path(folder, "one"))\n' +
    'file <- file(file.path(folder, "data.bin"), "wb")\nset.seed(1)\n' +
    'for (i in seq_len(as.numeric(Sys.getenv("KSTORE_SETTING_BYTES")) / 1048576)) writeBin(runif(131072), file)\nclose(file)\n',
};

const { values, positionals } = parseArgs({
  options: {
    program: { type: 'string', default: 'python3' },
    sizes: { type: 'string', default: '0,16,128' },
    json: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const rounds = Number(positionals[0] ?? 5);
const sizesMiB = values.sizes.split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'kstore-runner-'));
try {
  report(await measure(await prepare()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** The runner and the store as one module, a workspace with a small dataset, and a program. */
async function prepare() {
  const bundle = join(projectFolder, 'node_modules/.cache', `runner-overhead-${process.pid}.mjs`);
  await build({
    stdin: {
      contents: `
        export * from './src/store/index.ts';
        export { runTask } from './src/plugins/runner/run-task.ts';
        export { captureEnvironment } from './src/plugins/runner/capture/capture-environment.ts';
        export { describeEnvironment } from './src/plugins/runner/environment.ts';
        export { fingerprintCode } from './src/plugins/registry/fingerprint.ts';
      `,
      resolveDir: projectFolder,
      loader: 'ts',
    },
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  const kstore = await import(pathToFileURL(bundle).href);
  rmSync(bundle);
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, 'datasets'), { recursive: true });
  cpSync(join(projectFolder, 'fixtures/concrete.csv'), join(workspace, 'datasets/concrete.csv'));
  await kstore.initRepository(workspace);
  const repository = kstore.openRepository(workspace, {
    findAuthor: () => ({ name: 'Bench', email: 'bench@example.org' }),
    now: () => new Date(),
    command: 'bench',
    waitForLock: true,
  });
  const silent = { update: () => undefined, finish: () => undefined };
  await kstore.addToStage(repository, workspace, ['.'], {}, silent);
  await kstore.commitStage(repository, 'a dataset');
  const { versions } = await repository.ledger.readState();
  const codeFolder = join(folder, 'code');
  mkdirSync(codeFolder);
  writeFileSync(join(codeFolder, 'script'), scripts[values.program]);
  const program = {
    type: 'command',
    codeFolder,
    command: [values.program, 'script'],
    variables: {},
    helpersFolder: join(projectFolder, 'helpers'),
  };
  return { kstore, repository, dataset: versions[0], program };
}

/** Each round runs everything once, so that a slow moment of the machine meets all. The first one warms up. */
async function measure(surroundings) {
  const rows = sizesMiB.map((sizeMiB) => ({
    sizeMiB,
    bare: [],
    capture: [],
    run: [],
    record: [],
    storeBytes: 0,
  }));
  for (let round = 0; round <= rounds; round++) {
    for (const row of rows) {
      const bytes = row.sizeMiB * 2 ** 20;
      const bare = runBare(surroundings.program, bytes);
      const before = sizeOf(join(surroundings.repository.directory, 'packs'));
      const task = await runAsTask(surroundings, bytes, round);
      const grown = sizeOf(join(surroundings.repository.directory, 'packs')) - before;
      if (round === 0) continue;
      row.bare.push(bare);
      for (const [name, ms] of Object.entries(task)) row[name].push(ms);
      row.storeBytes = Math.max(row.storeBytes, grown - bytes);
    }
  }
  return rows;
}

function runBare({ command: [name], codeFolder }, bytes) {
  const outputs = mkdtempSync(join(folder, 'bare-'));
  mkdirSync(join(outputs, 'answer'));
  const env = { PATH: process.env.PATH, KSTORE_OUTPUTS: outputs, KSTORE_SETTING_BYTES: String(bytes) };
  const start = performance.now();
  const { status, stderr } = spawnSync(name, ['script'], { cwd: codeFolder, env, encoding: 'utf8' });
  const ms = performance.now() - start;
  if (status !== 0) throw new Error(`the bare script failed: ${stderr}`);
  rmSync(outputs, { recursive: true });
  return ms;
}

async function runAsTask({ kstore, repository, dataset, program }, bytes, round) {
  const start = performance.now();
  const engine = await kstore.captureEnvironment(program, repository.directory);
  const codeId = kstore.fingerprintCode(program.codeFolder, ['script']);
  const captured = performance.now();
  const meta = {
    name: 'bench',
    version: '1',
    summary: 'writes bytes',
    inputs: { data: { kind: 'dataset', description: 'a table' } },
    settings: {},
    outputs: { answer: { kind: 'result', description: 'bytes' } },
    metrics: {},
  };
  const determinism = { level: 'none', reason: 'random bytes' };
  const task = { type: 'test', name: 'bench', version: '1', meta, determinism, engine, program, codeId };
  const workFolder = join(repository.directory, 'tmp', `run-${round}-${bytes}`);
  const { id, kind, manifest } = dataset;
  const inputs = { data: { id, kind, meta: manifest.meta, tree: manifest.tree } };
  const settings = { bytes };
  const outcome = await kstore.runTask({
    task,
    storeDirectory: repository.directory,
    inputs,
    settings,
    seed: round,
    workFolder,
  });
  if (outcome.status !== 'succeeded') throw new Error(outcome.error.message);
  const ran = performance.now();
  const spec = {
    type: 'kstore.spec.v1',
    task: { type: 'test', name: 'bench', version: '1', code: codeId },
    inputs: { data: id },
    settings,
    seed: round,
    engine,
  };
  const draft = {
    spec: kstore.hashJson(spec),
    specification: spec,
    status: 'succeeded',
    used: [],
    metrics: {},
    determinism,
    environment: kstore.describeEnvironment(outcome.variables, outcome.observed),
    startedAt: new Date().toISOString(),
    durationMs: outcome.durationMs,
  };
  const output = { slot: 'answer', kind: 'result', name: 'bench', ...outcome.outputs.answer, table: null };
  const { metricLogPath } = outcome;
  await kstore.recordTaskRun(repository, draft, { outputs: [output], metricLogPath, stateFiles: null });
  rmSync(workFolder, { recursive: true });
  return { capture: captured - start, run: ran - captured, record: performance.now() - ran };
}

function sizeOf(packs) {
  return readdirSync(packs).reduce((sum, name) => sum + statSync(join(packs, name)).size, 0);
}

function report(rows) {
  const figures = rows.map(({ sizeMiB, bare, capture, run, record, storeBytes }) => {
    const [bareMs, captureMs, runMs, recordMs] = [bare, capture, run, record].map((times) =>
      Math.min(...times),
    );
    const taskMs = captureMs + runMs + recordMs;
    return {
      program: values.program,
      outputMiB: sizeMiB,
      bareMs: round1(bareMs),
      taskMs: round1(taskMs),
      captureMs: round1(captureMs),
      runMs: round1(runMs),
      recordMs: round1(recordMs),
      overheadMs: round1(taskMs - bareMs),
      ratio: Number((taskMs / bareMs).toFixed(2)),
      storedBesidePercent:
        sizeMiB === 0 ? null : Number(((100 * storeBytes) / (sizeMiB * 2 ** 20)).toFixed(2)),
    };
  });
  if (values.json) console.log(JSON.stringify({ node: process.version, rounds, rows: figures }));
  else console.table(figures);
}

function round1(number) {
  return Number(number.toFixed(1));
}
