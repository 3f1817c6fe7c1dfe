const pictureName = /\.(png|jpe?g)$/i;

/** Whether a file is a picture that can be learnt from, by its name. */
export function isPicturePath(path: string): boolean {
  return pictureName.test(path);
}

/** Finds the picture that a label sheet means: by its path in the dataset, else by its file name where one has it. */
export class PictureIndex {
  readonly #paths = new Map<string, string>();
  readonly #names = new Map<string, string[]>();

  constructor(paths: Iterable<string>) {
    for (const path of paths) {
      if (!isPicturePath(path)) continue;
      this.#paths.set(path.normalize('NFC'), path);
      const name = path.slice(path.lastIndexOf('/') + 1).normalize('NFC');
      this.#names.set(name, [...(this.#names.get(name) ?? []), path]);
    }
  }

  /** The pictures that a text can mean: none, one, or several of one file name. */
  find(text: string): readonly string[] {
    const wanted = text.trim().normalize('NFC').replaceAll('\\', '/').replace(/^\.\//, '');
    const path = this.#paths.get(wanted);
    return path === undefined ? (this.#names.get(wanted) ?? []) : [path];
  }
}
