import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeDescription } from '../../../../../src/plugins/runner/live/live-folder.ts';
import { createOwnedFolder } from '../../../../../src/plugins/runner/live/owned-folder.ts';
import {
  LiveRun,
  withLiveRun,
  type LiveRunOptions,
} from '../../../../../src/plugins/runner/live/live-run.ts';
import { listLiveRuns, settleLiveRuns } from '../../../../../src/plugins/runner/live/live-runs.ts';
import { endOrphans, writeTaskIdentity } from '../../../../../src/plugins/runner/live/orphans.ts';
import {
  listAdjustmentRequests,
  requestAdjustment,
  requestPause,
} from '../../../../../src/plugins/runner/live/requests.ts';
import { readOpenFile, readProcessStatus } from '../../../../../src/plugins/runner/process-table.ts';
import { noTraces } from '../../../../../src/plugins/runner/stray-processes.ts';
import { readSavedState, writeSavedState } from '../../../../../src/plugins/runner/live/saved-state.ts';
import {
  hashJson,
  identifyProcess,
  identifyThisProcess,
  type ProcessIdentity,
  type Spec,
} from '../../../../../src/store/index.ts';
import type { LedgerCommit, RunSummary } from '../../../../../src/store/ledger/ledger-state.ts';
import type { CommitId } from '../../../../../src/store/model/object-id.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../../support/repository.ts';

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

const specification: Spec = {
  type: 'kstore.spec.v1',
  task: { type: 'learning', name: 'line', version: '1', code: 'a'.repeat(64) },
  inputs: {},
  settings: { rate: 1 },
  seed: 1,
  engine: {},
};
const options: LiveRunOptions = {
  step: 'learn',
  experiment: { name: 'baseline', version: 1, id: 'e'.repeat(64) },
  execution: '0123abcd',
  head: null,
  spec: hashJson<'spec'>(specification),
  specification,
  adjustable: ['rate'],
  settingsSchema: {},
  startedAt: '2026-01-02T03:04:05.000Z',
  resume: null,
};
const storeDirectory = () => workspace.repository.directory;
const list = () => listLiveRuns(storeDirectory());
const settle = async () =>
  settleLiveRuns(workspace.repository, await workspace.repository.ledger.readState());

/** A run whose runner has the given identity. */
function plant(
  owner: Partial<ProcessIdentity>,
  fill: (folder: string) => void = () => undefined,
  head: CommitId | null = null,
): string {
  const { resume, ...rest } = options;
  expect(resume).toBeNull();
  const description = { ...rest, head };
  return createOwnedFolder(storeDirectory(), 'live', (folder) => {
    writeDescription(folder, { ...description, resumedFrom: null });
    const whole = { ...identifyThisProcess(), command: 'run', takenAt: '', token: '', ...owner };
    writeFileSync(join(folder, 'owner'), JSON.stringify(whole));
    fill(folder);
  });
}

const folderOf = (id: string) => join(storeDirectory(), 'live', id);
const endedPid = 2 ** 22 - 7;
const endedTask = () => ({ ...identifyThisProcess(), pid: endedPid });

function saveState(folder: string): void {
  mkdirSync(join(folder, 'session-1/states/1'), { recursive: true });
  writeFileSync(join(folder, 'session-1/states/1/weights'), 'w');
  writeSavedState(folder, {
    step: 7,
    settingsStep: 8,
    folder: join(folder, 'session-1/states/1'),
    metricLogBytes: 0,
    metrics: {},
    outputs: {},
  });
}

