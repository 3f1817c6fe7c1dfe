import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PluginAddOutput } from '../../src/store/model/generated/output/plugin-add.ts';
import type { PluginListOutput } from '../../src/store/model/generated/output/plugin-list.ts';
import type { PluginNewOutput } from '../../src/store/model/generated/output/plugin-new.ts';
import type { PluginShowOutput } from '../../src/store/model/generated/output/plugin-show.ts';
import type { ReproduceOutput } from '../../src/store/model/generated/output/reproduce.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import type { ShowOutput } from '../../src/store/model/generated/output/show.ts';
import type { TaskListOutput } from '../../src/store/model/generated/output/task-list.ts';
import {
  copyProgram,
  createCommittedExample,
  createTemporaryFolder,
  removeTemporaryFolders,
  Workspace,
  type Outcome,
} from '../support/workspace.ts';

afterAll(removeTemporaryFolders);

function write(workspace: Workspace, path: string, content: string): void {
  mkdirSync(dirname(workspace.path(path)), { recursive: true });
  writeFileSync(workspace.path(path), content);
}

/** A workspace with a new plugin, and an experiment whose model names its task. */
function createPluginWorkspace(task = 'means'): Workspace {
  const workspace = createCommittedExample();
  workspace.json('plugin', 'new', 'means');
  write(workspace, 'models/means.yaml', `task: ${task}\n`);
  write(workspace, 'experiments/means.yaml', 'dataset: formula\nmodel: means\n');
  workspace.json('add', '.');
  workspace.json('commit', '-m', 'a plugin');
  return workspace;
}

const run = (workspace: Workspace): Outcome => workspace.type('run', 'experiments/means.yaml', '--json');
const errorOf = (outcome: Outcome) =>
  (JSON.parse(outcome.stdout) as { error: { code: string; message: string; hints: string[] } }).error;
const reproduce = (workspace: Workspace, reference: string) =>
  JSON.parse(workspace.type('reproduce', reference, '--json').stdout) as ReproduceOutput;

describe('a new plugin', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = new Workspace(createTemporaryFolder());
    workspace.json('init');
  });

  it.each([
    ['learning', 'javascript', 'means'],
    ['test', 'javascript', 'deviations'],
    ['learning', 'python', '평균'],
    ['test', 'python', 'measured'],
  ])('for a %s task in %s passes its own test, and is added', (type, language, name) => {
    const { path, test, task } = workspace.json<PluginNewOutput>(
      ...['plugin', 'new', name, '--type', type, '--language', language],
    );
    const tested = spawnSync('sh', ['-c', test], { cwd: workspace.folder, encoding: 'utf8' });
    expect(tested.status, tested.stdout + tested.stderr).toBe(0);
    expect(tested.stdout + tested.stderr).toMatch(/pass 1\b|Ran [1-9] tests?/);
    const added = workspace.json<PluginAddOutput>('plugin', 'add', path);
    expect(added).toMatchObject({ ref: `${name}_v1`, trusted: false, tasks: [{ type, name: task }] });
    expect(workspace.json('status')).toMatchObject({ changes: [] });
  });

  it('takes the place of nothing', () => {
    expect(errorOf(workspace.type('plugin', 'new', 'means', '--json')).code).toBe('KSTORE_CHECKOUT_EXISTS');
  });
});

