import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject, Table } from '../../../../../src/plugins/api/task.ts';
import { runTask, type TaskInput, type TaskOutcome } from '../../../../../src/plugins/runner/run-task.ts';
import { ObjectStore } from '../../../../../src/store/objects/object-store.ts';
import { encodeTable } from '../../../../../src/store/tables/table-file.ts';
import {
  createCommandFolder,
  defineCommandTask,
  type CommandFolder,
} from '../../../../support/command-task.ts';

const helper = (path: string): string =>
  fileURLToPath(new URL(`../../../../../helpers/${path}`, import.meta.url));
const has = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

let folder: CommandFolder;

beforeAll(() => {
  folder = createCommandFolder();
});

afterAll(() => folder.remove());

const table: Table = {
  columns: [
    { name: '물 kg', type: 'number', role: 'input' },
    { name: 'wet', type: 'boolean' },
    { name: 'name', type: 'text', role: 'target' },
  ],
  rows: [
    { id: 'a', cells: [0.1, true, 'x,"y"'] },
    { id: 'b', cells: [null, false, 'z'] },
  ],
};

function storeDataset(): TaskInput {
  const writer = ObjectStore.open(folder.storeDirectory).createWriter();
  const { root } = writer.addTree([
    { path: 'deep/a.txt', mode: 'f', file: writer.addBytes(Buffer.from('first')) },
  ]);
  const reference = writer.addBytes(encodeTable(table)) as unknown as JsonObject;
  writer.finish();
  const columns = table.columns as unknown as JsonObject[];
  const meta = { table: { ...reference, rows: 2, columns } };
  return { id: 'a'.repeat(64), kind: 'dataset', tree: root, meta };
}

const settings = { rate: 0.1, name: '물 "quoted" \\ back', deep: { layers: [1, 2], none: null, yes: true } };

function run(
  script: string,
  command: readonly [string, ...string[]],
  isWatched = false,
): Promise<TaskOutcome> {
  const program = folder.createProgram({ [command[1]!]: script }, command);
  const task = defineCommandTask(program, { inputs: { data: { kind: 'dataset', description: 'a table' } } });
  return runTask({
    task,
    storeDirectory: folder.storeDirectory,
    inputs: { data: storeDataset() },
    settings,
    seed: 4294967295,
    isWatched,
    workFolder: folder.createWorkFolder(),
  });
}

function readSeen(outcome: TaskOutcome): unknown {
  expect(outcome.error).toBeUndefined();
  return JSON.parse(readFileSync(join(outcome.outputs.answer!.folder, 'seen.json'), 'utf8'));
}

