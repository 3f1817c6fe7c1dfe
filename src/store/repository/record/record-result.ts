import { hashJson } from '../../codec/hash.ts';
import type { JsonObject } from '../../codec/canonical-json.ts';
import { compareUtf8 } from '../../files/compare-utf8.ts';
import type { TreeEntry } from '../../objects/object-store.ts';
import { commitOptions, toCommitted, VersionNumbering, type CommittedVersion } from '../add/commit.ts';
import { makeManifest } from '../versions/describe.ts';
import { withLock, type Repository } from '../repository.ts';

/**
 * Publishes a result that sums up several runs, and so is made by none of them.
 *
 * @param files path to text.
 * @returns the version; the known one when there is a version with the same content.
 */
export async function recordResult(
  repository: Repository,
  name: string,
  files: Readonly<Record<string, string>>,
  meta: JsonObject,
  message: string,
): Promise<CommittedVersion> {
  return withLock(repository, async (lock) => {
    const writer = repository.objects.createWriter();
    let manifest;
    try {
      const entries = Object.entries(files)
        .sort(([left], [right]) => compareUtf8(left, right))
        .map(([path, text]): TreeEntry => ({ path, mode: 'f', file: writer.addBytes(Buffer.from(text)) }));
      manifest = makeManifest('result', writer.addTree(entries), meta);
      writer.finish();
    } catch (error) {
      writer.abort();
      throw error;
    }
    const state = await repository.ledger.readState();
    const numbering = new VersionNumbering(state);
    const version = numbering.give('result', name, hashJson<'version'>(manifest), manifest);
    if (numbering.added.length > 0)
      await repository.ledger.commit(state, numbering.listFiles(), commitOptions(repository, message, lock));
    return toCommitted(version);
  });
}
