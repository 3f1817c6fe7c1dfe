import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { ErrorCode } from '../../src/store/errors/codes.ts';
import type { Workspace } from '../support/workspace.ts';

export interface WrongUse {
  readonly what: string;
  /** Changes a copy of a committed workspace before the command is typed. */
  readonly arrange?: (workspace: Workspace) => void;
  /** Words of the command. */
  readonly words: readonly string[];
  readonly code: ErrorCode;
  /** What the one line must name. */
  readonly message: RegExp;
  /** Where there is no workspace. */
  readonly outside?: true;
}

const write = (path: string, text: string) => (workspace: Workspace) => {
  mkdirSync(join(workspace.path(path), '..'), { recursive: true });
  writeFileSync(workspace.path(path), text);
};
const sample = (side: string, number: number) => `datasets/formula/${side}/sample_${number}.xlsx`;

export const wrongUses: readonly WrongUse[] = [
  // What is typed.
  {
    what: 'an unknown command',
    words: ['comit'],
    code: 'KSTORE_USAGE',
    message: /"comit"; did you mean "commit"\?/,
  },
  {
    what: 'an unknown word after a topic',
    words: ['report', 'nw', 'x'],
    code: 'KSTORE_USAGE',
    message: /"report nw"; did you mean "report new"\?/,
  },
  {
    what: 'an unknown option',
    words: ['status', '--frobnicate'],
    code: 'KSTORE_USAGE',
    message: /--frobnicate/,
  },
  {
    what: 'a misspelt option',
    words: ['run', 'baseline', '--frsh'],
    code: 'KSTORE_USAGE',
    message: /--frsh; did you mean --fresh\?/,
  },
  { what: 'a missing argument', words: ['show'], code: 'KSTORE_USAGE', message: /missing REFERENCE/ },
  { what: 'a run of nothing', words: ['run'], code: 'KSTORE_USAGE', message: /missing EXPERIMENT/ },
  {
    what: 'no jobs',
    words: ['run', 'baseline', '--jobs', '0'],
    code: 'KSTORE_USAGE',
    message: /--jobs must be .* but is "0"/,
  },
  {
    what: 'a run to continue where none was made',
    words: ['run', '--continue'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /nothing to continue/,
  },
  {
    what: 'a run that is new and an old one',
    words: ['run', '--continue', '--fresh'],
    code: 'KSTORE_USAGE',
    message: /--fresh/,
  },
  { what: 'a missing message', words: ['commit'], code: 'KSTORE_USAGE', message: /missing --message/ },
  {
    what: 'an argument too many',
    words: ['diff', 'a', 'b', 'c'],
    code: 'KSTORE_USAGE',
    message: /unexpected c/,
  },
  { what: 'a word for a number', words: ['log', '-n', 'ten'], code: 'KSTORE_USAGE', message: /ten/ },
  { what: 'one run to compare', words: ['compare', 'formula_v1'], code: 'KSTORE_USAGE', message: /two runs/ },

  // References.
  {
    what: 'an unknown name',
    words: ['show', 'formla'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /"formla"/,
  },
  {
    what: 'a version that is not there yet',
    words: ['show', 'formula_v9'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /formula_v9/,
  },
  {
    what: 'an unknown alias',
    words: ['show', 'formula@best'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /formula@best/,
  },
  {
    what: 'an unknown id',
    words: ['show', 'ffffffff'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /ffffffff/,
  },
  {
    what: 'an id that is too short',
    words: ['show', 'f/f'],
    code: 'KSTORE_REFERENCE_INVALID',
    message: /"f\/f"/,
  },
  {
    what: 'two kinds with one name',
    arrange: (workspace) => {
      write('models/formula.yaml', 'task: regression\nlayers: [{ dense: { units: 4 } }]\n')(workspace);
      workspace.json('add', 'models');
      workspace.json('commit', '-m', 'a model of that name');
    },
    words: ['checkout', 'formula_v1', '--to', 'elsewhere'],
    code: 'KSTORE_REFERENCE_AMBIGUOUS',
    message: /"formula_v1".*dataset\/formula_v1.*model\/formula_v1/,
  },
  {
    what: 'a prefix that two ids begin with',
    // Found by trial: the ids of these two begin with the same four digits.
    arrange: (workspace) => {
      write('training/t407.yaml', 'epochs: 408\n')(workspace);
      write('training/t495.yaml', 'epochs: 496\n')(workspace);
      workspace.json('add', 'training');
      workspace.json('commit', '-m', 'twins');
    },
    words: ['checkout', 'f7c6', '--to', 'elsewhere'],
    code: 'KSTORE_REFERENCE_AMBIGUOUS',
    message: /"f7c6".*t495_v1.*t407_v1|"f7c6".*t407_v1.*t495_v1/,
  },
  {
    what: 'versions of two kinds to set side by side',
    words: ['diff', 'formula_v1', 'mlp_v1'],
    code: 'KSTORE_REFERENCE_KIND',
    message: /mlp_v1/,
  },
  {
    what: 'a dataset to reproduce',
    words: ['reproduce', 'formula_v1'],
    code: 'KSTORE_REFERENCE_KIND',
    message: /formula_v1/,
  },

  // The repository.
  {
    what: 'no repository',
    words: ['status'],
    code: 'KSTORE_REPOSITORY_NOT_FOUND',
    message: /no kstore workspace/,
    outside: true,
  },
  {
    what: 'a configuration that is no JSON',
    arrange: write('.kstore/config.json', '{"author":'),
    words: ['status'],
    code: 'KSTORE_CONFIG_INVALID',
    message: /config\.json/,
  },
  {
    what: 'a configuration with an unknown setting',
    arrange: write('.kstore/config.json', '{"colour":"blue"}'),
    words: ['add', '.'],
    code: 'KSTORE_CONFIG_INVALID',
    message: /colour/,
  },
  {
    what: 'a format of the future',
    arrange: write('.kstore/format', 'kstore 9\n'),
    words: ['log'],
    code: 'KSTORE_REPOSITORY_FORMAT',
    message: /kstore 9/,
  },
  {
    what: 'a folder in the place of the format',
    arrange: (workspace) => {
      rmSync(workspace.path('.kstore/format'));
      mkdirSync(workspace.path('.kstore/format'));
    },
    words: ['fsck'],
    code: 'KSTORE_REPOSITORY_FORMAT',
    message: /format" must be a file with the line "kstore 1" or "kstore 2", and is no file/,
  },
  {
    what: 'a staging area that is no JSON',
    arrange: write('.kstore/stage.json', '{'),
    words: ['commit', '-m', 'x'],
    code: 'KSTORE_REPOSITORY_DAMAGED',
    message: /stage\.json/,
  },
  {
    what: 'a ledger without its objects',
    arrange: (workspace) => {
      rmSync(workspace.path('.kstore/git/objects'), { recursive: true });
      rmSync(workspace.path('.kstore/cache'), { recursive: true });
      mkdirSync(workspace.path('.kstore/git/objects'));
    },
    words: ['log'],
    code: 'KSTORE_REPOSITORY_DAMAGED',
    message: /./,
  },
  {
    what: 'a version whose content is gone',
    arrange: (workspace) => {
      for (const name of readdirSync(workspace.path('.kstore/packs')))
        rmSync(workspace.path('.kstore/packs', name));
    },
    words: ['checkout', 'formula_v1', '--to', 'elsewhere'],
    code: 'KSTORE_OBJECT_MISSING',
    message: /[0-9a-f]{8}/,
  },
  {
    what: 'a version whose content has changed',
    arrange: (workspace) => {
      for (const name of readdirSync(workspace.path('.kstore/packs'))) {
        const path = workspace.path('.kstore/packs', name);
        const bytes = readFileSync(path);
        for (let offset = 40; offset < bytes.length / 2; offset += 64) bytes[offset]! ^= 1;
        rmSync(path);
        writeFileSync(path, bytes);
      }
    },
    words: ['checkout', 'formula_v1', '--to', 'elsewhere'],
    code: 'KSTORE_OBJECT_DAMAGED',
    message: /./,
  },

  // Tables.
  {
    what: 'half an Excel file',
    arrange: (workspace) => truncateSync(workspace.path(sample('input', 4)), 3000),
    words: ['add', '.'],
    code: 'KSTORE_TABLE_UNREADABLE',
    message: /sample_4\.xlsx/,
  },
  {
    what: 'a dataset with no rows',
    arrange: write('datasets/empty/table.csv', 'cement,water\n'),
    words: ['add', 'datasets'],
    code: 'KSTORE_TABLE_EMPTY',
    message: /table\.csv/,
  },
  {
    what: 'a sample without its partner',
    arrange: (workspace) => rmSync(workspace.path(sample('output', 5))),
    words: ['add', '.'],
    code: 'KSTORE_TABLE_UNPAIRED',
    message: /sample_5/,
  },
  {
    what: 'a text where numbers are',
    arrange: write('datasets/mixed/table.csv', 'cement,water\n1,2\n3,much\n5,6\n'),
    words: ['add', 'datasets'],
    code: 'KSTORE_TABLE_CELL',
    message: /table\.csv.*water/,
  },
  {
    what: 'a header with one name twice',
    arrange: write('datasets/twice/table.csv', 'cement,cement\n1,2\n'),
    words: ['add', 'datasets'],
    code: 'KSTORE_TABLE_HEADER',
    message: /table\.csv.*cement/,
  },

  // Files.
  {
    what: 'adding what .kstoreignore leaves out',
    arrange: write('.kstoreignore', '/models/\n'),
    words: ['add', 'models/mlp.yaml'],
    code: 'KSTORE_PATH_IGNORED',
    message: /"models" is left out by "\.kstoreignore"/,
  },
  {
    what: 'a link out of a dataset',
    arrange: (workspace) => symlinkSync('/etc/passwd', workspace.path('datasets/formula/link')),
    words: ['add', '.'],
    code: 'KSTORE_PATH_UNSAFE',
    message: /"datasets\/formula\/link" leads to "\/etc\/passwd"/,
  },
  {
    what: 'a dataset without files',
    arrange: (workspace) => mkdirSync(workspace.path('datasets/empty')),
    words: ['add', 'datasets/empty'],
    code: 'KSTORE_TABLE_EMPTY',
    message: /"datasets\/empty" has no files/,
  },
  {
    what: 'a tag with a name of git',
    words: ['tag', 'HEAD'],
    code: 'KSTORE_NAME_INVALID',
    message: /"HEAD" means something else/,
  },
  {
    what: 'two files with one name',
    arrange: (workspace) => cpSync(workspace.path('models/mlp.yaml'), workspace.path('models/mlp.yml')),
    words: ['add', '.'],
    code: 'KSTORE_NAME_CONFLICT',
    message: /mlp\.yaml.*mlp\.yml/,
  },
  {
    what: 'a name that looks like a version',
    arrange: write('models/mlp_v2.yaml', 'task: regression\nlayers: []\n'),
    words: ['add', '.'],
    code: 'KSTORE_NAME_INVALID',
    message: /mlp_v2/,
  },
  {
    what: 'an option without a value',
    words: ['list', '--kind='],
    code: 'KSTORE_USAGE',
    message: /--kind is empty/,
  },
  {
    what: 'an empty variable of the shell as a folder',
    words: ['checkout', 'x', '--to', ''],
    code: 'KSTORE_USAGE',
    message: /--to is empty/,
  },
  {
    what: 'a path that is not there',
    words: ['add', 'dataset'],
    code: 'KSTORE_PATH_NOT_FOUND',
    message: /"dataset"/,
  },
  {
    what: 'a path outside the workspace',
    words: ['add', '..'],
    code: 'KSTORE_PATH_OUTSIDE',
    message: /\.\./,
  },
  {
    what: 'a file in no folder of a kind',
    arrange: write('notes.txt', 'hello'),
    words: ['add', 'notes.txt'],
    code: 'KSTORE_KIND_UNKNOWN',
    message: /notes\.txt/,
  },
  {
    what: 'settings that are no YAML',
    arrange: write('training/default.yaml', 'epochs: [1, 2\nbatchSize: 3\n'),
    words: ['add', '.'],
    code: 'KSTORE_SETTINGS_SYNTAX',
    message: /default\.yaml.*line \d/,
  },
  {
    what: 'an unknown member of a model',
    arrange: (workspace) => workspace.edit('models/mlp.yaml', 'layers:', 'layer:'),
    words: ['add', '.'],
    code: 'KSTORE_SETTINGS_INVALID',
    message: /mlp\.yaml.*layer/,
  },
  {
    what: 'a misspelt setting',
    arrange: (workspace) => workspace.edit('training/default.yaml', 'learningRate', 'learningrate'),
    words: ['add', '.'],
    code: 'KSTORE_SETTINGS_INVALID',
    message: /default\.yaml.*learningrate.*learningRate/,
  },
  {
    what: 'a setting of another type',
    arrange: (workspace) => workspace.edit('training/default.yaml', 'epochs: 300', 'epochs: many'),
    words: ['add', '.'],
    code: 'KSTORE_SETTINGS_INVALID',
    message: /default\.yaml.*epochs/,
  },

  // Committing, checking out and running.
  {
    what: 'nothing to commit',
    words: ['commit', '-m', 'x'],
    code: 'KSTORE_NOTHING_STAGED',
    message: /nothing/,
  },
  {
    what: 'a folder that is not empty',
    words: ['checkout', 'formula_v1', '--to', 'models'],
    code: 'KSTORE_CHECKOUT_EXISTS',
    message: /models/,
  },
  {
    what: 'changes that a checkout would lose',
    arrange: (workspace) => workspace.edit('models/mlp.yaml', 'units: 64', 'units: 63'),
    words: ['checkout', 'mlp_v1'],
    code: 'KSTORE_CHECKOUT_EXISTS',
    message: /mlp\.yaml/,
  },
  {
    what: 'restoring nothing in particular',
    words: ['restore'],
    code: 'KSTORE_USAGE',
    message: /missing PATH/,
  },
  {
    what: 'restoring a file that no version has',
    words: ['restore', 'datasets/formula/input/sample_99.xlsx'],
    code: 'KSTORE_PATH_NOT_FOUND',
    message: /sample_99\.xlsx/,
  },
  {
    what: 'restoring from something that is not there',
    words: ['restore', 'datasets/formula', '--from', 'formula_v9'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /formula_v9/,
  },
  {
    what: 'an experiment that is not committed',
    arrange: (workspace) => workspace.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2'),
    words: ['run', 'experiments/baseline.yaml'],
    code: 'KSTORE_RUN_UNCOMMITTED',
    message: /experiments\/baseline\.yaml/,
  },
  {
    what: 'an experiment file that is not there',
    words: ['run', 'experiments/missing.yaml'],
    code: 'KSTORE_PATH_NOT_FOUND',
    message: /"experiments\/missing\.yaml"/,
  },
  {
    what: 'an experiment with a dataset that is not there',
    arrange: (workspace) => {
      workspace.edit('experiments/baseline.yaml', 'dataset: formula', 'dataset: formla');
      workspace.json('add', '.');
      workspace.json('commit', '-m', 'a misspelt dataset');
    },
    words: ['run', 'experiments/baseline.yaml'],
    code: 'KSTORE_REFERENCE_NOT_FOUND',
    message: /formla/,
  },
  {
    what: 'a model file to run',
    words: ['run', 'models/mlp.yaml'],
    code: 'KSTORE_REFERENCE_KIND',
    message: /models\/mlp\.yaml/,
  },
  {
    what: 'a task that is not there',
    words: ['task', 'show', 'learning', 'regresion'],
    code: 'KSTORE_TASK_UNKNOWN',
    message: /regresion/,
  },
];
