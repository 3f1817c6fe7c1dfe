import { decodeSafetensors, encodeSafetensors } from '../../../src/plugins/engine/safetensors.ts';
import { KstoreError } from '../../../src/store/errors/kstore-error.ts';
import { readCsv } from '../../../src/store/tables/csv.ts';
import { deriveTable } from '../../../src/store/tables/derive.ts';
import { deriveSingleTable } from '../../../src/store/tables/single-table.ts';
import { decodeTable, encodeTable } from '../../../src/store/tables/table-file.ts';
import { readZipDirectory, readZipMember, ZipError } from '../../../src/store/tables/zip.ts';
import { encodeZip, workbook } from '../../hostile/zip-writer.ts';
import { expectSame, type FuzzTarget } from '../fuzz-target.ts';

import { bytes, file, text } from './inputs.ts';

export const zip: FuzzTarget = {
  name: 'zip',
  seeds: () => [
    encodeZip([
      { name: 'a', content: 'content' },
      { name: 'b/c', content: 'x'.repeat(300), method: 0 },
    ]),
    encodeZip([]),
    workbook(),
  ],
  words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', 'PK\x06\x07'],
  run: (input) => {
    try {
      let unpacked = 0;
      for (const member of readZipDirectory(input)) {
        if (member.rawBytes > 10_000_000) continue;
        const content = readZipMember(input, member);
        expectSame(content.length, member.rawBytes, 'the length');
        unpacked++;
      }
      return `${unpacked} members`;
    } catch (error) {
      if (error instanceof ZipError) throw new KstoreError('KSTORE_TABLE_UNREADABLE', error.message);
      throw error;
    }
  },
};

/** Packs the input as the worksheet of a workbook, since changed archives seldom get past their checksums. */
export const worksheet: FuzzTarget = {
  name: 'worksheet',
  seeds: () =>
    bytes(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c><c r="B1" t="str"><v>y</v></c></row><row r="2"><c r="A2"><v>1</v></c><c r="B2" t="b"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B1"/></mergeCells></worksheet>',
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row><row r="2"><c r="A2" s="1"><f>A1+1</f><v>2</v></c></row></sheetData></worksheet>',
    ),
  words: [
    '<row r="2">',
    '<c r="A2">',
    '<v>',
    '</v>',
    '</c>',
    '</row>',
    't="s"',
    't="e"',
    't="d"',
    's="1"',
    'XFD1048576',
    'A0',
    '<f t="shared" si="0">',
    '<mergeCell ref="A1:B2"/>',
    '&#x0;',
    '&amp;',
    '<![CDATA[',
    ']]>',
    '<!--',
    '<?x?>',
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '&b;',
  ],
  run: async (input) => {
    const derived = await deriveTable(
      [file('data.xlsx', workbook({ 'xl/worksheets/sheet1.xml': text(input) }))],
      'data',
    );
    if (derived === null) return 'none';
    const table = Buffer.concat([...derived.parts()]);
    expectSame(encodeTable(decodeTable(table)), table, 'the table');
    return 'table';
  },
};

export const xlsx: FuzzTarget = {
  name: 'xlsx',
  seeds: () => [workbook()],
  words: ['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06'],
  run: async (input) => ((await deriveTable([file('data.xlsx', input)], 'data')) === null ? 'none' : 'table'),
};

export const csv: FuzzTarget = {
  name: 'csv',
  seeds: () => [
    ...bytes(
      'name,a,b\nx,1,2\ny,3,\n',
      'a;b\r\n"1;2";3\r\n',
      'a\tb\n1\t"x ""y"""\n',
      '\ufeff이름,값\n가,1.5\n',
    ),
    Buffer.from('\ufeffa,b\n1,2\n', 'utf16le'),
    Buffer.from([0xc0, 0xcc, 0xb8, 0xa7, 0x2c, 0x62, 0x0a, 0x31, 0x2c, 0x32, 0x0a]),
  ],
  words: [',', ';', '\t', '"', '""', '\n', '\r\n', '\r', '\ufeff', '2026-01-01', '1e5', '1,5', 'NaN'],
  run: async (input) => {
    const sheet = await readCsv(file('data.csv', input), {});
    const derived = await deriveTable([file('data.csv', input)], 'data');
    if (derived === null) return 'none';
    const table = Buffer.concat([...derived.parts()]);
    expectSame(encodeTable(decodeTable(table)), table, 'the table');
    expectSame(table, Buffer.from(encodeTable(deriveSingleTable(sheet, {}))), 'the table of the whole sheet');
    return `${Math.min(sheet.rows.length, 5)} rows`;
  },
};

export const tableFile: FuzzTarget = {
  name: 'table-file',
  seeds: () =>
    bytes(
      '{"columns":[{"name":"a","type":"number"},{"name":"b","type":"text","unit":"g"}],"type":"kstore.table.v1"}\n["x",[1.5,"y"]]\n["z",[null,null]]\n',
    ),
  words: ['"columns"', '"number"', '"text"', '"boolean"', '"date"', '"role":"key"', '["x",[', '2026-01-01'],
  run: (input) => {
    expectSame(encodeTable(decodeTable(input)), input, 'the table written again');
  },
};

export const safetensors: FuzzTarget = {
  name: 'safetensors',
  seeds: () => [
    encodeSafetensors(
      new Map([
        ['w', { shape: [2, 2], values: Float32Array.of(1, 2, 3, 4) }],
        ['b', { shape: [1], values: Float32Array.of(5) }],
      ]),
    ),
    encodeSafetensors(new Map()),
  ],
  words: ['"dtype":"F32"', '"shape":[', '"data_offsets":[', '"__metadata__":{}', '"__proto__":', '0', '16'],
  run: (input) => {
    const tensors = decodeSafetensors(input);
    const again = decodeSafetensors(encodeSafetensors(tensors));
    for (const [key, { shape }] of tensors) expectSame(again.get(key)?.shape, shape, 'the shape');
    return `${tensors.size} tensors`;
  },
};
