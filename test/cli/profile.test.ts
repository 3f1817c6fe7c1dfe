import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import exceljs from 'exceljs';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ProfileOutput } from '../../src/store/model/generated/output/profile.ts';
import {
  createTemporaryFolder,
  projectFolder,
  removeTemporaryFolders,
  Workspace,
} from '../support/workspace.ts';

const validate = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(readFileSync(`${projectFolder}schemas/output/profile.schema.json`, 'utf8')) as object,
);

describe('profile', () => {
  const workspace = new Workspace(createTemporaryFolder());

  function write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(workspace.path(path)), { recursive: true });
    writeFileSync(workspace.path(path), content);
  }

  function writePicture(path: string, shade: (x: number, y: number) => number, side = 12): void {
    const png = new PNG({ width: side, height: side });
    for (let place = 0; place < side * side; place++) {
      png.data.fill(shade(place % side, Math.floor(place / side)), place * 4, place * 4 + 3);
      png.data[place * 4 + 3] = 255;
    }
    write(path, PNG.sync.write(png));
  }

  async function writeWorkbook(path: string): Promise<void> {
    const workbook = new exceljs.Workbook();
    const sheet = workbook.addWorksheet('배합');
    sheet.addRow(['물', '오일', '점도']);
    for (let row = 0; row < 12; row++) sheet.addRow([row + 0.5, 0.1 + row / 100, 100 + row]);
    sheet.getRow(5).hidden = true;
    sheet.getColumn(2).hidden = true;
    for (let row = 2; row < 6; row++) sheet.getCell(row, 2).numFmt = '0.0%';
    sheet.getCell('C3').value = { formula: 'A3*2', result: 7 };
    sheet.getCell('A4').note = 'measured twice';
    sheet.mergeCells('E1:F2');
    write(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  }

  beforeAll(async () => {
    const rows = Array.from({ length: 60 }, (_item, row) => {
      const water = 40 + ((row * 37) % 23);
      const target = water * 1.5 + ((row * 7) % 5);
      const maker = ['Alpha', 'alpha ', '베타'][row % 3]!;
      return `${water},${maker},${['12 g', '0.3 kg', '9 g'][row % 3]},${45000 + row},${row === 5 ? '' : target / 2},${row === 9 ? 5000 : row % 11},${target}`;
    });
    const head = '물 (g),제조사,첨가,측정일,누설,이상치,점도';
    write('datasets/formula/t.csv', `${head}\n${[...rows, rows[3], rows[4]].join('\n')}\n`);
    write('datasets/formula/dataset.yaml', 'targets: [점도]\n');
    const moved = rows
      .slice(0, 40)
      .map((row) => row.replace(/^\d+/, (water) => `${Number(water) / 1000 + 0.05}`));
    write(
      'datasets/moved/t.csv',
      `${head.replace('(g)', '(kg)')}\n${moved.join('\n').replaceAll('베타', '감마')}\n`,
    );
    write('datasets/one/t.csv', 'a,b,c\n1,x,2024-01-01\n');
    write('datasets/missing/t.csv', `a,b,y\n${'1,,\n'.repeat(25)}`);
    write('datasets/missing/dataset.yaml', 'targets: [y]\n');
    const wide = (line: (column: number) => string) =>
      Array.from({ length: 10_000 }, (_item, column) => line(column)).join(',');
    write(
      'datasets/wide/t.csv',
      `${wide((column) => `c${column}`)}\n${wide(String)}\n${wide((column) => String(column * 2))}\n`,
    );
    write('datasets/notes/readme.bin', 'no table');
    for (let index = 0; index < 6; index++)
      writePicture(`datasets/skin/dry/${index}.png`, (x, y) => (x * 9 + y * (index + 3) * 5) % 256);
    writePicture('datasets/skin/oily/same.png', (x, y) => (x * 9 + y * 15) % 256);
    writePicture(
      'datasets/skin/oily/near.png',
      (x, y) => (x * 9 + y * 15) % 256 ^ (x === 0 && y === 0 ? 1 : 0),
    );
    writePicture('datasets/skin/oily/black.png', () => 0);
    write('datasets/skin/oily/broken.png', 'no picture');
    await writeWorkbook('datasets/book/t.xlsx');
    workspace.json('init');
    workspace.json('add', 'datasets');
    workspace.json('commit', '-m', 'data');
  }, 120_000);
  afterAll(removeTemporaryFolders);

  function profile(...words: string[]): ProfileOutput {
    const output = workspace.json<ProfileOutput>('profile', ...words);
    expect(validate(output) ? [] : validate.errors).toEqual([]);
    return output;
  }

  it('says first what to look at', () => {
    const { findings, table } = profile('formula');
    const texts = findings.map(({ text }) => text).join('\n');
    expect(texts).toMatch(/"누설" alone predicts "점도" nearly perfectly/);
    expect(texts).toMatch(/rows that repeat an earlier one: 2 of 62/);
    expect(texts).toMatch(/values far out in "이상치" \(1\)/);
    expect(table!.leakage.find(({ column }) => column === '누설')).toMatchObject({ suspect: true });
    expect(table!.columns[0]).toMatchObject({ name: '물', unit: 'g', missing: 0, role: 'input' });
    expect(table!.columns.find(({ name }) => name === '누설')!.missing).toBe(1);
    expect(table!.duplicates.exact.examples[0]).toMatchObject({ row: 61, earlierRow: 4 });
    expect(table!.oddities.map(({ kind, place }) => `${place} ${kind}`).sort()).toEqual([
      '제조사 spellings',
      '첨가 mixed units',
      '첨가 numbers as text',
      '측정일 dates as numbers',
    ]);
  });

  it('fits 80 columns, and gives the same twice', () => {
    for (const words of [['formula'], ['moved', '--against', 'formula'], ['skin'], ['book']]) {
      const narrow = workspace.within({ variables: { COLUMNS: '80' } });
      const { exitCode, stdout } = narrow.type('profile', ...words);
      expect(exitCode).toBe(0);
      const wide = (line: string) =>
        Array.from(line).reduce(
          (sum, letter) => sum + (/[\u1100-\u115f\uac00-\ud7a3]/.test(letter) ? 2 : 1),
          0,
        );
      expect(stdout.split('\n').filter((line) => wide(line) > 80)).toEqual([]);
    }
    expect(profile('formula')).toEqual(profile('formula'));
  });

  it('tells how a version differs from another, in one unit', () => {
    const { table, findings } = profile('moved', '--against', 'formula_v1');
    const water = table!.drift!.columns.find(({ name }) => name === '물')!;
    expect(water).toMatchObject({ change: 'strong', note: 'converted from kg to g' });
    expect(water.uncoveredRows).toBe(40);
    const maker = table!.drift!.columns.find(({ name }) => name === '제조사')!;
    expect(maker.newValues).toEqual(['감마']);
    expect(findings.map(({ text }) => text).join('\n')).toMatch(/"물"/);
    const same = profile('formula', '--against', 'formula').table!.drift!;
    expect(same.columns.every(({ change, stability }) => change === 'none' && stability === 0)).toBe(true);
    expect(same.uncoveredRows).toBe(0);
  });

  it('finds what a workbook hides', () => {
    const kinds = profile('book').table!.oddities.map(({ kind, text }) => `${kind}: ${text}`);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'hidden rows: 1 hidden, first row 5',
        'hidden columns: 1 hidden, first column B',
        'merged cells: 1 merged',
        expect.stringMatching(/^formulas: 1 cells? /),
        expect.stringMatching(/^comments: 1 cells? /),
        expect.stringMatching(/^mixed formats: 4 of 12 numbers are shown as percent/),
      ]),
    );
  });

  it('bears one row, missing values, and ten thousand columns', () => {
    expect(profile('one').table!.rows).toEqual({ total: 1, profiled: 1 });
    const missing = profile('missing').table!;
    expect(missing.oddities.map(({ kind }) => kind)).toEqual([
      'constant column',
      'empty column',
      'empty column',
    ]);
    expect(missing.leakage).toEqual([]);
    const wide = profile('wide').table!;
    expect(wide.columns).toHaveLength(10_000);
    expect(workspace.type('profile', 'wide').stdout).toMatch(/… and 9960 columns more/);
  });

  it('looks at pictures', () => {
    const { pictures, findings } = profile('skin');
    expect(pictures).toMatchObject({ total: 10, duplicates: { count: 1 }, otherClass: { count: 1 } });
    expect(pictures!.near.examples).toEqual([{ picture: 'oily/near.png', earlier: 'dry/0.png' }]);
    expect(pictures!.uniform.examples).toEqual(['oily/black.png']);
    expect(pictures!.unreadable.count).toBe(1);
    expect(findings[0]!.text).toMatch(/pictures that cannot be read: 1, such as oily\/broken\.png/);
    expect(profile('skin', '--against', 'skin').pictures!.drift).toMatchObject({ both: 10, newClasses: [] });
  });

  it('writes a page that needs nothing else', () => {
    for (const [name, expected] of [
      ['formula', /<svg[\s\S]*점도/],
      ['skin', /<img src="data:image\/png;base64,iVBOR/],
    ] as const) {
      const { stdout } = workspace.type('profile', name, '--html', `${name}.html`);
      expect(stdout).toContain(`wrote ${name}.html`);
      const page = readFileSync(workspace.path(`${name}.html`), 'utf8');
      expect(page).toMatch(expected);
      expect(page.replaceAll('http://www.w3.org/', '')).not.toMatch(/https?:|<script|<link/);
    }
  });

  it('writes the page in Korean, with no sentence left in English', () => {
    workspace.type('profile', 'formula', '--against', 'missing', '--html', 'ko.html', '--language', 'ko');
    workspace.type('profile', 'skin', '--html', 'skin-ko.html', '--language', 'ko');
    for (const name of ['ko.html', 'skin-ko.html']) {
      const page = readFileSync(workspace.path(name), 'utf8');
      expect(page).toContain('<html lang="ko">');
      expect(page).toContain('<h2>살펴볼 것</h2>');
      const told = page.slice(page.indexOf('<body>')).replaceAll(/<[^>]*>/g, '\n');
      expect(
        told.match(/\b(?:the|rows|values|that|columns|of|pictures|is|missing|mean|such)\b.*/g) ?? [],
      ).toEqual([]);
    }
  });

  it('refuses what it cannot do with one clear line', () => {
    const errorOf = (...words: string[]) => workspace.type('profile', ...words).stderr.split('\n')[0];
    expect(errorOf('notes')).toBe('error: notes_v1 holds neither a table nor pictures');
    expect(errorOf('skin', '--against', 'formula')).toBe('error: formula_v1 holds no pictures');
    expect(errorOf('formula', '--target', 'nothing')).toBe('error: there is no column "nothing"');
    expect(errorOf('formula', '--html', 'page.xlsx')).toBe('error: "page.xlsx" does not end in .html');
    expect(errorOf('formula', '--seed', '-1')).toMatch(/^error: /);
    expect(workspace.type('profile').exitCode).toBe(2);
  });
});
