import * as node from 'node:fs';
import { join } from 'node:path';
import { fileSystem, replaceFileSystem, type FileSystem } from '../../src/store/files/file-system.ts';
import { answerAsOther, isAboutProcess } from './other-process.ts';

/** What happens at the chosen call. */
export type Fault =
  /** The call fails with a system error; later ones work. */
  | { readonly kind: 'fail'; readonly code: string }
  /** From this call on the disk is full: nothing can be made or written, things can be removed. */
  | { readonly kind: 'full' }
  /** The process ends before the call: nothing more reaches the disk. */
  | { readonly kind: 'kill' }
  /** The process ends in the middle of the call: half of the bytes, or of a folder's files, have gone. */
  | { readonly kind: 'tear' }
  /** Something else happens to the disk before the call. */
  | { readonly kind: 'meanwhile'; readonly action: () => void };

type CallName = keyof FileSystem;
type Call = (...parameters: unknown[]) => unknown;

/** Stands for the end of the process: whoever catches it can do nothing any more. */
export class ProcessEnded extends Error {
  override readonly name = 'ProcessEnded';
}

const changing = new Set<string>([
  'ftruncateSync',
  'linkSync',
  'mkdirSync',
  'renameSync',
  'rmSync',
  'rmdirSync',
  'symlinkSync',
  'unlinkSync',
  'writeSync',
]);

/** Counts the calls of the store's file door, and lets one of them fail. */
export class FaultLayer {
  /** The calls so far, in order; true for one that changes the disk. */
  readonly calls: { readonly name: string; readonly changes: boolean }[] = [];
  readonly #at: number;
  readonly #fault: Fault | null;
  readonly #open = new Set<number>();
  #ended = false;

  /** @param at number of the call, from 0; with no fault the calls are only counted. */
  constructor(at = -1, fault: Fault | null = null) {
    this.#at = at;
    this.#fault = fault;
  }

  /** True when the process was ended, whatever became of the action. */
  get hasEnded(): boolean {
    return this.#ended;
  }

  /** Runs an action with the layer under the store; closes the files that it left open. */
  async run<Result>(action: () => Promise<Result>): Promise<Result> {
    const restore = replaceFileSystem(this.#wrapAll());
    try {
      return await action();
    } finally {
      restore();
      for (const descriptor of this.#open) node.closeSync(descriptor);
    }
  }

  #wrapAll(): Partial<FileSystem> {
    const names = Object.keys(fileSystem) as CallName[];
    return Object.fromEntries(
      names.map((name) => [name, this.#wrap(name, fileSystem[name] as unknown as Call)]),
    );
  }

  #wrap(name: CallName, original: Call): Call {
    return (...parameters) => {
      const [first] = parameters;
      if (typeof first === 'string' && isAboutProcess(first)) return answerAsOther(original, parameters);
      if (this.#ended) throw new ProcessEnded();
      const number = this.calls.length;
      this.calls.push({ name, changes: changing.has(name) || makesFile(name, parameters) });
      const isFull = this.#fault?.kind === 'full' && number >= this.#at && needsSpace(name, parameters);
      if (number === this.#at || isFull) {
        const answer = this.#strike(name, original, parameters);
        if (answer !== undefined) return answer.value;
      }
      return this.#track(name, parameters, original(...parameters));
    };
  }

  /** Undefined when the call goes on as usual. */
  #strike(name: CallName, original: Call, parameters: unknown[]): { value: unknown } | undefined {
    const fault = this.#fault!;
    if (fault.kind === 'meanwhile') {
      fault.action();
      return undefined;
    }
    if (fault.kind === 'full' && !needsSpace(name, parameters)) return undefined;
    if (fault.kind === 'fail' || fault.kind === 'full') {
      // The system gives the descriptor back even when closing reports an error (close(2)).
      if (name === 'closeSync') this.#track(name, parameters, original(...parameters));
      throw systemError(fault.kind === 'full' ? 'ENOSPC' : fault.code, name, parameters);
    }
    if (fault.kind === 'tear') tear(name, original, parameters);
    this.#ended = true;
    throw new ProcessEnded();
  }

  #track(name: CallName, parameters: unknown[], result: unknown): unknown {
    if (name === 'openSync') this.#open.add(result as number);
    if (name === 'closeSync') this.#open.delete(parameters[0] as number);
    return result;
  }
}

function systemError(code: string, name: string, [first]: unknown[]): Error {
  const path = typeof first === 'string' ? { path: first } : {};
  return Object.assign(new Error(`${code}: simulated, ${name}`), { code, syscall: name, errno: -5, ...path });
}

function needsSpace(name: CallName, parameters: unknown[]): boolean {
  return ['writeSync', 'mkdirSync', 'linkSync', 'symlinkSync'].includes(name) || makesFile(name, parameters);
}

function makesFile(name: CallName, [, flags]: unknown[]): boolean {
  return name === 'openSync' && (typeof flags === 'string' ? /[wa+]/.test(flags) : (Number(flags) & 3) !== 0);
}

function tear(name: CallName, original: Call, parameters: unknown[]): void {
  if (name === 'writeSync') {
    const [descriptor, bytes, offset = 0, length = (bytes as Uint8Array).length, position] = parameters;
    const half = Math.floor((length as number) / 2);
    if (half > 0) original(descriptor, bytes, offset, half, position);
  }
  if (name === 'rmSync') removeHalf(parameters[0] as string);
}

function removeHalf(path: string): void {
  if (!node.lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  const names = node.readdirSync(path).sort();
  for (const entry of names.slice(0, Math.ceil(names.length / 2)))
    node.rmSync(join(path, entry), { recursive: true, force: true });
}
