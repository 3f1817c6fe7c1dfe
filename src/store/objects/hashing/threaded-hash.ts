import type { Worker } from 'node:worker_threads';
import { startThread, type ThreadOptions } from '../../files/thread-program.ts';
import {
  control,
  createRing,
  hashRole,
  setSlotLength,
  slotBytes,
  slotCount,
  toSlot,
  type SharedRing,
} from './shared-ring.ts';

/** A thread that hashes nothing in so many waits is given up; a single wait also ends when the program was stopped. */
const mostWaits = 10;
const waitMs = 2000;

/** From this length on a thread of its own is worth starting, which takes about 25 ms. */
export const threadedHashBytes = 64 * 1024 * 1024;

/** SHA-256 on a thread of its own, so that the program's thread reads and writes meanwhile. Without promises. */
export class ThreadedHash {
  readonly #ring: SharedRing = createRing();
  readonly #worker: Worker;
  #written = 0;
  #slotFill = 0;
  #isStalled = false;

  constructor(threads: ThreadOptions) {
    this.#worker = startThread(threads, 'hash-thread', { role: hashRole, ring: this.#ring });
    // It waits for work for ever; the program does not wait for it.
    this.#worker.unref();
  }

  update(bytes: Uint8Array): void {
    for (let offset = 0; offset < bytes.length; ) {
      if (this.#slotFill === 0) this.#waitForSlot();
      const part = bytes.subarray(offset, offset + slotBytes - this.#slotFill);
      this.#ring.bytes.set(part, toSlot(this.#written) * slotBytes + this.#slotFill);
      this.#slotFill += part.length;
      offset += part.length;
      if (this.#slotFill === slotBytes) this.#publish();
    }
  }

  /** Ends this content; the next `update` begins another one. Null when the thread does not answer. */
  digest(): string | null {
    if (this.#slotFill > 0) this.#publish();
    this.#waitForSlot();
    this.#publish();
    this.#waitUntilHashed(this.#written);
    return this.#isStalled ? null : Buffer.from(new Uint8Array(this.#ring.digest)).toString('hex');
  }

  end(): void {
    void this.#worker.terminate();
  }

  #publish(): void {
    setSlotLength(this.#ring, this.#written, this.#slotFill);
    this.#slotFill = 0;
    Atomics.store(this.#ring.words, control.written, ++this.#written);
    Atomics.notify(this.#ring.words, control.written);
  }

  #waitForSlot(): void {
    this.#waitUntilHashed(this.#written - slotCount + 1);
  }

  #waitUntilHashed(count: number): void {
    const { words } = this.#ring;
    let waits = 0;
    while (!this.#isStalled) {
      const hashed = Atomics.load(words, control.hashed);
      if (hashed >= count) return;
      waits = Atomics.wait(words, control.hashed, hashed, waitMs) === 'timed-out' ? waits + 1 : 0;
      this.#isStalled = waits === mostWaits;
    }
  }
}
