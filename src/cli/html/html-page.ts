const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it stands in HTML, also inside quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character]!);
}

/** Fonts that are on the machine; none is fetched. */
const style = `
:root { color-scheme: light; --ink: #1d2733; --soft: #5b6876; --line: #d8dee5; --back: #f6f8fa; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 64rem; color: var(--ink); background: #fff;
  font: 15px/1.55 system-ui, "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", "Apple SD Gothic Neo", sans-serif;
  word-break: keep-all; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; margin: 0 0 .25rem; } h2 { font-size: 1.2rem; margin: 2.2rem 0 .6rem; }
h3 { font-size: 1rem; margin: 0 0 .3rem; }
.soft, small { color: var(--soft); } code { font-size: .92em; background: var(--back); padding: .05em .3em; }
table { border-collapse: collapse; margin: .4rem 0 1rem; max-width: 100%; }
th, td { text-align: left; padding: .25rem .7rem .25rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: break-word; }
th { color: var(--soft); font-weight: 600; white-space: nowrap; } td.number, th.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
ul.findings { padding-left: 0; list-style: none; } ul.findings li { padding: .35rem .7rem; margin: .3rem 0; background: var(--back); border-left: 4px solid #9fb0c2; }
ul.findings li.careful { border-left-color: #d9822b; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(18rem, 1fr)); gap: 1rem; }
.card { border: 1px solid var(--line); border-radius: 6px; padding: .8rem; break-inside: avoid; }
svg, img { max-width: 100%; height: auto; } .scroll { overflow-x: auto; }
.pictures img { width: 84px; height: 84px; object-fit: contain; image-rendering: pixelated; border: 1px solid var(--line); margin: 2px; background: #fff; }
.suspect, .strong { color: #b3261e; font-weight: 600; } .some { color: #a15c00; font-weight: 600; }
pre { background: var(--back); padding: .8rem; overflow-x: auto; } blockquote { margin: 0; padding-left: 1rem; border-left: 3px solid var(--line); color: var(--soft); }
@media print { body { max-width: none; padding: 0; } h2 { break-after: avoid; } }
`;

/**
 * A page that is whole by itself: it asks no network and runs no script, and says so to the browser.
 *
 * @param body HTML; what people wrote in it is escaped already.
 */
export function writeHtmlPage(title: string, body: string, language = 'en'): string {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export interface HtmlColumn {
  readonly header: string;
  readonly isNumber?: boolean;
}

/** @param rows cells as HTML. */
export function writeHtmlTable(columns: readonly HtmlColumn[], rows: readonly (readonly string[])[]): string {
  const mark = ({ isNumber }: HtmlColumn) => (isNumber === true ? ' class="number"' : '');
  const head = columns.map((column) => `<th${mark(column)}>${escapeHtml(column.header)}</th>`).join('');
  const body = rows.map(
    (row) => `<tr>${row.map((cell, place) => `<td${mark(columns[place]!)}>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>`;
}
