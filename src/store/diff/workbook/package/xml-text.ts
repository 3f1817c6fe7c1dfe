/** A tag of a document: name without prefix, where it stands, and what it is. */
export interface Tag {
  readonly name: string;
  readonly prefix: string;
  readonly attributes: string;
  readonly kind: 'open' | 'close' | 'empty';
  readonly start: number;
  readonly end: number;
}

const tagPattern = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<(\/?)([\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>/g; // prettier-ignore

/** Lists the tags of well-formed XML in their order. */
export function* listTags(text: string, from = 0): Generator<Tag> {
  const pattern = new RegExp(tagPattern);
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [whole, slash, prefix = '', name, attributes = '', empty] = match;
    if (name === undefined) continue;
    const kind = slash === '/' ? 'close' : empty === '/' ? 'empty' : 'open';
    yield { name, prefix, attributes, kind, start: match.index, end: match.index + whole.length };
  }
}

export function insertAt(text: string, position: number, inserted: string): string {
  return text.slice(0, position) + inserted + text.slice(position);
}

/** Puts elements at the end of the first element of a name; the element is opened when it is empty. */
export function appendInside(text: string, name: string, inserted: string): string | null {
  let depth = 0;
  for (const tag of listTags(text)) {
    if (tag.name !== name) continue;
    if (tag.kind === 'empty' && depth === 0) {
      const opened = `${text.slice(tag.start, tag.end - 2).trimEnd()}>`;
      return `${text.slice(0, tag.start)}${opened}${inserted}</${tag.prefix}${name}>${text.slice(tag.end)}`;
    }
    depth += tag.kind === 'open' ? 1 : tag.kind === 'close' ? -1 : 0;
    if (depth === 0) return insertAt(text, tag.start, inserted);
  }
  return null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in XML, between tags or in an attribute; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => entities[character]!);
}

/** Attributes with one of them set. */
export function setAttribute(attributes: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)("[^"]*"|'[^']*')`);
  return pattern.test(attributes)
    ? attributes.replace(pattern, (_, start: string) => `${start}"${value}"`)
    : `${attributes} ${name}="${value}"`;
}
