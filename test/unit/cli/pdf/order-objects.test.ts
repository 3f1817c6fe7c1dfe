import { describe, expect, it } from 'vitest';
import { orderObjects } from '../../../../src/cli/pdf/order-objects.ts';

/** A PDF of the given objects, in this order in the file, as typst lays it out. */
function writePdf(objects: readonly (readonly [number: number, text: string])[], root: number, id: string) {
  let body = '%PDF-1.7\n%\x80\n\n';
  const offsets = new Map<number, number>();
  for (const [number, text] of objects) {
    offsets.set(number, body.length);
    body += `${number} 0 obj\n${text}\nendobj\n\n`;
  }
  const entries = Array.from(
    { length: objects.length },
    (_entry, place) => `${String(offsets.get(place + 1)).padStart(10, '0')} 00000 n\r\n`,
  );
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f\r\n${entries.join('')}`;
  const trailer = `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root ${root} 0 R\n  /ID [(${id}) (${id})]\n>>`;
  return Buffer.from(`${body}${table}${trailer}\nstartxref\n${body.length}\n%%EOF`, 'latin1');
}

function font(name: string): string {
  return `<<\n  /Type /Font\n  /BaseFont /${name}\n>>`;
}

function page(...fonts: readonly string[]): string {
  return `<<\n  /Title (see 9 0 R \\) (7 0 R))\n  /Font <<${fonts.map((entry) => `\n  /${entry}`).join('')}\n  >>\n  /Length 9\n>>\nstream\n1 0 R\n\xff\x00\nendstream`;
}

describe('orderObjects', () => {
  const first = writePdf(
    [
      [2, font('Bold')],
      [3, font('Plain')],
      [1, page('fo0 2 0 R', 'fo1 3 0 R')],
    ],
    1,
    'AbCdEfGh',
  );
  const second = writePdf(
    [
      [1, font('Plain')],
      [3, page('fo1 1 0 R', 'fo0 2 0 R')],
      [2, font('Bold')],
    ],
    3,
    'ZyXwVuTs',
  );

  it('gives equal bytes for documents that differ in the numbers and order of objects', () => {
    expect(Buffer.from(orderObjects(first)).toString('latin1')).toBe(
      Buffer.from(orderObjects(second)).toString('latin1'),
    );
  });

  it('keeps strings and streams, and points to where each object begins', () => {
    const text = Buffer.from(orderObjects(second)).toString('latin1');
    expect(text).toContain('/Title (see 9 0 R \\) (7 0 R))');
    expect(text).toContain('stream\n1 0 R\n\xff\x00\nendstream');
    expect(text).toContain('/fo0 2 0 R\n  /fo1 3 0 R');
    const start = Number(/startxref\n(\d+)/.exec(text)![1]);
    expect(text.slice(start, start + 4)).toBe('xref');
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets.map((offset) => text.slice(offset, offset + 7))).toEqual([
      '1 0 obj',
      '2 0 obj',
      '3 0 obj',
    ]);
  });

  it('gives other documents other identifiers', () => {
    const other = writePdf(
      [
        [2, font('Light')],
        [3, font('Plain')],
        [1, page('fo0 2 0 R', 'fo1 3 0 R')],
      ],
      1,
      'AbCdEfGh',
    );
    const readIdentifier = (bytes: Uint8Array) =>
      /\/ID \[\((.{8})\)/.exec(Buffer.from(orderObjects(bytes)).toString('latin1'))![1];
    expect(readIdentifier(other)).not.toBe(readIdentifier(first));
    expect(readIdentifier(first)).not.toBe('AbCdEfGh');
  });
});