describe.skipIf(!has('python3'))('kstore.py', () => {
  const python = (script: string, isWatched = false) => run(script, ['python3', 'run.py'], isWatched);

  test('tells what a script uses that its spec does not know, only when it is watched', async () => {
    const script = `
import datetime, json, os, random, socket, time, kstore
time.time()
datetime.datetime.now()
datetime.datetime(2020, 1, 31).isoformat()
time.perf_counter()
random.Random(kstore.seed).random()
random.SystemRandom().random()
connection = socket.socket()
connection.settimeout(0.01)
connection.connect_ex(("127.0.0.1", 9))
kstore.log_progress(1, 2)
kstore.save_output("answer", {"seen.json": json.dumps("KSTORE_WATCH" in os.environ)})
`;
    const watched = await python(script, true);
    expect(readSeen(watched)).toBe(false);
    expect(watched.observed).toEqual({ clock: 2, timer: 1, random: 1, network: ['127.0.0.1:9'] });
    expect((await python(script)).observed).toBeNull();
  });

  test.each([
    ['random.random()', true],
    ['random.shuffle([1, 2, 3])', true],
    ['random.Random().random()', true],
    ['random.seed(3); random.random(); random.Random(4).shuffle([1, 2])', false],
    ['tempfile.mkdtemp()', false],
  ])('knows of %s whether a seed determines it', async (line, isNoted) => {
    const save = 'kstore.save_output("answer", {"a.txt": "1"})';
    const { error, observed } = await python(`import kstore, random, tempfile\n${line}\n${save}\n`, true);
    expect(error).toBeUndefined();
    expect(observed?.random !== undefined).toBe(isNoted);
  });

  test('removes nothing that the script wrote', async () => {
    const outcome = await python(`
import kstore
kstore.save_output("answer", {"first.txt": "1"})
kstore.save_output("answer", {"second.txt": "2"})
(kstore.output_folder("answer") / "own.txt").write_text("mine")
kstore.save_output("answer", {"third.txt": "3"})
`);
    expect(outcome.error?.message).toMatch(
      /FileExistsError: save_output\('answer'\) would remove .*: own\.txt/,
    );
  });

  test('gives inputs, settings and seed, and takes metrics and outputs', async () => {
    const outcome = await python(`
import json, kstore
data = kstore.inputs["data"]
kstore.log_metric("loss", 2, step=1)
kstore.log_metric("loss/물", 0.1)
kstore.log_progress(1, 2, "epoch")
kstore.log("a line")
seen = {"settings": kstore.settings, "seed": kstore.seed, "table": data.read_table(), "value": data.value,
        "files": [str(path.relative_to(data.folder)) for path in data.files]}
kstore.save_output("answer", {"wrong.txt": "the last call counts"})
kstore.save_output("answer", {"seen.json": json.dumps(seen), "deep/bytes": b"\\x00"}, meta={"rows": 2})
`);
    expect(readSeen(outcome)).toEqual({
      settings,
      seed: 4294967295,
      table: { '물 kg': [0.1, null], wet: [true, false], name: ['x,"y"', 'z'] },
      value: { rows: 2, columns: table.columns },
      files: ['deep/a.txt'],
    });
    expect(outcome.outputs.answer).toMatchObject({ files: ['deep/bytes', 'seen.json'], meta: { rows: 2 } });
    expect(outcome.metrics).toEqual({ loss: 2, 'loss/물': 0.1 });
  });

  test('refuses a metric that is no number where it is logged', async () => {
    const outcome = await python('import kstore\nkstore.log_metric("loss", float("nan"))\n');
    expect(outcome.error?.message).toBe(
      'the test task "script" failed (exit code 1); it printed: ValueError: the metric loss is nan, not a finite number',
    );
  });

  test('tells a script that it is stopped, so that it can save what there is', async () => {
    const controller = new AbortController();
    const script = `
import kstore, time
kstore.stop_requested()
kstore.log("up")
while not kstore.stop_requested():
    time.sleep(0.01)
kstore.save_output("answer", {"so-far.txt": "some"})
`;
    const program = folder.createProgram({ 'run.py': script }, ['python3', 'run.py']);
    const workFolder = folder.createWorkFolder();
    const outcome = await runTask({
      task: defineCommandTask(program),
      storeDirectory: folder.storeDirectory,
      inputs: {},
      settings: {},
      seed: 1,
      workFolder,
      signal: controller.signal,
      onEvent: () => controller.abort(),
      gracePeriodMs: 60_000,
    });
    expect(outcome.status).toBe('aborted');
    expect(outcome.outputs.answer).toMatchObject({ files: ['so-far.txt'] });
  });

  test('lets a script run alone, as the command line says', () => {
    const script = join(folder.path, 'alone.py');
    const csv = join(folder.path, 'alone.csv');
    writeFileSync(csv, 'a,b\n1,x\n,y\n');
    writeFileSync(
      script,
      `import sys; sys.path.insert(0, ${JSON.stringify(join(helper('python')))})
import kstore
kstore.log_metric("loss", 1)
text = "%s %s %s %s" % (kstore.settings, kstore.seed, kstore.inputs["data"].read_table(), kstore.inputs["data"].columns)
kstore.save_checkpoint({"seen.txt": text})
`,
    );
    const words = ['--input', `data=${csv}`, '--setting', 'rate=0.5', '--setting', 'name=wet', '--seed', '9'];
    const output = join(folder.path, 'alone');
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, PYTHONDONTWRITEBYTECODE: '1' };
    const { status, stderr } = spawnSync('python3', [script, ...words, '--output', output], {
      env,
      encoding: 'utf8',
    });
    expect(stderr).toBe('{"metric": "loss", "value": 1.0}\n{"output": "checkpoint", "meta": {}}\n');
    expect(status).toBe(0);
    expect(readFileSync(join(output, 'checkpoint/seen.txt'), 'utf8')).toBe(
      "{'rate': 0.5, 'name': 'wet'} 9 {'a': [1.0, None], 'b': ['x', 'y']} " +
        "[{'name': 'a', 'type': 'number'}, {'name': 'b', 'type': 'text'}]",
    );
  });
});

