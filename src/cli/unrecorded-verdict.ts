import type { KstoreError } from '../store/index.ts';
import { escapeForeign, terminalOutput } from './output.ts';

/** Says why verdicts that were found are not kept; that they were found counts more. */
export function reportUnrecorded({ message, hints }: KstoreError): void {
  terminalOutput.writeNotice(`note: the verdict is not kept in the store: ${escapeForeign(message)}`);
  for (const hint of hints) terminalOutput.writeNotice(`hint: ${escapeForeign(hint)}`);
}
