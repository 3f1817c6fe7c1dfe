import { mkdirSync, writeFileSync } from 'node:fs';
import { Workspace, createTemporaryFolder } from './workspace.ts';

/** A task that breaks its promises, as a module and as a program; null where it does not apply. */
export interface Misbehaviour {
  readonly name: string;
  /** Body of `run(context)` of a module. */
  readonly module: string | null;
  /** Script of the POSIX shell. */
  readonly script: string | null;
  /** Version of the task interface that the module says; default 1. */
  readonly apiVersion?: number;
}

const settings = {
  type: 'object',
  additionalProperties: false,
  properties: {
    sizeBytes: { type: 'integer', default: 0, description: 'how much it gives' },
    pidPath: { type: 'string', default: '', description: 'file for the number of a process' },
  },
};

/** What both forms declare. */
function describe(name: string): object {
  return {
    name,
    version: '1.0.0',
    summary: 'misbehaves',
    inputs: {},
    settings,
    outputs: { answer: { kind: 'result', description: 'what it should give' } },
    metrics: { loss: { description: 'how wrong it is', unit: '', better: 'lower' } },
  };
}

/** A committed workspace with a trusted plugin of these tasks, each with an experiment of the name of its task. */
export function createMisbehavingWorkspace(
  tasks: readonly Misbehaviour[],
  given: Readonly<Record<string, unknown>>,
): Workspace {
  const workspace = new Workspace(createTemporaryFolder());
  workspace.json('init');
  mkdirSync(workspace.path('plugins/bad'), { recursive: true });
  mkdirSync(workspace.path('experiments'));
  const write = (path: string, content: string) => writeFileSync(workspace.path(path), content);
  const declared: object[] = [];
  for (const { name, module, script, apiVersion = 1 } of tasks) {
    if (module !== null) {
      const meta = describe(`module-${name}`);
      declared.push({ type: 'test', ...meta, entry: `${name}.mjs` });
      const source = `import { spawn } from 'node:child_process';
        import { truncateSync, writeFileSync } from 'node:fs';
        const meta = ${JSON.stringify(meta)};
        export default { type: 'test', apiVersion: ${apiVersion}, meta, async run({ emit, logMetric, settings }) {
          ${module}
        } };`;
      write(`plugins/bad/${name}.mjs`, source);
    }
    if (script !== null) {
      declared.push({ type: 'test', ...describe(`program-${name}`), command: ['sh', `${name}.sh`] });
      write(`plugins/bad/${name}.sh`, script);
    }
  }
  write('plugins/bad/kstore-plugin.yaml', JSON.stringify({ apiVersion: 1, tasks: declared }));
  for (const { name } of declared as { name: string }[]) {
    const steps = { it: { task: `test/${name}`, settings: given } };
    write(`experiments/${name}.yaml`, JSON.stringify({ steps }));
  }
  workspace.json('add', '.');
  workspace.json('commit', '-m', 'bad tasks');
  workspace.json('plugin', 'trust', 'bad', '--yes');
  return workspace;
}
