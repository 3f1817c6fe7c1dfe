import { readAttribute, type XmlHandler } from './xml-scanner.ts';

/** A picture as a drawing names it. Positions count from 0. */
export interface DrawnPicture {
  readonly row: number;
  readonly column: number;
  /** Of the relation to its bytes. */
  readonly relation: string;
}

/** Collects the pictures of a drawing (ECMA-376 part 1, 20.5), in its order. */
export class DrawingHandler implements XmlHandler {
  readonly pictures: DrawnPicture[] = [];
  #place = { row: 0, column: 0 };
  #isInFrom = false;
  #line: 'row' | 'column' | null = null;

  open(name: string, attributes: string): void {
    if (name === 'from') this.#isInFrom = true;
    else if (this.#isInFrom && (name === 'row' || name === 'col'))
      this.#line = name === 'row' ? 'row' : 'column';
    else if (name === 'blip') {
      const relation = /[\s:]embed\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      if (relation !== undefined) this.pictures.push({ ...this.#place, relation });
    } else if (name === 'absoluteAnchor' || readAttribute(attributes, 'editAs') === 'absolute')
      this.#place = { row: 0, column: 0 };
  }

  close(name: string): void {
    if (name === 'from') this.#isInFrom = false;
    this.#line = null;
  }

  text(text: string): void {
    const line = Number(text);
    if (this.#line !== null && Number.isSafeInteger(line))
      this.#place = { ...this.#place, [this.#line]: line };
  }
}
