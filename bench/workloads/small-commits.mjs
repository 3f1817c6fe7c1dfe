import { randomNumbers } from './random.mjs';

/** W8: 1,000 commits of a file of 1 KB; the loop that is timed rewrites its first line. */
export const smallCommits = {
  id: 'W8',
  title: '1,000 commits of a 1 KB file',
  generate({ share, mostVersions }, output) {
    const random = randomNumbers('W8');
    let text = 'step: 0\n';
    while (text.length < 1000) text += `param_${text.length}: ${random.fraction().toFixed(6)}\n`;
    output.write(1, 'config.yaml', [Buffer.from(text)]);
    const versions = Math.min(mostVersions, Math.max(1, Math.round(1000 * share)));
    return { versions, files: 1, sumBytes: text.length, leastBytes: text.length };
  },
};
