import { join } from 'node:path';
import { KstoreError } from '../errors/kstore-error.ts';
import { writeFileAtomically } from '../files/atomic-write.ts';
import { fileSystem } from '../files/file-system.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { attempt } from '../files/system-error.ts';
import { canonicalJson } from '../codec/canonical-json.ts';
import { parseJson } from '../codec/parse-json.ts';
import { hashJson } from '../codec/hash.ts';
import { isKind, type Kind } from '../model/kind.ts';
import { parseName } from '../model/name.ts';
import type { VersionId } from '../model/object-id.ts';
import type { Manifest } from '../ledger/ledger-state.ts';
import { validateManifest } from '../schema/validate.ts';

/** A version that has been added and waits for the commit; its content is in the store. */
export interface StagedVersion {
  readonly kind: Kind;
  readonly name: string;
  /** Where in the workspace it came from. */
  readonly path: string;
  readonly id: VersionId;
  readonly manifest: Manifest;
}

const stageType = 'kstore.stage.v1';
export const maximumStageBytes = 256 * 1024 * 1024;

/** @throws KSTORE_REPOSITORY_DAMAGED when the stage is not what kstore wrote. */
export function readStage(directory: string): StagedVersion[] {
  const path = join(directory, 'stage.json');
  if (!fileSystem.existsSync(path)) return [];
  try {
    const stage = parseJson(readRegularFile(path, maximumStageBytes).toString('utf8')) as {
      type: string;
      staged: StagedVersion[];
      checksum: string;
    };
    if (stage.type !== stageType) throw new Error('wrong type');
    if (stage.checksum !== hashJson(stage.staged)) throw new Error('wrong checksum');
    return stage.staged.map((entry) => checkStaged(entry));
  } catch (error) {
    throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is damaged`, {
      hints: ['delete it and run `kstore add .` again; no committed version is in it'],
      cause: error,
    });
  }
}

function checkStaged(entry: StagedVersion): StagedVersion {
  const manifest = validateManifest(entry.manifest, 'the stage') as unknown as Manifest;
  if (!isKind(entry.kind) || manifest.kind !== entry.kind || hashJson(manifest) !== entry.id)
    throw new Error('wrong id');
  if (parseName(entry.name) !== entry.name || !isInside(entry.path)) throw new Error('wrong name or path');
  return { ...entry, manifest };
}

/** The path is looked at, and shown, as one of the workspace. */
function isInside(path: unknown): boolean {
  return typeof path === 'string' && !/^\/|(^|\/)\.\.(\/|$)|\0/.test(path);
}

export function writeStage(directory: string, staged: readonly StagedVersion[]): void {
  const path = join(directory, 'stage.json');
  if (staged.length === 0) {
    // Not synchronised: a stage that comes back after a power cut names versions that have their numbers by then.
    attempt('remove', path, () => fileSystem.rmSync(path, { force: true }));
    return;
  }
  const stage = { checksum: hashJson(staged), staged, type: stageType };
  writeFileAtomically(path, `${canonicalJson(stage)}\n`, join(directory, 'tmp'));
}
