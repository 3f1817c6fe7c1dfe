import { formatPlace } from './format-place.ts';
import type { Environment } from '../../store/index.ts';
import { makeCause, sortDeviations, toSentence, type Cause, type Deviation } from './cause.ts';
import { shortenList } from './shorten-list.ts';
import type { OutputComparison } from './compare-outputs.ts';

type Observed = NonNullable<Environment['observed']>;

/** Everything that was found out about a run that did not come out as recorded. */
export interface Findings {
  /** What is known not to be as recorded. */
  readonly deviations: readonly Deviation[];
  /** The outputs hold the recorded rows in another order. */
  readonly isReordered: boolean;
  /** Two runs here, one after the other: null when it was not tried, else whether and where they differ. */
  readonly repetition: { readonly difference: OutputComparison | null } | null;
  /** What the task was seen to use, in the first and in the second run here. */
  readonly observed: Observed;
  readonly observedAgain: Observed;
  /** A command, which has no random streams of kstore. */
  readonly isProgram: boolean;
  /** Deviations of which a run showed that each alone changes the outputs. */
  readonly guilty: readonly Deviation[];
  /** Deviations of which a run showed that they alone change nothing. */
  readonly innocent: readonly Deviation[];
  /** Deviations among which a run showed the cause of the first difference to be; empty when none was tried. */
  readonly leading: readonly Deviation[];
  /** Why the task says that it is not deterministic; null when it does not. */
  readonly declaredReason: string | null;
}

/** The first cause that the findings show, by evidence before suspicion. */
export function decideCause(findings: Findings): Cause {
  const { repetition, guilty, leading } = findings;
  if (repetition !== null && repetition.difference !== null)
    return explainUnsteadyTask(findings, repetition.difference);
  const context = [...tellRepetition(findings), ...tellOrder(findings)];
  const isLeadOpen = leading.length > 0 && !leading.some((deviation) => guilty.includes(deviation));
  if (guilty.length > 0 && !isLeadOpen) return explainGuilty(findings, context);
  const settled = [...findings.innocent, ...guilty];
  const suspects = sortDeviations(findings.deviations.filter((deviation) => !settled.includes(deviation)));
  if (suspects.length > 0) return explainSuspects(findings, suspects, context);
  if (findings.isReordered) {
    return makeCause(
      'row-order',
      'shown',
      'The outputs hold the same rows as recorded, in another order.',
      tellRepetition(findings),
    );
  }
  return explainByUse(findings, context);
}

function explainUnsteadyTask(findings: Findings, difference: OutputComparison): Cause {
  const { observed, observedAgain } = findings;
  const evidence = [
    `two runs here, one after the other, differ first in ${formatPlace(difference.first!)}`,
    ...(findings.declaredReason === null ? [] : [`the task says so itself: ${findings.declaredReason}`]),
    ...tellUse(observed),
    ...(difference.isReordered ? ['they give the same rows in another order'] : []),
  ];
  // Rows that are shuffled by unseeded draws are put right by a seed, not by sorting.
  if (difference.isReordered && observed.random === undefined)
    return makeCause(
      'row-order',
      'shown',
      'The task gives the same rows in another order each time it runs.',
      evidence,
    );
  const reads = listChangingVariables(observed, observedAgain);
  const sources: readonly (readonly [Cause['kind'], string, boolean])[] = [
    ['not-deterministic', 'it draws random numbers that no seed determines', observed.random !== undefined],
    ['network', 'it uses the network', observed.network !== undefined],
    ['clock', 'it reads the date or the time', observed.clock !== undefined],
    ['environment-variable', `it reads ${reads.join(', ')}`, reads.length > 0],
  ];
  const seen = sources.filter(([, , isSeen]) => isSeen);
  const [kind, what] = seen[0] ?? ['not-deterministic', null];
  const sentence = `The task gives something else each time it runs${what === null ? '' : `; ${what}`}.`;
  const certainty =
    seen.length === 1 && kind !== 'not-deterministic'
      ? 'likely'
      : kind === 'not-deterministic'
        ? 'shown'
        : 'possible';
  const advice = kind === 'not-deterministic' ? [adviseUnsteady(findings)] : [];
  return makeCause(kind, certainty, sentence, evidence, ...advice);
}

const orDeclare = 'or let the task declare its determinism';

