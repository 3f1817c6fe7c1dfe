import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Rows of all runs at one scale, a line of JSON each. */
export class Results {
  #path;
  #run;

  constructor(cache, name) {
    mkdirSync(join(cache, 'results'), { recursive: true });
    this.#path = join(cache, 'results', `${name}.jsonl`);
  }

  /** @param run what the rows of this run have in common. */
  begin(run) {
    this.#run = new Date().toISOString();
    this.emit({ type: 'run', ...run });
  }

  emit(row) {
    appendFileSync(this.#path, `${JSON.stringify({ run: this.#run, ...row })}\n`);
  }

  /** The runs in their order, each with its rows. */
  readRuns() {
    if (!existsSync(this.#path)) return [];
    const rows = readFileSync(this.#path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    return rows
      .filter((row) => row.type === 'run')
      .map((about) => ({ about, rows: rows.filter((row) => row.run === about.run && row !== about) }));
  }
}
