import * as Flags from '@oclif/core/flags';
import { kindNames, kinds, type Kind } from '../store/index.ts';

/** Flags that several commands have. */
export const noWaitFlag = Flags.boolean({ description: 'fail at once when another command holds the store' });

const personKinds: readonly Kind[] = kindNames.filter((kind) => kinds[kind].madeBy === 'person');

export const kindFlag = Flags.option({
  description: 'kind of the artifact, instead of the one of its folder',
  options: personKinds,
})();
