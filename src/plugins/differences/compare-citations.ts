import { isKstoreError, type LedgerState, type Repository } from '../../store/index.ts';
import { parseMarkdown } from '../report/markdown.ts';
import { resolveCitation, type CitedContent } from '../report/resolve-citation.ts';
import { keyOf, listBlockCitations } from '../report/resolve-report.ts';

/** What a citation stands for. */
export interface CitedValue {
  /** `baseline_v3`, or the beginning of a run's id. */
  readonly ref: string;
  /** `6.796`; of pictures, tables and pages what they are; why it stands for nothing. */
  readonly text: string;
}

export interface CitationDifference {
  readonly change: 'added' | 'removed' | 'changed';
  /** A kind, or `run`. */
  readonly kind: string;
  /** `metrics.r2`, `card`, or a file. */
  readonly what: string;
  readonly before: CitedValue | null;
  readonly after: CitedValue | null;
}

/** Of a report so many citations are looked up. */
const maximumCitations = 500;

/**
 * What two texts of a report cite differently. A citation of another version of the same name, or of another run, is
 * one that changed.
 */
export function compareCitations(
  repository: Repository,
  state: LedgerState,
  before: string,
  after: string,
): CitationDifference[] {
  const [old, current] = [listCitations(before), listCitations(after)];
  const isIn = (list: ReadonlyMap<string, unknown>) => (words: readonly string[]) => list.has(keyOf(words));
  const gone = [...old.values()].filter((words) => !isIn(current)(words));
  const added = [...current.values()].filter((words) => !isIn(old)(words));
  const tell = (words: readonly string[]) => describeCited(repository, state, words);
  const changes = added.map((words): CitationDifference => {
    const partner = gone.findIndex((other) => subjectOf(other) === subjectOf(words));
    const [former] = partner < 0 ? [] : gone.splice(partner, 1);
    return {
      change: former === undefined ? 'added' : 'changed',
      ...nameCitation(words),
      before: former === undefined ? null : tell(former),
      after: tell(words),
    };
  });
  const removed = gone.map(
    (words): CitationDifference => ({
      change: 'removed',
      ...nameCitation(words),
      before: tell(words),
      after: null,
    }),
  );
  return [...changes, ...removed];
}

function listCitations(text: string): Map<string, readonly string[]> {
  const found = parseMarkdown(text).flatMap(listBlockCitations).slice(0, maximumCitations);
  return new Map(found.map((words) => [keyOf(words), words]));
}

function nameCitation([kind = '', , what = 'ref']: readonly string[]): { kind: string; what: string } {
  return { kind, what };
}

/** What a citation is about, whichever version. */
function subjectOf([kind = '', reference = '', what = '']: readonly string[]): string {
  const name = kind === 'run' ? '' : reference.replace(/_v\d{1,9}$/, '').replace(/^.*\//, '');
  return JSON.stringify([kind, name, what]);
}

function describeCited(repository: Repository, state: LedgerState, words: readonly string[]): CitedValue {
  try {
    const { ref, content } = resolveCitation(repository, state, words);
    return { ref, text: describeContent(content) };
  } catch (error) {
    if (!isKstoreError(error)) throw error;
    return { ref: words[1] ?? '', text: error.message };
  }
}

function describeContent(content: CitedContent): string {
  switch (content.type) {
    case 'value':
      return content.text;
    case 'picture':
      return `picture ${content.name}`;
    case 'rows':
      return `table of ${content.rows.length - 1 + content.more} rows`;
    case 'blocks':
      return 'text';
    case 'card':
      return 'task card';
    case 'wear':
      return 'wear of the test data';
  }
}
