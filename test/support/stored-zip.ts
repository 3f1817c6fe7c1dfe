import { crc32 } from 'node:zlib';

/** Writes an archive whose members are stored without compression. */
export function writeStoredZip(members: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of members) {
    const nameBytes = Buffer.from(name);
    // Shared by both headers: version 2.0, UTF-8 names, stored, no time, CRC-32, both sizes, length of the name.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x0800, 2);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(content.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(nameBytes.length, 22);
    const placement = Buffer.alloc(14);
    placement.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), shared, nameBytes, Buffer.from(content));
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, placement, nameBytes);
    offset += 30 + nameBytes.length + content.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(members.size, 8);
  end.writeUInt16LE(members.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}
