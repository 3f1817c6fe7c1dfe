import { expect, test } from 'vitest';
import { createTaskEnvironment } from '../../../../src/plugins/runner/task-environment.ts';

test('only what the list allows is inherited; zone, language and scratch folder are fixed', () => {
  const parent = {
    PATH: '/bin',
    HOME: '/home/me',
    TZ: 'Asia/Seoul',
    LANG: 'ko_KR',
    NODE_OPTIONS: '-r x',
    TOKEN: 't',
  };
  expect(createTaskEnvironment(parent, '/run/scratch')).toEqual({
    PATH: '/bin',
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    TMPDIR: '/run/scratch',
    TMP: '/run/scratch',
    TEMP: '/run/scratch',
  });
});
