import { readAttribute, type XmlHandler } from './xml-scanner.ts';

/** What a number stands for in a format. `elapsed`: a duration, as in `[h]:mm`. */
export type NumberMeaning = 'number' | 'date' | 'time' | 'elapsed';

export interface NumberFormat {
  /** As Excel shows it among the custom formats: `0.00`, `yyyy-mm-dd`. */
  readonly code: string;
  readonly meaning: NumberMeaning;
}

export const generalFormat: NumberFormat = { code: 'General', meaning: 'number' };

/**
 * Formats that a workbook uses by their number without spelling them out (ECMA-376 part 1, 18.8.30). What 27–36 and
 * 50–58 look like depends on the language; here it is Korean. That they are dates does not.
 */
const builtInCodes: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  27: 'yyyy"年" mm"月" dd"日"',
  28: 'mm-dd',
  29: 'mm-dd',
  30: 'mm-dd-yy',
  31: 'yyyy"년" mm"월" dd"일"',
  32: 'h"시" mm"분"',
  33: 'h"시" mm"분" ss"초"',
  34: 'yyyy-mm-dd',
  35: 'yyyy-mm-dd',
  36: 'yyyy"年" mm"月" dd"日"',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  50: 'yyyy"年" mm"月" dd"日"',
  51: 'mm-dd',
  52: 'yyyy-mm-dd',
  53: 'yyyy-mm-dd',
  54: 'mm-dd',
  55: 'yyyy-mm-dd',
  56: 'yyyy-mm-dd',
  57: 'yyyy"年" mm"月" dd"日"',
  58: 'mm-dd',
};

/** Collects the number format of each cell style, which cells name by their position, from `xl/styles.xml`. */
export class StylesHandler implements XmlHandler {
  readonly formats: NumberFormat[] = [];
  readonly #spelt = new Map<string, string>();
  readonly #made = new Map<string, NumberFormat>();
  #isInCellStyles = false;

  open(name: string, attributes: string): void {
    if (name === 'cellXfs') this.#isInCellStyles = true;
    else if (name === 'xf' && this.#isInCellStyles) {
      this.formats.push(this.#findFormat(readAttribute(attributes, 'numFmtId') ?? '0'));
    } else if (name === 'numFmt') {
      const id = readAttribute(attributes, 'numFmtId');
      const code = readAttribute(attributes, 'formatCode');
      if (id !== null && code !== null) this.#spelt.set(id, code);
    }
  }

  close(name: string): void {
    if (name === 'cellXfs') this.#isInCellStyles = false;
  }

  text(): void {}

  #findFormat(id: string): NumberFormat {
    const known = this.#made.get(id);
    if (known !== undefined) return known;
    const code = this.#spelt.get(id) ?? builtInCodes[Number(id)] ?? generalFormat.code;
    const format = code === generalFormat.code ? generalFormat : { code, meaning: findMeaning(code) };
    this.#made.set(id, format);
    return format;
  }
}

/** Finds what a format code makes of a number: by its parts of a date or a time, outside literals. */
export function findMeaning(code: string): NumberMeaning {
  const withoutLiterals = code.replace(/"[^"]*"|[\\_*]./g, '').replace(/general|e[+-]/gi, '');
  if (/\[[hms]+\]/i.test(withoutLiterals)) return 'elapsed';
  const parts = withoutLiterals.replace(/\[[^\]]*\]/g, '').replace(/am\/pm|a\/p/gi, 'h');
  // An `m` is a month, but for minutes beside hours or seconds.
  if (/[ydb]/i.test(parts)) return 'date';
  if (/[hs]/i.test(parts)) return 'time';
  return /m/i.test(parts) ? 'date' : 'number';
}
