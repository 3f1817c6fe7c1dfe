import { describe, expect, test } from 'vitest';
import { derive, deriveFailure, sourceFile } from '../../../support/workbook.ts';

const settings = (text: string) => sourceFile('dataset.yaml', text);
const pictures = ['images/1.png', 'images/2.jpg', 'more/1.png'].map((path) => sourceFile(path, 'a picture'));
const sheet = (text: string) => sourceFile('labels.csv', text);

describe('a label sheet', () => {
  test('is a table whose rows are named by their pictures, its one input', async () => {
    const { table, layout } = await derive([
      ...pictures,
      sheet('file,age,kind\nimages/1.png,3,a\n2.jpg,4,b\n'),
      settings('pictures: file\ntargets: [kind]\n'),
    ]);
    expect(layout).toBe('labels');
    expect(table.columns.map(({ name, role }) => [name, role])).toEqual([
      ['file', 'input'],
      ['age', undefined],
      ['kind', 'target'],
    ]);
    expect(table.rows.map(({ id }) => id)).toEqual(['images/1.png', '2.jpg']);
  });

  test('may have rows named by another key', async () => {
    const { table } = await derive([
      ...pictures,
      sheet('sample,file,kind\nA,2.jpg,a\n'),
      settings('pictures: file\nkey: sample\ntargets: [kind]\n'),
    ]);
    expect(table.rows.map(({ id }) => id)).toEqual(['A']);
    expect(table.columns.map(({ role }) => role)).toEqual(['key', 'input', 'target']);
  });

  test.each([
    [
      'a missing picture',
      [sheet('file,k\n9.png,a\n')],
      'row "9.png": "9.png": there is no such picture beside',
    ],
    ['a name that two have', [sheet('file,k\n1.png,a\n')], 'this can be images/1.png or more/1.png'],
    ['another column', [sheet('name,k\n2.jpg,a\n')], 'pictures names the column "file"'],
    ['no sheet', [], 'names the pictures, and there is none'],
    ['two sheets', [sheet('file\n2.jpg\n'), sourceFile('b.csv', 'x\n1\n')], 'and there are 2'],
    ['another file', [sheet('file\n2.jpg\n'), sourceFile('a.gif', 'x')], '"a.gif" is no PNG or JPEG'],
  ])('with %s is refused', async (_what, files, message) => {
    const failure = await deriveFailure([...pictures, ...files, settings('pictures: file\n')]);
    expect(failure).toContain(message);
    expect(failure).toMatch(/^KSTORE_DATASET_INVALID /);
  });
});
