import { randomFillSync } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HostileCase, HostileGroup, Operation } from '../hostile-case.ts';
import { encodeZip, sheet, workbook, workbookMembers, type ZipFields } from '../zip-writer.ts';

type Content = () => Uint8Array | string;
const operations: readonly Operation[] = ['status', 'add', 'commit'];

function dataset(name: string, extension: string, content: Content, refused = true): HostileCase {
  return {
    name: `${extension}: ${name}`,
    build: ({ workspace }) => {
      mkdirSync(join(workspace, 'datasets'));
      writeFileSync(join(workspace, `datasets/data.${extension}`), content());
    },
    operations,
    memoryBytes: 640 * 1024 * 1024,
    refusedBy: refused ? ['add'] : [],
    ...(refused ? {} : { acceptedBy: ['add'] as const }),
  };
}

const xlsx = (name: string, content: Content, refused = true) => dataset(name, 'xlsx', content, refused);
const changed = (name: string, change: (member: ZipFields) => Partial<ZipFields>, refused = true) =>
  xlsx(
    name,
    () =>
      encodeZip(
        workbookMembers().map((member) =>
          member.name === 'xl/worksheets/sheet1.xml' ? { ...member, ...change(member) } : member,
        ),
      ),
    refused,
  );
const sheetOf = (name: string, rows: () => string, more = '', refused = true) =>
  xlsx(name, () => workbook({ 'xl/worksheets/sheet1.xml': sheet(rows(), more) }), refused);

const zip64 = (fields: readonly bigint[]) => {
  const bytes = Buffer.alloc(4 + 8 * fields.length);
  bytes.writeUInt16LE(1, 0);
  bytes.writeUInt16LE(8 * fields.length, 2);
  fields.forEach((field, index) => bytes.writeBigUInt64LE(field, 4 + 8 * index));
  return bytes;
};

/** The end record of ZIP64 and its locator. */
const zip64End = (count: bigint, start: bigint, size: bigint, place: bigint) => {
  const bytes = Buffer.alloc(56 + 20);
  bytes.writeUInt32LE(0x0606_4b50, 0);
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeBigUInt64LE(count, 32);
  bytes.writeBigUInt64LE(size, 40);
  bytes.writeBigUInt64LE(start, 48);
  bytes.writeUInt32LE(0x0706_4b50, 56);
  bytes.writeBigUInt64LE(place, 64);
  return bytes;
};
const huge = 2n ** 64n - 1n;
const noise = randomFillSync(Buffer.alloc(2000));
const header = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';

