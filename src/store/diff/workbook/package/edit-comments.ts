import { formatColumnLetters } from '../../../tables/sheet.ts';
import { readAttribute } from '../../../tables/workbook/xml-scanner.ts';
import { appendInside, escapeXml, listTags, type Tag } from './xml-text.ts';

/** A comment that is added, at a cell. Positions count from 0. */
export interface AddedComment {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A part that holds comments, before there are any. */
export function emptyComments(namespace = main): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors/><commentList/></comments>`;
}

export interface EditedComments {
  readonly text: string;
  /** Those at cells that had none, which need a shape of their own. */
  readonly fresh: readonly AddedComment[];
}

/** Adds comments; where a person wrote one, above it. @returns null when the part is not as one is. */
export function editComments(text: string, added: readonly AddedComment[]): EditedComments | null {
  const authored = appendInside(text, 'authors', `<${prefixOf(text)}author>kstore</${prefixOf(text)}author>`);
  if (authored === null) return null;
  const byCell = new Map(added.map((comment) => [nameCell(comment), comment]));
  const pieces: string[] = [];
  let position = 0;
  let own: { readonly comment: AddedComment; isInText: boolean } | null = null;
  for (const tag of listTags(authored)) {
    if (tag.name === 'comment' && tag.kind === 'open') {
      const cell = readAttribute(tag.attributes, 'ref') ?? '';
      const comment = byCell.get(cell);
      byCell.delete(cell);
      own = comment === undefined ? null : { comment, isInText: false };
    } else if (own !== null && tag.name === 'text' && tag.kind === 'open') {
      pieces.push(authored.slice(position, tag.end), writeRun(tag, `${own.comment.text}\n\n`));
      position = tag.end;
      own.isInText = true;
    } else if (own?.isInText === true && tag.name === 't' && tag.kind !== 'close') {
      // Text without runs stands before them; as a run it may stand behind.
      const end =
        tag.kind === 'empty' ? tag.end : authored.indexOf('</', tag.end) + `</${tag.prefix}t>`.length;
      const isRun = authored.slice(position, tag.start).includes(`<${tag.prefix}r>`);
      if (!isRun) {
        pieces.push(authored.slice(position, tag.start), `<${tag.prefix}r>${authored.slice(tag.start, end)}</${tag.prefix}r>`); // prettier-ignore
        position = end;
      }
      own = null;
    }
  }
  pieces.push(authored.slice(position));
  const fresh = [...byCell.values()];
  const author = [...listTags(text)].filter(({ name, kind }) => name === 'author' && kind !== 'close').length;
  const p = prefixOf(text);
  const tag = { prefix: p };
  const listed = fresh.map(
    (comment) => `<${p}comment ref="${nameCell(comment)}" authorId="${author}"><${p}text>${writeRun(tag, comment.text)}</${p}text></${p}comment>`, // prettier-ignore
  );
  const edited = appendInside(pieces.join(''), 'commentList', listed.join(''));
  return edited === null ? null : { text: edited, fresh };
}

function prefixOf(text: string): string {
  return [...listTags(text)][0]?.prefix ?? '';
}

function nameCell({ row, column }: AddedComment): string {
  return `${formatColumnLetters(column)}${row + 1}`;
}

function writeRun({ prefix }: Pick<Tag, 'prefix'>, text: string): string {
  return `<${prefix}r><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}r>`;
}

/** A drawing in VML, in which the boxes of comments are, before there are any. */
export const emptyDrawing =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';

/** Adds the boxes of comments to a drawing. @returns null when it is not one. */
export function addCommentShapes(text: string, comments: readonly AddedComment[]): string | null {
  const used = [...text.matchAll(/_s(\d{1,9})"/g)].map(([, digits]) => Number(digits));
  const first = Math.max(1024, ...used) + 1;
  const shapes = comments.map((comment, index) => writeShape(comment, first + index));
  return appendInside(text, 'xml', shapes.join(''));
}

/** [MS-OI29500], as Excel writes it; names that the drawing may not know are declared in each shape. */
function writeShape({ row, column, text }: AddedComment, id: number): string {
  const lines = text.split('\n').length;
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 1 + lines, 4].join(', ');
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    `<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
