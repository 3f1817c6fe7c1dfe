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
export { findConversion, findShifts } from './tables/units.ts';
export { decodeTable } from './tables/table-file.ts';
export { readTableLines } from './tables/table-lines.ts';
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
export { addToStage, type AddResult } from './repository/add/add.ts';
export { readStatus, type StatusResult } from './repository/add/status.ts';
export { commitArtifacts, commitStage, commitWorkspace, type CommitResult } from './repository/add/commit.ts';
export { checkoutCommit, checkoutVersion, type CheckoutResult } from './repository/checkout/checkout.ts';
export { restorePaths, type RestoreResult } from './repository/checkout/restore.ts';
export * from './repository/versions/find-matches.ts';
export * from './repository/versions/resolve.ts';
export * from './repository/versions/lineage.ts';
export * from './repository/record/find-maker.ts';
export { listAdjustments } from './repository/record/list-adjustments.ts';
export * from './repository/versions/log.ts';
export * from './repository/versions/alias.ts';
export {
  createTag,
  listTags,
  removeTag,
  type TagChange,
  type TagSummary,
} from './repository/versions/tag.ts';
export { pullFrom, type PullResult, type ReceivedTag } from './repository/receive/pull.ts';
export { cloneFrom, nameCloneAfter, type CloneResult } from './repository/receive/clone.ts';
export * from './repository/versions/read-version.ts';
export { readVersionFacts } from './repository/diff/read-table-facts.ts';
export { findTableSummary } from './repository/versions/describe.ts';
export { diffVersions, type FileChange, type VersionDiff } from './repository/diff/diff.ts';
export { diffSides } from './repository/diff/diff-sides.ts';
export { openVersionSide, type DiffSide } from './repository/diff/diff-side.ts';
export { openDiskSide, openWorkspaceSide } from './repository/diff/disk-side.ts';
export type * from './diff/words/word-diff-model.ts';
export { alignLists } from './diff/list-alignment.ts';
export { blameVersion } from './repository/blame/blame.ts';
export type * from './repository/blame/blame-model.ts';
export { readRowLives, type RowHistory, type RowStage } from './repository/blame/row-history.ts';
export { listVersionsOf } from './repository/blame/table-stages.ts';
export { traceRow, type RowImpact } from './repository/blame/row-impact.ts';
export { makeMarkedWorkbook } from './repository/diff/marked-workbook.ts';
export {
  mergeTableEdits,
  openMergeFile,
  openMergeVersion,
  writeConflicts,
  type TableMerge,
  type MergeFormat,
  type MergeSource,
} from './repository/diff/merge-table.ts';
export { describeConflict } from './diff/merge/conflict-cells.ts';
export type { SourceFile } from './tables/sheet.ts';
export { checkRepository, type FsckResult } from './repository/fsck/fsck.ts';
export * from './repository/record/record-run.ts';
export { storeInstalledCode } from './repository/record/record-code.ts';
export * from './repository/trust.ts';
export * from './repository/add/plugin-declaration.ts';
export { checkLinkTarget } from './files/link-target.ts';
export * from './repository/record/record-verdicts.ts';
export { recordResult } from './repository/record/record-result.ts';
export * from './repository/add/sweep-file.ts';
export { findArtifacts } from './repository/add/workspace-artifacts.ts';
export * from './repository/diff/compare-runs.ts';
export { createReport, type NewReport } from './repository/add/new-report.ts';
export * from './repository/add/list-artifacts.ts';
export { collectGarbage, type GcResult } from './repository/gc/gc.ts';
export { repairRepository, type RepairResult } from './repository/repair/repair.ts';
export { measureDiskUsage, type DiskUsage } from './repository/disk-usage/disk-usage.ts';
export { measureVersionStorage } from './repository/disk-usage/storage.ts';
