import { dirname, join } from 'node:path';
import { canonicalJson } from '../../codec/canonical-json.ts';
import { KstoreError } from '../../errors/kstore-error.ts';
import { writeFileAtomically } from '../../files/atomic-write.ts';
import { fileSystem } from '../../files/file-system.ts';
import { kinds } from '../../model/kind.ts';
import { formatVersion, parseName } from '../../model/name.ts';
import { abbreviate } from '../../model/object-id.ts';
import type { LedgerState, Run, Version } from '../../ledger/ledger-state.ts';
import { listAdjustments, type AppliedAdjustment } from '../record/list-adjustments.ts';
import { listVersionFiles } from '../versions/read-version.ts';
import { temporaryFolder, type Repository } from '../repository.ts';

export interface NewReport {
  readonly name: string;
  /** Relative to the workspace. */
  readonly path: string;
  readonly run: string;
}

/** What is known of the run beside its record. */
export interface ReportContext {
  /** Its experiment has a task card. */
  readonly hasCard: boolean;
  /** It looked at test data. */
  readonly hasTests: boolean;
  /** The results that it made. */
  readonly results: readonly Version[];
}

/**
 * Writes the page that a person goes on writing: what was run, with which versions, and the figures. The page
 * cites the run, so that the report can be reproduced, and `report render` fills in its figures.
 *
 * @throws KSTORE_CHECKOUT_EXISTS when the page is there already.
 */
export function createReport(
  repository: Repository,
  state: LedgerState,
  name: string,
  run: Run,
  context: ReportContext,
): NewReport {
  const checked = parseName(name);
  const path = `${kinds.report.folder}/${checked}.md`;
  const absolutePath = join(repository.workspace, path);
  if (fileSystem.existsSync(absolutePath)) {
    throw new KstoreError('KSTORE_CHECKOUT_EXISTS', `"${path}" is there already`, {
      hints: ['edit it, or choose another name'],
    });
  }
  fileSystem.mkdirSync(dirname(absolutePath), { recursive: true });
  writeFileAtomically(
    absolutePath,
    writePage(checked, run, context, listFigures(repository, context.results), listAdjustments(state, run)),
    temporaryFolder(repository),
  );
  return { name: checked, path, run: run.id };
}

/** Digits of a run's id in a citation: short enough to be read, and it stays the only one. */
const citedDigits = 16;

/** Citations of the figures that results hold. */
function listFigures({ objects }: Repository, results: readonly Version[]): string[] {
  return results.flatMap((result) =>
    listVersionFiles(objects, result)
      .filter(({ path }) => /\.svg$/i.test(path) && !/\s/.test(path))
      .slice(0, 10)
      .map(({ path }) => `{{ result ${formatVersion(result.name, result.version)} ${path} }}`),
  );
}

function writePage(
  name: string,
  run: Run,
  { hasCard, hasTests }: ReportContext,
  figures: readonly string[],
  adjustments: readonly AppliedAdjustment[],
): string {
  const cite = (what: string) => `{{ run ${run.id.slice(0, citedDigits)} ${what} }}`;
  const outputs = run.outputs.map(
    (output) =>
      `- ${output.kind} \`${formatVersion(output.name, output.version)}\` (\`${abbreviate(output.id)}\`)`,
  );
  const used = run.used.map(
    (item) => `- ${item.role}: \`${formatVersion(item.name, item.version)}\` (\`${abbreviate(item.id)}\`)`,
  );
  const metrics = Object.keys(run.metrics)
    .filter((metric) => !/\s/.test(metric))
    .map((metric) => `| ${metric} | ${cite(`metrics.${metric}`)} |`);
  return [
    '---',
    `cites:`,
    `  - ${run.id}`,
    '---',
    '',
    `# ${name}`,
    '',
    `Run \`${abbreviate(run.id)}\` of ${run.startedAt.slice(0, 10)}, seed ${run.specification.seed}.`,
    '',
    ...(hasCard ? ['## What was asked', '', cite('card'), ''] : []),
    '## What was used',
    '',
    ...used,
    '',
    ...describeAdjustments(adjustments),
    ...describeDataCheck(run),
    '## What came out',
    '',
    ...outputs,
    '',
    '| metric | value |',
    '|---|---|',
    ...metrics,
    '',
    ...(hasTests ? [cite('wear'), ''] : []),
    ...figures.flatMap((figure) => [figure, '']),
    '## What we saw',
    '',
    '',
    '## What we do next',
    '',
    '',
  ].join('\n');
}

/** Settings that the run did not end with: the files of the experiment do not tell of them. */
function describeAdjustments(adjustments: readonly AppliedAdjustment[]): string[] {
  if (adjustments.length === 0) return [];
  const told = adjustments.map(({ run, task, setting, before, value, step }) => {
    const change = `\`${setting}\` ${canonicalJson(before)} → ${canonicalJson(value)} from step ${step} on`;
    return `- adjusted: ${change}, in run \`${abbreviate(run)}\` of ${task}`;
  });
  return ['## What was changed during the run', '', ...told, ''];
}

/** What a reader must know of the data before believing the figures. */
function describeDataCheck({ dataCheck }: Run): string[] {
  if (dataCheck === undefined) return [];
  const pairs = dataCheck.pairs.map(({ left, right, unit = 'row', rows, counts, notCompared }) => {
    const sides = `${right.role} data \`${right.ref}\` against ${left.role} data \`${left.ref}\``;
    if (counts === undefined || rows === undefined) return `- ${sides}: not compared, ${notCompared}`;
    const shared = Object.values(counts).reduce((sum, count) => sum + count, 0);
    return `- ${sides}: ${shared} of ${rows.right} ${unit}s in both`;
  });
  const unknown = dataCheck.unknown.map((text) => `- ${text}`);
  const { overridden } = dataCheck;
  const reason = overridden === undefined ? [] : ['', `**The overlap was allowed:** ${overridden}`];
  return ['## Roles of data', '', ...pairs, ...unknown, ...reason, ''];
}