describe('trust in a plugin', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = createPluginWorkspace();
  });

  it('is asked for before anything runs, and nothing is recorded', () => {
    const outcome = run(workspace);
    expect(outcome.exitCode).toBe(12);
    expect(errorOf(outcome)).toMatchObject({
      code: 'KSTORE_PLUGIN_UNTRUSTED',
      hints: [expect.stringContaining('kstore plugin trust means_v1') as string],
    });
    expect(workspace.json('runs')).toMatchObject({ runs: [] });
    expect(existsSync(workspace.path('.kstore/cache/code'))).toBe(false);
  });

  it('needs --yes where nobody can be asked', () => {
    expect(errorOf(workspace.type('plugin', 'trust', 'means', '--json')).code).toBe('KSTORE_USAGE');
    const { tasks } = workspace.json<TaskListOutput>('task', 'list');
    expect(tasks.filter(({ trust }) => trust !== 'built-in')).toMatchObject([
      { name: 'means', plugin: 'means_v1', trust: 'untrusted' },
    ]);
  });

  it('lets that version run, and the record says which code it was', () => {
    expect(workspace.json('plugin', 'trust', 'means', '--yes')).toMatchObject({
      trust: 'trusted',
      changed: true,
    });
    expect(workspace.json('plugin', 'trust', 'means@1', '--yes')).toMatchObject({ changed: false });
    const { outputs, steps } = JSON.parse(run(workspace).stdout) as RunOutput;
    expect(outputs).toMatchObject([{ ref: 'means_v1', kind: 'checkpoint' }]);
    const shown = workspace.json<ShowOutput>('show', steps[0]!.run);
    const [record] = shown.matches as readonly { used: readonly { role: string; ref: string }[] }[];
    expect(record!.used.slice(-2)).toMatchObject([
      { role: 'plugin', ref: 'means_v1', kind: 'plugin' },
      { role: 'runner', ref: 'kstore_v1', kind: 'plugin' },
    ]);
  });

  it('is asked for again when a file changes; until then the committed version runs', () => {
    appendFileSync(workspace.path('plugins/means/task.js'), '// another line\n');
    const before = run(workspace);
    expect(before.stderr).toMatch(/plugins\/means has changes that are not committed/);
    expect(JSON.parse(before.stdout)).toMatchObject({ cached: true });
    workspace.json('plugin', 'add', 'plugins/means');
    expect(errorOf(run(workspace)).code).toBe('KSTORE_PLUGIN_UNTRUSTED');
    expect(workspace.json<PluginShowOutput>('plugin', 'show', 'means')).toMatchObject({
      ref: 'means_v2',
      trust: 'untrusted',
      comparedWith: 'means_v1',
      changes: { added: [], changed: ['task.js'], removed: [] },
    });
  });

  it('does not stand in the way of a trusted version that is named', () => {
    workspace.edit('models/means.yaml', 'task: means', 'task: means_v1/means');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'pinned');
    expect(JSON.parse(run(workspace).stdout)).toMatchObject({ run: expect.any(String) as string });
    workspace.json('plugin', 'trust', 'means_v1', '--revoke');
    expect(errorOf(run(workspace)).code).toBe('KSTORE_PLUGIN_UNTRUSTED');
    expect(errorOf(workspace.type('reproduce', 'checkpoint/means', '--json')).code).toBe(
      'KSTORE_PLUGIN_UNTRUSTED',
    );
  });
});

