import { escapeControls } from './output.ts';

const defaultRows = 24;

/** A part of the terminal that is drawn again and again in its place, and removed at the end. */
export class LiveScreen {
  readonly #stream: NodeJS.WriteStream;
  #lines = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** Lines that a frame may have: one more would make the terminal scroll. */
  get rows(): number {
    return (this.#stream.rows || defaultRows) - 1;
  }

  draw(text: string): void {
    const lines = escapeControls(text).split('\n').slice(0, this.rows);
    this.#stream.write(`${this.#home()}${lines.map((line) => `${line}\u001B[K`).join('\n')}\n\u001B[J`);
    this.#lines = lines.length;
  }

  clear(): void {
    this.#stream.write(`${this.#home()}\u001B[J`);
    this.#lines = 0;
  }

  #home(): string {
    return this.#lines === 0 ? '' : `\u001B[${this.#lines}A\r`;
  }
}
