import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { attempt } from '../../../store/files/system-error.ts';
import type { JsonObject } from '../../api/task.ts';
import type { MessageFromChild } from '../messages.ts';
import { createContractError, type TaskPromise } from '../task-contract.ts';
import { parseMessageLine } from './message-line.ts';

const pollMs = 100;
const pieceBytes = 1024 * 1024;
const lineFeed = 0x0a;
const firstBytes = Buffer.of(lineFeed);

/** What bounds the messages of one run. */
interface MessageLimits {
  readonly lineBytes: number;
  readonly metrics: number;
  readonly fileBytes: number;
}

const defaultLimits: MessageLimits = { lineBytes: 1024 * 1024, metrics: 1_000_000, fileBytes: 1024 ** 3 };

/**
 * Reads the JSON lines that a program appends to a file, while it runs. A file rather than a pipe: every language
 * can append to one, it needs no reader, and nobody blocks (docs/decisions/0023).
 */
export class MessageFile {
  readonly #task: TaskPromise;
  readonly #receive: (message: MessageFromChild) => void;
  readonly #limits: MessageLimits;
  /** Stays that of the file that was made here, whatever the program puts in its place. */
  readonly #descriptor: number;
  readonly #path: string;
  readonly #identity: string;
  readonly #piece = Buffer.allocUnsafe(pieceBytes);
  /** Of all bytes that were read: they must still be there at the end. */
  readonly #readHash = createHash('sha256');
  readonly #summaries = new Map<string, JsonObject>();
  #rest: Buffer = Buffer.alloc(0);
  #position = 0;
  #metricCount = 0;
  #timer: NodeJS.Timeout | null = null;
  #reading: Promise<void> = Promise.resolve();

  /** Makes the file. @param path where there is none yet. */
  constructor(
    task: TaskPromise,
    path: string,
    receive: (message: MessageFromChild) => void,
    limits: MessageLimits = defaultLimits,
  ) {
    this.#task = task;
    this.#receive = receive;
    this.#limits = limits;
    this.#path = path;
    this.#descriptor = attempt('write', path, () => {
      // An empty line, by which a program that writes the file anew is known however quickly it does.
      writeFileSync(path, firstBytes);
      return openSync(path, 'r');
    });
    this.#identity = identify(fstatSync(this.#descriptor));
  }

  /** Looks for new lines until `finish`; `refuse` takes the first error, after which nothing more is read. */
  follow(refuse: (error: unknown) => void): void {
    const look = async (): Promise<void> => {
      try {
        await this.#readNew();
        if (this.#timer !== null) this.follow(refuse);
      } catch (error) {
        refuse(error);
      }
    };
    this.#timer = setTimeout(() => {
      this.#reading = look();
    }, pollMs);
  }

  /**
   * Reads what is there at the end of the program.
   *
   * @param isComplete the last line must be whole: the program was not cut short.
   * @throws KSTORE_TASK_CONTRACT.
   */
  async finish({ isComplete }: { readonly isComplete: boolean }): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#reading;
    await this.#readNew();
    await this.#checkPrefix();
    if (this.#rest.length > 0 && isComplete) this.#takeLine(this.#rest);
    this.#rest = Buffer.alloc(0);
  }

  /** What the program said of an output; empty when it said nothing. */
  findSummary(slot: string): JsonObject {
    return this.#summaries.get(slot) ?? {};
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    closeSync(this.#descriptor);
  }

  async #readNew(): Promise<void> {
    try {
      while (this.#readPiece()) await nextTurn();
    } catch (error) {
      // In a file that was written anew, a line may begin anywhere.
      await this.#checkPrefix();
      throw error;
    }
  }

  /** Returns false when there is nothing new. */
  #readPiece(): boolean {
    const { size } = fstatSync(this.#descriptor);
    const named = statSync(this.#path, { throwIfNoEntry: false });
    if (named === undefined) throw this.#refuseRewrite('removes');
    if (identify(named) !== this.#identity) throw this.#refuseRewrite('replaces');
    if (size < this.#position) throw this.#refuseRewrite('truncates');
    if (size > this.#limits.fileBytes) {
      throw this.#refuse(`is longer than ${this.#limits.fileBytes / 2 ** 20} MiB: log less often`);
    }
    const count = readSync(this.#descriptor, this.#piece, 0, pieceBytes, this.#position);
    this.#position += count;
    this.#readHash.update(this.#piece.subarray(0, count));
    this.#takePiece(this.#piece.subarray(0, count));
    return count > 0;
  }

  /** What was read while the program ran must be what anybody would read now. */
  async #checkPrefix(): Promise<void> {
    if (fstatSync(this.#descriptor).size === 0) throw this.#refuseRewrite('truncates');
    const hash = createHash('sha256');
    for (let position = 0; position < this.#position; await nextTurn()) {
      const count = readSync(
        this.#descriptor,
        this.#piece,
        0,
        Math.min(pieceBytes, this.#position - position),
        position,
      );
      if (count === 0) throw this.#refuseRewrite('truncates');
      hash.update(this.#piece.subarray(0, count));
      if (position === 0 && this.#piece[0] !== firstBytes[0]) throw this.#refuseRewrite('rewrites');
      position += count;
    }
    if (!hash.digest().equals(this.#readHash.copy().digest())) throw this.#refuseRewrite('rewrites');
  }

  #refuseRewrite(what: string): Error {
    return createContractError(
      this.#task,
      `${what} the file KSTORE_METRICS: lines are to be appended to it, as with \`>>\``,
    );
  }

  #takePiece(piece: Buffer): void {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      const line = piece.subarray(start, end);
      this.#takeLine(this.#rest.length === 0 ? line : Buffer.concat([this.#rest, line]));
      this.#rest = Buffer.alloc(0);
      start = end + 1;
    }
    this.#rest = Buffer.concat([this.#rest, piece.subarray(start)]);
    if (this.#rest.length > this.#limits.lineBytes) throw this.#refuseLength();
  }

  #takeLine(bytes: Buffer): void {
    if (bytes.length > this.#limits.lineBytes) throw this.#refuseLength();
    const message = parseMessageLine(this.#task, bytes);
    if (message === null) return;
    if (message.type === 'output') {
      this.#summaries.set(message.slot, message.meta);
      return;
    }
    if (message.type === 'metric' && ++this.#metricCount > this.#limits.metrics) {
      const limit = this.#limits.metrics.toLocaleString('en');
      throw createContractError(this.#task, `logs more than ${limit} values of metrics: log less often`);
    }
    this.#receive(message);
  }

  #refuseLength(): Error {
    return this.#refuse(`has a line longer than ${this.#limits.lineBytes / 1024} KiB`);
  }

  #refuse(what: string): Error {
    return createContractError(this.#task, `writes a file KSTORE_METRICS that ${what}`);
  }
}

function identify({ dev, ino }: Stats): string {
  return `${dev} ${ino}`;
}