/** What to do about a task that gives something else each time, by what it was seen to use. */
function adviseUnsteady({ isProgram, observed }: Findings): string {
  if (observed.random === undefined && observed.timer !== undefined)
    return `take measured times out of the outputs and fix the order of sums, ${orDeclare}`;
  if (!isProgram) return `let the task draw from its named streams and fix the order of sums, ${orDeclare}`;
  // Of a program in another language than Python nothing is seen.
  const others = observed.random === undefined ? ', take times out of the outputs' : '';
  return `seed all random numbers from \`kstore.seed\` (KSTORE_SEED)${others} and fix the order of sums, ${orDeclare}`;
}

/** Variables that had another value in the second run, as the folder of temporary files has. */
function listChangingVariables(first: Observed, second: Observed): string[] {
  const [before, after] = [first.variables ?? {}, second.variables ?? {}];
  return Object.keys(before).filter((name) => name in after && before[name] !== after[name]);
}

function explainGuilty(findings: Findings, context: readonly string[]): Cause {
  const { leading } = findings;
  // What is named first belongs to the first difference that is shown.
  const [first, ...others] = sortDeviations(findings.guilty).toSorted(
    (left, right) => Number(leading.includes(right)) - Number(leading.includes(left)),
  );
  const untried = findings.deviations.filter(
    (deviation) => !findings.guilty.includes(deviation) && !findings.innocent.includes(deviation),
  );
  const evidence = [
    ...first!.evidence,
    'a run in which only this differs gives another output, too',
    ...shortenList(others.map((other) => `so does this alone: ${tellWhole(other)}`)),
    ...shortenList(untried.map(({ text }) => `also, not tried alone: ${text}`)),
    ...tellInnocent(findings),
    ...context,
  ];
  return makeCause(first!.kind, 'shown', toSentence(first!.text), evidence, first!.advice);
}

function explainSuspects(
  findings: Findings,
  [first, ...others]: readonly Deviation[],
  context: readonly string[],
): Cause {
  const isOnly = others.length === 0;
  const evidence = [
    ...first!.evidence,
    ...(isOnly
      ? findings.guilty.length > 0
        ? []
        : ['nothing else that is recorded differs']
      : shortenList(others.map(({ text }) => `also: ${text}`))),
    ...findings.guilty.map((other) => `this changes the outputs in another place: ${tellWhole(other)}`),
    ...tellInnocent(findings),
    ...context,
    ...tellUse(findings.observed),
  ];
  const certainty = isOnly ? 'likely' : 'possible';
  return makeCause(first!.kind, certainty, toSentence(first!.text), evidence, first!.advice);
}

/** All that is recorded is equal: what the task was seen to use is left. */
function explainByUse(findings: Findings, context: readonly string[]): Cause {
  const { observed } = findings;
  const equal = 'inputs, settings, seed, code, engine and environment are as recorded';
  const evidence = [equal, ...tellInnocent(findings), ...context, ...tellUse(observed)];
  if (observed.network !== undefined)
    return makeCause(
      'network',
      'possible',
      'The task uses the network, and may have got something else.',
      evidence,
    );
  if (observed.clock !== undefined)
    return makeCause('clock', 'possible', 'The task reads the date or the time.', evidence);
  return makeCause(
    'unknown',
    'possible',
    'Nothing that is recorded or was seen here explains the difference.',
    evidence,
  );
}

function tellWhole({ text, evidence }: Deviation): string {
  return evidence.length === 0 ? text : `${text} (${evidence.join('; ')})`;
}

function tellRepetition({ repetition }: Findings): string[] {
  return repetition === null ? [] : ['two runs here, one after the other, give the same'];
}

function tellOrder({ isReordered }: Findings): string[] {
  return isReordered ? ['the outputs hold the recorded rows in another order'] : [];
}

function tellInnocent({ innocent }: Findings): string[] {
  return innocent.map(({ text }) => `this alone changes nothing: ${text}`);
}

function tellUse({ clock, timer, random, network, variables }: Observed): string[] {
  const names = Object.keys(variables ?? {});
  return [
    ...(random === undefined ? [] : [`it drew random numbers without a seed ${times(random)}`]),
    ...(network === undefined ? [] : [`it spoke to ${network.join(', ')}`]),
    ...(clock === undefined ? [] : [`it read the date or the time ${times(clock)}`]),
    ...(timer === undefined ? [] : [`it measured time ${times(timer)}, as libraries do without harm`]),
    ...(names.length === 0 ? [] : [`it read the environment variables ${names.join(', ')}`]),
  ];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
