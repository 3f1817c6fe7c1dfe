import { crc32, deflateRawSync } from 'node:zlib';
import { findStoredBytes, readZipDirectory } from './zip.ts';

/** A member of the archive that is written, as it is stored. */
interface StoredMember {
  readonly name: Uint8Array;
  readonly stored: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly rawBytes: number;
}

/**
 * Writes a ZIP archive again with some members replaced, added (behind the others) or left out; the others stay as they
 * are packed, byte for byte. Times are not kept, so that the same edit gives the same bytes.
 *
 * @param replaced null leaves a member out.
 * @throws ZipError when the archive is damaged, or encrypted.
 */
export function rewriteZip(bytes: Uint8Array, replaced: ReadonlyMap<string, Uint8Array | null>): Uint8Array {
  const members = readZipDirectory(bytes);
  const known = new Set(members.map(({ name }) => name));
  const kept = members.flatMap((member): StoredMember[] => {
    const content = replaced.get(member.name);
    if (content === null) return [];
    if (content !== undefined) return [packMember(member.name, content)];
    const { method, crc, rawBytes } = member;
    return [
      { name: Buffer.from(member.name), stored: findStoredBytes(bytes, member), method, crc, rawBytes },
    ];
  });
  const added = [...replaced].flatMap(([name, content]) =>
    content === null || known.has(name) ? [] : [packMember(name, content)],
  );
  return writeMembers([...kept, ...added]);
}

function packMember(name: string, content: Uint8Array): StoredMember {
  const stored = deflateRawSync(content);
  return { name: Buffer.from(name), stored, method: 8, crc: crc32(content), rawBytes: content.length };
}

/** PKWARE APPNOTE 6.3, 4.3: local headers with their content, then the directory. */
function writeMembers(members: readonly StoredMember[]): Uint8Array {
  const [local, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const { name, stored, method, crc, rawBytes } of members) {
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    // Names are UTF-8.
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(method, 4);
    // 1 January 1980, the first day of its calendar.
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc, 10);
    shared.writeUInt32LE(stored.length, 14);
    shared.writeUInt32LE(rawBytes, 18);
    shared.writeUInt16LE(name.length, 22);
    const placement = Buffer.alloc(14);
    placement.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), shared, name, stored);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, placement, name);
    offset += 30 + name.length + stored.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(members.length, 8);
  end.writeUInt16LE(members.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listing, end]);
}
