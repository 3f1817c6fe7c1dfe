import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { escapeControls } from './output.ts';

/** As git calls it: colours pass, and what fits on one screen is printed and left there. */
const defaultPager = 'less -RFX';
/** What a shell says of a program that it may not run, or does not find. */
const [notExecutable, notFound] = [126, 127];

/** The command that the person has set; null for none. */
function findPager({ KSTORE_PAGER, PAGER, TERM }: NodeJS.ProcessEnv): string | null {
  const pager = (KSTORE_PAGER ?? PAGER ?? defaultPager).trim();
  return pager === '' || pager === 'cat' || TERM === 'dumb' ? null : pager;
}

/**
 * Shows a text in the pager that the person has set (KSTORE_PAGER, PAGER, else `less`) and waits until they have seen
 * enough.
 *
 * @returns false when there is no pager, or it cannot be started; nothing was shown then.
 */
export async function showInPager(text: string): Promise<boolean> {
  const pager = findPager(process.env);
  if (pager === null) return false;
  // An interrupt is the pager's to answer.
  const ignore = (): void => undefined;
  process.on('SIGINT', ignore);
  try {
    return await runPager(pager, text);
  } finally {
    process.off('SIGINT', ignore);
  }
}

async function runPager(pager: string, text: string): Promise<boolean> {
  const child = spawn(pager, {
    shell: true,
    stdio: ['pipe', 'inherit', 'inherit'],
    // `less` alone, as many people set PAGER, would show colours as letters.
    env: { LESS: 'RFX', ...process.env },
  });
  // A person who has seen enough closes the pipe.
  child.stdin.on('error', () => undefined);
  child.stdin.end(`${escapeControls(text.replace(/\n$/, ''))}\n`);
  try {
    const [exitCode] = (await once(child, 'close')) as [number | null];
    return exitCode !== notFound && exitCode !== notExecutable;
  } catch {
    return false;
  }
}
