import { crc32, deflateRawSync } from 'node:zlib';

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const contentType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const fixedParts = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentType}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${contentType}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${contentType}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relationships}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellXfs count="1"><xf/></cellXfs></styleSheet>`,
};

/** An .xlsx file of one sheet, deflated part by part as a spreadsheet program writes it. */
export function makeWorkbook(rows, modified) {
  const core = `<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
  const sheet = `<worksheet xmlns="${main}"><sheetData>${rows.map(makeRow).join('')}</sheetData></worksheet>`;
  const parts = { ...fixedParts, 'docProps/core.xml': core, 'xl/worksheets/sheet1.xml': sheet };
  return zip(Object.entries(parts).map(([name, text]) => [name, declaration + text]));
}

function makeRow(cells, index) {
  const row = index + 1;
  const text = cells.map((value, column) => makeCell(`${String.fromCharCode(65 + column)}${row}`, value));
  return `<row r="${row}">${text.join('')}</row>`;
}

function makeCell(place, value) {
  if (typeof value === 'number') return `<c r="${place}"><v>${value}</v></c>`;
  const escaped = value.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<c r="${place}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
}

function zip(entries) {
  const locals = [];
  const directory = [];
  let offset = 0;
  for (const [name, text] of entries) {
    const raw = Buffer.from(text);
    const deflated = deflateRawSync(raw, { level: 6 });
    const fields = zipFields(raw, deflated, Buffer.byteLength(name));
    const local = Buffer.concat([words(0x04034b50), fields, Buffer.from(name), deflated]);
    const place = [Buffer.from([20, 0]), fields, Buffer.alloc(10), words(offset), Buffer.from(name)];
    directory.push(words(0x02014b50), ...place);
    locals.push(local);
    offset += local.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, listing, end]);
}

/** What a local header and the directory have in common; the time is fixed, so that the bytes are. */
function zipFields(raw, deflated, nameBytes) {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt16LE(0x21, 8);
  fields.writeUInt32LE(crc32(raw), 10);
  fields.writeUInt32LE(deflated.length, 14);
  fields.writeUInt32LE(raw.length, 18);
  fields.writeUInt16LE(nameBytes, 22);
  return fields;
}

function words(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
