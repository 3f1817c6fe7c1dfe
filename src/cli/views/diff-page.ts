import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatBytes } from '../render/size.ts';
import type { DiffOutput } from './diff-output.ts';
import { describeTensor } from './diff-tensors-view.ts';
import { describeFacts } from './diff-workbooks-view.ts';
import {
  describeColumn,
  describeMatching,
  describeSummary,
  describeTotal,
  formatAmount,
  type TableOutput,
} from './diff-words.ts';

type FileOutput = DiffOutput['files'][number];

/** What the page shows as lines, one view at a time. */
interface PageView {
  readonly title: string;
  readonly note: string;
  /** Mark, name and what differs. */
  readonly columns: readonly (readonly string[])[];
  readonly summaries: readonly PageSummary[];
  /** The largest relative change, as a fraction. */
  readonly greatest: number;
  readonly table: Pick<TableOutput, 'header' | 'rows'> | null;
  /** Of settings; the lines of a table are made of its rows. */
  readonly lines: readonly object[] | null;
}

interface PageSummary {
  readonly column: string;
  readonly cells: number;
  readonly amount: string;
  readonly told: string;
}

/**
 * A page that shows a diff without a network: style, script and data are in it, and its policy lets nothing else run.
 * Names and cells come from strangers: the data stands in it as JSON that cannot end its element, and the script sets
 * it as text.
 */
export function renderDiffPage(result: DiffOutput): string {
  const [style, script] = [readPart('diff.css'), readPart('diff.js')];
  const policy = `default-src 'none'; style-src '${hash(style)}'; script-src '${hash(script)}'; base-uri 'none'; form-action 'none'`;
  const title = `${result.from} → ${result.to}`;
  const total = result.summary.equal ? 'the same' : describeTotal(result.summary);
  const data = { views: listViews(result), files: listFiles(result), beside: listBeside(result) };
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
<h1>${escapeHtml(result.from)}<span class="arrow">→</span>${escapeHtml(result.to)}</h1>
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
<div class="tools">
<input type="search" id="text" placeholder="search" aria-label="search rows and values">
<select id="column" aria-label="column"></select>
<label>at least <input type="number" id="least" min="0" step="any" aria-label="least relative change"> %</label>
<select id="order" aria-label="order"><option value="table">as in the table</option><option value="largest">largest change first</option></select>
<span id="tags"></span>
<span class="quiet" id="count" role="status"></span>
</div>
<div id="scroll" tabindex="0">
<table id="rows"><thead><tr><th class="c-row">row</th><th class="c-column">column</th><th class="c-value">before</th><th class="c-value">after</th><th class="c-difference number">difference</th><th class="c-share number">relative</th></tr></thead><tbody id="body"></tbody></table>
</div>
</section>
<aside id="detail" aria-label="row" hidden></aside>
</main>`;

/** The folder is beside this module's folder in the sources, and beside the program in a build. */
function readPart(name: string): string {
  const folders = [join(import.meta.dirname, 'pages'), join(import.meta.dirname, '../pages')];
  for (const folder of folders) {
    try {
      return readFileSync(join(folder, name), 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new Error(`the part ${name} of the page is missing: build again`);
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": '#39',
  };
  return text.replace(/[&<>"']/g, (character) => `&${names[character]!};`);
}

/** JSON that HTML does not end an element in, nor begin a comment. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

function listViews(result: DiffOutput): PageView[] {
  const { table, files, settings, facts } = result;
  return [
    ...(table === null ? [] : [toTableView('table', table)]),
    ...files.flatMap((file) => (file.table === null ? [] : [toTableView(file.path, file.table)])),
    ...files.flatMap(({ path, members }) => toSettingsView(path, members ?? [])),
    ...files.flatMap(({ path, tensors }) => (tensors === null ? [] : [toTensorsView(path, tensors)])),
    ...toSettingsView('settings', settings),
    ...toSettingsView('summary', facts),
  ];
}

function toTableView(title: string, table: TableOutput): PageView {
  const { columns, summaries, header, rows, omittedRows, matching } = table;
  const omitted = omittedRows === 0 ? '' : `; ${formatAmount(omittedRows)} more rows are not in this page`;
  const shares = summaries.flatMap(({ leastRelativeChange: least, greatestRelativeChange: most }) =>
    least === null || most === null ? [] : [Math.abs(least), Math.abs(most)],
  );
  return {
    title,
    note: `${describeMatching(matching)}${omitted}`,
    columns: columns.map(describeColumn),
    summaries: summaries.map((summary) => {
      const [column, amount, ...told] = describeSummary(summary);
      const { cells } = summary;
      return { column: column!, cells, amount: amount!, told: told.filter((part) => part !== '').join(', ') };
    }),
    greatest: Math.max(0, ...shares),
    table: { header, rows },
    lines: null,
  };
}

function toSettingsView(title: string, settings: DiffOutput['settings']): PageView[] {
  if (settings.length === 0) return [];
  const lines = settings.map(({ path, change, before, after }) => ({
    label: path,
    tag: change,
    column: '',
    before,
    after,
    isNew: change === 'added',
    isGone: change === 'removed',
  }));
  return [{ title, note: '', columns: [], summaries: [], greatest: 0, table: null, lines }];
}

function toTensorsView(title: string, { changes }: NonNullable<FileOutput['tensors']>): PageView {
  const names = ['', 'changed', 'L2', 'relative', 'largest', 'cosine'];
  const lines = changes.map((tensor) => {
    const [label, ...figures] = describeTensor(tensor);
    const told = figures.map((figure, index) => `${names[index]!} ${figure}`.trim()).join(' · ');
    return { label, tag: tensor.change, told };
  });
  return { title, note: '', columns: [], summaries: [], greatest: 0, table: null, lines };
}

function listFiles({ files }: DiffOutput): string[][] {
  return files.map(({ path, pathBefore, change, beforeBytes, afterBytes, note }) => {
    const sizes = [beforeBytes, afterBytes].flatMap((size) => (size === null ? [] : [formatBytes(size)]));
    const told = [...new Set(sizes)].join(' → ');
    const name = pathBefore === null ? path : `${pathBefore} → ${path}`;
    return [change, name, note === null ? told : `${told}, not compared: ${note}`];
  });
}

function listBeside({ workbooks }: DiffOutput): string[][] {
  return workbooks === null ? [] : describeFacts(workbooks);
}
