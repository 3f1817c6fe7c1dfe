import type { Json } from '../../codec/canonical-json.ts';
import { parseSettingsText } from '../../codec/settings-text.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { kinds } from '../../model/kind.ts';
import { isObjectId, type NodeId } from '../../model/object-id.ts';
import type { Manifest } from '../../ledger/ledger-state.ts';
import type { FileRef, ObjectStore, ObjectWriter } from '../../objects/object-store.ts';
import { validateArtifact } from '../../schema/validate.ts';
import { deriveTable, isSurelyNoTable, settingsPath, type DerivedTable } from '../../tables/derive.ts';
import { isDeclarationFile, readPluginDeclaration } from '../add/plugin-declaration.ts';
import type { WorkspaceArtifact } from '../add/workspace-artifacts.ts';

/** A file of the version that is being made. */
export interface DescribedFile {
  readonly path: string;
  readonly content: FileRef;
  read(): Uint8Array;
  readParts(): Iterable<Uint8Array>;
}

/** The files of the version without its links, sorted by path; made one by one, as they may be a million. */
export interface DescribedFiles extends Iterable<DescribedFile> {
  has(path: string): boolean;
}

type Meta = Manifest['meta'];

/** The page of a report is read as a whole. */
const maximumTextBytes = 64 * 1024 * 1024;

/** A table is read as a whole; none that kstore makes is longer. */
const maximumTableBytes = 1024 * 1024 * 1024;

/**
 * Finds the meaning of an artifact's files: the table of a dataset, the parsed settings, a report's citations.
 *
 * @throws KSTORE_SETTINGS_SYNTAX, KSTORE_SETTINGS_INVALID, KSTORE_TABLE_… naming the file and the place in it.
 */
export async function describeContent(
  artifact: WorkspaceArtifact,
  files: DescribedFiles,
  writer: ObjectWriter,
  readTables: boolean,
): Promise<Meta> {
  if (kinds[artifact.kind].form === 'settings') return { value: await readSettings(artifact, [...files][0]) };
  if (artifact.kind === 'dataset') return readTables ? describeDataset(artifact, files, writer) : {};
  if (artifact.kind === 'report') return describeReport(artifact, [...files]);
  if (artifact.kind === 'plugin') return describePlugin(artifact, files);
  return {};
}

