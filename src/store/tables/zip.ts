import { crc32, inflateRawSync } from 'node:zlib';

/** The bytes are not a sound ZIP archive; the message says why. */
export class ZipError extends Error {
  override readonly name = 'ZipError';
}

/** A member of an archive as its central directory describes it, not yet unpacked. */
export interface ZipMember {
  readonly name: string;
  readonly rawBytes: number;
  readonly storedBytes: number;
  readonly crc: number;
  /** 0 stored, 8 DEFLATE. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where the local header starts. */
  readonly offset: number;
}

const endBytes = 22;
const maximumCommentBytes = 65_535;
const inZip64 = 0xffff_ffff;

/**
 * Reads the central directory of a ZIP archive (PKWARE APPNOTE 6.3, ZIP64 included) and unpacks nothing.
 *
 * @throws ZipError when the archive is cut off, spans disks or names a member twice.
 */
export function readZipDirectory(bytes: Uint8Array): ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { count, start, end } = findDirectory(view);
  const members: ZipMember[] = [];
  const names = new Set<string>();
  let position = start;
  for (let index = 0; index < count; index++) {
    if (position + 46 > end || view.getUint32(position, true) !== 0x0201_4b50)
      throw new ZipError('its directory is damaged');
    const next =
      position + 46 + [28, 30, 32].reduce((sum, field) => sum + view.getUint16(position + field, true), 0);
    if (next > end) throw new ZipError('its directory is damaged');
    const member = readMember(bytes, view, position);
    if (names.has(member.name)) throw new ZipError(`it holds "${member.name}" twice`);
    names.add(member.name);
    members.push(member);
    position = next;
  }
  return members;
}

function findDirectory(view: DataView): { count: number; start: number; end: number } {
  const lowest = Math.max(0, view.byteLength - endBytes - maximumCommentBytes);
  for (let position = view.byteLength - endBytes; position >= lowest; position--) {
    if (view.getUint32(position, true) !== 0x0605_4b50) continue;
    if (position + endBytes + view.getUint16(position + 20, true) !== view.byteLength) continue;
    const zip64 = findZip64End(view, position);
    const count = zip64 === null ? view.getUint16(position + 10, true) : readUint64(view, zip64 + 32);
    const size = zip64 === null ? view.getUint32(position + 12, true) : readUint64(view, zip64 + 40);
    const start = zip64 === null ? view.getUint32(position + 16, true) : readUint64(view, zip64 + 48);
    if (start + size > position) throw new ZipError('its directory is damaged');
    return { count, start, end: start + size };
  }
  throw new ZipError('it is cut off');
}

function findZip64End(view: DataView, endPosition: number): number | null {
  const locator = endPosition - 20;
  if (locator < 0 || view.getUint32(locator, true) !== 0x0706_4b50) return null;
  const position = readUint64(view, locator + 8);
  if (position + 56 > locator || view.getUint32(position, true) !== 0x0606_4b50)
    throw new ZipError('its directory is damaged');
  return position;
}

function readMember(bytes: Uint8Array, view: DataView, position: number): ZipMember {
  const nameEnd = position + 46 + view.getUint16(position + 28, true);
  const extraEnd = nameEnd + view.getUint16(position + 30, true);
  const wide = readZip64Fields(view, nameEnd, extraEnd);
  const size = (field: number): number => {
    const narrow = view.getUint32(position + field, true);
    return narrow === inZip64 ? (wide.shift() ?? narrow) : narrow;
  };
  // ZIP64 gives its fields in this order, and only those that the header leaves to it.
  const rawBytes = size(24);
  const storedBytes = size(20);
  const offset = size(42);
  return {
    name: new TextDecoder().decode(bytes.subarray(position + 46, nameEnd)),
    rawBytes,
    storedBytes,
    crc: view.getUint32(position + 16, true),
    method: view.getUint16(position + 10, true),
    encrypted: (view.getUint16(position + 8, true) & 1) === 1,
    offset,
  };
}

function readZip64Fields(view: DataView, start: number, end: number): number[] {
  for (let position = start; position + 4 <= end; ) {
    const length = view.getUint16(position + 2, true);
    if (view.getUint16(position, true) === 1 && position + 4 + length <= end) {
      return Array.from({ length: Math.floor(length / 8) }, (_, index) =>
        readUint64(view, position + 4 + index * 8),
      );
    }
    position += 4 + length;
  }
  return [];
}

function readUint64(view: DataView, position: number): number {
  return Number(view.getBigUint64(position, true));
}

/**
 * Unpacks one member, never more bytes than the directory promised, and checks its CRC-32.
 *
 * @throws ZipError when the member is damaged, encrypted or packed in another way than DEFLATE.
 */
export function readZipMember(bytes: Uint8Array, member: ZipMember): Uint8Array {
  if (member.encrypted) throw new ZipError('it is protected by a password');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = new ZipError(`its part "${member.name}" is damaged`);
  if (member.offset + 30 > bytes.length || view.getUint32(member.offset, true) !== 0x0403_4b50) throw damaged;
  const start =
    member.offset + 30 + view.getUint16(member.offset + 26, true) + view.getUint16(member.offset + 28, true);
  if (start + member.storedBytes > bytes.length) throw damaged;
  const content = unpack(bytes.subarray(start, start + member.storedBytes), member);
  if (content === null || content.length !== member.rawBytes || crc32(content) !== member.crc) throw damaged;
  return content;
}

function unpack(stored: Uint8Array, member: ZipMember): Uint8Array | null {
  if (member.method === 0) return stored;
  if (member.method !== 8) throw new ZipError(`its part "${member.name}" is packed in an unknown way`);
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, member.rawBytes) });
  } catch {
    return null;
  }
}

/** Writes an archive whose members are stored without compression, for a reader that wants a ZIP. */
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
  const end = Buffer.alloc(endBytes);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE(members.size, 8);
  end.writeUInt16LE(members.size, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, ...directory, end]);
}
