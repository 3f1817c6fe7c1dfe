import { askAll, isRefused } from './answers.ts';
import { findOperation } from './operations.ts';
import { describeError, isClearError } from './store-state.ts';

/** What a child process says of the operation that it tried. */
export interface ChildReport {
  readonly outcome: 'done' | 'refused' | 'crashed';
  readonly why: string;
}

/** `<folder> <operation>`; the operation `ask` asks every question and changes nothing. */
async function main([folder = '', name = '']: readonly string[]): Promise<ChildReport> {
  try {
    if (name === 'ask') {
      const answers = await askAll(folder);
      const crash = Object.values(answers).find(({ type }) => type === 'crashed');
      if (crash !== undefined) return { outcome: 'crashed', why: JSON.stringify(crash) };
      return { outcome: isRefused(answers) ? 'refused' : 'done', why: JSON.stringify(answers) };
    }
    await findOperation(name).run(folder);
    return { outcome: 'done', why: '' };
  } catch (error) {
    return { outcome: isClearError(error) ? 'refused' : 'crashed', why: describeError(error) };
  }
}

process.stdout.write(JSON.stringify(await main(process.argv.slice(2))));
