import { workloads } from '../workloads/index.mjs';
import { judgeGoals } from './goals.mjs';

const base = 'limit';
const own = 'kstore';
const notes = `Time is wall-clock seconds, minimum and median of the repetitions; one row a tool, the fastest first. \`÷ limit\`
compares with copying the files and hashing them with SHA-256 of the CPU, \`kstore ÷ it\` is the time of kstore in relation
to that tool (below 1: kstore is faster); both minimum by minimum, in one run. Memory is that of the largest process.
\`foreign\` is the share of time in which other processes used a core. The cache of the disk is warm. Each restore of
the first repetition was compared byte for byte. Every tool does its own: restic encrypts, borg and restic compress, git
and the annex compress or link, kstore verifies each chunk that it restores.`;

/** The results as Markdown: goals, then a table for each step, sizes, and what failed. */
export function renderResults(summary, scale, scaleSection) {
  const sections = [...summary].map(([id, figures]) => renderWorkload(id, figures));
  return `${[
    '# Results',
    'Made by `npm run bench`; how to repeat it is in [README.md](README.md).',
    ...(scale === 'full' ? [] : [`**Scale: ${scale}.** Goals hold for full size.`]),
    renderMachine(summary),
    '## Goals',
    renderGoals(judgeGoals(summary)),
    ...(scaleSection === '' ? [] : [scaleSection]),
    '## Workloads',
    notes,
    ...sections,
  ].join('\n\n')}\n`;
}

function renderMachine(summary) {
  const last = [...summary.values()].at(-1)?.about;
  if (last === undefined) return 'Nothing has been measured.';
  const versions = Object.assign({}, ...[...summary.values()].map(({ about }) => about.tools));
  const machine = Object.entries(last.machine).map(([what, text]) => `- ${what}: ${text}`);
  return [
    '## Machine',
    [...machine, `- tools: ${[...new Set(Object.values(versions))].join('; ')}`].join('\n'),
  ].join('\n\n');
}

function renderGoals(goals) {
  const verdict = { true: 'yes', false: 'no', null: '' };
  const rows = goals.map(({ work, wanted, reached, isReached }) => [
    work,
    wanted,
    reached,
    verdict[isReached],
  ]);
  return makeTable(['work', 'goal', 'measured', 'reached'], rows);
}

function renderWorkload(id, { about, data, tools }) {
  const title = workloads.find((workload) => workload.id === id).title;
  const steps = [...new Set(tools.flatMap((tool) => Object.keys(tool.steps)))].filter(
    (step) => step !== 'init',
  );
  const facts = `${data.files.toLocaleString('en')} files, ${megabytes(data.sumBytes)} MB in all versions, ${megabytes(data.leastBytes)} MB of new bytes; ${about.run.slice(0, 10)}`;
  const wrong = tools.filter((tool) => tool.restored === false).map((tool) => tool.name);
  const right = tools.filter((tool) => tool.restored).map((tool) => tool.name);
  const failed = tools.filter((tool) => tool.complaint !== null);
  return [
    `### ${id}: ${title}`,
    facts,
    ...steps.map((step) => renderStep(step, tools)),
    renderSizes(tools, data),
    ...(right.length > 0 ? [`Restored byte for byte: ${right.join(', ')}.`] : []),
    ...(wrong.length > 0 ? [`**Restored other bytes: ${wrong.join(', ')}.**`] : []),
    ...failed.map((tool) => `Failed: ${tool.name}: \`${tool.complaint.trim().split('\n').at(-1)}\``),
  ].join('\n\n');
}

function renderStep(step, tools) {
  const measured = tools
    .filter((tool) => tool.steps[step])
    .sort((a, b) => a.steps[step].minimum - b.steps[step].minimum);
  const minimumOf = (name) => tools.find((tool) => tool.name === name)?.steps[step]?.minimum;
  const ratio = (a, b) => (a === undefined || !b ? '' : (a / b).toFixed(2));
  const rows = measured.map(({ name, steps }) => {
    const { minimum, median, cpu, memoryMiB, foreign, commits } = steps[step];
    const label = commits === undefined ? name : `${name} (${commits})`;
    const ratios = [ratio(minimum, minimumOf(base)), ratio(minimumOf(own), minimum)];
    return [
      label,
      ...[minimum, median, cpu].map(digits),
      ...ratios,
      memoryMiB.toFixed(0),
      foreign.toFixed(1),
    ];
  });
  const unit = step === 'commits' ? 'commits, seconds each (how many were made)' : step;
  const header = [unit, 'min s', 'median s', 'CPU s', '÷ limit', 'kstore ÷ it', 'MiB', 'foreign'];
  return makeTable(header, rows);
}

function renderSizes(tools, data) {
  const rows = tools.flatMap(({ name, sizes }) =>
    Object.entries(sizes).map(([when, { bytes, diskBytes, files }]) => [
      when === 'packed' ? `${name}, packed` : name,
      megabytes(bytes),
      megabytes(diskBytes),
      files,
      data.workload === 'W8' ? '' : (bytes / data.leastBytes).toFixed(2),
    ]),
  );
  return makeTable(['size', 'MB', 'MB on disk', 'files', '÷ new bytes'], rows);
}

function digits(value) {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1);
}

/** A Markdown table; the columns after the first are numbers. */
export function makeTable(header, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(header),
    line(header.map((_, index) => (index === 0 ? '---' : '--:'))),
    ...rows.map(line),
  ].join('\n');
}