async function readSettings(artifact: WorkspaceArtifact, file: DescribedFile | undefined): Promise<Json> {
  if (file === undefined)
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${artifact.path}: is a symbolic link, not a file`);
  const value = await parseSettingsText(decodeText(file, artifact.path), artifact.path);
  await validateArtifact(artifact.kind, value, artifact.path);
  return value;
}

function decodeText(file: DescribedFile, place: string): string {
  if (file.content.sizeBytes > maximumTextBytes)
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${place}: "${file.path}" is longer than 64 MiB`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file.read());
  } catch (error) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${place}: is not UTF-8 text`, { cause: error });
  }
}

async function describeDataset(
  artifact: WorkspaceArtifact,
  described: DescribedFiles,
  writer: ObjectWriter,
): Promise<Meta> {
  // A folder of a million pictures is no table, and the first two of them tell.
  if (isSurelyNoTable(described, described.has(settingsPath))) return {};
  const files = [...described];
  if (files.length === 0) {
    throw new KstoreError('KSTORE_TABLE_EMPTY', `the dataset "${artifact.path}" has no files`, {
      hints: ['put its files there, or remove the folder; .kstoreignore may leave them out'],
    });
  }
  const sources = files.map((file) => ({
    path: file.path,
    sizeBytes: file.content.sizeBytes,
    read: () => file.read(),
    readParts: () => file.readParts(),
  }));
  const derived = await deriveTable(sources, artifact.path);
  return derived === null ? {} : storeTable(derived, writer);
}

/** Writes a table, and gives what the manifest of its dataset says of it. */
export function storeTable(derived: DerivedTable, writer: ObjectWriter): Meta {
  const { columns, rowCount, layout } = derived;
  const content = writer.addParts(derived.parts());
  return {
    table: {
      form: 'kstore.table.v1',
      ...content,
      layout,
      rows: rowCount,
      columns: columns.map((column) => ({ ...column })),
    },
  };
}

const frontMatter = /^---\r?\n([\s\S]*?)\r?\n---(\r?\n|$)/;

async function describeReport(artifact: WorkspaceArtifact, files: readonly DescribedFile[]): Promise<Meta> {
  const page = files.find((file) => file.path.toLowerCase().endsWith('.md'));
  if (page === undefined) return {};
  const text = decodeText(page, artifact.path);
  const head = frontMatter.exec(text)?.[1];
  const value = head === undefined ? {} : await parseSettingsText(head, `${artifact.path}, front matter`);
  const title = /^# +(.+)$/m.exec(text)?.[1]?.trim();
  const cites = (value as { cites?: Json } | null)?.cites;
  if (cites !== undefined && !(Array.isArray(cites) && cites.every((cite) => typeof cite === 'string'))) {
    throw new KstoreError(
      'KSTORE_SETTINGS_INVALID',
      `${artifact.path}, front matter: "cites" must be a list of references`,
    );
  }
  const all = new Set([...(cites ?? []), ...listPlaceholders(text)]);
  return { ...(title === undefined ? {} : { title }), cites: [...all] };
}

/** What the page takes from the store, as in `{{ result baseline_v3 metrics.r2 }}`: `result/baseline_v3`. */
function listPlaceholders(text: string): string[] {
  return [...text.matchAll(/\{\{ ?(\S{1,40}) +(\S{1,200})[^{}\n]{0,300}\}\}/g)].map(([, kind, reference]) =>
    kind === 'run' ? reference! : `${kind}/${reference!}`,
  );
}

/** What a plugin declares, so that its tasks are known without reading its files. */
async function describePlugin(artifact: WorkspaceArtifact, files: DescribedFiles): Promise<Meta> {
  const texts = new Map<string, DescribedFile>();
  for (const file of files) if (isDeclarationFile(file.path)) texts.set(file.path, file);
  return readPluginDeclaration(artifact.path, {
    has: (path) => files.has(path),
    readText: (path) => (texts.has(path) ? decodeText(texts.get(path)!, artifact.path) : null),
  });
}

export function makeManifest(
  kind: Manifest['kind'],
  tree: { readonly root: NodeId; readonly files: number; readonly sizeBytes: number },
  meta: Meta,
): Manifest {
  return {
    type: 'kstore.manifest.v1',
    kind,
    tree: tree.root,
    files: tree.files,
    sizeBytes: tree.sizeBytes,
    meta,
  };
}

/** The table of a dataset as its manifest describes it; null when it has none. */
export interface TableSummary extends FileRef {
  readonly layout: string;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly role?: string;
    readonly unit?: string;
  }[];
}

export function findTableSummary(manifest: Manifest): TableSummary | null {
  const { table } = manifest.meta;
  if (table === undefined || table === null) return null;
  if (isTableSummary(table)) return table as unknown as TableSummary;
  throw new KstoreError(
    'KSTORE_OBJECT_INVALID',
    'the manifest describes its table in a way that no table has',
  );
}

/** `meta` is free in the schema, and the manifest may be a stranger's. */
function isTableSummary(value: unknown): boolean {
  const { id, sizeBytes, list, rows, columns } = value as Record<string, unknown>;
  return (
    isObjectId(id) &&
    (list === undefined || isObjectId(list)) &&
    isCountBelow(sizeBytes, maximumTableBytes) &&
    isCountBelow(rows, Number.MAX_SAFE_INTEGER) &&
    Array.isArray(columns) &&
    columns.every((column: unknown) => typeof (column as { name?: unknown } | null)?.name === 'string')
  );
}

function isCountBelow(value: unknown, limit: number): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= limit;
}

export function readTableBytes(objects: ObjectStore, manifest: Manifest): Uint8Array | null {
  const summary = findTableSummary(manifest);
  return summary === null ? null : objects.readFile(summary);
}
