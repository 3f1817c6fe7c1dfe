import { Flags } from '../base-command.ts';

export const languageFlag = Flags.option({
  description: 'language of the page',
  options: ['en', 'ko'] as const,
  default: 'en' as const,
})();