describe('recorded code', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = createPluginWorkspace();
    workspace.json('plugin', 'trust', 'means', '--yes');
    expect(run(workspace).exitCode).toBe(0);
    workspace.edit('training/default.yaml', 'epochs: 300', 'epochs: 3');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'short');
    workspace.json('run', 'experiments/baseline.yaml');
  });

  it('that is current is what is committed: what lies in the folder besides is told, and not used', () => {
    expect(reproduce(workspace, 'checkpoint/means')).toMatchObject({ notices: [] });
    const committed = readFileSync(workspace.path('plugins/means/task.js'), 'utf8');
    write(workspace, 'plugins/means/task.js', 'throw new Error("not used");\n');
    const words = ['reproduce', 'checkpoint/means', '--with-current-code', '--no-record'];
    const { stdout, stderr } = workspace.type(...words, '--json');
    const told = 'plugins/means has changes that are not committed; the run uses the committed means';
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'IDENTICAL', notices: [told] });
    expect(stderr).toContain(`note: ${told}`);
    write(workspace, 'plugins/means/task.js', committed);
  });

  it('of the built-in tasks is a plugin in the list, with its tasks', () => {
    const { plugins } = workspace.json<PluginListOutput>('plugin', 'list');
    const { tasks } = workspace.json<TaskListOutput>('task', 'list');
    const builtIn = tasks.filter(({ trust }) => trust === 'built-in');
    expect(plugins.map(({ ref, trust }) => `${ref} ${trust}`)).toEqual([
      'kstore_v1 built-in',
      'means_v1 trusted',
    ]);
    const [kstore] = plugins;
    expect(kstore).toMatchObject({ name: 'kstore', problem: null });
    expect(kstore!.tasks.map(({ type, name }) => `${type} ${name}`).sort()).toEqual(
      builtIn.map(({ type, name }) => `${type} ${name}`).sort(),
    );
    expect(workspace.type('plugin', 'list').stdout).toMatch(/^kstore_v1 +built-in +learning /m);
  });

  it('runs again although the plugin was changed, trusted, and its folder is gone', () => {
    workspace.edit('plugins/means/task.js', 'toFixed(', 'toFixed(1 + ');
    workspace.json('plugin', 'add', 'plugins/means');
    workspace.json('plugin', 'trust', 'means', '--yes');
    expect((JSON.parse(run(workspace).stdout) as RunOutput).outputs).toMatchObject([{ ref: 'means_v2' }]);
    rmSync(workspace.path('plugins'), { recursive: true });
    rmSync(workspace.path('.kstore/cache'), { recursive: true });
    expect(reproduce(workspace, 'checkpoint/means_v1').verdict).toBe('IDENTICAL');
  });

  it('is compared before it runs, and put in place again when it was changed there', () => {
    const code = workspace.path('.kstore/cache/code');
    const listed = spawnSync('find', [code, '-name', 'task.js'], { encoding: 'utf8' })
      .stdout.trim()
      .split('\n');
    for (const path of listed) writeFileSync(path, 'throw new Error("not what was trusted")');
    expect(reproduce(workspace, 'checkpoint/means_v1').verdict).toBe('IDENTICAL');
  });

  it('of the built-in tasks runs again with another build, and the same build trusts it', () => {
    const program = copyProgram();
    appendFileSync(
      join(program, 'dist/tasks/learning-regression.mjs'),
      '\nthrow new Error("another build");\n',
    );
    expect(reproduce(workspace.withProgram(program), 'checkpoint/baseline_v1').verdict).toBe('IDENTICAL');
  });

  it('is a stranger’s in a clone', () => {
    const clone = new Workspace(join(createTemporaryFolder(), 'clone'));
    workspace.json('clone', '.', clone.folder);
    const other = copyProgram();
    appendFileSync(join(other, 'dist/tasks/learning-regression.mjs'), '\n// another build\n');
    expect(errorOf(clone.type('reproduce', 'checkpoint/means_v1', '--json'))).toMatchObject({
      code: 'KSTORE_PLUGIN_UNTRUSTED',
      message: expect.stringContaining('means_v1') as string,
    });
    expect(reproduce(clone, 'checkpoint/baseline_v1').verdict).toBe('IDENTICAL');
    const elsewhere = clone.withProgram(other);
    expect(errorOf(elsewhere.type('reproduce', 'checkpoint/baseline_v1', '--json'))).toMatchObject({
      code: 'KSTORE_PLUGIN_UNTRUSTED',
      message: expect.stringContaining('kstore_v1') as string,
    });
    elsewhere.json('plugin', 'trust', 'kstore_v1', '--yes');
    expect(reproduce(elsewhere, 'checkpoint/baseline_v1').verdict).toBe('IDENTICAL');
    clone.json('plugin', 'trust', 'means_v1', '--yes');
    expect(reproduce(clone, 'checkpoint/means_v1').verdict).toBe('IDENTICAL');
  });
});

