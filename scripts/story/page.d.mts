export const anyLines: string;

export interface Command {
  readonly text: string;
  readonly exitCode: number;
  readonly isGuard: boolean;
}

export interface Block {
  /** Line of the page, from 1. */
  readonly line: number;
  readonly heading: string | null;
  readonly commands: readonly Command[];
  /** What the page shows below it. */
  readonly output: { readonly text: string; readonly start: number } | null;
}

export function readPage(page: string): Block[];
export function replaceOutputs(page: string, outputs: readonly (string | null)[]): string;
