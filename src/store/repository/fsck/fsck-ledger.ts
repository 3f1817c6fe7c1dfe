import { join } from 'node:path';
import { isKstoreError } from '../../errors/kstore-error.ts';
import { CheckedGit, readGitHead, readGitRefs } from '../../ledger/git-check.ts';
import type { GitObject } from '../../ledger/git-object.ts';
import { walkGit } from '../../ledger/git-walk.ts';
import { summariseVerdict } from '../../ledger/history.ts';
import { decodeRecord } from '../../ledger/ledger-records.ts';
import {
  emptyLedgerState,
  type LedgerState,
  type Run,
  type VerdictSummary,
  type Version,
} from '../../ledger/ledger-state.ts';
import type { CommitId } from '../../model/object-id.ts';
import { branchRef } from '../../ledger/read-refs.ts';
import { damageAdvice } from './damage-advice.ts';
import { checkTags } from './fsck-tags.ts';
import type { Repository } from '../repository.ts';

export interface LedgerCheck {
  /** The history, or as much of it as can be read. */
  readonly state: LedgerState;
  readonly gitObjects: number;
}

/** Checks the ledger's git repository, file by file and object by object, and every record in it. */
export async function checkLedger(repository: Repository, report: Report): Promise<LedgerCheck> {
  try {
    return await checkGit(repository, report);
  } catch (error) {
    if (!isKstoreError(error, 'KSTORE_SYSTEM')) throw error;
    // The system does not let it be read: what the cache knows can be checked nevertheless.
    report('ledger', error);
    return { state: repository.ledger.readCachedState() ?? emptyLedgerState, gitObjects: 0 };
  }
}

/** Without an advice the error itself says what helps. */
type Report = (subject: string, error: unknown, advice?: string) => void;

async function checkGit(repository: Repository, report: Report): Promise<LedgerCheck> {
  const folder = join(repository.directory, 'git');
  checkHead(folder, report);
  const git = new CheckedGit(folder);
  for (const { message } of git.damaged) report('ledger', new Error(message));
  const refs = readGitRefs(folder);
  checkTags(repository, git, refs, report);
  const found = new FoundRecords(report);
  const heads = [...refs.values()].filter((id) => id !== null);
  const problems = walkGit(
    git,
    heads,
    (object, path) => found.add(object, path),
    () => null,
  );
  for (const { path, message } of problems)
    report(path === '' ? 'ledger' : `ledger ${path}`, new Error(message));
  // The ledger's own rules are broken by damage as well.
  const isSound = git.damaged.length === 0 && problems.length === 0;
  const isReadable = isSound && typeof refs.get(branchRef) === 'string';
  const advice = isReadable ? damageAdvice.wrongFromTheBeginning : damageAdvice.repair;
  const state = await readState(repository, found, (subject, error) => report(subject, error, advice));
  return { state, gitObjects: found.objects };
}

/** Stock git takes the folder for a repository only with this file. */
function checkHead(folder: string, report: Report): void {
  const path = join(folder, 'HEAD');
  if (readGitHead(folder)?.trim() === 'ref: refs/heads/main') return;
  const message = `"${path}" must hold "ref: refs/heads/main"; git cannot open the ledger without it`;
  report('ledger', new Error(message));
}

/** The rules that go beyond single objects, such as that nothing published is changed, are the ledger's own. */
async function readState(repository: Repository, found: FoundRecords, report: Report): Promise<LedgerState> {
  try {
    return await repository.ledger.readStateFromGit();
  } catch (error) {
    report('ledger', error);
    return found.state;
  }
}

/** The records that can be read, whatever else is damaged. */
class FoundRecords {
  readonly #versions = new Map<string, Version>();
  readonly #runs = new Map<string, Run>();
  readonly #verdicts = new Map<string, VerdictSummary>();
  readonly #report: Report;
  objects = 0;

  constructor(report: Report) {
    this.#report = report;
  }

  add({ type, content }: GitObject, path: string): void {
    this.objects++;
    if (type !== 'blob') return;
    try {
      const record = decodeRecord(path, content.toString('utf8'));
      const commit = '' as CommitId;
      if (record?.type === 'version') this.#versions.set(path, { ...record.version, commit });
      if (record?.type === 'verdict') this.#verdicts.set(path, summariseVerdict(record.verdict, commit));
      if (record?.type === 'run') this.#runs.set(path, { ...record.run, commit });
    } catch (error) {
      if (!isKstoreError(error)) throw error;
      this.#report(`ledger ${path}`, error, damageAdvice.wrongFromTheBeginning);
    }
  }

  get state(): LedgerState {
    return {
      ...emptyLedgerState,
      versions: [...this.#versions.values()],
      runs: [...this.#runs.values()],
      verdicts: [...this.#verdicts.values()],
    };
  }
}
