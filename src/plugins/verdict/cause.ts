import type { VerdictRecord } from '../../store/index.ts';

/**
 * `IDENTICAL`: every output has the recorded id. `EQUIVALENT`: only numbers differ, within the tolerance.
 * `DIFFERENT`: something else differs. `CANNOT`: something needed is missing.
 */
export type Verdict = VerdictRecord['verdict'];

const severity: readonly Verdict[] = ['IDENTICAL', 'EQUIVALENT', 'DIFFERENT', 'CANNOT'];

/** IDENTICAL when there is none. */
export function findWorst(verdicts: readonly Verdict[]): Verdict {
  return severity[verdicts.reduce((worst, verdict) => Math.max(worst, severity.indexOf(verdict)), 0)]!;
}

/** Why a run did not come out as recorded: the first thing found, in one sentence, and what shows it. */
export type Cause = NonNullable<VerdictRecord['cause']>;
export type CauseKind = Cause['kind'];

/** What a person can do about each cause. */
const advice: Readonly<Record<CauseKind, string>> = {
  'input-content': 'run `kstore fsck`, then `kstore repair`, with --from if another workspace has the data',
  settings: 'put the recorded settings back, or take the new result as a version of its own',
  seed: 'run with the recorded seed; if the result hangs on it, run several seeds and report their spread',
  'plugin-code': 'install the recorded code, or run the experiment anew and take the new result',
  engine: 'install the recorded engine, or run the experiment anew and take the new result',
  library: 'install the recorded library version, as in a lock file, or run the experiment anew',
  interpreter: 'run it with the recorded interpreter, or run the experiment anew with this one',
  threads: 'set the recorded number of threads; better, let the task fix it by itself',
  'not-deterministic':
    'let the task draw random numbers by its seed alone and fix the order of sums, or declare its determinism',
  'row-order': 'let the task sort its rows before it uses or writes them',
  'environment-variable': 'make it a setting of the task, so that it is part of the record',
  clock: 'take the time out of the outputs, or make it a setting',
  network: 'store what it fetches as a dataset, and let the task read it from there',
  platform: 'run it on the recorded kind of computer, or let the task declare a tolerance',
  unknown: 'run it once more with --deep; files that the task reads outside of its inputs are not recorded',
};

export function makeCause(
  kind: CauseKind,
  certainty: Cause['certainty'],
  sentence: string,
  evidence: readonly string[],
  ownAdvice: string = advice[kind],
): Cause {
  return { kind, certainty, sentence, evidence: [...evidence], advice: ownAdvice };
}

/** Something that is known not to be as it was. */
export interface Deviation {
  readonly kind: CauseKind;
  /** `the seed is 2, recorded is 1` */
  readonly text: string;
  /** More exactly: files, members. */
  readonly evidence: readonly string[];
  /** It goes away when the recorded version of the code is run. */
  readonly isOfCode?: true;
  /** What to do about this one, where what holds for its kind is not it. */
  readonly advice?: string;
}

/** What comes first when several things deviate: what a person can change most directly. */
const order: readonly CauseKind[] = [
  'input-content',
  'row-order',
  'settings',
  'seed',
  'plugin-code',
  'engine',
  'interpreter',
  'library',
  'threads',
  'environment-variable',
  'platform',
];

export function sortDeviations(deviations: readonly Deviation[]): Deviation[] {
  return deviations.toSorted((left, right) => order.indexOf(left.kind) - order.indexOf(right.kind));
}

/** Between what is and what was, in the texts of deviations. */
export const recordedIs = ', recorded is ';

/** The same of two runs that are both recorded. */
export function tellOfTwoRuns(text: string): string {
  return text.replaceAll(/[,;] recorded (is|are) /g, ', in the first run ');
}

export function toSentence(text: string): string {
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
}
