import { maximumUnpackedBytes } from '../../../tables/limits.ts';
import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import { rewriteZip } from '../../../tables/rewrite-zip.ts';
import { readZipDirectory, readZipMember, type ZipMember } from '../../../tables/zip.ts';
import { appendInside, escapeXml, listTags } from './xml-text.ts';

export interface Relation {
  readonly id: string;
  /** The last word of its address. */
  readonly type: string;
  /** The name of the part that it leads to. */
  readonly target: string;
}

const relationsNamespace = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = '[Content_Types].xml';

/** The parts of a workbook as text, to be edited and written again; parts that are not touched stay as they are. */
export class WorkbookParts {
  readonly #bytes: Uint8Array;
  readonly #members: ReadonlyMap<string, ZipMember>;
  readonly #edited = new Map<string, string | null>();

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#members = new Map(readZipDirectory(bytes).map((member) => [member.name, member]));
  }

  /** The names of all parts. */
  names(): string[] {
    const names = new Set([...this.#members.keys(), ...this.#edited.keys()]);
    return [...names].filter((name) => this.#edited.get(name) !== null);
  }

  /** Null when there is no such part, or one that is no UTF-8 or very long. */
  read(name: string): string | null {
    const edited = this.#edited.get(name);
    if (edited !== undefined) return edited;
    const member = this.#members.get(name);
    if (member === undefined || member.rawBytes > maximumUnpackedBytes) return null;
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readZipMember(this.#bytes, member));
    } catch (error) {
      if (error instanceof TypeError) return null;
      throw error;
    }
  }

  write(name: string, text: string): void {
    this.#edited.set(name, text);
  }

  remove(name: string): void {
    this.#edited.set(name, null);
  }

  /** A name like the one given that no part has. */
  findFreeName(stem: string, extension: string): string {
    for (let number = 1; ; number++) {
      const name = `${stem}${number}.${extension}`;
      if (!this.#members.has(name) && !this.#edited.has(name)) return name;
    }
  }

  listRelations(part: string): Relation[] {
    const text = this.read(nameRelations(part));
    return [...listTags(text ?? '')].flatMap(({ name, attributes }): Relation[] => {
      const isInside = readAttribute(attributes, 'TargetMode') !== 'External';
      if (name !== 'Relationship' || !isInside) return [];
      const type = readAttribute(attributes, 'Type') ?? '';
      return [
        {
          id: readAttribute(attributes, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          target: resolveTarget(part, readAttribute(attributes, 'Target') ?? ''),
        },
      ];
    });
  }

  /** @returns the id of the new relation. */
  addRelation(part: string, typeAddress: string, target: string): string {
    const name = nameRelations(part);
    const text = this.read(name) ?? `<Relationships xmlns="${relationsNamespace}"></Relationships>`;
    const used = new Set([...listTags(text)].map(({ attributes }) => readAttribute(attributes, 'Id')));
    let number = 1;
    while (used.has(`kstore${number}`)) number++;
    const { prefix } = [...listTags(text)].find((tag) => tag.name === 'Relationships')!;
    const relation = `<${prefix}Relationship Id="kstore${number}" Type="${typeAddress}" Target="${escapeXml(relativePath(part, target))}"/>`;
    this.write(name, appendInside(text, 'Relationships', relation)!);
    return `kstore${number}`;
  }

  removeRelation(part: string, id: string): void {
    const name = nameRelations(part);
    const text = this.read(name) ?? '';
    for (const tag of listTags(text))
      if (tag.name === 'Relationship' && readAttribute(tag.attributes, 'Id') === id)
        return this.write(name, text.slice(0, tag.start) + text.slice(tag.end));
  }

  addContentType(part: string, type: string): void {
    const text = this.read(contentTypes)!;
    const { prefix } = [...listTags(text)].find(({ name }) => name === 'Types')!;
    const override = `<${prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
    this.write(contentTypes, appendInside(text, 'Types', override)!);
  }

  editContentTypes(edit: (text: string) => string): void {
    this.write(contentTypes, edit(this.read(contentTypes)!));
  }

  finish(): Uint8Array {
    const replaced = [...this.#edited].map(
      ([name, text]) => [name, text === null ? null : Buffer.from(text)] as const,
    );
    return rewriteZip(this.#bytes, new Map(replaced));
  }
}

function nameRelations(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The way from the folder of a part to another part; some programs know no other form. */
function relativePath(from: string, target: string): string {
  const [folders, steps] = [from.split('/').slice(0, -1), target.split('/')];
  let shared = 0;
  while (shared < folders.length && shared < steps.length - 1 && folders[shared] === steps[shared]) shared++;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}

function resolveTarget(from: string, target: string): string {
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
