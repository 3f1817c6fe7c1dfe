import type { FactsCollector } from '../sheet-facts.ts';
import { parseCellAddress, type CellPosition } from './cell-address.ts';
import { decodeEscapes, RichTextCollector } from './rich-text.ts';
import { readAttribute, type XmlHandler } from './xml-scanner.ts';

/** Collects the notes of a sheet, `xl/comments1.xml`, without the names of who wrote them. */
export class CommentsHandler implements XmlHandler {
  readonly #facts: FactsCollector;
  readonly #collector = new RichTextCollector();
  #position: CellPosition | null = null;

  constructor(facts: FactsCollector) {
    this.#facts = facts;
  }

  open(name: string, attributes: string): void {
    if (name === 'comment') this.#position = parseCellAddress(readAttribute(attributes, 'ref') ?? '');
    else if (this.#position !== null) this.#collector.open(name);
  }

  close(name: string): void {
    if (name === 'comment' && this.#position !== null) {
      const text = this.#collector.take().trim().normalize('NFC');
      if (text !== '') this.#facts.addComment(this.#position.row, this.#position.column, text);
      this.#position = null;
    } else this.#collector.close(name);
  }

  text(text: string): void {
    if (this.#position !== null) this.#collector.add(text);
  }
}

/**
 * Collects conversations, `xl/threadedComments/threadedComment1.xml` ([MS-XLSX] 2.6.205): what was said at a cell,
 * one line each. They also stand among the notes, behind a remark of Excel; so they are read after these.
 */
export class ThreadedCommentsHandler implements XmlHandler {
  readonly #facts: FactsCollector;
  readonly #threads = new Map<string, string[]>();
  #lines: string[] | null = null;
  #text: string | null = null;

  constructor(facts: FactsCollector) {
    this.#facts = facts;
  }

  open(name: string, attributes: string): void {
    if (name === 'threadedComment') {
      const cell = readAttribute(attributes, 'ref') ?? '';
      this.#lines = this.#threads.get(cell) ?? [];
      this.#threads.set(cell, this.#lines);
    } else if (name === 'text') this.#text = '';
  }

  close(name: string): void {
    if (name === 'text' && this.#text !== null) {
      this.#lines?.push(decodeEscapes(this.#text).trim().normalize('NFC'));
      this.#text = null;
    }
  }

  text(text: string): void {
    if (this.#text !== null) this.#text += text;
  }

  finish(): void {
    for (const [cell, lines] of this.#threads) {
      const position = parseCellAddress(cell);
      if (position !== null) this.#facts.addComment(position.row, position.column, lines.join('\n'));
    }
  }
}