describe('listLiveRuns', () => {
  it('says running while the runner lives, and interrupted when it is gone, by number, start or restart', () => {
    const { processStartedAt } = identifyThisProcess();
    const states = (owner: Partial<ProcessIdentity>) => {
      const id = plant(owner);
      return list().find((run) => run.id === id)!.state;
    };
    expect(states({})).toBe('running');
    expect(states({ pid: endedPid })).toBe('interrupted');
    if (processStartedAt === null) return;
    const [boot, ticks] = processStartedAt.split(' ') as [string, string];
    expect(states({ processStartedAt: `${boot} ${Number(ticks) - 1}` })).toBe('interrupted');
    expect(states({ host: 'another-computer' })).toBe('elsewhere');
  });

  it('tolerates files that are half written, and folders of others', () => {
    const id = plant({ pid: endedPid }, saveState);
    writeFileSync(join(folderOf(id), 'progress.json'), '{"done":3,"tot');
    writeFileSync(join(folderOf(id), 'status.json'), '');
    mkdirSync(folderOf('0000000a'));
    mkdirSync(join(storeDirectory(), 'live', 'notes'));
    expect(list()).toMatchObject([{ id, progress: null, saved: { step: 7, settingsStep: 8 } }]);
    truncateSync(join(folderOf(id), 'owner'), 5);
    expect(list()).toMatchObject([{ id, state: 'interrupted' }]);
    truncateSync(join(folderOf(id), 'state.json'), 20);
    expect(list()).toMatchObject([{ id, saved: null }]);
    truncateSync(join(folderOf(id), 'run.json'), 20);
    expect(list()).toEqual([]);
  });

  it('takes no saved state that leads out of its folder', () => {
    const id = plant({ pid: endedPid }, saveState);
    for (const folder of ['../../packs', '/etc', 'session-9/states/1']) {
      writeFileSync(
        join(folderOf(id), 'state.json'),
        JSON.stringify({
          type: 'kstore.saved-state.v1',
          step: 1,
          settingsStep: 1,
          metricLogBytes: 0,
          folder,
        }),
      );
      expect(readSavedState(folderOf(id))).toBeNull();
    }
  });
});

describe('settleLiveRuns', () => {
  it('removes a dead run when the very same has succeeded since, and not one that repeats what was there', async () => {
    const [before, after] = ['b'.repeat(40), 'a'.repeat(40)] as [CommitId, CommitId];
    const state = await workspace.repository.ledger.readState();
    const succeededIn = (commit: CommitId) => ({
      ...state,
      commits: [before, after].map((id) => ({ id }) as LedgerCommit),
      runSummaries: [{ spec: options.spec, status: 'succeeded', commit } as RunSummary],
    });
    const id = plant({ pid: endedPid }, undefined, before);
    expect(settleLiveRuns(workspace.repository, succeededIn(before))).toMatchObject([{ id }]);
    expect(settleLiveRuns(workspace.repository, succeededIn(after))).toEqual([]);
    expect(existsSync(folderOf(id))).toBe(false);
  });
});

describe('LiveRun', () => {
  it('is there while an action runs, and gone after it', async () => {
    const seen = await withLiveRun(workspace.repository, options, (live) => {
      expect(list()).toMatchObject([{ id: live.id, state: 'running', description: { step: 'learn' } }]);
      return Promise.resolve(live.folder);
    });
    expect(existsSync(seen)).toBe(false);
    expect(readdirSync(join(storeDirectory(), 'tmp'))).toEqual([]);
  });

  it('stays to be resumed when the action fails and a state was saved', async () => {
    const fail = (save: boolean) =>
      withLiveRun(workspace.repository, options, ({ folder }) => {
        if (save) saveState(folder);
        return Promise.reject(new Error('no space left'));
      });
    await expect(fail(false)).rejects.toThrow('no space left');
    expect(list()).toEqual([]);
    await expect(fail(true)).rejects.toThrow('no space left');
    expect(list()).toMatchObject([{ state: 'interrupted', saved: { step: 7 } }]);
  });

  it('is taken over by one command only, with the changes that still wait and without the pause', async () => {
    const id = plant({ pid: endedPid }, saveState);
    requestPause(folderOf(id));
    requestAdjustment(folderOf(id), [{ setting: 'rate', value: 2 }]);
    const resume = { type: 'folder', id, step: 7 } as const;
    const live = await LiveRun.open(workspace.repository, { ...options, resume });
    expect(live).toMatchObject({ id, description: { resumedFrom: { step: 7 } } });
    expect(list()).toMatchObject([{ id, state: 'running' }]);
    expect(existsSync(join(folderOf(id), 'control/pause.json'))).toBe(false);
    expect(listAdjustmentRequests(folderOf(id))).toMatchObject([
      { changes: [{ setting: 'rate', value: 2 }] },
    ]);
    await expect(LiveRun.open(workspace.repository, { ...options, resume })).rejects.toMatchObject({
      code: 'KSTORE_LOCKED',
    });
    live.remove();
  });

  it('clears away what dead runs of the same spec left without a state', async () => {
    const [empty, saved] = [plant({ pid: endedPid }), plant({ pid: endedPid }, saveState)];
    const live = await LiveRun.open(workspace.repository, options);
    expect(list().map(({ id }) => id)).not.toContain(empty);
    expect(list().map(({ id }) => id)).toContain(saved);
    live.remove();
  });
});

