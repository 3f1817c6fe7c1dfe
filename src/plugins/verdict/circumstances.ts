import { diffSettings, type Environment, type Json, type Spec } from '../../store/index.ts';
import type { CauseKind, Deviation } from './cause.ts';

const shownLength = 48;

/** Where a member of an engine or of an environment belongs, by the words in its path; the first that fits counts. */
const subjects: readonly (readonly [pattern: RegExp, kind: CauseKind, noun: string])[] = [
  [/threads?$|_num_threads|^threads\b/i, 'threads', 'number of threads'],
  [/^(variables|env)\b/i, 'environment-variable', 'environment variable'],
  [/\b(packages?|librar(y|ies)|dependencies|lock\w*|pip|conda|renv)\b/i, 'library', 'package'],
  [/^(interpreter|executable|runtime|program|node|python|r|rscript|julia)\b/i, 'interpreter', 'interpreter'],
  [/^(platform|arch|os|cpu|gpu|container|image)\b/i, 'platform', 'computer'],
];

/** Names alone, and the program around the task; the code of the runner is part of the task's code. */
const meaningless = /^(host|kstore|observed)\b/;

/** Places of temporary files: they are other ones at every run. */
const scratchVariables = ['TMPDIR', 'TMP', 'TEMP'];

/** What differs between the engine of a record and the one that is here. */
export function compareEngines(recorded: Spec['engine'], present: Spec['engine']): Deviation[] {
  return diffSettings(recorded, present).map(({ path, before, after }) => {
    const [kind, noun] = classify(path, 'engine');
    return { kind, text: describeChange(nameMember(path, noun, "engine's"), before, after), evidence: [] };
  });
}

/** What differs between the place of a record and this one, as far as it can change a result. */
export function compareEnvironments(recorded: Environment, present: Environment): Deviation[] {
  const changes = diffSettings(recorded, present);
  // What only one of the two programs took down says nothing of a change.
  const isInBoth = (member: string) => Object.hasOwn(recorded, member) && Object.hasOwn(present, member);
  // Of a task that was watched, the variables that it read count, and are told below.
  const isObserved = recorded.observed !== undefined && present.observed !== undefined;
  const told = changes
    .filter(({ path }) => !meaningless.test(path) && isInBoth(/^[^.[]*/.exec(path)![0]))
    .filter(({ path }) => !(isObserved && path.startsWith('variables')))
    .map(({ path, before, after }): Deviation => {
      const [kind, noun] = classify(path, 'platform');
      return {
        kind,
        text: describeChange(nameMember(path, noun, "computer's"), before, after),
        evidence: [],
      };
    });
  return [...told, ...compareReadVariables(recorded, present), ...compareNativeLibraries(recorded, present)];
}

/** Native libraries of one name that the task was seen to load both times, as another file. */
function compareNativeLibraries(recorded: Environment, present: Environment): Deviation[] {
  const [before, after] = [recorded.observed?.native, present.observed?.native];
  if (before === undefined || after === undefined) return [];
  return diffSettings(before, after).map(({ path, before: old, after: now }) => ({
    kind: 'library',
    text: describeChange(`the native library ${path}`, old, now),
    evidence: [],
  }));
}

/** Variables that the task was seen to read both times, with another value. */
function compareReadVariables(recorded: Environment, present: Environment): Deviation[] {
  const before = recorded.observed?.variables ?? {};
  return Object.entries(present.observed?.variables ?? {})
    .filter(([name, value]) => name in before && before[name] !== value && !scratchVariables.includes(name))
    .map(([name]) => ({
      kind: 'environment-variable',
      text: `the environment variable ${name}, which the task reads, has another value than recorded`,
      evidence: [],
    }));
}

export function compareSettings(recorded: Json, present: Json): Deviation[] {
  return diffSettings(recorded, present).map(({ path, before, after }) => ({
    kind: 'settings',
    text: describeChange(`the setting ${path}`, before, after),
    evidence: [],
  }));
}

export function compareSeeds(recorded: number, present: number): Deviation[] {
  if (recorded === present) return [];
  return [{ kind: 'seed', text: describeChange('the seed', recorded, present), evidence: [] }];
}

function classify(path: string, otherwise: CauseKind): readonly [CauseKind, string | null] {
  const found = subjects.find(([pattern]) => pattern.test(path));
  return found === undefined ? [otherwise, null] : [found[1], found[2]];
}

/** How messages name a member: `package numpy`, `interpreter (python.version)`, `engine's wasm`. */
function nameMember(path: string, noun: string | null, owner: string): string {
  if (noun === null) return `the ${owner} ${path}`;
  const name = path.replace(/^(variables|env|packages?|librar(y|ies)|dependencies)[.: ]/i, '');
  if (name !== path) return `the ${noun} ${name}`;
  return noun.endsWith(path) ? `the ${noun}` : `the ${noun} (${path})`;
}

function describeChange(subject: string, before: Json, after: Json): string {
  if (before === null) return `${subject} is ${show(after)}, recorded is none`;
  if (after === null) return `${subject} is gone, recorded is ${show(before)}`;
  return `${subject} is ${show(after)}, recorded is ${show(before)}`;
}

function show(value: Json): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)}…`;
  const text = JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
