/** The door of the store: what plugins, the command line and the commands may use. */
export * from './errors/kstore-error.ts';
export * from './model/object-id.ts';
export { formatBytes } from './model/format-bytes.ts';
export * from './model/kind.ts';
export * from './model/name.ts';
export type * from './model/code-origin.ts';
export type * from './model/progress.ts';
export type { ThreadOptions } from './files/thread-program.ts';
export * from './codec/canonical-json.ts';
export * from './codec/csv-text.ts';
export * from './codec/hash.ts';
export * from './codec/json-string.ts';
export * from './codec/spread.ts';
export type * from './ledger/ledger-state.ts';
export * from './ledger/point.ts';
export { describeRun, isMadeByRun } from './ledger/ledger-state.ts';
export type { Author } from './ledger/git-object.ts';
export type * from './tables/table.ts';
export { deriveTable, type DerivedTable } from './tables/derive.ts';
export type * from './diff/table-diff-model.ts';
export type * from './diff/facts-diff-model.ts';
export { findShifts } from './tables/units.ts';
export { decodeTable } from './tables/table-file.ts';
export { readCacheFile, writeCacheFile } from './files/cache-file.ts';
export { diffSettings } from './diff/settings-diff.ts';
export { ObjectStore, type TreeEntry } from './objects/object-store.ts';
export * from './repository/repository.ts';
export * from './files/process-identity.ts';
export { isDiskFull } from './files/system-error.ts';
export { writeFileAtomically, syncFolder } from './files/atomic-write.ts';
export {
  createOwnedFile,
  readOwnedFile,
  removeIfEnded,
  removeOwnedFile,
  type FileOwner,
  type OwnedFile,
} from './files/owned-file.ts';
export { joinInside } from './files/safe-path.ts';
export { adviseOnHolder, describeHolder, type LockHolder } from './files/lock.ts';
export { addToStage, type AddResult } from './repository/add.ts';
export { readStatus, type StatusResult } from './repository/status.ts';
export { commitArtifacts, commitStage, commitWorkspace, type CommitResult } from './repository/commit.ts';
export { checkoutCommit, checkoutVersion, type CheckoutResult } from './repository/checkout.ts';
export { restorePaths, type RestoreResult } from './repository/restore.ts';
export * from './repository/resolve.ts';
export * from './repository/lineage.ts';
export * from './repository/find-maker.ts';
export { listAdjustments } from './repository/list-adjustments.ts';
export * from './repository/log.ts';
export * from './repository/alias.ts';
export { createTag, listTags, removeTag, type TagChange, type TagSummary } from './repository/tag.ts';
export { pullFrom, type PullResult, type ReceivedTag } from './repository/pull.ts';
export { cloneFrom, nameCloneAfter, type CloneResult } from './repository/clone.ts';
export * from './repository/read-version.ts';
export { readVersionFacts } from './repository/read-table-facts.ts';
export { findTableSummary } from './repository/describe.ts';
export { diffVersions, type FileChange, type VersionDiff } from './repository/diff.ts';
export { diffSides } from './repository/diff-sides.ts';
export { openVersionSide, type DiffSide } from './repository/diff-side.ts';
export { openDiskSide, openWorkspaceSide } from './repository/disk-side.ts';
export type * from './diff/words/word-diff-model.ts';
export { alignLists } from './diff/list-alignment.ts';
export { blameVersion } from './repository/blame.ts';
export type * from './repository/blame-model.ts';
export { readRowLives, type RowHistory, type RowStage } from './repository/row-history.ts';
export { listVersionsOf } from './repository/table-stages.ts';
export { traceRow, type RowImpact } from './repository/row-impact.ts';
export { makeMarkedWorkbook } from './repository/marked-workbook.ts';
export {
  mergeTableEdits,
  openMergeFile,
  openMergeVersion,
  writeConflicts,
  type TableMerge,
  type MergeFormat,
  type MergeSource,
} from './repository/merge-table.ts';
export { describeConflict } from './diff/merge/conflict-cells.ts';
export type { SourceFile } from './tables/sheet.ts';
export { checkRepository, type FsckResult } from './repository/fsck.ts';
export * from './repository/record-run.ts';
export { storeInstalledCode } from './repository/record-code.ts';
export * from './repository/trust.ts';
export * from './repository/plugin-declaration.ts';
export { checkLinkTarget } from './files/link-target.ts';
export * from './repository/record-verdicts.ts';
export { recordResult } from './repository/record-result.ts';
export * from './repository/sweep-file.ts';
export { findArtifacts } from './repository/workspace-artifacts.ts';
export * from './repository/compare-runs.ts';
export { createReport, type NewReport } from './repository/new-report.ts';
export * from './repository/list-artifacts.ts';
export { collectGarbage, type GcResult } from './repository/gc.ts';
export { repairRepository, type RepairResult } from './repository/repair.ts';
export { measureDiskUsage, type DiskUsage } from './repository/disk-usage.ts';
export { measureVersionStorage } from './repository/storage.ts';
