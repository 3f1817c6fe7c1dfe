import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';

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
/** Of a member that is unpacked part by part. */
const partBytes = 256 * 1024;

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
  const content = unpack(findStoredBytes(bytes, member), member);
  if (content === null || content.length !== member.rawBytes || crc32(content) !== member.crc)
    throw damaged(member);
  return content;
}

/**
 * Unpacks one member part by part, in the memory of a part; a short one comes whole. Whether its length and CRC-32
 * are right is known at the end alone.
 *
 * @throws ZipError as `readZipMember`.
 */
export async function* readZipMemberParts(bytes: Uint8Array, member: ZipMember): AsyncGenerator<Uint8Array> {
  if (member.rawBytes <= partBytes) {
    yield readZipMember(bytes, member);
    return;
  }
  const stored = findStoredBytes(bytes, member);
  let length = 0;
  let crc = 0;
  for await (const part of member.method === 0 ? cutIntoParts(stored) : inflateParts(stored, member)) {
    length += part.length;
    if (length > member.rawBytes) throw damaged(member);
    crc = crc32(part, crc);
    yield part;
  }
  if (length !== member.rawBytes || crc !== member.crc) throw damaged(member);
}

function* cutIntoParts(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += partBytes)
    yield bytes.subarray(start, start + partBytes);
}

async function* inflateParts(stored: Uint8Array, member: ZipMember): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: partBytes });
  inflate.end(stored);
  try {
    for await (const part of inflate) yield part as Uint8Array;
  } catch {
    throw damaged(member);
  }
}

function damaged({ name }: ZipMember): ZipError {
  return new ZipError(`its part "${name}" is damaged`);
}

/**
 * The bytes of a member as they are stored.
 *
 * @throws ZipError
 */
export function findStoredBytes(bytes: Uint8Array, member: ZipMember): Uint8Array {
  if (member.encrypted) throw new ZipError('it is protected by a password');
  if (member.method !== 0 && member.method !== 8)
    throw new ZipError(`its part "${member.name}" is packed in an unknown way`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (member.offset + 30 > bytes.length || view.getUint32(member.offset, true) !== 0x0403_4b50)
    throw damaged(member);
  const start =
    member.offset + 30 + view.getUint16(member.offset + 26, true) + view.getUint16(member.offset + 28, true);
  if (start + member.storedBytes > bytes.length) throw damaged(member);
  return bytes.subarray(start, start + member.storedBytes);
}

function unpack(stored: Uint8Array, member: ZipMember): Uint8Array | null {
  if (member.method === 0) return stored;
  try {
    return inflateRawSync(stored, { maxOutputLength: Math.max(1, member.rawBytes) });
  } catch {
    return null;
  }
}
