import { describe, expect, it } from 'vitest';
import { findMatches } from '../../../../../src/store/repository/versions/find-matches.ts';
import { resolveReference, resolveVersion } from '../../../../../src/store/repository/versions/resolve.ts';
import type { LedgerState, Version } from '../../../../../src/store/ledger/ledger-state.ts';
import type { Kind } from '../../../../../src/store/model/kind.ts';

function version(kind: Kind, name: string, number: number, digit: string, commit = 'c1'): Version {
  const manifest = { type: 'kstore.manifest.v1', kind, tree: '', files: 0, sizeBytes: 0, meta: {} };
  return {
    kind,
    name,
    version: number,
    id: digit.repeat(64).slice(0, 64),
    manifest,
    commit,
  } as unknown as Version;
}

const commits = ['aaaa', 'bbbb'].map((start) => ({
  id: start.padEnd(40, '0'),
  message: '',
  author: { name: '', email: '' },
  timeSeconds: 0,
}));
const state = {
  head: commits[1]!.id,
  commits,
  versions: [
    version('dataset', 'formula', 1, '3fa9c1', commits[0]!.id),
    version('dataset', 'formula', 2, '3fa9d2', commits[1]!.id),
    version('dataset', 'mlp', 1, '11aa22', commits[0]!.id),
    version('model', 'mlp', 1, '77bb88', commits[0]!.id),
    version('model', 'beef', 1, '99cc00', commits[0]!.id),
    version('model', 'other', 1, 'beef01', commits[0]!.id),
    version('dataset', '배합', 1, '55dd66', commits[0]!.id),
  ],
  runs: [],
  runSummaries: [],
  verdicts: [],
  tags: { 'v1.0': commits[0]!.id },
  aliases: { 'model/mlp': { best: 1 } },
} as unknown as LedgerState;
const labels = (text: string) =>
  findMatches(state, text).map((match) =>
    match.type === 'version'
      ? `${match.version.kind}/${match.version.name}_v${match.version.version}`
      : match.type,
  );

describe('references', () => {
  it.each([
    ['formula', ['dataset/formula_v2']],
    ['formula_v1', ['dataset/formula_v1']],
    ['dataset/formula', ['dataset/formula_v2']],
    ['3fa9c1', ['dataset/formula_v1']],
    ['3fa9', ['dataset/formula_v1', 'dataset/formula_v2']],
    ['mlp', ['dataset/mlp_v1', 'model/mlp_v1']],
    ['model/mlp', ['model/mlp_v1']],
    ['mlp@best', ['model/mlp_v1']],
    ['mlp@worst', []],
    ['mlp@constructor', []],
    ['beef', ['model/beef_v1']],
    ['aaaa:formula', ['dataset/formula_v1']],
    ['v1.0:formula', ['dataset/formula_v1']],
    ['배합_v1'.normalize('NFD'), ['dataset/배합_v1']],
    ['3fa', []],
    ['formula_v0', []],
  ])('%s', (text, expected) => {
    expect(labels(text).sort()).toEqual(expected);
  });

  it.each([
    ['mlp', 'KSTORE_REFERENCE_AMBIGUOUS'],
    ['3fa9', 'KSTORE_REFERENCE_AMBIGUOUS'],
    ['nothing', 'KSTORE_REFERENCE_NOT_FOUND'],
    ['sculpture/mlp', 'KSTORE_REFERENCE_INVALID'],
    ['a:b:c', 'KSTORE_REFERENCE_INVALID'],
    ['', 'KSTORE_REFERENCE_INVALID'],
    ['cccc:formula', 'KSTORE_REFERENCE_NOT_FOUND'],
  ])('refuses %j by %s', (text, code) => {
    expect(() => resolveReference(state, text)).toThrow(expect.objectContaining({ code }));
  });

  it('tells what a name is when another kind was wanted', () => {
    expect(() => resolveVersion(state, 'formula', ['model'])).toThrow(
      '"formula" is dataset/formula_v2, not a model',
    );
    expect(() => resolveVersion(state, 'formula', ['experiment', 'report'])).toThrow(
      '"formula" is dataset/formula_v2, not an experiment or a report',
    );
  });
});
