import type { Manifest } from './generated/manifest.ts';

/** A version of a plugin whose code a run executes. */
export interface CodeOrigin {
  /** `plugin`: the code of the task; `runner`: what runs a module of a plugin. */
  readonly role: 'plugin' | 'runner';
  readonly name: string;
  readonly manifest: Readonly<Manifest>;
  /** The installed files, when they may not be in the store yet: paths below a folder. */
  readonly installed?: { readonly folder: string; readonly files: readonly string[] };
}
