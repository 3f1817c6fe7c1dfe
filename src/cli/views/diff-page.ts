import { createHash } from 'node:crypto';
import { escapeHtml } from '../html/html-page.ts';
import { readPagePart } from '../page-part.ts';
import { formatBytes } from '../render/size.ts';
import type { DiffOutput, PageViews } from './diff-output.ts';
import { listPageViews, type PagePicture } from './diff-page-views.ts';
import { describeBytes } from './diff-view.ts';
import { describeFacts } from './diff-workbooks-view.ts';
import { describeTotal } from './diff-words.ts';

/**
 * A page that shows a diff without a network: style, script and data are in it, and its policy lets nothing else run.
 * Names and cells come from strangers: the data stands in it as JSON that cannot end its element, and the script sets
 * it as text.
 */
export function renderDiffPage(result: DiffOutput, views: PageViews = new Map()): string {
  const [style, script] = ['diff.css', 'diff.js'].map((name) => readPagePart(name).toString('utf8')) as [
    string,
    string,
  ];
  const pictures = listPictures(result, views);
  const images = pictures.length === 0 ? '' : ' img-src data:;';
  const policy = `default-src 'none';${images} style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const title = `${result.from} → ${result.to}`;
  const total = result.summary.equal ? 'the same' : describeTotal(result.summary);
  const data = {
    views: listPageViews(result, pictures),
    files: listFiles(result),
    beside: listBeside(result),
  };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>${escapeHtml(result.from)} <span class="arrow">→</span> ${escapeHtml(result.to)}</h1>
<p>${escapeHtml(total)}</p>
<p class="quiet" id="note"></p>
<noscript><p>The list of changes needs JavaScript; the page asks no network for it.</p></noscript>
</header>
${body}
<script type="application/json" id="data">${toSafeJson(data)}</script>
<script>${script}</script>
</body>
</html>
`;
}

const body = `<main id="main">
<aside>
<div id="view-part"><h2>part</h2><select id="view" aria-label="part"></select></div>
<div id="column-part"><h2>columns</h2><ul id="columns" class="plain"></ul></div>
<div id="summary-part"><h2>changed cells by column</h2><div id="summaries"></div></div>
<div id="beside-part"><h2>beside values</h2><ul id="beside" class="plain"></ul></div>
<div id="file-part"><h2>files</h2><ul id="files" class="plain"></ul></div>
</aside>
<section class="rows" aria-label="changes">
<div class="tools" id="tools">
<input type="search" id="text" placeholder="search" aria-label="search rows and values">
<select id="column" aria-label="column"></select>
<label id="least-part">at least <input type="number" id="least" min="0" step="any" aria-label="least relative change"> %</label>
<select id="order" aria-label="order"><option value="table">as in the table</option><option value="largest">largest change first</option></select>
<span id="tags"></span>
<span class="quiet" id="count" role="status"></span>
</div>
<div id="gallery" tabindex="0" hidden></div>
<div id="scroll" tabindex="0">
<table id="rows"><thead><tr><th class="c-row" id="head-row">row</th><th class="c-column" id="head-column">column</th><th class="c-value">before</th><th class="c-value">after</th><th class="c-difference number">difference</th><th class="c-share number">relative</th></tr></thead><tbody id="body"></tbody></table>
</div>
</section>
<aside id="detail" aria-label="row" hidden></aside>
</main>`;

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** JSON that HTML does not end an element in, nor begin a comment. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** Of the pictures that the page has room for. */
function listPictures({ files }: DiffOutput, views: PageViews): PagePicture[] {
  const encode = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  return files.flatMap((file) => {
    const view = views.get(file.path);
    if (view === undefined) return [];
    const { before, after, difference } = view;
    return [
      {
        name: file.path,
        told: describeBytes(file).join(', '),
        before: encode(before),
        after: encode(after),
        difference: difference === null ? null : encode(difference),
      },
    ];
  });
}

function listFiles({ files }: DiffOutput): string[][] {
  return files.map((file) => {
    const { path, pathBefore, change, beforeBytes, afterBytes, form, note } = file;
    const sizes = [beforeBytes, afterBytes].flatMap((size) => (size === null ? [] : [formatBytes(size)]));
    const told = [[...new Set(sizes)].join(' → '), ...form, ...describeBytes(file)].join(', ');
    const name = pathBefore === null ? path : `${pathBefore} → ${path}`;
    return [change, name, note === null ? told : `${told}, not compared: ${note}`];
  });
}

function listBeside({ workbooks }: DiffOutput): string[][] {
  return workbooks === null ? [] : describeFacts(workbooks);
}
