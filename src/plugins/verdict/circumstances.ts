import { isDeepStrictEqual } from 'node:util';
import { diffSettings, type Environment, type Json, type Spec } from '../../store/index.ts';
import type { Adjustment } from '../runner/messages.ts';
import { recordedIs, type CauseKind, type Deviation } from './cause.ts';
import { shortenList } from './shorten-list.ts';

const shownLength = 48;

interface Subject {
  readonly pattern: RegExp;
  readonly kind: CauseKind;
  readonly noun: string;
}

/** Packages that an interpreter finds, as `capture` names them. */
const packagePattern = /^(?:python|conda|R)\//;

/** Where a member of an engine or of an environment belongs; the first that fits counts. */
const subjects: readonly Subject[] = [
  { pattern: /threads$/i, kind: 'threads', noun: 'number of threads' },
  { pattern: /^processors$/, kind: 'threads', noun: 'number of processors' },
  { pattern: /^environment\//, kind: 'environment-variable', noun: 'environment allow-list' },
  { pattern: /^variables?[./]/, kind: 'environment-variable', noun: 'environment variable' },
  { pattern: packagePattern, kind: 'library', noun: 'package' },
  { pattern: /^system\//, kind: 'library', noun: 'system library' },
  { pattern: /^script\//, kind: 'interpreter', noun: 'script' },
  { pattern: /^(interpreter|node)\b/, kind: 'interpreter', noun: 'interpreter' },
  { pattern: /^(platform|arch|cpu|container)\b/, kind: 'platform', noun: 'computer' },
];

/** Names alone, and the program around the task; the code of the runner is part of the task's code. */
const meaningless = /^(host|kstore|observed)\b/;

/** They follow from the spec, whose members are compared by themselves, or say where the code lies. */
const variablesOfSpec = /^variables\.(KSTORE_|PYTHONHASHSEED$|PYTHONPATH$)/;

/** Of a variable that the engine names: it is part of what the run is. */
const ofRecordedVariable =
  'it is part of the record: run both with the same value, or take the difference as that of two experiments';

/** Places of temporary files: they are other ones at every run. */
const scratchVariables = ['TMPDIR', 'TMP', 'TEMP'];

/** A deviation with the path of the member that it is of. */
interface MemberDeviation extends Deviation {
  readonly path: string;
}

/** What differs between the engine of a record and the one that is here. */
export function compareEngines(recorded: Spec['engine'], present: Spec['engine']): Deviation[] {
  const members = diffSettings(recorded, present).map(({ path, before, after }): MemberDeviation => {
    const subject = findSubject(path);
    const name = subject === null ? `the engine's ${path}` : nameMember(path, subject.noun);
    const kind = subject?.kind ?? 'engine';
    const advice = kind === 'environment-variable' ? { advice: ofRecordedVariable } : {};
    return { path, kind, text: describeChange(name, before, after), evidence: [], ...advice };
  });
  return foldInterpreter(members);
}

/** An interpreter is one thing: version, program and library of it, and of another version the packages too. */
function foldInterpreter(members: readonly MemberDeviation[]): Deviation[] {
  const ofInterpreter = members.filter(({ path }) => /^interpreter\b/.test(path));
  const lead = ofInterpreter.find(({ path }) => path === 'interpreter') ?? ofInterpreter[0];
  const hasOtherPackages = lead?.path === 'interpreter';
  const isPart = (member: MemberDeviation): boolean =>
    member !== lead &&
    (ofInterpreter.includes(member) || (hasOtherPackages && packagePattern.test(member.path)));
  return members
    .filter((member) => !isPart(member))
    .map(({ path: _, ...deviation }) =>
      deviation.text === lead?.text
        ? { ...deviation, evidence: shortenList(members.filter(isPart).map(({ text }) => text)) }
        : deviation,
    );
}

/**
 * What differs between the place of a record and this one, as far as it can change a result.
 *
 * @param engines of the two runs: what they say is compared by itself.
 */
export function compareEnvironments(
  recorded: Environment,
  present: Environment,
  ...engines: readonly Spec['engine'][]
): Deviation[] {
  const changes = diffSettings(recorded, present);
  // What only one of the two programs took down says nothing of a change.
  const isInBoth = (member: string) => Object.hasOwn(recorded, member) && Object.hasOwn(present, member);
  const isOfEngine = (path: string): boolean =>
    engines.some(
      (engine) =>
        // Node runs modules; of a program it only starts the interpreter.
        (path === 'node' && isProgram(engine)) ||
        Object.hasOwn(engine, path.replace(/^variables\./, 'variable/')),
    );
  // Of a module that was watched, the variables that it read count, and are told below.
  const isObserved =
    recorded.observed !== undefined && present.observed !== undefined && !engines.some(isProgram);
  const isElsewhere = changes.some(({ path }) => /^(platform|arch|cpu)$/.test(path));
  const told = changes
    .filter(({ path }) => !meaningless.test(path) && isInBoth(/^[^.[]*/.exec(path)![0]))
    .filter(({ path }) => !variablesOfSpec.test(path) && !isOfEngine(path))
    .filter(({ path }) => !(isObserved && path.startsWith('variables')))
    .map(({ path, before, after }): Deviation => {
      const { kind, noun } = findSubject(path) ?? { kind: 'platform', noun: 'computer' };
      return {
        // Another computer has its own number of processors.
        kind: path === 'processors' && isElsewhere ? 'platform' : kind,
        text: describeChange(nameMember(path, noun), before, after),
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

function isProgram(engine: Spec['engine']): boolean {
  return Object.hasOwn(engine, 'interpreter');
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

/** Settings that a person changed while the task ran. */
export function compareAdjustments(
  recorded: readonly Adjustment[],
  present: readonly Adjustment[],
): Deviation[] {
  if (isDeepStrictEqual(recorded, present)) return [];
  const tell = (list: readonly Adjustment[]): string =>
    list.length === 0
      ? 'none'
      : list.map(({ step, setting, value }) => `${setting} ${show(value)} from ${step} on`).join(', ');
  const text = `the settings changed during the run are ${tell(present)}; recorded are ${tell(recorded)}`;
  return [{ kind: 'settings', text, evidence: [] }];
}

export function compareSeeds(recorded: number, present: number): Deviation[] {
  if (recorded === present) return [];
  return [{ kind: 'seed', text: describeChange('the seed', recorded, present), evidence: [] }];
}

function findSubject(path: string): Subject | null {
  return subjects.find(({ pattern }) => pattern.test(path)) ?? null;
}

/** How messages name a member: `the package numpy`, `the interpreter (sha256)`, `the number of threads`. */
function nameMember(path: string, noun: string): string {
  const [, name = path] = /^[^./]+[./](.+)$/.exec(path) ?? [];
  if (noun.endsWith(name)) return `the ${noun}`;
  const isNamed = ['package', 'system library', 'script', 'environment variable'].includes(noun);
  return isNamed ? `the ${noun} ${name}` : `the ${noun} (${name})`;
}

function describeChange(subject: string, before: Json, after: Json): string {
  if (before === null) return `${subject} is ${show(after)}${recordedIs}none`;
  if (after === null) return `${subject} is gone${recordedIs}${show(before)}`;
  return `${subject} is ${show(after)}${recordedIs}${show(before)}`;
}

function show(value: Json): string {
  if (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)) return `${value.slice(0, 8)}…`;
  const text = JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
