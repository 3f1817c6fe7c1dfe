import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReportRenderOutput } from '../../src/store/model/generated/output/report-render.ts';
import type { RunOutput } from '../../src/store/model/generated/output/run.ts';
import { createCommittedExample, removeTemporaryFolders, type Workspace } from '../support/workspace.ts';

const readsPdf = spawnSync('pdftotext', ['-v']).error === undefined;

/** What a reader copies from a PDF, with each run of spaces as one. */
function readPdf(path: string): string {
  return spawnSync('pdftotext', [path, '-'], { encoding: 'utf8' }).stdout.replaceAll(/\s+/g, ' ');
}

describe('report render', () => {
  let workspace: Workspace;
  let run: RunOutput;
  let figure: string;

  function writeReport(...lines: string[]): void {
    writeFileSync(workspace.path('reports/note.md'), `# 처방 보고서\n\n${lines.join('\n\n')}\n`);
  }

  function render(report: string, ...words: string[]): ReportRenderOutput {
    return workspace.json<ReportRenderOutput>('report', 'render', report, ...words);
  }

  beforeAll(() => {
    workspace = createCommittedExample({ samples: 60 });
    workspace.edit('training/default.yaml', /epochs: \d+/, 'epochs: 2');
    workspace.edit('experiments/baseline.yaml', 'evaluation: holdout', 'evaluation: holdout\nnote: first');
    workspace.json('add', '.');
    workspace.json('commit', '-m', 'short');
    run = workspace.json<RunOutput>('run', 'baseline');
    workspace.json('report', 'new', 'note', '--from', run.run);
    figure = /\{\{ result baseline_v1 (\S+\.svg) \}\}/.exec(
      readFileSync(workspace.path('reports/note.md'), 'utf8'),
    )![1]!;
  }, 120_000);
  afterAll(removeTemporaryFolders);

  it('fills in what a new report cites', () => {
    const { citations, ref, name } = render('reports/note.md', '--html', 'note.html');
    expect({ ref, name }).toEqual({ ref: null, name: 'reports/note.md' });
    const r2 = citations.find(({ citation }) => citation.endsWith(' metrics.r2'))!;
    expect(Number(r2.value)).toBeCloseTo(run.metrics['r2']!, 3);
    expect(citations.map(({ form }) => form)).toEqual(expect.arrayContaining(['wear', 'picture', 'value']));
    const page = readFileSync(workspace.path('note.html'), 'utf8');
    expect(page).toContain(`>${r2.value}</span>`);
    expect(page).toContain('looked at 1 time by 1 model; this is look 1');
    expect(page).toContain('data:image/svg+xml;base64,');
  });

  it('shows tables and texts of a result, and runs nothing that stands in it', () => {
    writeReport(
      '{{ result baseline_v1 residuals.csv }}',
      '{{ result baseline_v1 summary.md }}',
      'R² {{ result baseline_v1 metrics.r2 }} <script>alert(1)</script> [x](javascript:alert(1))',
      `${'`{{ result none }}`'}`,
    );
    const { citations, title } = render('reports/note.md', '--html', 'note.html', '--language', 'ko');
    expect(title).toBe('처방 보고서');
    expect(citations.map(({ form }) => form)).toEqual(['rows', 'blocks', 'value']);
    const page = readFileSync(workspace.path('note.html'), 'utf8');
    expect(page).toContain('<html lang="ko">');
    expect(page).not.toMatch(/<script|href="javascript/);
    expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/src="http/);
  });

  it('writes the same bytes as PDF whenever it is rendered', () => {
    writeReport(`{{ result baseline_v1 ${figure} }}`, '{{ result baseline_v1 residuals.csv }}');
    const files = ['a.pdf', 'b.pdf', 'c.pdf', 'd.pdf'].map((name) => {
      expect(render('reports/note.md', '--pdf', name, '--language', 'ko')).toMatchObject({
        html: null,
        pdf: name,
      });
      return readFileSync(workspace.path(name));
    });
    expect(files[0]!.subarray(0, 8).toString()).toBe('%PDF-1.7');
    expect(files[0]!.includes('/CreationDate')).toBe(false);
    expect(files.map((file) => file.equals(files[0]!))).toEqual([true, true, true, true]);
  });

  it.skipIf(!readsPdf)('sets what strangers wrote as text, Korean too', () => {
    const hostile =
      '#read("/etc/passwd") #import "@preview/cetz:0.3.0" $x^2$ \\ back @label <label> // = #{1+1}';
    const long = `시작${'가나다라'.repeat(60)}끝`;
    writeReport(
      '압축 강도가 **0.5 % 낮습니다**.',
      hostile,
      long,
      `| #panic("a") | 열 |\n|---|---|\n| ${'w'.repeat(200)} | $1$ |`,
      '`#eval("1")`',
      '{{ result baseline_v1 residuals.csv }}',
    );
    render('reports/note.md', '--pdf', 'note.pdf', '--language', 'ko');
    const text = readPdf(workspace.path('note.pdf'));
    expect(text).toContain('처방 보고서');
    expect(text).toContain('압축 강도가 0.5 % 낮습니다.');
    expect(text).toContain(hostile);
    expect(text.replaceAll(' ', '')).toContain(long);
    expect(text.replaceAll(' ', '')).toContain('w'.repeat(200));
    expect(text).toContain('#panic("a")');
    expect(text).toContain('#eval("1")');
    expect(text).toContain('아직 버전이 아닌 초안입니다.');
  });

  it('tells when something newer is there, of a version too', () => {
    writeReport('{{ result baseline_v1 metrics.r2 }}', `{{ result baseline_v1 ${figure} }}`);
    workspace.json('add', 'reports');
    workspace.json('commit', '-m', 'report');
    expect(render('note').citations.map(({ newest }) => newest)).toEqual([null, null]);
    expect(workspace.type('lineage', 'note_v1').stdout).toContain('result/baseline_v1');
    workspace.edit('experiments/baseline.yaml', 'seed: 1', 'seed: 2');
    workspace.json('add', 'experiments');
    workspace.json('commit', '-m', 'seed');
    workspace.json('run', 'baseline');
    const { ref, citations } = render('note_v1', '--html', 'old.html');
    expect(ref).toBe('note_v1');
    expect(citations.map(({ newest }) => newest)).toEqual(['baseline_v2', 'baseline_v2']);
    expect(readFileSync(workspace.path('old.html'), 'utf8')).toContain(
      'baseline_v1 has a newer version, baseline_v2',
    );
    expect(workspace.type('report', 'render', 'note').stdout).toContain('newer: baseline_v2');
  });

  it.each([
    ['{{ result baseline metrics.r2 }}', /"baseline" is another version tomorrow\nhint: write baseline_v2/],
    ['{{ result baseline_v9 metrics.r2 }}', /baseline_v9/],
    [
      '{{ result baseline_v1 metrics.nothing }}',
      /there is no "metrics.nothing"\nhint: there is card, wear, id, seed, metrics\./,
    ],
    ['{{ result baseline_v1 nothing.svg }}', /baseline_v1 has no "nothing.svg"/],
    ['{{ result baseline_v1 card }}', /its experiment has no task card/],
    ['{{ thing baseline_v1 }}', /"thing" is neither a kind nor `run`/],
    ['{{ result }}', /a citation has a kind, a reference, and what of it/],
  ])('refuses %s', (citation, message) => {
    writeReport(citation);
    const { exitCode, stderr } = workspace.type('report', 'render', 'reports/note.md');
    expect(stderr).toMatch(message);
    expect([12, 13]).toContain(exitCode);
  });

  it('refuses other files', () => {
    const errorOf = (...words: string[]) =>
      workspace.type('report', 'render', ...words).stderr.split('\n')[0];
    expect(errorOf('reports/none.md')).toBe('error: there is no file "reports/none.md"');
    expect(errorOf('formula')).toMatch(/^error: "formula" is dataset\/formula_v1, not a report/);
    for (const [flag, file] of [
      ['--html', 'none/r.html'],
      ['--pdf', 'none/r.pdf'],
    ] as const)
      expect(errorOf('reports/note.md', flag, file)).toBe('error: there is no folder "none" to write to');
    expect(existsSync(workspace.path('none'))).toBe(false);
    expect(errorOf('note', '--html', 'x.txt')).toBe('error: "x.txt" does not end in .html');
    expect(errorOf('note', '--pdf', 'x.html')).toBe('error: "x.html" does not end in .pdf');
  });
});
