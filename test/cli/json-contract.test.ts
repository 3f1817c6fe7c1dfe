import { appendFileSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import {
  createExample,
  createTemporaryFolder,
  editCell,
  projectFolder,
  removeTemporaryFolders,
  type Outcome,
  type Workspace,
} from '../support/workspace.ts';

const schemaFolder = join(projectFolder, 'schemas/output');
const ajv = new Ajv2020({ strict: true, allErrors: true, strictTuples: false });
const schemaNames = readdirSync(schemaFolder).map((file) => basename(file, '.schema.json'));
const validators = new Map(
  schemaNames.map((name) => {
    const text = readFileSync(join(schemaFolder, `${name}.schema.json`), 'utf8');
    return [name, ajv.compile(JSON.parse(text) as object)] as const;
  }),
);

function findProblems(schema: string, value: unknown): unknown {
  const validate = validators.get(schema);
  if (validate === undefined) return `there is no schema ${schema}`;
  return validate(value) ? [] : validate.errors;
}

/** One object and a line feed, nothing before or after it. */
function parseOnlyObject(stdout: string): object {
  expect(stdout.endsWith('\n')).toBe(true);
  const value: unknown = JSON.parse(stdout);
  expect(value).toBeTypeOf('object');
  expect(Array.isArray(value)).toBe(false);
  return value as object;
}

/** Commands in the order of a session, so that each finds what the one before left. */
const session: readonly (readonly [words: string, exitCode: number])[] = [
  ['init', 0],
  ['init', 0],
  ['status', 0],
  ['list', 0],
  ['log', 0],
  ['runs', 0],
  ['fsck', 0],
  ['add .', 0],
  ['add datasets/formula', 0],
  ['status', 0],
  ['commit -m first', 0],
  ['status', 0],
  ['run experiments/baseline.yaml --dry-run', 0],
  ['run experiments/baseline.yaml', 0],
  ['run experiments/baseline.yaml', 0],
  ['runs', 0],
  ['runs -n 1', 0],
  ['watch RUN', 0],
  ['report new baseline --from RUN', 0],
  ['report render reports/baseline.md', 0],
  ['add reports', 0],
  ['commit -m report', 0],
  ['alias checkpoint/baseline_v1 best', 0],
  ['alias checkpoint/baseline_v1 best --remove', 0],
  ['alias dataset/formula first', 0],
  ['alias', 0],
  ['tag', 0],
  ['tag v1.0', 0],
  ['tag', 0],
  ['show v1.0', 0],
  ['show v1.0:formula', 0],
  ['list', 0],
  ['list --kind checkpoint', 0],
  ['log', 0],
  ['log formula -n 1', 0],
  ['show formula@first', 0],
  ['show baseline_v1', 0],
  ['show RUN', 0],
  ['lineage result/baseline', 0],
  ['impact dataset/formula', 0],
  ['impact formula_v1 --row sample_2 --column water', 0],
  ['blame formula', 0],
  ['overlap formula_v1 formula_v1', 3],
  ['overlap experiments/baseline.yaml', 0],
  ['profile formula_v1', 0],
  ['checkout formula_v1 --to TARGET', 0],
  ['clone . CLONE', 0],
  ['pull CLONE', 0],
  ['EDIT', 0],
  ['status', 0],
  ['add .', 0],
  ['commit -m second', 0],
  ['diff formula_v1 formula_v2', 0],
  ['diff formula_v1 formula_v2 --exit-code', 3],
  ['diff training/default_v1 training/default_v2', 0],
  ['blame formula --row sample_2', 0],
  ['log formula --row sample_2', 0],
  ['merge-table formula_v1 formula_v2 formula_v1 --to MERGED', 0],
  ['run experiments/baseline.yaml', 0],
  ['diff checkpoint/baseline_v1 checkpoint/baseline_v2', 0],
  ['diff result/baseline_v1 result/baseline_v2', 0],
  ['compare result/baseline_v1 result/baseline_v2', 0],
  ['checkout formula_v1', 0],
  ['status', 0],
  ['restore datasets/formula --from formula_v2 --dry-run', 0],
  ['restore datasets/formula models', 0],
  ['reproduce RUN --deep', 0],
  ['reproduce result/baseline_v1 --against result/baseline_v2', 3],
  ['runs verify --sample 1 --seed 1', 0],
  ['show RUN', 0],
  ['log -n 1', 0],
  ['SWEEP', 0],
  ['add experiments', 0],
  ['commit -m sweep', 0],
  ['sweep list', 0],
  ['sweep start baseline', 0],
  ['sweep extend baseline-1 --trials 3', 0],
  ['sweep move baseline-1 3 --first', 0],
  ['sweep prune baseline-1 4', 0],
  ['sweep add baseline-1 epochs=2', 0],
  ['sweep continue baseline-1', 0],
  ['sweep show baseline-1', 0],
  ['sweep list', 0],
  ['sweep best baseline-1', 0],
  ['sweep stop baseline-1', 0],
  ['task list', 0],
  ['task show learning regression', 0],
  ['plugin new means', 0],
  ['plugin add plugins/means', 0],
  ['plugin list', 0],
  ['plugin show means', 0],
  ['plugin trust means --yes', 0],
  ['task list', 0],
  ['task show learning means', 0],
  ['fsck', 0],
  ['show formula_v2 --storage', 0],
  ['du', 0],
  ['gc --dry-run', 0],
  ['gc', 0],
  ['repair --dry-run', 0],
  ['repair', 0],
];

/** Commands that need a run that goes on: `steering.test.ts` holds them to their schemas. */
const steering = ['adjust', 'pause', 'resume', 'stop'];
const sweepDeclaration = `
sweep:
  space: { learningRate: { uniform: [0.01, 0.02] } }
  strategy: random
  trials: 2
`;

/** A wrong use of every command. */
const failures: readonly (readonly [words: string, code: string])[] = [
  ['init models/mlp.yaml', 'KSTORE_PATH_NOT_FOUND|KSTORE_SYSTEM|KSTORE_USAGE|KSTORE_PATH_.*'],
  ['add nowhere', 'KSTORE_PATH_NOT_FOUND'],
  ['commit -m nothing', 'KSTORE_NOTHING_STAGED'],
  ['status extra', 'KSTORE_USAGE'],
  ['list --kind cake', 'KSTORE_USAGE'],
  ['log -n 0', 'KSTORE_USAGE'],
  ['runs -n many', 'KSTORE_USAGE'],
  ['runs verify --sample 0', 'KSTORE_USAGE'],
  ['reproduce baseline_v1 --tolerance 2', 'KSTORE_USAGE'],
  ['watch', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['watch nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['stop', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['pause baseline', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['resume baseline', 'KSTORE_RUN_NOT_RESUMABLE'],
  ['adjust', 'KSTORE_USAGE'],
  ['adjust baseline', 'KSTORE_USAGE'],
  ['adjust learningRate', 'KSTORE_USAGE'],
  ['adjust learningRate=1', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['show nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['lineage nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['impact nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['diff formula_v1 mlp_v1', 'KSTORE_REFERENCE_KIND'],
  ['merge-table formula_v1 formula_v1 formula_v1 --to merged.txt', 'KSTORE_USAGE'],
  ['blame mlp_v1', 'KSTORE_REFERENCE_KIND'],
  ['blame formula --row nothing', 'KSTORE_USAGE'],
  ['log --row sample_2', 'KSTORE_USAGE'],
  ['impact formula_v1 --column water', 'KSTORE_USAGE'],
  ['compare result/baseline_v1', 'KSTORE_USAGE'],
  ['overlap formula_v1 mlp_v1', 'KSTORE_REFERENCE_KIND'],
  ['profile mlp_v1', 'KSTORE_REFERENCE_KIND'],
  ['alias nothing best', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['checkout formula_v1 --to models', 'KSTORE_CHECKOUT_EXISTS'],
  ['restore datasets/nothing', 'KSTORE_PATH_NOT_FOUND'],
  ['run experiments/missing.yaml', 'KSTORE_PATH_NOT_FOUND'],
  ['run training/default_v1', 'KSTORE_REFERENCE_KIND'],
  ['report new baseline --from nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['reproduce nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['sweep show nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['sweep start training/default_v1', 'KSTORE_REFERENCE_KIND'],
  ['task list extra', 'KSTORE_USAGE'],
  ['task show learning nothing', 'KSTORE_TASK_UNKNOWN'],
  ['plugin add nowhere', 'KSTORE_PATH_NOT_FOUND'],
  ['plugin list extra', 'KSTORE_USAGE'],
  ['plugin show nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
  ['plugin trust kstore_v1', 'KSTORE_USAGE'],
  ['plugin new means', 'KSTORE_CHECKOUT_EXISTS'],
  ['fsck extra', 'KSTORE_USAGE'],
  ['du extra', 'KSTORE_USAGE'],
  ['gc --grace soon', 'KSTORE_USAGE'],
  ['repair --from nowhere', 'KSTORE_REPOSITORY_NOT_FOUND'],
  ['frobnicate', 'KSTORE_USAGE'],
  ['', 'KSTORE_USAGE'],
];

/** Commands whose text people read all day, and so without lines that a narrow window breaks. */
const pages = [
  'help',
  'run --help',
  'reproduce --help',
  'status',
  'list',
  'log',
  'runs',
  'watch RUN',
  'watch --help',
  'stop --help',
  'resume --help',
  'adjust --help',
  'show baseline_v1',
  'show formula_v1',
  'show RUN',
  'lineage result/baseline_v2',
  'impact formula_v1',
  'impact formula_v1 --row sample_2',
  'blame formula',
  'blame formula --row sample_2',
  'blame --help',
  'merge-table --help',
  'log formula --row sample_2',
  'diff formula_v1 formula_v2',
  'diff training/default_v1 training/default_v2',
  'diff result/baseline_v1 result/baseline_v2',
  'compare result/baseline_v1 result/baseline_v2',
  'run experiments/baseline.yaml',
  'run experiments/baseline.yaml --dry-run',
  'reproduce result/baseline_v2',
  'runs verify --help',
  'runs verify --sample 1 --seed 1',
  'sweep list',
  'sweep show baseline-1',
  'sweep best baseline-1',
  'sweep start --help',
  'task list',
  'task show learning regression',
  'plugin list',
  'plugin show means',
  'plugin trust --help',
  'plugin add --help',
  'fsck',
  'show formula_v2 --storage',
  'du',
  'gc --dry-run',
  'gc --grace 0',
  'repair',
  'alias',
  'tag',
];

const nameOf = (words: string) => {
  const [first = '', second = ''] = words.split(' ');
  if (first === 'run' && words.endsWith(' --dry-run')) return 'run-plan';
  if (first === 'log' && words.includes(' --row ')) return 'log-row';
  const hasTwoWords = ['task', 'report', 'plugin', 'sweep'].includes(first) || second === 'verify';
  return hasTwoWords ? `${first}-${second}` : first;
};

/** Columns of a terminal: East Asian wide characters take two. */
function measureColumns(line: string): number {
  return [...line].reduce(
    (sum, char) =>
      sum + (/[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60]/.test(char) ? 2 : 1),
    0,
  );
}

describe('the contract of --json', () => {
  let workspace: Workspace;
  let run = '';
  const outcomes: { readonly words: string; readonly expected: number; readonly outcome: Outcome }[] = [];

  const type = (words: string, ...more: readonly string[]) =>
    workspace.type(...words.split(' ').map((word) => (word === 'RUN' ? run : word)), ...more);

  beforeAll(async () => {
    workspace = createExample();
    const target = join(createTemporaryFolder(), 'target');
    const merged = join(createTemporaryFolder(), 'merged.csv');
    for (const [words, expected] of session) {
      if (words === 'EDIT') {
        await editCell(workspace.path('datasets/formula/input/sample_2.xlsx'), 'water', 1.5);
        workspace.edit('training/default.yaml', '0.005', '0.004');
        continue;
      }
      if (words === 'SWEEP') {
        appendFileSync(workspace.path('experiments/baseline.yaml'), sweepDeclaration);
        continue;
      }
      const outcome = type(
        words.replace('TARGET', target).replace('MERGED', merged).replace('CLONE', `${target}-clone`),
        '--json',
      );
      outcomes.push({ words, expected, outcome });
      if (run === '' && nameOf(words) === 'run') run = (JSON.parse(outcome.stdout) as RunOutput).run;
    }
  });
  afterAll(removeTemporaryFolders);

  it('has a schema for every command, and a command for every schema', () => {
    const commands = readdirSync(join(projectFolder, 'src/commands'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => path.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-'));
    // A plan is another answer than a run, and the history of a row than that of all.
    const answers = [...commands, 'run-plan', 'log-row'].sort();
    expect([...answers, 'error'].sort()).toEqual([...schemaNames].sort());
    expect(
      [...new Set([...session.map(([words]) => nameOf(words)), ...steering])]
        .filter((name) => !['EDIT', 'SWEEP'].includes(name))
        .sort(),
    ).toEqual(answers);
  });

  it('gives one object on stdout that the schema of the command describes', () => {
    for (const { words, expected, outcome } of outcomes) {
      expect(outcome.exitCode, `${words}\n${outcome.stdout}${outcome.stderr}`).toBe(expected);
      expect(findProblems(nameOf(words), parseOnlyObject(outcome.stdout)), words).toEqual([]);
    }
  });

  it('writes nothing else to stdout, and no object to stderr', () => {
    for (const { words, outcome } of outcomes) {
      expect(outcome.stdout.trimEnd(), words).not.toContain('\n');
      expect(outcome.stderr, words).not.toMatch(/^[{[]|error:/m);
      const talks = /^(run|reproduce|runs verify|sweep start|sweep continue) /.test(words);
      if (!talks) expect(outcome.stderr, words).toBe('');
    }
  });

  it.each(failures)('gives the error of `%s` as one object', (words, code) => {
    const outcome = workspace.type(...words.split(' ').filter((word) => word !== ''), '--json');
    const value = parseOnlyObject(outcome.stdout) as { error: { code: string; message: string } };
    expect(findProblems('error', value)).toEqual([]);
    expect(value.error.code).toMatch(new RegExp(`^${code}$`));
    expect(value.error.message).not.toMatch(/\n|Error:/);
    expect(outcome.exitCode).toBeGreaterThan(1);
    expect(outcome.stderr).toBe('');
  });

  it('describes verdicts that are not IDENTICAL as well', () => {
    const damaged = workspace.copy();
    for (const name of readdirSync(damaged.path('.kstore/packs')))
      rmSync(damaged.path('.kstore/packs', name));
    const outcome = damaged.type('reproduce', 'result/baseline_v1', '--json');
    expect(outcome.exitCode).toBe(5);
    expect(findProblems('reproduce', parseOnlyObject(outcome.stdout))).toEqual([]);
  });

  it.each(pages)('writes `%s` for people in at most 80 columns, without colours', (words) => {
    const typed = words.split(' ').map((word) => (word === 'RUN' ? run : word));
    const { exitCode, stdout } = workspace.within({ variables: { COLUMNS: '80' } }).type(...typed);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n').filter((line) => measureColumns(line) > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001B');
    expect(stdout.endsWith('\n')).toBe(true);
    expect(() => JSON.parse(stdout) as unknown).toThrow();
  });
});
