import {
  canonicalJson,
  formatVersion,
  isKind,
  isSameVersion,
  KstoreError,
  readVersionFile,
  resolveRun,
  resolveVersion,
  type LedgerState,
  type Repository,
  type Run,
  type Version,
} from '../../store/index.ts';
import { findFraming, type Framing } from '../framing/find-framing.ts';
import { describeWear, type Wear } from '../wear/describe-wear.ts';
import { parseMarkdown, type Block } from './markdown.ts';

/** What a citation stands for. */
export type CitedContent =
  | { readonly type: 'value'; readonly text: string }
  | {
      readonly type: 'picture';
      readonly name: string;
      readonly mediaType: string;
      readonly bytes: Uint8Array;
    }
  /** @property more rows that are not shown. */
  | { readonly type: 'rows'; readonly rows: readonly (readonly string[])[]; readonly more: number }
  | { readonly type: 'blocks'; readonly blocks: readonly Block[] }
  | { readonly type: 'card'; readonly framing: Framing }
  | { readonly type: 'wear'; readonly wear: readonly Wear[] };

export interface Citation {
  /** The version, such as `baseline_v3`, or the id of a run. */
  readonly ref: string;
  readonly kind: string;
  readonly id: string;
  /** A newer version of the same name; null when there is none. */
  readonly newest: string | null;
  readonly content: CitedContent;
}

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};
const shownRows = 20;
const maximumTableBytes = 4 * 1024 * 1024;

/**
 * Finds what `{{ KIND REFERENCE WHAT }}` stands for: `metrics.NAME`, `card`, `wear`, `id`, or a file: a picture, a CSV
 * table or a text.
 *
 * @throws KSTORE_SETTINGS_INVALID, KSTORE_REFERENCE_…, KSTORE_PATH_NOT_FOUND naming the citation.
 */
export function resolveCitation(
  repository: Repository,
  state: LedgerState,
  words: readonly string[],
): Citation {
  const [kind = '', reference = '', what = 'ref', ...more] = words;
  const cited = `{{ ${words.join(' ')} }}`;
  if (reference === '' || more.length > 0)
    throw refuse(cited, 'a citation has a kind, a reference, and what of it', [
      'write it as {{ result baseline_v3 metrics.r2 }}',
    ]);
  if (kind === 'run') {
    const run = resolveRun(state, reference);
    const content = describeOfRun(state, run, what, cited);
    return { ref: run.id.slice(0, 8), kind, id: run.id, newest: null, content };
  }
  if (!isKind(kind)) throw refuse(cited, `"${kind}" is neither a kind nor \`run\``, []);
  const version = resolveVersion(state, reference, [kind]);
  if (!isFixed(reference, version))
    throw refuse(cited, `"${reference}" is another version tomorrow`, [
      `write ${formatVersion(version.name, version.version)}`,
    ]);
  const content = describeOfVersion(repository, state, version, what, cited);
  const head = { ref: formatVersion(version.name, version.version), kind, id: version.id };
  return { ...head, newest: findNewest(state, version), content };
}

function isFixed(reference: string, { name, version, id }: Version): boolean {
  const plain = reference.slice(reference.lastIndexOf('/') + 1).normalize('NFC');
  return plain === formatVersion(name, version) || id.startsWith(reference);
}

function findNewest(state: LedgerState, { kind, name, version }: Version): string | null {
  const point = findPoint(state, { kind, name, version });
  const newest = state.versions
    .filter((other) => other.kind === kind && other.name === name && other.version > version)
    .filter((other) => findPoint(state, other) === point)
    .reduce((highest, other) => Math.max(highest, other.version), version);
  return newest === version ? null : formatVersion(name, newest);
}

/** What was chosen for a version that a matrix made: that of another choice is another thing, and not a newer one. */
function findPoint(state: LedgerState, version: Pick<Version, 'kind' | 'name' | 'version'>): string {
  const made = state.runs.find(
    (run) =>
      run.type === 'kstore.experiment-run.v1' && run.outputs.some((output) => isSameVersion(output, version)),
  );
  const point = made?.type === 'kstore.experiment-run.v1' ? (made.point ?? {}) : {};
  return canonicalJson(point);
}

function describeOfRun(state: LedgerState, run: Run, what: string, cited: string): CitedContent {
  if (what === 'ref' || what === 'id') return value(what === 'id' ? run.id : run.id.slice(0, 8));
  if (what === 'seed') return value(String(run.specification.seed));
  if (what === 'wear') return { type: 'wear', wear: describeWear(state, run) };
  if (what === 'card') {
    const framing = findFraming(state, run);
    if (framing === null) throw refuse(cited, 'its experiment has no task card', []);
    return { type: 'card', framing };
  }
  const name = what.startsWith('metrics.') ? what.slice('metrics.'.length) : null;
  if (name !== null && Object.hasOwn(run.metrics, name)) return value(formatFigure(run.metrics[name]!));
  const metrics = Object.keys(run.metrics).map((metric) => `metrics.${metric}`);
  throw refuse(cited, `there is no "${what}"`, [`there is card, wear, id, seed, ${metrics.join(', ')}`]);
}

function describeOfVersion(
  repository: Repository,
  state: LedgerState,
  version: Version,
  what: string,
  cited: string,
): CitedContent {
  if (what === 'ref') return value(formatVersion(version.name, version.version));
  if (what === 'id') return value(version.id);
  const bytes = readVersionFile(repository.objects, version, what);
  if (bytes !== null) return describeFile(what, bytes, cited);
  const maker = state.runs.find(
    (run) => run.type === 'kstore.run.v1' && run.outputs.some(({ id }) => id === version.id),
  );
  if (maker !== undefined && (what === 'card' || what === 'wear' || what.startsWith('metrics.')))
    return describeOfRun(state, maker, what, cited);
  throw refuse(cited, `${formatVersion(version.name, version.version)} has no "${what}"`, [
    'kstore show lists its files; `metrics.NAME`, `card` and `wear` are those of a result',
  ]);
}

function describeFile(path: string, bytes: Uint8Array, cited: string): CitedContent {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const mediaType = mediaTypes[ending];
  if (mediaType !== undefined) return { type: 'picture', name: path, mediaType, bytes };
  if (!['csv', 'md', 'txt', 'json'].includes(ending))
    throw refuse(cited, 'such a file cannot be shown', [
      'shown are SVG, PNG, JPEG, CSV, Markdown, text and JSON',
    ]);
  if (bytes.length > maximumTableBytes) throw refuse(cited, 'the file is longer than 4 MiB', []);
  const text = Buffer.from(bytes).toString('utf8');
  if (ending === 'csv') {
    const rows = parseRows(text);
    return {
      type: 'rows',
      rows: rows.slice(0, shownRows + 1),
      more: Math.max(0, rows.length - 1 - shownRows),
    };
  }
  if (ending === 'md') return { type: 'blocks', blocks: parseMarkdown(text) };
  return { type: 'blocks', blocks: [{ type: 'code', text }] };
}

/** Cells of the CSV that test tasks write (RFC 4180). */
function parseRows(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    if (end === '' && quoted === undefined && plain === '' && row.length === 0) break;
    row.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

function value(text: string): CitedContent {
  return { type: 'value', text };
}

/** Four significant digits. */
function formatFigure(figure: number): string {
  return String(Number(figure.toPrecision(4)));
}

function refuse(cited: string, problem: string, hints: readonly string[]): KstoreError {
  return new KstoreError('KSTORE_SETTINGS_INVALID', `${cited}: ${problem}`, { hints });
}
