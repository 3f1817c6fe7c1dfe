/** The text is not well-formed XML, or has a document type, which no part of a workbook has. */
export class XmlError extends Error {
  override readonly name = 'XmlError';
}

/** Told what a document holds, in its order. Names are without their prefix. */
export interface XmlHandler {
  /** @param attributes as they stand in the tag, for `readAttribute`. */
  open(name: string, attributes: string): void;
  close(name: string): void;
  /** Text between tags, decoded; a long one comes in pieces. */
  text(text: string): void;
}

const maximumDepth = 256;
const maximumTagLength = 1024 * 1024;
const predefinedEntities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * Reads XML 1.0 piece by piece, in the memory of one piece. It checks that tags match; namespaces, the order of
 * elements and what they may hold are the handler's business. Document types, and so entities, are refused.
 *
 * @throws XmlError
 */
export class XmlScanner {
  readonly #handler: XmlHandler;
  /** Names of open elements as they stand, and without their prefix. */
  readonly #openNames: string[] = [];
  readonly #openLocalNames: string[] = [];
  #rest = '';
  #hasRoot = false;

  constructor(handler: XmlHandler) {
    this.#handler = handler;
  }

  write(piece: string): void {
    const text = this.#rest === '' ? piece : this.#rest + piece;
    let position = 0;
    for (;;) {
      const start = text.indexOf('<', position);
      if (start === -1) break;
      if (start > position) this.#handler.text(decodeEntities(text.slice(position, start)));
      position = start;
      const end = findMarkupEnd(text, start);
      if (end === -1) break;
      this.#readMarkup(text, start, end);
      position = end;
    }
    this.#keepRest(text, position);
  }

  /** @throws XmlError when elements are open, or nothing came. */
  end(): void {
    if (this.#rest.trim() !== '' || this.#openNames.length > 0 || !this.#hasRoot)
      throw new XmlError('cut off');
  }

  #keepRest(text: string, position: number): void {
    const rest = text.slice(position);
    if (rest.startsWith('<')) {
      if (rest.length > maximumTagLength) throw new XmlError('a very long tag');
      this.#rest = rest;
      return;
    }
    // An entity may be cut in two.
    const ampersand = rest.lastIndexOf('&');
    const end = ampersand === -1 || rest.includes(';', ampersand) ? rest.length : ampersand;
    if (end > 0) this.#handler.text(decodeEntities(rest.slice(0, end)));
    this.#rest = rest.slice(end);
    if (this.#rest.length > 16) throw new XmlError('an entity that is not closed');
  }

  #readMarkup(text: string, start: number, end: number): void {
    const second = text.charCodeAt(start + 1);
    if (second === slash) this.#close(text, start + 2, end - 1);
    else if (second === exclamation) {
      if (text.startsWith('<![CDATA[', start)) this.#handler.text(text.slice(start + 9, end - 3));
    } else if (second !== questionMark) this.#open(text, start + 1, end - 1);
  }

  #open(text: string, start: number, end: number): void {
    const isEmpty = text.charCodeAt(end - 1) === slash;
    const stop = isEmpty ? end - 1 : end;
    let nameEnd = start;
    while (nameEnd < stop && text.charCodeAt(nameEnd) > space) nameEnd++;
    const name = text.slice(start, nameEnd);
    if (name === '' || name.includes('=')) throw new XmlError('a tag without a name');
    if (this.#openNames.length === 0 && this.#hasRoot) throw new XmlError('two root elements');
    if (this.#openNames.length >= maximumDepth) throw new XmlError('elements in one another without end');
    this.#hasRoot = true;
    const localName = withoutPrefix(name);
    this.#handler.open(localName, text.slice(nameEnd, stop));
    if (isEmpty) this.#handler.close(localName);
    else {
      this.#openNames.push(name);
      this.#openLocalNames.push(localName);
    }
  }

  #close(text: string, start: number, end: number): void {
    const name = this.#openNames.pop();
    const isSame =
      name !== undefined &&
      text.startsWith(name, start) &&
      (start + name.length === end || text.slice(start + name.length, end).trim() === '');
    if (!isSame) throw new XmlError(`a tag </${text.slice(start, end).trimEnd()}> without its beginning`);
    this.#handler.close(this.#openLocalNames.pop()!);
  }
}

const [space, exclamation, quotationMark, apostrophe, slash, greaterThan, questionMark] = [
  0x20, 0x21, 0x22, 0x27, 0x2f, 0x3e, 0x3f,
];

/** Where the markup that starts at `start` is over; -1 when its end has not come yet. */
function findMarkupEnd(text: string, start: number): number {
  const second = text.charCodeAt(start + 1);
  if (second === questionMark) return after(text.indexOf('?>', start), 2);
  if (second !== exclamation) return findTagEnd(text, start);
  if (text.startsWith('<!--', start)) return after(text.indexOf('-->', start + 4), 3);
  if (text.startsWith('<![CDATA[', start)) return after(text.indexOf(']]>', start), 3);
  if (text.length - start < 9) return -1;
  throw new XmlError('a document type');
}

/** A `>` may stand in the value of an attribute. */
function findTagEnd(text: string, start: number): number {
  let quote = 0;
  for (let position = start + 1; position < text.length; position++) {
    const code = text.charCodeAt(position);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === greaterThan) return position + 1;
    else if (code === quotationMark || code === apostrophe) quote = code;
  }
  return -1;
}

function after(position: number, length: number): number {
  return position === -1 ? -1 : position + length;
}

function withoutPrefix(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/**
 * The value of an attribute, or null.
 *
 * @param name with its prefix, if it has one.
 * @throws XmlError when an attribute before it is not written as one.
 */
export function readAttribute(attributes: string, name: string): string | null {
  for (let position = 0; ; ) {
    while (attributes.charCodeAt(position) <= space) position++;
    const equals = attributes.indexOf('=', position);
    if (equals === -1) return null;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= space) start++;
    const quote = attributes.charCodeAt(start);
    const isQuote = quote === quotationMark || quote === apostrophe;
    const end = isQuote ? attributes.indexOf(quote === apostrophe ? "'" : '"', start + 1) : -1;
    if (end === -1) throw new XmlError('an attribute without a value');
    const nameEnd = position + name.length;
    const isNamed = nameEnd <= equals && attributes.startsWith(name, position);
    if (isNamed && (nameEnd === equals || attributes.slice(nameEnd, equals).trim() === ''))
      return decodeEntities(attributes.slice(start + 1, end));
    position = end + 1;
  }
}

/** `1` and `true` are both true in XML Schema. */
export function readFlag(attributes: string, name: string): boolean {
  const value = readAttribute(attributes, name);
  return value === '1' || value === 'true';
}

export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]*);?/g, (whole, entity: string) => decodeEntity(whole, entity));
}

function decodeEntity(whole: string, entity: string): string {
  const number = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(entity);
  const code = number === null ? -1 : number[1] === undefined ? Number(number[2]) : parseInt(number[1], 16);
  const isNamed = Object.hasOwn(predefinedEntities, entity);
  if (!whole.endsWith(';') || (code === -1 && !isNamed) || code > 0x10ffff || code === 0)
    throw new XmlError(`the entity ${whole}`);
  return isNamed ? predefinedEntities[entity]! : String.fromCodePoint(code);
}
