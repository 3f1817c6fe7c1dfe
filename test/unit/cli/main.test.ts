import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Args, BaseCommand, Flags } from '../../../src/cli/base-command.ts';
import { main, type Program } from '../../../src/cli/main.ts';
import { KstoreError } from '../../../src/store/errors/kstore-error.ts';

class Greet extends BaseCommand<{ readonly text: string }> {
  static override args = { name: Args.string({ required: true }), second: Args.string() };
  static override flags = {
    times: Flags.integer({ default: 1 }),
    mood: Flags.string({ options: ['glad', 'sad'] }),
    failure: Flags.string(),
  };

  async run(): Promise<{ readonly text: string }> {
    const { args, flags } = await this.parse(Greet);
    if (flags.failure === 'known')
      throw new KstoreError('KSTORE_LOCKED', 'the store is busy', { data: { pid: 1 } });
    if (flags.failure === 'unknown') throw new TypeError('x is undefined');
    if (flags.failure === 'system')
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC', syscall: 'write', path: '/a' });
    return { text: `hello ${args.name}`.repeat(flags.times) };
  }

  protected render({ text }: { readonly text: string }): string {
    return text;
  }

  protected override exitCodeOf({ text }: { readonly text: string }): number {
    return text.includes('wrong') ? 3 : 0;
  }
}

const loads = vi.fn(async () => ({ default: Greet }));
const program: Program = {
  name: 'kstore',
  version: '9.8.7',
  folder: '/nowhere',
  commands: { greet: loads, 'report:new': loads, 'report:render': loads },
};

let out = '';
let err = '';
beforeEach(() => {
  out = err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => ((out += String(text)), true));
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => ((err += String(text)), true));
  loads.mockClear();
});
afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = 0;
});

async function run(...words: string[]): Promise<{ out: string; err: string; exitCode: unknown }> {
  process.exitCode = 0;
  await main(words, program);
  return { out, err, exitCode: process.exitCode };
}

describe('results', () => {
  it('are text for people', async () => {
    expect(await run('greet', 'Kim', '--times', '2')).toEqual({
      out: 'hello Kimhello Kim\n',
      err: '',
      exitCode: 0,
    });
  });

  it('are one JSON object with --json', async () => {
    expect(await run('greet', 'Kim', '--json')).toEqual({
      out: '{"text":"hello Kim"}\n',
      err: '',
      exitCode: 0,
    });
  });

  it('set the exit code', async () => {
    expect((await run('greet', 'wrong')).exitCode).toBe(3);
  });

  it('cannot command the terminal', async () => {
    expect((await run('greet', 'a\u001B[2Jb\u009Bc')).out).toBe('hello a\\u001b[2Jb\\u009bc\n');
  });
});

describe('finding the command', () => {
  it('reads topics as separate words', async () => {
    expect((await run('report', 'new', 'Kim')).out).toBe('hello Kim\n');
  });

  it('says the version without loading a command', async () => {
    expect((await run('--version')).out).toBe('kstore 9.8.7\n');
    expect(JSON.parse((await run('--version', '--json')).out.split('\n')[1]!)).toEqual({
      name: 'kstore',
      version: '9.8.7',
    });
    expect(loads).not.toHaveBeenCalled();
  });

  it.each([
    [
      ['gret'],
      'error: unknown command "gret"; did you mean "greet"?\nhint: run `kstore help` to see the commands\n',
    ],
    [
      ['report', 'nwe'],
      'error: unknown command "report nwe"; did you mean "report new"?\nhint: run `kstore help` to see the commands\n',
    ],
    [['toString'], 'error: unknown command "toString"\nhint: run `kstore help` to see the commands\n'],
    [['--jsno'], 'error: unknown option --jsno\nhint: run `kstore help` to see the commands\n'],
    [
      ['help', 'gret'],
      'error: unknown command "gret"; did you mean "greet"?\nhint: run `kstore help` to see the commands\n',
    ],
  ])('%j', async (words, expected) => {
    expect(await run(...words)).toEqual({ out: '', err: expected, exitCode: 2 });
  });
});

describe('wrong use is one line, a hint and exit code 2', () => {
  it.each([
    [[], 'missing NAME'],
    [['a', 'b', 'c'], 'unexpected c'],
    [['a', '--tmes', '1'], 'unknown option --tmes; did you mean --times?'],
    [['a', '--times'], '--times expects a value'],
    [['a', '--times', 'x'], 'parsing --times: expected an integer but received: x'],
    [['a', '--mood', 'x'], 'expected --mood=x to be one of: glad, sad'],
  ])('%j', async (words, message) => {
    const hint = 'hint: run `kstore greet --help` to see how it is used\n';
    expect(await run('greet', ...words)).toEqual({ out: '', err: `error: ${message}\n${hint}`, exitCode: 2 });
  });
});

describe('failures', () => {
  it('are told with their hint and exit code', async () => {
    const expected = 'error: the store is busy\nhint: wait for the other command to end, then try again\n';
    expect(await run('greet', 'a', '--failure', 'known')).toEqual({ out: '', err: expected, exitCode: 11 });
  });

  it('are one JSON object with --json', async () => {
    const result = await run('greet', 'a', '--failure', 'known', '--json');
    expect(result).toMatchObject({ err: '', exitCode: 11 });
    expect(JSON.parse(result.out)).toEqual({
      error: {
        code: 'KSTORE_LOCKED',
        message: 'the store is busy',
        hints: ['wait for the other command to end, then try again'],
        data: { pid: 1 },
      },
    });
  });

  it('of the system name the path', async () => {
    const result = await run('greet', 'a', '--failure', 'system');
    expect(result).toMatchObject({ out: '', exitCode: 16 });
    expect(result.err).toMatch(/^error: cannot use "\/a": no space left on the disk\nhint: /);
  });

  it('of kstore itself say so, without a stack', async () => {
    const result = await run('greet', 'a', '--failure', 'unknown');
    expect(result.exitCode).toBe(1);
    expect(result.err).toMatch(/^error: internal error: x is undefined\nhint: .*KSTORE_DEBUG=1.*\n$/);
  });

  it('show the stack with KSTORE_DEBUG=1', async () => {
    vi.stubEnv('KSTORE_DEBUG', '1');
    expect((await run('greet', 'a', '--failure', 'unknown')).err).toMatch(/\n {4}at /);
    vi.unstubAllEnvs();
  });
});
