// Generated from schemas/output/report-render.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore report render --json` prints.
 */
export interface ReportRenderOutput {
  /**
   * the version, or the file of a draft as it was named
   */
  name: string;
  /**
   * the report's version; null for a draft
   */
  ref: string | null;
  id: string | null;
  title: string | null;
  citations: {
    /**
     * its words
     */
    citation: string;
    kind: string;
    ref: string;
    id: string;
    form: 'value' | 'picture' | 'rows' | 'blocks' | 'card' | 'wear';
    /**
     * the text that stands for it; null for what is no text
     */
    value: string | null;
    /**
     * a newer version of what is cited; null when there is none
     */
    newest: string | null;
  }[];
  /**
   * the page that was written
   */
  html: string | null;
  /**
   * the PDF that was written
   */
  pdf: string | null;
}
