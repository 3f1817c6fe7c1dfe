import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { demand, makeBytes } from './program.mjs';

const filesOfDataset = 6;
const fileBytes = 20_000;

/** How often a worker does what; gc only where the program has it. */
const weights = { change: 45, checkout: 14, status: 10, run: 8, fsck: 6, gc: 6, alias: 6, log: 5 };

/** One after the other, one person's commands; each a process of its own. */
export class ManyWorker {
  #round = 0;
  /** Id of a version of the own dataset to the label of its bytes. */
  #labels = new Map();
  /** References of own versions that were acknowledged. */
  #refs = [];

  constructor(many, number, chance, isElsewhere) {
    Object.assign(this, { many, number, chance, isElsewhere });
    this.name = `worker-${number}`;
    this.target = join(many.site.folder, `target-${number}`);
    this.actions = Object.keys(weights)
      .filter((action) => action !== 'gc' || many.site.commands.has('gc'))
      .flatMap((action) => Array(weights[action]).fill(action));
  }

  async work(signal) {
    await this.change();
    while (!signal.aborted) await this[this.chance.pick(this.actions)]();
  }

  /** How a command ended: `ok`, `killed`, `refused`, `nothing`; anything else breaks the proof. */
  async #type(...words) {
    const outcome = await this.many.type(words, this.isElsewhere);
    const { tally } = this.many;
    if (outcome.signal !== null) return { how: 'killed' };
    const result = outcome.stdout === '' ? {} : JSON.parse(outcome.stdout);
    if (outcome.exitCode === 0) {
      tally.add(`${words[0]} done`);
      return { how: 'ok', result };
    }
    const code = result.error?.code;
    if (code === 'KSTORE_NOTHING_STAGED') return { how: 'nothing' };
    demand(
      code === 'KSTORE_LOCKED' && result.error.data.path.endsWith('/.kstore/lock'),
      `kstore ${words.join(' ')}: exit code ${outcome.exitCode}: ${outcome.stdout}${outcome.stderr}`,
    );
    tally.add('refusals after waiting too long');
    return { how: 'refused' };
  }

  async change() {
    const label = `${this.name} round ${++this.#round}`;
    const folder = join(this.many.folder, 'datasets', this.name);
    mkdirSync(folder, { recursive: true });
    for (let index = 0; index < filesOfDataset; index++)
      writeFileSync(
        join(folder, `${index}.bin`),
        makeBytes(`${label} ${index % 3 === 0 ? '' : index}`, fileBytes),
      );
    const add = await this.#type('add', `datasets/${this.name}`);
    if (add.how !== 'ok') return;
    const { id } = add.result.added[0];
    this.#labels.set(id, label);
    const commit = await this.#type('commit', '-m', label);
    if (commit.how !== 'ok' && commit.how !== 'nothing') return;
    this.many.tally.add('own changes acknowledged');
    this.many.note(this.number, { id });
    for (const version of commit.result?.versions ?? []) {
      const ref = `${version.kind}/${version.ref}`;
      this.many.note(this.number, { ref, id: version.id });
      if (version.name === this.name) this.#refs.push(ref);
    }
  }

  async checkout() {
    if (this.#refs.length === 0) return;
    const ref = this.chance.pick(this.#refs);
    const { how, result } = await this.#type('checkout', ref, '--to', this.target, '--force');
    if (how === 'ok') this.#compare(this.target, ref);
    rmSync(this.target, { recursive: true, force: true });
    return result;
  }

  async run() {
    const { how, result } = await this.#type('run', 'baseline', '--fresh');
    if (how === 'ok') this.many.note(this.number, { run: result.run });
  }

  status() {
    return this.#type('status');
  }

  fsck() {
    return this.#type('fsck');
  }

  gc() {
    return this.#type('gc', '--grace', '0');
  }

  async alias() {
    if (this.#refs.length > 0) await this.#type('alias', this.chance.pick(this.#refs), 'best');
  }

  log() {
    return this.#type('log', '-n', '5');
  }

  /** Every version of the own dataset that is in the ledger comes out byte for byte. */
  async compareAll(versions) {
    const mine = [...versions].filter(([ref]) => ref.startsWith(`dataset/${this.name}_v`));
    for (const [ref, id] of mine) {
      demand(this.#labels.has(id) || !this.#refs.includes(ref), `${ref} ${id} was never added`);
      const { how } = await this.#type('checkout', ref, '--to', this.target);
      demand(how === 'ok', `${ref} cannot be checked out`);
      this.#compare(this.target, ref, this.#labels.get(id));
      rmSync(this.target, { recursive: true });
    }
  }

  #compare(folder, ref) {
    demand(readdirSync(folder).length === filesOfDataset, `${ref} has not ${filesOfDataset} files`);
    const first = readFileSync(join(folder, '0.bin')).toString('latin1');
    const label = first.slice(0, first.indexOf('\n')).trimEnd();
    demand(label.startsWith(`${this.name} round `), `${ref} holds ${label}`);
    for (let index = 0; index < filesOfDataset; index++) {
      const expected = makeBytes(`${label} ${index % 3 === 0 ? '' : index}`, fileBytes);
      demand(readFileSync(join(folder, `${index}.bin`)).equals(expected), `${ref}: ${index}.bin is wrong`);
    }
    this.many.tally.add('checkouts compared byte for byte');
  }
}
