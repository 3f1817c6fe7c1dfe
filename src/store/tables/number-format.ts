const numberFormat = /(<(?:\w+:)?numFmt\s[^>]*?formatCode\s*=\s*)("[^"]*"|'[^']*')/g;
const numberFormatId = /<(?:\w+:)?numFmt\s[^>]*?numFmtId\s*=\s*["'](\d+)["']/g;

/**
 * Rewrites the number formats of `xl/styles.xml` so that only one question is left of each: whether it shows a
 * date. exceljs answers it wrongly for a literal letter, as in `0.0\m`, and for the formats 27–36 and 50–58, which
 * are dates in Korean, Japanese and Chinese Excel without being spelt out (ECMA-376 part 1, 18.8.30).
 */
export function plainStyles(styles: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(styles);
  const spelt = new Set(Array.from(text.matchAll(numberFormatId), (match) => match[1]));
  const plain = text
    .replace(
      numberFormat,
      (_, start: string, code: string) => `${start}"${showsDate(code.slice(1, -1)) ? 'yyyy' : '0'}"`,
    )
    .replace(/numFmtId="(2[7-9]|3[0-6]|5[0-8])"/g, (whole, id: string) =>
      spelt.has(id) ? whole : 'numFmtId="14"',
    );
  return new TextEncoder().encode(plain);
}

/** Whether a format code, as it stands in XML, has a part of a date or a time outside literals. */
function showsDate(code: string): boolean {
  const plain = code.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const withoutLiterals = plain.replace(/"[^"]*"|[\\_*]./g, '').replace(/general|e[+-]/gi, '');
  return /\[[hms]+\]/i.test(withoutLiterals) || /[ymdhsb]/i.test(withoutLiterals.replace(/\[[^\]]*\]/g, ''));
}
