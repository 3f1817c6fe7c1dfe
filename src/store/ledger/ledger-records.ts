import { canonicalJson } from '../codec/canonical-json.ts';
import { hashJson } from '../codec/hash.ts';
import { parseJson } from '../codec/parse-json.ts';
import { KstoreError } from '../errors/kstore-error.ts';
import { findKindByFolder, kinds, type Kind } from '../model/kind.ts';
import { parseName } from '../model/name.ts';
import type { RunId, VerdictId } from '../model/object-id.ts';
import {
  validateAliases,
  validateExperimentRun,
  validateExperimentSpec,
  validateManifest,
  validateRun,
  validateSpec,
  validateVerdict,
  validateVersion,
} from '../schema/validate.ts';
import type { Aliases, RunRecord, VerdictRecord, Version } from './ledger-state.ts';

export const aliasesPath = 'aliases.json';

export function versionPath(kind: Kind, name: string, version: number): string {
  return `${kinds[kind].folder}/${name}/v${version}.json`;
}

export function runPath(id: string): string {
  return `runs/${id.slice(0, 2)}/${id}.json`;
}

export function verdictPath(id: string): string {
  return `verdicts/${id.slice(0, 2)}/${id}.json`;
}

export function encodeRecord(record: unknown): string {
  return `${canonicalJson(record)}\n`;
}

export function encodeVersion(version: Omit<Version, 'commit'>): string {
  const { kind, name, version: number, id, manifest } = version;
  return encodeRecord({ type: 'kstore.version.v1', kind, name, version: number, id, manifest });
}

/** Records are read whole; no honest one comes near it. */
const maximumRecordBytes = 8 * 1024 * 1024;

/** @throws KSTORE_OBJECT_INVALID */
export function checkRecordSize(path: string, sizeBytes: number): void {
  if (sizeBytes <= maximumRecordBytes) return;
  throw invalid(
    `the ledger's file ${path}`,
    `has ${sizeBytes} bytes; a record has at most ${maximumRecordBytes}`,
  );
}

export type LedgerRecord =
  | { readonly type: 'version'; readonly version: Omit<Version, 'commit'> }
  | { readonly type: 'run'; readonly run: RunRecord & { readonly id: RunId } }
  | { readonly type: 'verdict'; readonly verdict: VerdictRecord & { readonly id: VerdictId } }
  | { readonly type: 'aliases'; readonly aliases: Aliases };

/**
 * Reads one file of the ledger and checks that it is what its path says, since history may come from a stranger.
 *
 * @returns null for a file that is none of kstore's.
 * @throws KSTORE_OBJECT_INVALID when content, schema, id and path do not fit together.
 */
export function decodeRecord(path: string, text: string): LedgerRecord | null {
  const place = `the ledger's file ${path}`;
  try {
    return decodeAt(path, text, place);
  } catch (error) {
    // Brackets nested by the thousand.
    if (error instanceof RangeError) throw invalid(place, 'is nested too deeply', error);
    throw error;
  }
}

function decodeAt(path: string, text: string, place: string): LedgerRecord | null {
  if (path === aliasesPath) {
    return { type: 'aliases', aliases: validateAliases(parseRecord(text, place), place).aliases };
  }
  const parts = path.split('/');
  if (parts[0] === 'runs') return decodeRun(path, parseRecord(text, place), place);
  if (parts[0] === 'verdicts') return decodeVerdict(path, parseRecord(text, place), place);
  const kind = findKindByFolder(parts[0] ?? '');
  const numbered = /^v([1-9]\d*)\.json$/.exec(parts[2] ?? '');
  if (kind === null || parts.length !== 3 || numbered === null) return null;
  return decodeVersion(path, parseRecord(text, place), place);
}

function decodeVersion(path: string, value: unknown, place: string): LedgerRecord {
  const record = validateVersion(value, place);
  const manifest = validateManifest(record.manifest, place);
  const expected = versionPath(record.kind, parseName(record.name), record.version);
  if (path !== expected || manifest.kind !== record.kind) throw invalid(place, `belongs at ${expected}`);
  const id = hashJson<'version'>(manifest);
  if (id !== record.id) throw invalid(place, `has the id ${record.id}, its manifest hashes to ${id}`);
  const { kind, name, version } = record;
  return {
    type: 'version',
    version: { kind, name, version, id: id, manifest } as Omit<Version, 'commit'>,
  };
}

function decodeRun(path: string, value: unknown, place: string): LedgerRecord {
  const isExperiment = (value as { type?: unknown } | null)?.type === 'kstore.experiment-run.v1';
  const record = isExperiment ? validateExperimentRun(value, place) : validateRun(value, place);
  if (isExperiment) validateExperimentSpec(record.specification, place);
  else validateSpec(record.specification, place);
  const id = hashJson<'run'>(record);
  if (path !== runPath(id)) throw invalid(place, `hashes to ${id}`);
  if (hashJson(record.specification) !== record.spec)
    throw invalid(place, 'has a spec id that is not the hash of its spec');
  return { type: 'run', run: { ...(record as unknown as RunRecord), id } };
}

function decodeVerdict(path: string, value: unknown, place: string): LedgerRecord {
  const record = validateVerdict(value, place);
  const id = hashJson<'verdict'>(record);
  if (path !== verdictPath(id)) throw invalid(place, `hashes to ${id}`);
  return { type: 'verdict', verdict: { ...(record as unknown as VerdictRecord), id } };
}

function parseRecord(text: string, place: string): unknown {
  try {
    return parseJson(text);
  } catch (error) {
    throw invalid(place, 'is not JSON', error);
  }
}

function invalid(place: string, problem: string, cause?: unknown): KstoreError {
  return new KstoreError('KSTORE_OBJECT_INVALID', `${place} ${problem}`, { cause });
}
