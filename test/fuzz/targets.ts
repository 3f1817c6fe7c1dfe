import type { FuzzTarget } from './fuzz-target.ts';
import { packFile, packRebuild, packIndex } from './parsers/packs.ts';
import { tree, chunkList, tokens, deflate } from './parsers/objects.ts';
import {
  record,
  runRecord,
  aliases,
  refs,
  gitTree,
  gitCommit,
  gitDelta,
  gitPack,
  ledgerCache,
} from './parsers/ledger.ts';
import { config, stage, garbage, statCache, ignore } from './parsers/workspace-files.ts';
import { reference, name, path, link, settings } from './parsers/written-text.ts';
import { pluginDeclaration } from './parsers/declarations.ts';
import { zip, worksheet, xlsx, csv, tableFile, safetensors } from './parsers/tables.ts';

export { removeFuzzFolder } from './parsers/inputs.ts';

/** Every parser that reads what a stranger may have written. */
export const targets: readonly FuzzTarget[] = [
  packFile,
  packRebuild,
  packIndex,
  tree,
  chunkList,
  tokens,
  deflate,
  record,
  runRecord,
  aliases,
  refs,
  gitTree,
  gitCommit,
  gitDelta,
  gitPack,
  ledgerCache,
  config,
  stage,
  garbage,
  statCache,
  ignore,
  reference,
  name,
  path,
  link,
  settings,
  pluginDeclaration,
  zip,
  worksheet,
  xlsx,
  csv,
  tableFile,
  safetensors,
];
