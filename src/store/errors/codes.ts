/**
 * Every error code with its exit code and standard hint. `docs/errors.md` explains each one; a test holds the
 * two lists equal.
 *
 * Exit codes: 0 fine · 1 our bug · 2 wrong usage · 3 checked and found wrong · 4 equivalent, not identical ·
 * 5 cannot be checked · 6 stopped by a person ·
 * 7 conflicts to decide · 10 no usable repository · 11 busy, try again · 12 invalid input · 13 not found or
 * ambiguous · 14 stored bytes are damaged · 15 a task failed · 16 the disk or system refused · 130 interrupted.
 */
export const errorCodes = {
  KSTORE_USAGE: { exitCode: 2, hint: '' },

  KSTORE_REPOSITORY_NOT_FOUND: {
    exitCode: 10,
    hint: 'run `kstore init` in the folder that should become a workspace',
  },
  KSTORE_REPOSITORY_FORMAT: { exitCode: 10, hint: 'use the version of kstore that wrote this workspace' },
  KSTORE_REPOSITORY_DAMAGED: { exitCode: 10, hint: 'run `kstore fsck` to see what is damaged' },
  KSTORE_CONFIG_INVALID: { exitCode: 12, hint: 'correct .kstore/config.json' },

  KSTORE_LOCKED: { exitCode: 11, hint: 'wait for the other command to end, then try again' },
  KSTORE_REF_MOVED: { exitCode: 11, hint: 'another command committed meanwhile; try again' },

  KSTORE_NAME_INVALID: {
    exitCode: 12,
    hint: 'use letters, digits, `.`, `-` and `_`; do not end in `_v1` or the like',
  },
  KSTORE_NAME_CONFLICT: { exitCode: 12, hint: 'rename one of the files, or use --name' },
  KSTORE_PATH_UNSAFE: { exitCode: 12, hint: 'rename the file' },
  KSTORE_PATH_OUTSIDE: { exitCode: 12, hint: 'name a path inside the workspace' },
  KSTORE_PATH_NOT_FOUND: { exitCode: 13, hint: '' },
  KSTORE_PATH_IGNORED: { exitCode: 12, hint: 'take the pattern out of .kstoreignore' },
  KSTORE_KIND_UNKNOWN: {
    exitCode: 12,
    hint: 'put it under datasets/, preprocessing/, models/, training/, evaluations/, experiments/, reports/ or plugins/, or use --kind',
  },
  KSTORE_NOTHING_STAGED: { exitCode: 12, hint: 'run `kstore add .` first' },
  KSTORE_FILE_CHANGED: {
    exitCode: 11,
    hint: 'wait until the program that writes it has ended, then add it again',
  },

  KSTORE_REFERENCE_INVALID: {
    exitCode: 12,
    hint: 'use `name`, `name_v3`, `name@alias`, `kind/name` or at least four digits of an id',
  },
  KSTORE_REFERENCE_NOT_FOUND: { exitCode: 13, hint: 'run `kstore list` to see what there is' },
  KSTORE_REFERENCE_AMBIGUOUS: {
    exitCode: 13,
    hint: 'write more of it, or the kind before it as in `dataset/name`',
  },
  KSTORE_TAG_EXISTS: {
    exitCode: 12,
    hint: 'choose another name, or delete the tag first with `kstore tag NAME --delete`',
  },

  KSTORE_HISTORY_DIVERGED: {
    exitCode: 12,
    hint: 'clone the other workspace into a new folder, and add there what only this one has',
  },
  KSTORE_SOURCE_REFUSED: { exitCode: 14, hint: 'run `kstore fsck` there; nothing was taken over' },

  KSTORE_REFERENCE_KIND: { exitCode: 13, hint: '' },

  KSTORE_SETTINGS_SYNTAX: { exitCode: 12, hint: 'correct the file and try again' },
  KSTORE_SETTINGS_INVALID: { exitCode: 12, hint: 'correct it and try again' },

  KSTORE_TABLE_UNPAIRED: { exitCode: 12, hint: 'add the missing sheet, or remove its partner' },
  KSTORE_TABLE_HEADER: { exitCode: 12, hint: 'use one header for every sheet of a dataset' },
  KSTORE_TABLE_CELL: { exitCode: 12, hint: 'correct that cell and add the file again' },
  KSTORE_TABLE_EMPTY: { exitCode: 12, hint: 'a table needs a header and at least one row' },
  KSTORE_TABLE_UNREADABLE: {
    exitCode: 12,
    hint: 'open the file in the program that wrote it and save it again',
  },
  KSTORE_TABLE_TOO_LARGE: { exitCode: 12, hint: 'split the file' },
  KSTORE_MERGE_COLUMNS: {
    exitCode: 12,
    hint: 'make that column alike in one of the two tables, then merge again',
  },
  KSTORE_MERGE_CHOICES: {
    exitCode: 12,
    hint: 'correct the sheet of conflicts, or merge again without --resolve',
  },
  KSTORE_DATASET_INVALID: { exitCode: 12, hint: 'correct dataset.yaml' },

  KSTORE_CHECKOUT_EXISTS: { exitCode: 12, hint: 'choose an empty folder, or use --force to overwrite' },

  KSTORE_OBJECT_MISSING: { exitCode: 14, hint: 'run `kstore fsck` to see what is damaged' },
  KSTORE_OBJECT_DAMAGED: { exitCode: 14, hint: 'run `kstore fsck` to see what is damaged' },
  KSTORE_OBJECT_INVALID: { exitCode: 14, hint: 'run `kstore fsck` to see what is damaged' },

  KSTORE_TASK_UNKNOWN: { exitCode: 13, hint: 'run `kstore task list` to see what there is' },
  KSTORE_TASK_CONTRACT: { exitCode: 15, hint: 'tell the author of the task' },
  KSTORE_TASK_FAILED: { exitCode: 15, hint: '' },
  KSTORE_TASK_INPUT: { exitCode: 12, hint: '' },
  KSTORE_PLUGIN_UNTRUSTED: { exitCode: 12, hint: '' },
  KSTORE_RUN_UNCOMMITTED: { exitCode: 12, hint: 'run `kstore add .` and `kstore commit -m "…"` first' },
  KSTORE_DATA_OVERLAP: { exitCode: 3, hint: '' },
  KSTORE_RUN_NOT_REPRODUCIBLE: { exitCode: 5, hint: '' },
  KSTORE_RUN_NOT_RESUMABLE: { exitCode: 5, hint: 'begin it anew with `kstore run`' },
  KSTORE_RUN_STOPPED: { exitCode: 6, hint: '' },
  KSTORE_ABORTED: { exitCode: 130, hint: '' },

  KSTORE_SYSTEM: { exitCode: 16, hint: '' },
} as const satisfies Record<string, { exitCode: number; hint: string }>;

export type ErrorCode = keyof typeof errorCodes;
