export interface KindDefinition {
  /** Folder in the workspace and in the ledger whose entries are artifacts of this kind. */
  readonly folder: string;
  /** `settings`: one YAML or JSON file checked by `schemas/artifact/<kind>.schema.json`; `files`: anything. */
  readonly form: 'settings' | 'files';
  /** `person`: added from the workspace; `run`: made by tasks only. */
  readonly madeBy: 'person' | 'run';
  /** What is left out of its folders in any case, as in `.kstoreignore`. */
  readonly leftOut?: readonly string[];
}

/** Traces of programs and editors, and kstore's own interface, which the runner brings. `node_modules` stays. */
const leftOutOfPlugins = [
  '.git/',
  '__pycache__/',
  '*.pyc',
  '.ipynb_checkpoints/',
  '.Rhistory',
  '.DS_Store',
  '/node_modules/kstore',
];

/** The kinds of artifact. docs/glossary.md says what each one is. */
export const kinds = {
  dataset: { folder: 'datasets', form: 'files', madeBy: 'person' },
  preprocessing: { folder: 'preprocessing', form: 'settings', madeBy: 'person' },
  model: { folder: 'models', form: 'settings', madeBy: 'person' },
  training: { folder: 'training', form: 'settings', madeBy: 'person' },
  evaluation: { folder: 'evaluations', form: 'settings', madeBy: 'person' },
  experiment: { folder: 'experiments', form: 'settings', madeBy: 'person' },
  report: { folder: 'reports', form: 'files', madeBy: 'person' },
  checkpoint: { folder: 'checkpoints', form: 'files', madeBy: 'run' },
  result: { folder: 'results', form: 'files', madeBy: 'run' },
  plugin: { folder: 'plugins', form: 'files', madeBy: 'person', leftOut: leftOutOfPlugins },
} as const satisfies Record<string, KindDefinition>;

export type Kind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly Kind[];

export function isKind(text: unknown): text is Kind {
  return typeof text === 'string' && Object.hasOwn(kinds, text);
}

/** `a dataset`, `an experiment`. */
export function withArticle(kind: Kind): string {
  return `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

export function findKindByFolder(folder: string): Kind | null {
  return kindNames.find((kind) => kinds[kind].folder === folder) ?? null;
}

/** The plugin that holds the built-in tasks. Runs record it, so it has versions and no folder in the workspace. */
export const builtinPluginName = 'kstore';

/** Whether a person keeps such an artifact in the workspace. */
export function livesInWorkspace(kind: Kind, name: string): boolean {
  return kinds[kind].madeBy === 'person' && !(kind === 'plugin' && name === builtinPluginName);
}
