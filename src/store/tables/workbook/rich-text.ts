/**
 * Collects the text of an element of the type CT_Rst, `si` or `is`: its own `t`, or those of its runs `r`. What tells
 * how East Asian text is spoken (`rPh`) is no part of it.
 */
export class RichTextCollector {
  #text = '';
  #isInText = false;
  #isInPhonetics = false;

  open(name: string): void {
    if (name === 'rPh') this.#isInPhonetics = true;
    else if (name === 't') this.#isInText = !this.#isInPhonetics;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isInPhonetics = false;
    else if (name === 't') this.#isInText = false;
  }

  add(text: string): void {
    if (this.#isInText) this.#text += text;
  }

  /** The text, after which the next one may begin. */
  take(): string {
    const text = decodeEscapes(this.#text);
    this.#text = '';
    return text;
  }
}

/** Characters that XML cannot hold stand as `_x000D_` (ST_Xstring, ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );
}
