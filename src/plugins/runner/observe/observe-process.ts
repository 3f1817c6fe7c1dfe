import crypto from 'node:crypto';
import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import { basename } from 'node:path';
import { hashBytes } from '../../../store/codec/hash.ts';
import { maximumHosts, maximumLibraries, maximumVariables, type Observed } from './observed.ts';

/** Enough to tell two values apart. A task gets no variables of the person, see `task-environment.ts`. */
const hashDigits = 16;

type Counter = 'clock' | 'timer' | 'random';

/**
 * Watches from now on what this process uses that its spec does not know: date and time, random numbers without a
 * seed, network, environment variables, native libraries. Everything works as before and gives the same values.
 *
 * @remarks Not seen: worker threads, child processes, native code, files of the system.
 * @returns a function that tells what was used so far.
 */
export function observeProcess(): () => Observed {
  const counts: Record<Counter, number> = { clock: 0, timer: 0, random: 0 };
  const hosts = new Set<string>();
  const variables = new Map<string, string>();
  const libraries = new Map<string, string>();
  const countUp = (counter: Counter) => () => void counts[counter]++;
  const addHost = (host: string | null): void => {
    if (host !== null && hosts.size < maximumHosts) hosts.add(host);
  };
  watchDate(countUp('clock'));
  watchTimers(countUp('timer'));
  watchRandom(countUp('random'));
  watchNetwork(addHost);
  watchVariables((name, value) => {
    if (variables.size < maximumVariables) variables.set(name, shorten(value));
  });
  watchLibraries((path) => {
    if (libraries.size < maximumLibraries) libraries.set(basename(path), shorten(readFileSync(path)));
  });
  // What modules have imported by name follows the changed members.
  syncBuiltinESMExports();
  return () => ({
    ...Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0)),
    ...(hosts.size > 0 ? { network: [...hosts].sort() } : {}),
    ...(variables.size > 0 ? { variables: Object.fromEntries([...variables].sort()) } : {}),
    ...(libraries.size > 0 ? { native: Object.fromEntries([...libraries].sort()) } : {}),
  });
}

function shorten(value: string | Uint8Array): string {
  return hashBytes(typeof value === 'string' ? Buffer.from(value) : value).slice(0, hashDigits);
}

type AnyFunction = (...words: unknown[]) => unknown;

/** Puts a function that tells of its calls in the place of a member; one that cannot be replaced stays. */
function watchCalls(owner: object, name: string, tell: (words: readonly unknown[]) => void): void {
  const original = (owner as Record<string, unknown>)[name];
  if (typeof original !== 'function') return;
  const watched = new Proxy(original as AnyFunction, {
    apply(target, self, words) {
      tell(words as unknown[]);
      return Reflect.apply(target, self, words);
    },
  });
  Reflect.set(owner, name, watched);
}

/** Dates that are made of something, as `new Date(0)`, tell nothing of the clock. */
function watchDate(tell: () => void): void {
  watchCalls(Date, 'now', tell);
  const watched = new Proxy(Date, {
    construct(target, words, newTarget) {
      if (words.length === 0) tell();
      return Reflect.construct(target, words, newTarget) as object;
    },
    apply(target, self, words) {
      tell();
      return Reflect.apply(target, self, words) as string;
    },
  });
  // Libraries find out by `value.constructor === Date` what they have before them.
  Date.prototype.constructor = watched;
  globalThis.Date = watched;
}

function watchTimers(tell: () => void): void {
  watchCalls(Object.getPrototypeOf(performance) as object, 'now', tell);
  watchCalls(process.hrtime, 'bigint', tell);
  watchCalls(process, 'hrtime', tell);
}

function watchRandom(tell: () => void): void {
  for (const name of ['randomBytes', 'randomInt', 'randomUUID', 'randomFill', 'randomFillSync'])
    watchCalls(crypto, name, tell);
  const web = Object.getPrototypeOf(crypto.webcrypto) as object;
  for (const name of ['getRandomValues', 'randomUUID']) watchCalls(web, name, tell);
}

function watchNetwork(tell: (host: string | null) => void): void {
  watchCalls(net.Socket.prototype, 'connect', (words) => tell(describeTarget(words)));
  for (const owner of [dns, dns.promises])
    watchCalls(owner, 'lookup', ([host]) => tell(typeof host === 'string' ? host : null));
}

/** `host:port`; null for a pipe of this machine. */
function describeTarget(words: readonly unknown[]): string | null {
  const [first, second] = Array.isArray(words[0]) ? (words[0] as unknown[]) : words;
  if (typeof first === 'number') return `${typeof second === 'string' ? second : 'localhost'}:${first}`;
  if (typeof first !== 'object' || first === null) return null;
  const { host, port } = first as { readonly host?: unknown; readonly port?: unknown };
  if (typeof port !== 'number' && typeof port !== 'string') return null;
  return `${typeof host === 'string' ? host : 'localhost'}:${port}`;
}

/** Modules of native code; what the system links to them is not seen. */
function watchLibraries(tell: (path: string) => void): void {
  watchCalls(process, 'dlopen', ([, path]) => {
    try {
      if (typeof path === 'string') tell(path);
    } catch {
      // A file that cannot be read cannot be loaded either, and that is told by whoever asked for it.
    }
  });
}

/** Those that are not set are left out: Node itself asks for many. */
function watchVariables(tell: (name: string, value: string) => void): void {
  const note = (target: NodeJS.ProcessEnv, name: string | symbol): void => {
    const value = typeof name === 'string' ? target[name] : undefined;
    if (value !== undefined) tell(name as string, value);
  };
  process.env = new Proxy(process.env, {
    get(target, name) {
      note(target, name);
      return Reflect.get(target, name) as string | undefined;
    },
    has(target, name) {
      note(target, name);
      return Reflect.has(target, name);
    },
  });
}
