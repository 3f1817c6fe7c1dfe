import { checkTextSize, maximumUnpackedBytes } from '../limits.ts';
import type { SourceFile } from '../sheet.ts';
import { unreadable } from '../unreadable.ts';
import { readZipDirectory, readZipMemberParts, ZipError, type ZipMember } from '../zip.ts';
import { refuseForeignFile, refuseForeignPackage } from './foreign-format.ts';
import { readAttribute, XmlError, XmlScanner, type XmlHandler } from './xml-scanner.ts';

/** A part that another part of a workbook names. */
export interface RelatedPart {
  readonly id: string;
  /** The last word of its type's address, which transitional and strict workbooks share: `worksheet`. */
  readonly type: string;
  readonly name: string;
}

/**
 * The parts of a workbook (Open Packaging Conventions, ECMA-376 part 2): which there are, and what they hold, read
 * piece by piece within limits.
 */
export class WorkbookPackage {
  readonly #path: string;
  readonly #bytes: Uint8Array;
  readonly #members: ReadonlyMap<string, ZipMember>;
  #unpackedBytes = 0;

  /** @throws KSTORE_TABLE_UNREADABLE when the file is no whole ZIP archive. */
  constructor(file: SourceFile) {
    this.#path = file.path;
    this.#bytes = file.read();
    refuseForeignFile(file.path, this.#bytes);
    try {
      const members = readZipDirectory(this.#bytes);
      // Names of parts are the same in upper and lower case.
      this.#members = new Map(members.map((member) => [toMemberKey(member.name), member]));
    } catch (error) {
      throw this.#explain(error, '');
    }
    refuseForeignPackage(file.path, this.#members);
  }

  has(name: string): boolean {
    return this.#members.has(toMemberKey(name));
  }

  /** The length of a part and what tells it from others, without reading it; null when there is none. */
  identify(name: string): { readonly sizeBytes: number; readonly content: string } | null {
    const member = this.#members.get(toMemberKey(name));
    if (member === undefined) return null;
    return { sizeBytes: member.rawBytes, content: `${member.crc} ${member.rawBytes}` };
  }

  /**
   * @throws KSTORE_TABLE_UNREADABLE when the part is damaged or not XML.
   * @throws KSTORE_TABLE_TOO_LARGE when all that was read of the workbook is more text than a table may have.
   */
  async readPart(name: string, handler: XmlHandler): Promise<void> {
    const member = this.#members.get(toMemberKey(name));
    if (member === undefined) throw unreadable(this.#path, `its part "${name}" is missing`);
    this.#unpackedBytes += member.rawBytes;
    checkTextSize(this.#path, this.#unpackedBytes, maximumUnpackedBytes);
    const scanner = new XmlScanner(handler);
    let decoder: InstanceType<typeof TextDecoder> | null = null;
    try {
      for await (const part of readZipMemberParts(this.#bytes, member)) {
        decoder ??= new TextDecoder(findEncoding(part), { fatal: true });
        scanner.write(decoder.decode(part, { stream: true }));
      }
      scanner.write(decoder?.decode() ?? '');
      scanner.end();
    } catch (error) {
      throw this.#explain(error, name);
    }
  }

  /** What the part of this name names; nothing when it names nothing. External targets are left out. */
  async listRelatedParts(name: string): Promise<RelatedPart[]> {
    const slash = name.lastIndexOf('/') + 1;
    const relations = `${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`;
    const parts: RelatedPart[] = [];
    if (!this.has(relations)) return parts;
    await this.readPart(relations, {
      open(element, attributes) {
        if (element !== 'Relationship' || readAttribute(attributes, 'TargetMode') === 'External') return;
        const target = readAttribute(attributes, 'Target') ?? '';
        const type = readAttribute(attributes, 'Type') ?? '';
        parts.push({
          id: readAttribute(attributes, 'Id') ?? '',
          type: type.slice(type.lastIndexOf('/') + 1),
          name: resolveTarget(name, target),
        });
      },
      close: () => {},
      text: () => {},
    });
    return parts;
  }

  #explain(error: unknown, part: string): unknown {
    if (error instanceof ZipError) return unreadable(this.#path, error.message, { cause: error });
    if (error instanceof XmlError)
      return unreadable(this.#path, `its part "${part}" is damaged: ${error.message}`, { cause: error });
    const isNoText =
      error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
    return isNoText ? unreadable(this.#path, `its part "${part}" is no text`, { cause: error }) : error;
  }
}

function toMemberKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function findEncoding(start: Uint8Array): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** A target is an address: relative to the folder of the part that names it, or to the root. */
function resolveTarget(from: string, target: string): string {
  const folder = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folder.pop();
    else if (step !== '' && step !== '.') folder.push(step);
  }
  return folder.join('/');
}
