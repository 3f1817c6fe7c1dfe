import type { HostileGroup } from '../hostile-case.ts';
import { addGroup } from './added-files.ts';
import { archiveGroup } from './archives.ts';
import { cacheGroup } from './caches.ts';
import { gitGroup } from './git-ledgers.ts';
import { recordGroup } from './ledgers.ts';
import { linkGroup, targetGroup } from './links.ts';
import { bombGroup, roleGroup, treeGroup } from './objects.ts';
import { packGroup } from './packs.ts';
import { pathGroup } from './paths.ts';
import { csvGroup, workbookGroup } from './tables.ts';
import { configGroup, stageGroup } from './workspaces.ts';

/** Every hostile thing that is tried, by threat. docs/threats.md says what kstore does about each. */
export const corpus: readonly HostileGroup[] = [
  pathGroup,
  linkGroup,
  targetGroup,
  treeGroup,
  bombGroup,
  roleGroup,
  archiveGroup,
  packGroup,
  recordGroup,
  gitGroup,
  configGroup,
  stageGroup,
  cacheGroup,
  addGroup,
  workbookGroup,
  csvGroup,
];