describe('adding a plugin', () => {
  let workspace: Workspace;
  beforeAll(() => {
    workspace = createPluginWorkspace();
  });

  /** A package beside the workspace, with a dependency that has an install script. */
  function createPackage(change: (fields: Record<string, unknown>) => void = () => undefined): string {
    const folder = createTemporaryFolder();
    const from = workspace.path('plugins/means');
    const fields = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8')) as Record<string, unknown>;
    Object.assign(fields, { name: '@lab/kstore-plugin-forest', dependencies: { trees: '1' } });
    change(fields);
    writeFileSync(join(folder, 'package.json'), JSON.stringify(fields));
    const declaration = readFileSync(join(from, 'kstore-plugin.json'), 'utf8');
    writeFileSync(join(folder, 'kstore-plugin.json'), declaration.replace('"means"', '"forest"'));
    writeFileSync(join(folder, 'task.js'), readFileSync(join(from, 'task.js')));
    mkdirSync(join(folder, 'node_modules/trees'), { recursive: true });
    writeFileSync(
      join(folder, 'node_modules/trees/package.json'),
      JSON.stringify({ name: 'trees', version: '1.2.3', scripts: { install: 'touch installed' } }),
    );
    return folder;
  }

  it('takes a folder with the packages that it needs, and what else is staged stays staged', () => {
    write(workspace, 'models/other.yaml', 'task: regression\n');
    workspace.json('add', 'models/other.yaml');
    const added = workspace.json<PluginAddOutput>('plugin', 'add', createPackage());
    expect(added).toMatchObject({
      ref: 'forest_v1',
      path: 'plugins/forest',
      packages: [{ name: 'trees', version: '1.2.3', path: 'node_modules/trees' }],
    });
    expect(existsSync(workspace.path('plugins/forest/node_modules/trees/installed'))).toBe(false);
    expect(workspace.json('status')).toMatchObject({
      changes: [{ kind: 'model', name: 'other', state: 'new' }],
    });
    expect(workspace.json('plugin', 'add', 'plugins/forest')).toMatchObject({
      commit: null,
      ref: 'forest_v1',
    });
  });

  it('overwrites no changes that are in no version', () => {
    appendFileSync(workspace.path('plugins/forest/task.js'), '// mine\n');
    const source = createPackage();
    expect(errorOf(workspace.type('plugin', 'add', source, '--json')).code).toBe('KSTORE_CHECKOUT_EXISTS');
    expect(workspace.json('plugin', 'add', source, '--force')).toMatchObject({
      ref: 'forest_v1',
      commit: null,
    });
  });

  it('finds a package by its name where npm has installed it', () => {
    const source = createPackage();
    mkdirSync(workspace.path('node_modules/@lab'), { recursive: true });
    symlinkSync(source, workspace.path('node_modules/@lab/kstore-plugin-forest'));
    const words = ['plugin', 'add', '@lab/kstore-plugin-forest', '--name', 'second'];
    expect(workspace.json(...words)).toMatchObject({ ref: 'second_v1' });
  });

  it('leaves two tasks of one name to the full name', () => {
    for (const name of ['forest', 'second']) workspace.json('plugin', 'trust', name, '--yes');
    expect(errorOf(workspace.type('task', 'show', 'learning', 'forest', '--json'))).toMatchObject({
      code: 'KSTORE_REFERENCE_AMBIGUOUS',
      message: expect.stringMatching(/forest\/forest, second\/forest/) as string,
    });
    for (const name of ['second/forest', 'second_v1/forest'])
      expect(workspace.json('task', 'show', 'learning', name)).toMatchObject({ plugin: 'second_v1' });
    expect(workspace.json('task', 'show', 'learning', 'kstore/regression')).toMatchObject({ plugin: null });
  });

  it('takes no name from a built-in task, and is told so', () => {
    const notice =
      /in kstore itself, which keeps that name; the one of this plugin is regression\/regression/;
    expect(workspace.type('plugin', 'new', 'regression').stderr).toMatch(notice);
    const added = workspace.type('plugin', 'add', 'plugins/regression');
    expect([added.exitCode, added.stderr]).toEqual([0, expect.stringMatching(notice)]);
    for (const trust of [['--revoke'], ['--yes']]) {
      workspace.json('plugin', 'trust', 'regression', ...trust);
      for (const name of ['regression', 'kstore/regression'])
        expect(workspace.json('task', 'show', 'learning', name)).toMatchObject({ plugin: null });
      const own = workspace.json('task', 'show', 'learning', 'regression/regression');
      expect(own).toMatchObject({ plugin: 'regression_v1' });
    }
  });

  it.each<[string, string, RegExp, (fields: Record<string, unknown>) => void]>([
    ['nothing declared', 'KSTORE_SETTINGS_INVALID', /declares no tasks/, (fields) => delete fields.kstore],
    [
      'another apiVersion',
      'KSTORE_SETTINGS_INVALID',
      /apiVersion is 7; this kstore knows version 1/,
      (fields) => (fields.kstore = { apiVersion: 7, tasks: [] }),
    ],
    [
      'a package that is not installed',
      'KSTORE_PATH_NOT_FOUND',
      /needs the package "gone", which is not installed/,
      (fields) => (fields.dependencies = { gone: '1' }),
    ],
  ])('refuses %s with one error, and leaves nothing', (_what, code, message, change) => {
    const before = workspace.json<PluginListOutput>('plugin', 'list');
    const outcome = workspace.type('plugin', 'add', createPackage(change), '--name', 'wrong', '--json');
    expect(errorOf(outcome)).toMatchObject({ code, message: expect.stringMatching(message) as string });
    expect(existsSync(workspace.path('plugins/wrong'))).toBe(false);
    expect(workspace.json('plugin', 'list')).toEqual(before);
  });

  it('refuses open settings, and a link that points outside', () => {
    const open = createPackage();
    const path = join(open, 'kstore-plugin.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"additionalProperties": false', '"additionalProperties": true'),
    );
    expect(errorOf(workspace.type('plugin', 'add', open, '--name', 'open', '--json'))).toMatchObject({
      code: 'KSTORE_TASK_CONTRACT',
      message: expect.stringMatching(
        /learning task "forest" has settings whose schema accepts unknown/,
      ) as string,
    });
    symlinkSync('../../secret', workspace.path('plugins/means/secret'));
    expect(errorOf(workspace.type('add', 'plugins/means', '--json'))).toMatchObject({
      code: 'KSTORE_PATH_UNSAFE',
    });
  });

  it('keeps the name of the built-in tasks for them', () => {
    const before = workspace.json<TaskListOutput>('task', 'list');
    const outcome = workspace.type('plugin', 'add', createPackage(), '--name', 'kstore', '--json');
    expect(errorOf(outcome).code).toBe('KSTORE_NAME_CONFLICT');
    expect(workspace.json<TaskListOutput>('task', 'list')).toEqual(before);
  });
});

