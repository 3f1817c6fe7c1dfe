import { toTextValue, type SheetValue } from '../sheet.ts';
import { RichTextCollector } from './rich-text.ts';
import type { XmlHandler } from './xml-scanner.ts';

/** Collects the texts that cells name by their position, from `xl/sharedStrings.xml`. */
export class SharedStringsHandler implements XmlHandler {
  readonly values: SheetValue[] = [];
  readonly #collector = new RichTextCollector();

  open(name: string): void {
    this.#collector.open(name);
  }

  close(name: string): void {
    this.#collector.close(name);
    if (name === 'si') this.values.push(toTextValue(this.#collector.take()));
  }

  text(text: string): void {
    this.#collector.add(text);
  }
}
