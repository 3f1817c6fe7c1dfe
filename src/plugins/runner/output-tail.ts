import type { Readable } from 'node:stream';

/** Keeps the last bytes of what a process prints; reading on keeps the process from blocking. */
export class OutputTail {
  readonly #limitBytes: number;
  #bytes: Buffer = Buffer.alloc(0);

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  follow(stream: Readable): void {
    stream.on('data', (chunk: Buffer) => this.add(chunk));
    // A pipe that breaks when the process is killed is no failure of the run.
    stream.on('error', () => undefined);
  }

  add(chunk: Buffer): void {
    const kept = this.#bytes.subarray(Math.max(0, this.#bytes.length + chunk.length - this.#limitBytes));
    this.#bytes = Buffer.concat([kept, chunk.subarray(-this.#limitBytes)]);
  }

  get text(): string {
    return this.#bytes.toString('utf8');
  }
}