describe('the settings that a plugin declares', () => {
  let workspace: Workspace;
  const declare = (p: unknown, more: Record<string, unknown> = {}): void => {
    const task = {
      ...{ type: 'learning', name: 'given', version: '1', summary: 'one\n  runs harmless.js\u001b[8m' },
      command: [
        'sh',
        '-c',
        'cp "$KSTORE_SETTINGS" "$KSTORE_OUTPUTS/checkpoint/"',
        'a b',
        '',
        '$HOME',
        '--x=*',
      ],
      inputs: { dataset: { kind: 'dataset', description: 'd' } },
      settings: { type: 'object', additionalProperties: false, properties: { p }, ...more },
      outputs: { checkpoint: { kind: 'checkpoint', description: 'd' } },
      metrics: {},
    };
    write(workspace, 'plugins/given/kstore-plugin.yaml', JSON.stringify({ apiVersion: 1, tasks: [task] }));
  };

  beforeAll(() => {
    workspace = createCommittedExample();
    write(workspace, 'models/given.yaml', 'task: given\n');
    write(workspace, 'experiments/given.yaml', 'dataset: formula\nmodel: given\n');
    workspace.json('add', 'models', 'experiments');
    workspace.json('commit', '-m', 'a model');
  });

  it.each([
    ['plugin add', ['plugin', 'add', 'plugins/given']],
    ['add', ['add', 'plugins/given']],
  ])('are refused by %s when they are wrong, with file, task and setting', (_command, words) => {
    declare({ type: 'integer', minimum: 5, default: 1, description: 'd' });
    const before = workspace.json<PluginListOutput>('plugin', 'list');
    const outcome = workspace.type(...words, '--json');
    const refused = workspace.type('commit', '-m', 'wrong', '--json');
    expect([outcome, refused].map((one) => errorOf(one).code)).toContain('KSTORE_TASK_CONTRACT');
    expect(outcome.stdout + refused.stdout).toMatch(
      /plugins\/given\/kstore-plugin\.yaml: the learning task \\"given\\" has settings whose schema has a default for \\"p\\"/,
    );
    expect(workspace.json<PluginListOutput>('plugin', 'list')).toEqual(before);
  });

  it('may be of several types, and the words of the command are told apart', () => {
    declare({ type: ['string', 'number'], default: 1, description: 'd' });
    const added = workspace.json<PluginAddOutput>('plugin', 'add', 'plugins/given');
    const quoted = `sh -c 'cp "$KSTORE_SETTINGS" "$KSTORE_OUTPUTS/checkpoint/"' 'a b' '' '$HOME' '--x=*'`;
    expect(added.tasks[0]).toMatchObject({ runs: quoted });
    const shown = workspace.type('plugin', 'show', 'given').stdout;
    expect(shown).toContain(`  one runs harmless.js\\u001b[8m\n  runs ${quoted}\n`);
    expect(workspace.type('plugin', 'trust', 'given', '--yes').stderr).toContain(quoted);
    const ran = workspace.type('run', 'experiments/given.yaml', '--json');
    expect(ran.exitCode, ran.stdout).toBe(0);
  });
});
