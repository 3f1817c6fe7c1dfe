/** What `pages/report.typ` sets: plain data, so that no text in it can be read as typst. */
export interface ReportDocument {
  readonly title: string;
  readonly language: string;
  /** At the foot of each page. */
  readonly name: string;
  readonly notices: readonly string[];
  readonly blocks: readonly DocumentBlock[];
  readonly pictures: readonly DocumentPicture[];
}

export interface DocumentPicture {
  /** The name under which the document has it. */
  readonly file: string;
  /** What it is to people. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type DocumentBlock =
  | { readonly type: 'heading'; readonly level: number; readonly children: readonly DocumentInline[] }
  | { readonly type: 'paragraph' | 'quote' | 'note'; readonly children: readonly DocumentInline[] }
  | {
      readonly type: 'list';
      readonly isOrdered: boolean;
      readonly items: readonly (readonly DocumentInline[])[];
    }
  | DocumentTable
  | { readonly type: 'code'; readonly text: string }
  | { readonly type: 'picture'; readonly file: string; readonly caption: string }
  | { readonly type: 'rule' };

export interface DocumentTable {
  readonly type: 'table';
  readonly columns: readonly { readonly isNumber: boolean; readonly isLabel: boolean }[];
  /** Null for a table without heads. */
  readonly head: readonly (readonly DocumentInline[])[] | null;
  readonly rows: readonly (readonly (readonly DocumentInline[])[])[];
}

export type DocumentInline =
  | { readonly type: 'text' | 'code' | 'soft'; readonly text: string }
  | { readonly type: 'strong' | 'emphasis'; readonly children: readonly DocumentInline[] }
  | { readonly type: 'link'; readonly target: string; readonly children: readonly DocumentInline[] }
  | { readonly type: 'blocks'; readonly blocks: readonly DocumentBlock[] };
