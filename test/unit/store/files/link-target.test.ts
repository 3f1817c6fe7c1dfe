import { expect, it } from 'vitest';
import { checkLinkTarget, checkLinkToAdd } from '../../../../src/store/files/link-target.ts';

const add = (target: string | Buffer, link = 'in/link') =>
  checkLinkToAdd(Buffer.from(target as string), 'datasets/paint', link);

it('takes links to paths inside the artifact, whether something is there or not', () => {
  for (const target of ['a.csv', '../b/a.csv', './a.csv', '..', '한글.csv', 'none/such']) add(target);
});

it.each(['/etc/passwd', '../..', '../../x', '../../.kstore', '.kstore/config.json', 'a:b', 'x/../../..', ''])(
  'refuses to add a link to %j, which no checkout would write',
  (target) => {
    expect(() => checkLinkTarget(target, 'in/link')).toThrow(/points outside its version/);
    expect(() => add(target)).toThrow(
      `the symbolic link "datasets/paint/in/link" leads to ${JSON.stringify(target)}, and a version`,
    );
  },
);

it('refuses to add a target that is not UTF-8, and shows it', () => {
  expect(() => add(Buffer.from([0x61, 0xff]))).toThrow('leads to "aÿ", which is not UTF-8');
});

it('names the version of a link that is not written', () => {
  expect(() => checkLinkTarget('/etc', 'link', 'dataset/paint_v1')).toThrow(
    'the link "link" of dataset/paint_v1 points outside its version, to "/etc"',
  );
});
