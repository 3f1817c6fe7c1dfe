import { join } from 'node:path';
import { isKstoreError, KstoreError } from '../../errors/kstore-error.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { readRegularFile } from '../../files/regular-file.ts';
import { attempt } from '../../files/system-error.ts';
import { canonicalJson } from '../../codec/canonical-json.ts';
import { parseJson } from '../../codec/parse-json.ts';
import { hashJson } from '../../codec/hash.ts';
import { isKind, type Kind } from '../../model/kind.ts';
import { parseName } from '../../model/name.ts';
import type { VersionId } from '../../model/object-id.ts';
import type { Manifest } from '../../ledger/ledger-state.ts';
import { validateManifest } from '../../schema/validate.ts';

/** A version that has been added and waits for the commit; its content is in the store. */
export interface StagedVersion {
  readonly kind: Kind;
  readonly name: string;
  /** Where in the workspace it came from. */
  readonly path: string;
  readonly id: VersionId;
  readonly manifest: Manifest;
}

export interface Stage {
  readonly versions: readonly StagedVersion[];
  /** File names of the packs that held all of it when it was staged; null when that is not known. */
  readonly packs: readonly string[] | null;
}

const stageType = 'kstore.stage.v1';
export const maximumStageBytes = 256 * 1024 * 1024;

/** @throws KSTORE_REPOSITORY_DAMAGED when the stage is not what kstore wrote. */
export function readStage(directory: string): readonly StagedVersion[] {
  return readWholeStage(directory).versions;
}

/** @throws KSTORE_REPOSITORY_DAMAGED when the stage is not what kstore wrote. */
export function readWholeStage(directory: string): Stage {
  const path = join(directory, 'stage.json');
  if (!fileSystem.existsSync(path)) return { versions: [], packs: [] };
  try {
    const stage = parseJson(readRegularFile(path, maximumStageBytes).toString('utf8')) as {
      type: string;
      staged: StagedVersion[];
      checksum: string;
      packs?: { names: string[]; checksum: string };
    };
    if (stage.type !== stageType) throw new Error('wrong type');
    const { type: _type, staged: _staged, checksum, packs, ...foreign } = stage;
    if (checksum !== hashJson(stage.staged)) throw new Error('wrong checksum');
    if (packs !== undefined && !isListOfPacks(packs)) throw new Error('wrong packs');
    if (Object.keys(foreign).length > 0) throw new Error('foreign members');
    return { versions: stage.staged.map((entry) => checkStaged(entry)), packs: packs?.names ?? null };
  } catch (error) {
    if (isKstoreError(error, 'KSTORE_SYSTEM')) throw error;
    throw new KstoreError('KSTORE_REPOSITORY_DAMAGED', `"${path}" is damaged`, {
      hints: ['run `kstore repair`, then `kstore add .` again; no committed version is in it'],
      cause: error,
    });
  }
}

function isListOfPacks({ names, checksum }: { names: unknown; checksum: unknown }): boolean {
  const areNames = Array.isArray(names) && names.every((name) => typeof name === 'string');
  return areNames && checksum === hashJson(names);
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

export function writeStage(directory: string, { versions: staged, packs }: Stage): void {
  const path = join(directory, 'stage.json');
  if (staged.length === 0) {
    // Not synchronised: a stage that comes back after a power cut names versions that have their numbers by then.
    attempt('remove', path, () => fileSystem.rmSync(path, { force: true }));
    return;
  }
  const stage = {
    checksum: hashJson(staged),
    ...(packs === null ? {} : { packs: { checksum: hashJson(packs), names: packs } }),
    staged,
    type: stageType,
  };
  writeFileAtomically(path, `${canonicalJson(stage)}\n`, join(directory, 'tmp'));
}
