import { crc32, deflateRawSync, type ZlibOptions } from 'node:zlib';

/** A member of an archive; each field may lie. */
export interface ZipFields {
  readonly name: string;
  readonly content: Uint8Array | string;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly rawBytes?: number;
  readonly storedBytes?: number;
  readonly offset?: number;
  readonly extra?: Uint8Array;
  /** How the content is deflated. */
  readonly deflate?: ZlibOptions;
  /** Bytes that belong to no member, before this one. */
  readonly gap?: Uint8Array;
  /** Sums after the content, as of a writer that cannot go back. */
  readonly descriptor?: boolean;
  /** False leaves out the local part: the directory names that of another member. */
  readonly local?: boolean;
}

export interface ZipOptions {
  readonly count?: number;
  readonly directoryOffset?: number;
  readonly directoryBytes?: number;
  readonly comment?: string;
  /** Put before the end record. */
  readonly beforeEnd?: (directoryOffset: number, directoryBytes: number) => Uint8Array;
}

function header(fields: ZipFields, stored: Uint8Array, raw: Uint8Array): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(fields.flags ?? 0x800, 2);
  bytes.writeUInt16LE(fields.method ?? 8, 4);
  bytes.writeUInt32LE(fields.crc ?? crc32(raw), 10);
  bytes.writeUInt32LE(fields.storedBytes ?? stored.length, 14);
  bytes.writeUInt32LE(fields.rawBytes ?? raw.length, 18);
  bytes.writeUInt16LE(Buffer.byteLength(fields.name), 22);
  bytes.writeUInt16LE(fields.extra?.length ?? 0, 24);
  return bytes;
}

/** Writes an archive and checks nothing. */
export function encodeZip(members: readonly ZipFields[], options: ZipOptions = {}): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const gap = Buffer.from(member.gap ?? []);
    parts.push(gap);
    offset += gap.length;
    const raw = Buffer.from(member.content as string);
    const stored = (member.method ?? 8) === 8 ? deflateRawSync(raw, member.deflate) : raw;
    const shared = header(member, stored, raw);
    const name = Buffer.from(member.name);
    const extra = Buffer.from(member.extra ?? []);
    const placement = Buffer.alloc(14);
    placement.writeUInt32LE(member.offset ?? offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, placement, name, extra);
    if (member.local === false) continue;
    const sums = shared.subarray(10, 22);
    const own = member.descriptor === true ? Buffer.from(shared).fill(0, 10, 22) : shared;
    const after = member.descriptor === true ? [Buffer.from('PK\x07\x08', 'latin1'), sums] : [];
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), own, name, extra, stored, ...after]);
    parts.push(local);
    offset += local.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const before = Buffer.from(options.beforeEnd?.(offset, directoryBytes.length) ?? []);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  end.writeUInt16LE((options.count ?? members.length) & 0xffff, 8);
  end.writeUInt16LE((options.count ?? members.length) & 0xffff, 10);
  end.writeUInt32LE(options.directoryBytes ?? directoryBytes.length, 12);
  end.writeUInt32LE(options.directoryOffset ?? offset, 16);
  const comment = Buffer.from(options.comment ?? '');
  end.writeUInt16LE(comment.length & 0xffff, 20);
  return Buffer.concat([...parts, directoryBytes, before, end, comment]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** The members of a small workbook, of which some are replaced or added. */
export function workbookMembers(changes: Readonly<Record<string, string>> = {}): ZipFields[] {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${head}<workbook ${main} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>',
    ),
    ...changes,
  };
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

export function sheet(rows: string, more = ''): string {
  return `${head}<worksheet ${main}>${more}<sheetData>${rows}</sheetData></worksheet>`;
}

export const workbook = (changes: Readonly<Record<string, string>> = {}, options?: ZipOptions): Buffer =>
  encodeZip(workbookMembers(changes), options);
