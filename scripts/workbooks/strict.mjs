import { crc32, deflateRawSync } from 'node:zlib';

const namespace = 'http://purl.oclc.org/ooxml';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * Writes a sheet as a strict workbook (ISO/IEC 29500-1, as "Strict Open XML Spreadsheet" of Excel): other addresses of
 * namespaces and relations, dates as ISO text. Elements have a prefix, text stands in its cells, and parts have other
 * names than usual.
 */
export function writeStrictWorkbook({ name, title, columns, cells, hiddenRows, other }) {
  const formats = [...new Set(cells.flat().map(({ format }) => format))];
  const header = columns.map((column, index) => textCell(1, index, column, 0));
  const body = cells.map((row, index) =>
    row.map((cell, column) => writeCell(index + 2, column, cell, formats.indexOf(cell.format) + 1)),
  );
  const rows = [[textCell(0, 0, title, 0)], header, ...body].map((row, index) => {
    const hidden = hiddenRows.includes(index + 1) ? ' hidden="true"' : '';
    return `<x:row r="${index + 1}"${hidden}>${row.join('')}</x:row>`;
  });
  const last = `${String.fromCharCode(64 + columns.length)}1`;
  const otherRows = other.rows.map(
    (row, index) =>
      `<x:row>${row.map((value, column) => writeCell(index, column, { value, isDate: false }, 0)).join('')}</x:row>`,
  );
  const state = other.isHidden ? ' state="hidden"' : '';
  return writeZip({
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations({ w: ['officeDocument', '/book/workbook.xml'] }),
    'book/workbook.xml': `<x:workbook ${spreadsheet()} xmlns:r="${namespace}/officeDocument/relationships" conformance="strict"><x:workbookPr/><x:sheets><x:sheet name="${escape(name)}" sheetId="1" r:id="s"/><x:sheet name="${escape(other.name)}" sheetId="2"${state} r:id="o"/></x:sheets></x:workbook>`,
    'book/_rels/workbook.xml.rels': relations({
      s: ['worksheet', 'tabs/first.xml'],
      o: ['worksheet', 'tabs/other.xml'],
      t: ['styles', 'look.xml'],
    }),
    'book/look.xml': styles(formats),
    'book/tabs/first.xml': `<x:worksheet ${spreadsheet()}><x:sheetData>${rows.join('\n')}</x:sheetData><x:mergeCells><x:mergeCell ref="A1:${last}"/></x:mergeCells></x:worksheet>`,
    'book/tabs/other.xml': `<x:worksheet ${spreadsheet()}><x:sheetData>${otherRows.join('')}</x:sheetData><x:mergeCells><x:mergeCell ref="A2:A${other.mergedTo}"/></x:mergeCells></x:worksheet>`,
    'book/tabs/_rels/first.xml.rels': relations({ c: ['comments', '../notes.xml'] }),
    'book/notes.xml': comments(cells),
  });
}

const spreadsheet = () => `xmlns:x="${namespace}/spreadsheetml/main"`;
const address = (row, column) => `${String.fromCharCode(65 + column)}${row + 1}`;

function writeCell(row, column, { value, isDate, formula }, style) {
  const start = `<x:c r="${address(row, column)}" s="${style}"`;
  if (value === null) return `${start}/>`;
  const inside = formula === undefined ? '' : `<x:f>${escape(formula)}</x:f>`;
  if (isDate) return `${start} t="d">${inside}<x:v>${value}</x:v></x:c>`;
  if (typeof value === 'string') return textCell(row, column, value, style);
  if (typeof value === 'boolean') return `${start} t="b">${inside}<x:v>${value ? 1 : 0}</x:v></x:c>`;
  return `${start}>${inside}<x:v>${value}</x:v></x:c>`;
}

function textCell(row, column, text, style) {
  return `<x:c r="${address(row, column)}" s="${style}" t="inlineStr"><x:is><x:t xml:space="preserve">${escape(text)}</x:t></x:is></x:c>`;
}

function styles(formats) {
  const spelt = formats.map(
    (code, index) => `<x:numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`,
  );
  const used = formats.map((_, index) => `<x:xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return `<x:styleSheet ${spreadsheet()}><x:numFmts count="${spelt.length}">${spelt.join('')}</x:numFmts><x:fonts><x:font/></x:fonts><x:fills><x:fill/></x:fills><x:borders><x:border/></x:borders><x:cellStyleXfs><x:xf numFmtId="14"/></x:cellStyleXfs><x:cellXfs><x:xf numFmtId="0"/>${used.join('')}</x:cellXfs></x:styleSheet>`;
}

function comments(cells) {
  const listed = cells.flatMap((row, index) =>
    row.flatMap(({ comment }, column) =>
      comment === undefined
        ? []
        : `<x:comment ref="${address(index + 2, column)}" authorId="0"><x:text><x:r><x:t>${escape(comment)}</x:t></x:r></x:text></x:comment>`,
    ),
  );
  return `<x:comments ${spreadsheet()}><x:authors><x:author>kstore</x:author></x:authors><x:commentList>${listed.join('')}</x:commentList></x:comments>`;
}

function relations(targets) {
  const listed = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${namespace}/officeDocument/relationships/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${listed.join('')}</Relationships>`;
}

function contentTypes() {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '/book/workbook.xml': 'sheet.main',
    '/book/look.xml': 'styles',
    '/book/tabs/first.xml': 'worksheet',
    '/book/tabs/other.xml': 'worksheet',
    '/book/notes.xml': 'comments',
  };
  const listed = Object.entries(parts).map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${main}.${type}+xml"/>`,
  );
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${listed.join('')}</Types>`;
}

function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
}

/** A ZIP archive (PKWARE APPNOTE 6.3) without times, so that the bytes are always the same. */
function writeZip(members) {
  const local = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(members)) {
    const raw = Buffer.from(head + content);
    const stored = deflateRawSync(raw);
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(0x800, 2);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt16LE(0x21, 8);
    shared.writeUInt32LE(crc32(raw), 10);
    shared.writeUInt32LE(stored.length, 14);
    shared.writeUInt32LE(raw.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const placement = Buffer.alloc(14);
    placement.writeUInt32LE(offset, 10);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), shared, Buffer.from(name), stored);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), shared, placement, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + stored.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(members).length, 8);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, listing, end]);
}