export const workbookGroup: HostileGroup = {
  threat: 'workbooks and archives',
  cases: [
    xlsx('a sound workbook', () => workbook(), false),
    xlsx('noise', () => noise),
    xlsx('empty', () => ''),
    xlsx('PK and noise', () => Buffer.concat([Buffer.from('PK'), noise])),
    xlsx('only an end record', () => encodeZip([])),
    xlsx('cut off', () => workbook().subarray(0, 700)),
    changed('a wrong CRC-32', () => ({ crc: 1 })),
    changed('encrypted', () => ({ flags: 0x801 })),
    changed('another compression', () => ({ method: 99 })),
    changed('fewer raw bytes than there are', () => ({ rawBytes: 5 })),
    changed('more raw bytes than there are', () => ({ rawBytes: 50_000_000 })),
    changed('4 GiB of raw bytes', () => ({ rawBytes: 0xfffffffe })),
    changed('4 GiB of stored bytes', () => ({ storedBytes: 0xfffffffe })),
    changed('a place outside', () => ({ offset: 0xfffffffe })),
    changed('the place of another member', () => ({ offset: 0 })),
    changed('ZIP64 with 2^64-1 raw bytes', () => ({ rawBytes: 0xffffffff, extra: zip64([huge]) })),
    changed('ZIP64 with everything at 2^64-1', () => ({
      rawBytes: 0xffffffff,
      storedBytes: 0xffffffff,
      offset: 0xffffffff,
      extra: zip64([huge, huge, huge]),
    })),
    changed('ZIP64 without its fields', () => ({
      rawBytes: 0xffffffff,
      storedBytes: 0xffffffff,
      offset: 0xffffffff,
    })),
    changed('a bomb of 900 MB', (member) => ({
      content: `${String(member.content)}${' '.repeat(90_000_000)}`,
      rawBytes: 900_000_000,
    })),
    changed('a bomb that says it is small', (member) => ({
      content: `${String(member.content)}${' '.repeat(90_000_000)}`,
      rawBytes: 500,
    })),
    xlsx('a worksheet of 99 MB of spaces', () =>
      workbook({ 'xl/worksheets/sheet1.xml': `${sheet(header)}${' '.repeat(99_000_000)}` }),
    ),
    xlsx(
      '2,000 worksheets that are the same bytes',
      () => {
        const members = workbookMembers();
        const one = members.at(-1)!;
        const at = encodeZip(members.slice(0, -1)).readUInt32LE(encodeZip(members.slice(0, -1)).length - 6);
        const copies = Array.from(
          { length: 2000 },
          (_, index): ZipFields => ({
            ...one,
            name: `xl/worksheets/sheet${index + 2}.xml`,
            offset: at,
            local: false,
          }),
        );
        return encodeZip([...members, ...copies]);
      },
      false,
    ),
    ...[0xffff, 5000].map((count) =>
      xlsx(`a directory of ${count} members that are not there`, () => workbook({}, { count })),
    ),
    ...[0, 0xfffffff0].map((directoryOffset) =>
      xlsx(`a directory at ${directoryOffset}`, () => workbook({}, { directoryOffset })),
    ),
    ...[0, 0xfffffff0].map((directoryBytes) =>
      xlsx(`a directory of ${directoryBytes} bytes`, () => workbook({}, { directoryBytes })),
    ),
    xlsx('ZIP64: 2^64-1 members', () =>
      workbook(
        {},
        { beforeEnd: (start, size) => zip64End(huge, BigInt(start), BigInt(size), BigInt(start + size)) },
      ),
    ),
    xlsx('ZIP64: a directory at 2^64-1', () =>
      workbook({}, { beforeEnd: (start, size) => zip64End(4n, huge, BigInt(size), BigInt(start + size)) }),
    ),
    xlsx('ZIP64: an end record at 2^64-1', () =>
      workbook({}, { beforeEnd: (start, size) => zip64End(4n, BigInt(start), BigInt(size), huge) }),
    ),
    xlsx('a comment that looks like an end record', () =>
      workbook({}, { comment: 'PK\x05\x06' + '\0'.repeat(18) }),
    ),
    xlsx('the same member twice', () => encodeZip([...workbookMembers(), ...workbookMembers()])),
    xlsx(
      'a million members',
      () =>
        encodeZip([
          ...workbookMembers(),
          ...Array.from(
            { length: 65_000 },
            (_, index): ZipFields => ({ name: `x${index}`, content: '', method: 0 }),
          ),
        ]),
      false,
    ),
    ...[
      '../../evil',
      '/etc/passwd',
      '..\\evil',
      'xl/worksheets/../../../evil',
      'C:\\evil',
      'xl/worksheets/sheet1.xml\0',
      '.git/hooks/pre-commit',
    ].map((name) =>
      xlsx(
        `a member named ${JSON.stringify(name)}`,
        () => encodeZip([...workbookMembers(), { name, content: 'evil' }]),
        false,
      ),
    ),
    xlsx('no worksheets', () => encodeZip(workbookMembers().slice(0, 3))),
    ...['', '<', '<a>', '\0', '<worksheet', '<?xml version="1.0"?>', '<x/>', ']]>'].map((xml) =>
      xlsx(`a worksheet that is ${JSON.stringify(xml)}`, () => workbook({ 'xl/worksheets/sheet1.xml': xml })),
    ),
    ...[
      '',
      '<a',
      '<workbook/>',
      '<workbook><sheets><sheet/></sheets></workbook>',
      '<workbook><sheets/></workbook>',
    ].map((xml) =>
      xlsx(`a workbook part that is ${JSON.stringify(xml)}`, () => workbook({ 'xl/workbook.xml': xml })),
    ),
    xlsx('entities that multiply', () =>
      workbook({
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 12 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&a11;</t></is></c></row>').replace(/^<\?.*?\?>/, '')}`,
      }),
    ),
    xlsx('an entity from a file', () =>
      workbook({
        'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${sheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&a;</t></is></c></row>').replace(/^<\?.*?\?>/, '')}`,
      }),
    ),
    xlsx('relations that lead elsewhere', () =>
      workbook({
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="../../../../etc/passwd" TargetMode="External"/></Relationships>',
      }),
    ),
    sheetOf(
      'a dimension of the whole sheet',
      () => `${header}<row r="2"><c r="A2"><v>1</v></c></row>`,
      '<dimension ref="A1:XFD1048576"/>',
      false,
    ),
    sheetOf(
      'a cell in the last row and column',
      () => `${header}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`,
    ),
    sheetOf(
      '2,000 rows with one cell in the last column',
      () =>
        `${header}${Array.from({ length: 2000 }, (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`).join('')}`,
    ),
    sheetOf(
      '60,000 rows with one cell in the last column',
      () =>
        `${header}${Array.from({ length: 60_000 }, (_, i) => `<row r="${i + 2}"><c r="XFD${i + 2}"><v>1</v></c></row>`).join('')}`,
    ),
    sheetOf(
      'a row of number 10^9',
      () => `${header}<row r="1000000000"><c r="A1000000000"><v>1</v></c></row>`,
    ),
    sheetOf(
      'a row of number 10^15',
      () => `${header}<row r="1000000000000000"><c r="A1000000000000000"><v>1</v></c></row>`,
    ),
    sheetOf('a row of number -1', () => `${header}<row r="-1"><c r="A-1"><v>1</v></c></row>`),
    sheetOf('a column of nine letters', () => `${header}<row r="2"><c r="ZZZZZZZZZ2"><v>1</v></c></row>`),
    sheetOf('a cell named __proto__', () => `${header}<row r="2"><c r="__proto__"><v>1</v></c></row>`),
    sheetOf('a cell without a name', () => `${header}<row r="2"><c><v>1</v></c></row>`, '', false),
    sheetOf(
      'a merge of the whole sheet',
      () => header,
      '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    ),
    sheetOf(
      '2,000 merges of 900,000 cells each',
      () =>
        `${header}</sheetData><mergeCells>${'<mergeCell ref="A1:A900000"/>'.repeat(2000)}</mergeCells><sheetData>`,
    ),
    sheetOf(
      'a merge with the name of a prototype',
      () => header,
      '<mergeCells><mergeCell ref="__proto__:constructor"/></mergeCells>',
    ),
    sheetOf(
      'a shared string of number 10^12',
      () => `${header}<row r="2"><c r="A2" t="s"><v>1000000000000</v></c></row>`,
    ),
    sheetOf(
      'a style of number 10^12',
      () => `${header}<row r="2"><c r="A2" s="1000000000000"><v>1</v></c></row>`,
      '',
      false,
    ),
    sheetOf('a number that is none', () => `${header}<row r="2"><c r="A2"><v>1e999</v></c></row>`),
    sheetOf(
      'shared formulas that refer to each other',
      () =>
        `${header}<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" ref="A3:XFD1048576" si="0">A2</f><v>1</v></c></row>`,
      '',
      false,
    ),
    sheetOf('50,000 nested elements', () => '<row>'.repeat(50_000)),
    sheetOf(
      'a text of 40 MB',
      () =>
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(40_000_000)}</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row>`,
      '',
      false,
    ),
    xlsx(
      '300,000 shared strings of rich text',
      () =>
        workbook({
          'xl/sharedStrings.xml': `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="4294967295" uniqueCount="4294967295">${'<si><r><t>x</t></r></si>'.repeat(300_000)}</sst>`,
        }),
      false,
    ),
  ],
};

const csv = (name: string, content: Content, refused = true) => dataset(name, 'csv', content, refused);

export const csvGroup: HostileGroup = {
  threat: 'CSV',
  cases: [
    csv(
      'a million columns',
      () => `${Array.from({ length: 1_000_000 }, (_, i) => `c${i}`).join(',')}\n${'1,'.repeat(999_999)}1\n`,
    ),
    csv('50 million commas', () => ','.repeat(50_000_000)),
    csv('50 million empty lines', () => '\n'.repeat(50_000_000)),
    csv('15 million short lines', () => `a\n${'1\n'.repeat(15_000_000)}`),
    csv('a quote that is never closed, 50 MB', () => `a,b\n"${'x'.repeat(50_000_000)}`),
    csv('20 million quotes', () => '"'.repeat(20_000_000)),
    csv('201 MB', () => Buffer.alloc(201_000_000, 'a')),
    csv('NUL', () => 'a,b\n\0,1\n'),
    csv('noise', () => noise),
    csv('empty', () => ''),
    csv('only a byte order mark', () => '\ufeff'),
    csv('only a line end', () => '\n'),
    csv('half a UTF-16 unit', () => Buffer.from([0xff, 0xfe, 0x61])),
    csv('lone surrogates in UTF-16', () => Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x2c, 0x00, 0x0a, 0x00])),
    csv('half a CP949 character', () => Buffer.from([0x61, 0x2c, 0xb0])),
    csv('rows of other lengths', () => 'a,b\n1\n'),
    csv('prototypes as columns', () => '__proto__,constructor,toString\n1,2,3\n', false),
    csv('a prototype as a key', () => 'name,__proto__\n__proto__,1\nconstructor,2\n', false),
    csv('the same column twice', () => 'a,a\n1,2\n'),
    csv('formulas', () => "=cmd|'/c calc'!A1,b\n=1+1,1\n", false),
  ],
};
