import { createHash } from 'node:crypto';

const identifier = /\/ID \[\(([^()]+)\) \(\1\)\]/;
const reference = /(\d+) 0 R\b/g;

/**
 * Writes a PDF anew with its objects in the order in which they are referred to, and with an identifier that follows
 * from what it holds. Typst gives the objects of embedded SVG in an order that changes from run to run; after this,
 * equal documents have equal bytes. What nothing refers to is left out.
 *
 * @param bytes a PDF with one cross-reference table and without object streams (ISO 32000-1, 7.5), as typst writes it.
 */
export function orderObjects(bytes: Uint8Array): Uint8Array {
  const source = Buffer.from(bytes).toString('latin1');
  const { objects, trailer, firstOffset } = readObjects(source);
  const numbers = new Map<number, number>();
  const ordered: string[] = [];
  const renumber = (text: string) =>
    mapOutsideStrings(sortNames(text), (part) =>
      part.replaceAll(reference, (_all, old: string) => {
        if (!numbers.has(Number(old))) numbers.set(Number(old), numbers.size + 1);
        return `${numbers.get(Number(old))} 0 R`;
      }),
    );
  const newTrailer = renumber(trailer);
  // Walking over the map also visits what is put into it meanwhile.
  for (const [old, number] of numbers) {
    const { head, stream } = splitStream(objects.get(old) ?? 'null\nendobj\n\n');
    ordered.push(`${number} 0 obj\n${renumber(head)}${stream}`);
  }
  return assemble(source.slice(0, firstOffset), ordered, newTrailer);
}

/** The text of each object after its `N 0 obj` line, by its number. */
function readObjects(source: string): { objects: Map<number, string>; trailer: string; firstOffset: number } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(source)![1]);
  const table = source.slice(start);
  const entries = [...table.matchAll(/^(\d{10}) \d{5} ([nf])/gm)].flatMap(([, offset, use], number) =>
    use === 'n' ? [{ number, offset: Number(offset) }] : [],
  );
  entries.sort((a, b) => a.offset - b.offset);
  const objects = new Map(
    entries.map(({ number, offset }, place) => {
      const text = source.slice(offset, entries[place + 1]?.offset ?? start);
      return [number, text.slice(text.indexOf('\n') + 1)];
    }),
  );
  const trailer = /trailer\s+(<<[\s\S]*?>>)\s+startxref/.exec(table)![1]!;
  return { objects, trailer, firstOffset: entries[0]!.offset };
}

function splitStream(object: string): { head: string; stream: string } {
  const start = object.indexOf('>>\nstream\n');
  return start < 0
    ? { head: object, stream: '' }
    : { head: object.slice(0, start), stream: object.slice(start) };
}

/** Puts the entries of a resource dictionary, such as `/gs7 47 0 R`, into the order of their names. */
function sortNames(head: string): string {
  return head.replaceAll(/(?:\n +\/[A-Za-z]+\d+ \d+ 0 R){2,}/g, (run) =>
    run
      .split(/\n +/)
      .slice(1)
      .sort((a, b) => (a < b ? -1 : 1))
      .map((line) => `\n  ${line}`)
      .join(''),
  );
}

/** Changes what is no literal string: a title may read `5 0 R`. */
function mapOutsideStrings(text: string, change: (part: string) => string): string {
  let result = '';
  let start = 0;
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', start)) {
    result += change(text.slice(start, open));
    start = findStringEnd(text, open);
    result += text.slice(open, start);
  }
  return result + change(text.slice(start));
}

function findStringEnd(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at + 1;
  }
  return text.length;
}

function assemble(header: string, objects: readonly string[], trailer: string): Uint8Array {
  let body = header;
  const offsets = objects.map((object) => {
    const offset = body.length;
    body += object;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`;
  const size = trailer.replace(/\/Size \d+/, `/Size ${objects.length + 1}`);
  const whole = `${body}${table}trailer\n${size}\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(replaceIdentifier(whole, trailer), 'latin1');
}

/** The identifier also stands in the metadata; the new one is as long. */
function replaceIdentifier(whole: string, trailer: string): string {
  const old = identifier.exec(trailer)?.[1];
  if (old === undefined) return whole;
  const blank = whole.replaceAll(old, 'A'.repeat(old.length));
  const hash = createHash('sha512').update(blank, 'latin1').digest('base64');
  return whole.replaceAll(old, hash.slice(0, old.length));
}
