import { cpSync, existsSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Version } from '../../../../src/store/index.ts';
import {
  readTrust,
  rememberRecorded,
  revokeTrust,
  trustVersion,
} from '../../../../src/store/repository/trust.ts';
import { createTestWorkspace, type TestWorkspace } from '../../../support/repository.ts';

let workspace: TestWorkspace;
const version = { id: 'a'.repeat(64), name: 'forest', version: 2 } as unknown as Version;

beforeEach(async () => {
  workspace = await createTestWorkspace();
});
afterEach(() => workspace.remove());

test('nothing is trusted at first', () => {
  expect(readTrust(workspace.repository)).toEqual({ trusted: new Set(), recorded: new Set() });
});

test('a version is trusted until that is taken back', async () => {
  await trustVersion(workspace.repository, version);
  expect(readTrust(workspace.reopen()).trusted).toEqual(new Set([version.id]));
  expect(await revokeTrust(workspace.repository, version)).toBe(true);
  expect(readTrust(workspace.repository).trusted).toEqual(new Set());
  expect(await revokeTrust(workspace.repository, version)).toBe(false);
});

test('what this installation recorded is kept apart', () => {
  rememberRecorded(workspace.repository.directory, version.id);
  expect(readTrust(workspace.repository)).toEqual({ trusted: new Set(), recorded: new Set([version.id]) });
});

test('a copy of the folder trusts nothing, and a folder that was moved still does', async () => {
  await trustVersion(workspace.repository, version);
  const elsewhere = mkdtempSync(join(tmpdir(), 'kstore-trust-'));
  try {
    const copy = join(elsewhere, 'copy');
    cpSync(workspace.repository.directory, copy, { recursive: true });
    expect(existsSync(join(copy, 'trust.json'))).toBe(true);
    expect(readTrust({ directory: copy }).trusted).toEqual(new Set());
    const moved = join(elsewhere, 'moved');
    renameSync(workspace.repository.directory, moved);
    expect(readTrust({ directory: moved }).trusted).toEqual(new Set([version.id]));
  } finally {
    rmSync(elsewhere, { recursive: true, force: true });
  }
});

test.each(['{', '[]', '{"type":"kstore.trust.v1","trusted":{"x":"y"}}'])('refuses %s', (text) => {
  writeFileSync(join(workspace.repository.directory, 'trust.json'), text);
  expect(() => readTrust(workspace.repository)).toThrow(
    expect.objectContaining({ code: 'KSTORE_CONFIG_INVALID' }) as Error,
  );
});