describe.skipIf(!has('Rscript'))('kstore.R', () => {
  const r = (script: string) => run(script, ['Rscript', 'run.R']);

  test('gives inputs, settings and seed, and takes metrics and outputs', async () => {
    const outcome = await r(`
source(Sys.getenv("KSTORE_R"))
set.seed(kstore$seed)
stopifnot(identical(kstore$settings$deep$layers, c(1, 2)), is.null(kstore$settings$deep$none))
stopifnot("none" %in% names(kstore$settings$deep), isTRUE(kstore$settings$deep$yes))
kstore$log_metric("loss", 2, step = 1)
kstore$log_metric("loss/물", 0.1)
kstore$log_progress(1, 2)
kstore$log("a \\"line\\"\\n")
data <- kstore$read_table("data")
stopifnot(identical(data[["물 kg"]], c(0.1, NA)), identical(data$name, c('x,"y"', "z")), kstore$value("data")$rows == 2)
stopifnot(identical(kstore$columns("data")$role, c("input", "", "target")))
stopifnot(readLines(file.path(kstore$input("data"), "deep", "a.txt"), warn = FALSE) == "first")
folder <- tempfile()
dir.create(folder)
writeLines(sprintf('{"name": %s}', shQuote(kstore$settings$name, "cmd")), file.path(folder, "text"))
writeLines('{"rate": 0.1}', file.path(folder, "seen.json"))
kstore$save_output("answer", folder, meta = list(name = kstore$settings$name, rate = kstore$settings$rate))
`);
    expect(readSeen(outcome)).toEqual({ rate: 0.1 });
    expect(outcome.outputs.answer!.meta).toEqual({ name: settings.name, rate: 0.1 });
    expect(outcome.metrics).toEqual({ loss: 2, 'loss/물': 0.1 });
  });

  test('an error is told in its own words', async () => {
    const outcome = await r('source(Sys.getenv("KSTORE_R"))\nkstore$log_metric("loss", NA)\n');
    expect(outcome.error?.message).toBe(
      'the test task "script" failed (exit code 1); it printed: Error: the metric loss is not a finite number',
    );
  });

  test('lets a script run alone, as the command line says', () => {
    const script = join(folder.path, 'alone.R');
    const csv = join(folder.path, 'alone-r.csv');
    writeFileSync(csv, 'a,b\n1,x\n,y\n');
    writeFileSync(
      script,
      `source(${JSON.stringify(helper('r/kstore.R'))})
stopifnot(kstore$settings$rate == 0.5, kstore$settings$name == "wet", kstore$seed == 9)
stopifnot(identical(kstore$columns("data")$type, c("number", "text")))
writeLines("done", file.path(kstore$output_folder("checkpoint"), "seen.txt"))
`,
    );
    const words = ['--input', `data=${csv}`, '--setting', 'rate=0.5', '--setting', 'name=wet', '--seed', '9'];
    const output = join(folder.path, 'alone-r');
    const { stderr } = spawnSync('Rscript', [script, ...words, '--output', output], {
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(existsSync(join(output, 'checkpoint/seen.txt'))).toBe(true);
  });
});
