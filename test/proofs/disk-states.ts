import type { DiskImage } from './disk-image.ts';
import type { DiskEvent, DiskLog } from './disk-log.ts';

/** What may have become of a file whose last writes were not synchronised. */
export type FileFate = 'lost' | 'complete' | 'half' | 'zeros';
const fates: readonly FileFate[] = ['lost', 'complete', 'half', 'zeros'];

type NameEvent = Extract<DiskEvent, { type: 'names' }>;

/** Something that may or may not be on the disk after a power cut, whatever else is. */
type Choice =
  | { readonly type: 'names'; readonly event: NameEvent }
  | { readonly type: 'file'; readonly file: number };

/** The disk at one moment: what is surely on it, and what may be. */
export class DiskMoment {
  readonly #log: DiskLog;
  readonly #names = new Map<number, Map<string, number>>();
  readonly #durable = new Map<number, Buffer>();
  readonly #current = new Map<number, Buffer>();
  /** Only temporary files are in these folders; what becomes of their names is decided for all at once. */
  readonly #temporary: ReadonlySet<number>;
  readonly choices: readonly Choice[];

  /** @param cut so many events have happened. */
  constructor(log: DiskLog, cut: number, temporary: ReadonlySet<number>) {
    this.#log = log;
    this.#temporary = temporary;
    const pending = new Map<number, NameEvent[]>();
    for (const event of log.events.slice(0, cut)) this.#apply(event, pending);
    const dirty = [...this.#current.keys()].map((file): Choice => ({ type: 'file', file }));
    this.choices = [
      ...[...pending.values()].flat().map((event): Choice => ({ type: 'names', event })),
      ...dirty,
    ];
  }

  #apply(event: DiskEvent, pending: Map<number, NameEvent[]>): void {
    if (event.type === 'names') pending.set(event.folder, [...(pending.get(event.folder) ?? []), event]);
    else if (event.type === 'write') {
      const before = this.#bytes(event.file);
      const after = Buffer.alloc(Math.max(before.length, event.position + event.bytes.length));
      before.copy(after);
      event.bytes.copy(after, event.position);
      this.#current.set(event.file, after);
    } else if (event.type === 'truncate') {
      const after = Buffer.alloc(event.length);
      this.#bytes(event.file).copy(after);
      this.#current.set(event.file, after);
    } else if (event.type === 'sync') this.#sync(event.node, pending);
  }

  #sync(id: number, pending: Map<number, NameEvent[]>): void {
    const current = this.#current.get(id);
    if (current !== undefined) this.#durable.set(id, current);
    this.#current.delete(id);
    for (const event of pending.get(id) ?? []) this.#setNames(this.#folder(id), event);
    pending.delete(id);
  }

  #folder(id: number): Map<string, number> {
    const known = this.#names.get(id);
    if (known !== undefined) return known;
    const found = this.#log.nodes[id]!;
    const names = new Map(found.kind === 'folder' ? found.initial : []);
    this.#names.set(id, names);
    return names;
  }

  #setNames(names: Map<string, number>, { set }: NameEvent): void {
    for (const [name, id] of set) {
      if (id === null) names.delete(name);
      else names.set(name, id);
    }
  }

  #bytes(id: number): Buffer {
    const known = this.#current.get(id) ?? this.#durable.get(id);
    if (known !== undefined) return known;
    const found = this.#log.nodes[id]!;
    return found.kind === 'file' ? found.initial : Buffer.alloc(0);
  }

  /** The choices that are worth trying one by one. */
  get interesting(): number[] {
    return this.choices.flatMap((choice, index) =>
      choice.type === 'names' && this.#temporary.has(choice.event.folder) ? [] : [index],
    );
  }

  /** How many fates a choice has. */
  fateCount(choice: number): number {
    return this.choices[choice]!.type === 'names' ? 2 : fates.length;
  }

  /** @param decide number of the fate of each choice: for names 0 lost, 1 done; for files as in `FileFate`. */
  build(decide: (choice: number) => number): DiskImage {
    const names = new Map([...this.#names].map(([id, entries]) => [id, new Map(entries)]));
    const contents = new Map<number, Buffer>();
    this.choices.forEach((choice, index) => {
      const fate = decide(index);
      if (choice.type === 'file') contents.set(choice.file, this.#decideFile(choice.file, fates[fate]!));
      else if (fate === 1) {
        const { folder } = choice.event;
        if (!names.has(folder)) names.set(folder, new Map(this.#folder(folder)));
        this.#setNames(names.get(folder)!, choice.event);
      }
    });
    const image: DiskImage = new Map();
    this.#collect(this.#log.root, '', names, contents, image);
    return image;
  }

  #decideFile(file: number, fate: FileFate): Buffer {
    const found = this.#log.nodes[file]!;
    const durable = this.#durable.get(file) ?? (found.kind === 'file' ? found.initial : Buffer.alloc(0));
    const current = this.#current.get(file)!;
    if (fate === 'lost') return durable;
    if (fate === 'complete') return current;
    return fate === 'half' ? current.subarray(0, current.length >> 1) : Buffer.alloc(current.length);
  }

  #collect(
    folder: number,
    prefix: string,
    names: ReadonlyMap<number, ReadonlyMap<string, number>>,
    contents: ReadonlyMap<number, Buffer>,
    image: DiskImage,
  ): void {
    for (const [name, id] of names.get(folder) ?? this.#folder(folder)) {
      const path = prefix + name;
      const found = this.#log.nodes[id]!;
      if (found.kind === 'folder') {
        // A folder that the disk has under two names after a torn rename is shown once.
        if (image.has(path)) continue;
        image.set(path, { type: 'folder' });
        this.#collect(id, `${path}/`, names, contents, image);
      } else if (found.kind === 'link') image.set(path, { type: 'link', target: found.target });
      else {
        const bytes = contents.get(id) ?? this.#durable.get(id) ?? found.initial;
        image.set(path, { type: 'file', bytes, mode: found.mode });
      }
    }
  }
}
