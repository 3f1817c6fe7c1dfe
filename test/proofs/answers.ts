import {
  checkRepository,
  listArtifacts,
  listLog,
  readStatus,
  traceLineage,
  type LedgerState,
  type Repository,
  type Resolved,
} from '../../src/store/index.ts';
import { describeError, isClearError, openStore, readStoreState, silent } from './store-state.ts';

/** What one question to a store gave: text that can be compared, or why it could not be answered. */
export type Answer =
  | { readonly type: 'answer'; readonly text: string }
  | { readonly type: 'refused'; readonly why: string }
  /** Something that a person would see as a stack trace. */
  | { readonly type: 'crashed'; readonly why: string };

type Question = (repository: Repository) => Promise<unknown>;

const withState = (ask: (state: LedgerState) => unknown): Question => {
  return async (repository) => ask(await repository.ledger.readState());
};

const listRoots = ({ versions }: LedgerState): Resolved[] =>
  versions.map((version) => ({ type: 'version', version }));

const questions: Readonly<Record<string, Question>> = {
  list: withState((state) => listArtifacts(state)),
  log: withState((state) => listLog(state)),
  lineage: withState((state) => [
    traceLineage(state, listRoots(state).slice(0, 1), 'consequences'),
    traceLineage(state, listRoots(state).slice(-1), 'origins'),
  ]),
  show: readStoreState,
  status: readStatus,
};

export type Answers = Readonly<Record<string, Answer>>;

/** Asks all that a person can ask without changing anything, of a store that was just opened. */
export async function askAll(folder: string): Promise<Answers> {
  return (await examine(folder, false)).answers;
}

export interface Examination {
  readonly answers: Answers;
  /** Null when fsck finds nothing, or was not asked. */
  readonly fsck: Answer | null;
}

/** Asks all questions and, when wanted, fsck. */
export async function examine(folder: string, withFsck: boolean): Promise<Examination> {
  const answers: Record<string, Answer> = {};
  let repository: Repository;
  try {
    repository = openStore(folder);
  } catch (error) {
    const failure = describeFailure(error);
    for (const name of Object.keys(questions)) answers[name] = failure;
    return { answers, fsck: failure };
  }
  try {
    for (const [name, question] of Object.entries(questions)) answers[name] = await ask(repository, question);
    return { answers, fsck: withFsck ? await askFsck(repository) : null };
  } finally {
    repository.objects.close();
  }
}

async function ask(repository: Repository, question: Question): Promise<Answer> {
  try {
    return { type: 'answer', text: JSON.stringify(await question(repository)) };
  } catch (error) {
    return describeFailure(error);
  }
}

function describeFailure(error: unknown): Answer {
  return { type: isClearError(error) ? 'refused' : 'crashed', why: describeError(error) };
}

async function askFsck(repository: Repository): Promise<Answer | null> {
  const answer = await ask(repository, async (store) => (await checkRepository(store, silent)).problems);
  return answer.type === 'answer' && answer.text === '[]' ? null : answer;
}

/** The questions whose answers differ, with how; a refusal is no answer. */
export function findWrongAnswers(expected: Answers, found: Answers): string[] {
  return Object.entries(found).flatMap(([name, answer]) => {
    const right = expected[name]!;
    if (answer.type === 'crashed') return [`${name} crashed: ${answer.why}`];
    if (answer.type === 'refused' || right.type !== 'answer' || answer.text === right.text) return [];
    return [`${name} answers otherwise: ${showDifference(right.text, answer.text)}`];
  });
}

export function isRefused(answers: Answers): boolean {
  return Object.values(answers).some(({ type }) => type === 'refused');
}

function showDifference(right: string, wrong: string): string {
  let start = 0;
  while (start < right.length && right[start] === wrong[start]) start++;
  const from = Math.max(0, start - 20);
  return `${right.slice(from, start + 30)} became ${wrong.slice(from, start + 30)}`;
}