describe.skipIf(process.platform !== 'linux')('endOrphans', () => {
  const children: ChildProcess[] = [];
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
  });

  function startSleeper(environment: Record<string, string> = {}): ChildProcess {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH ?? '', ...environment },
    });
    children.push(child);
    return child;
  }

  it('ends the process group of a task whose runner died', async () => {
    const child = startSleeper();
    plant({ pid: endedPid }, (folder) => writeTaskIdentity(folder, identifyProcess(child.pid!), noTraces));
    const exit = once(child, 'exit');
    expect(await settle()).toMatchObject([{ state: 'interrupted' }]);
    expect(await exit).toEqual([null, 'SIGKILL']);
  });

  it('ends what left the group, known by its folder, and no process that only has the number', async () => {
    const id = plant({ pid: endedPid });
    const stray = startSleeper({ TMPDIR: join(folderOf(id), 'session-1/scratch') });
    const other = startSleeper({ TMPDIR: `${folderOf(id)}-other/session-1` });
    writeFileSync(
      join(folderOf(id), 'task.json'),
      JSON.stringify({ ...identifyThisProcess(), pid: other.pid, processStartedAt: 'boot 1' }),
    );
    expect(endOrphans(folderOf(id))).toBe(0);
    const identity = { ...identifyThisProcess(), pid: other.pid };
    const [boot] = identity.processStartedAt!.split(' ') as [string];
    writeFileSync(
      join(folderOf(id), 'task.json'),
      JSON.stringify({ ...identity, processStartedAt: `${boot} 1` }),
    );
    const exit = once(stray, 'exit');
    expect(endOrphans(folderOf(id))).toBe(1);
    expect(await exit).toEqual([null, 'SIGKILL']);
    expect(other.exitCode ?? other.signalCode).toBeNull();
  });

  it('ends what was noted when it left the group, and nothing that only has its number', async () => {
    const [stray, other] = [startSleeper(), startSleeper()];
    const mark = ({ pid }: ChildProcess) => readProcessStatus(pid!)!;
    const { startTicks } = mark(stray);
    plant({ pid: endedPid }, (folder) =>
      writeTaskIdentity(folder, endedTask(), {
        outputs: [],
        strays: [
          { pid: stray.pid!, startTicks },
          { pid: other.pid!, startTicks: `${Number(mark(other).startTicks) - 1}` },
        ],
      }),
    );
    const exit = once(stray, 'exit');
    const [run] = await settle();
    expect(await exit).toEqual([null, 'SIGKILL']);
    expect(other.exitCode ?? other.signalCode).toBeNull();
    expect(readFileSync(join(run!.folder, 'task.json'), 'utf8')).toContain('"strays":[]');
  });

  it('ends what holds the output of the task open', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
      detached: true,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: { PATH: process.env.PATH ?? '' },
    });
    children.push(child);
    const outputs = [readOpenFile(child.pid!, 1)!];
    plant({ pid: endedPid }, (folder) => writeTaskIdentity(folder, endedTask(), { outputs, strays: [] }));
    const exit = once(child, 'exit');
    await settle();
    expect(await exit).toEqual([null, 'SIGKILL']);
  });

  it('ends what the task of a killed reproduce left, and not that of one that goes on', async () => {
    const plantWork = (pid: number) => {
      const folder = join(storeDirectory(), 'tmp', `run-${pid}-0123456789ab`);
      mkdirSync(folder, { recursive: true });
      const owner = { ...identifyThisProcess(), command: 'reproduce', takenAt: '', token: '', pid };
      writeFileSync(join(folder, 'owner'), JSON.stringify(owner));
      return startSleeper({ TMPDIR: join(folder, 'session-1/scratch') });
    };
    const [stray, other] = [plantWork(endedPid), plantWork(process.pid)];
    const exit = once(stray, 'exit');
    await settle();
    expect(await exit).toEqual([null, 'SIGKILL']);
    expect(other.exitCode ?? other.signalCode).toBeNull();
  });

  it('ends what was started just before its runner died, and is noted nowhere', async () => {
    const id = plant({ pid: endedPid });
    const unnoted = startSleeper({ TMPDIR: join(folderOf(id), 'session-1/scratch') });
    const looker = startSleeper({ PWD: join(folderOf(id), 'session-1') });
    const exit = once(unnoted, 'exit');
    expect(await settle()).toMatchObject([{ id, state: 'interrupted' }]);
    expect(await exit).toEqual([null, 'SIGKILL']);
    expect(looker.exitCode ?? looker.signalCode).toBeNull();
  });
});
