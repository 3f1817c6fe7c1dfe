/** SHA-256 as 64 lower-case hexadecimal digits. What is hashed depends on the role; see docs/format.md. */
export type ObjectId<Role extends string = string> = string & { readonly __role: Role };

/** SHA-256 of a file's bytes: equal to what `sha256sum` prints. */
export type FileId = ObjectId<'file'>;
/** SHA-256 of the canonical JSON of a tree node or chunk-list node. */
export type NodeId = ObjectId<'node'>;
/** SHA-256 of a manifest's canonical JSON: the id of a version. */
export type VersionId = ObjectId<'version'>;
/** SHA-256 of a spec's canonical JSON: the key of the run cache. */
export type SpecId = ObjectId<'spec'>;
/** SHA-256 of a run record's canonical JSON. */
export type RunId = ObjectId<'run'>;
/** SHA-256 of a verdict record's canonical JSON. */
export type VerdictId = ObjectId<'verdict'>;
/** SHA-1 of a git commit. Belongs to the ledger, is never an identity. */
export type CommitId = string & { readonly __git: true };

const idPattern = /^[0-9a-f]{64}$/;

export function isObjectId(text: unknown): text is ObjectId {
  return typeof text === 'string' && idPattern.test(text);
}

/** The form in which people see ids: the first eight digits. */
export function abbreviate(id: string): string {
  return id.slice(0, 8);
}
