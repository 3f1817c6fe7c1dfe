import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { init } from 'echarts';
import { makeTable } from './report.mjs';
import { Results } from './results.mjs';

const plotted = [
  'add',
  'commit',
  'status again',
  'add one changed',
  'commit one changed',
  'diff',
  'checkout',
];

/** The last measurement of each number of files, and of the sparse file, as Markdown; the plot goes beside it. */
export function renderScale(cache) {
  const steps = takeLatest(new Results(cache, 'scale'), (row) => `${row.files} ${row.step}`);
  const sparse = takeLatest(new Results(cache, 'sparse'), (row) => row.step);
  return [
    ...(steps.length > 0 ? [renderSteps(steps)] : []),
    ...(sparse.length > 0 ? [renderSparse(sparse)] : []),
  ].join('\n\n');
}

/** Of the last run that has a row of this key, the fastest. */
function takeLatest(results, keyOf) {
  const latest = new Map();
  for (const { rows } of results.readRuns()) {
    const ofRun = new Map();
    for (const row of rows.filter(({ exitCode }) => exitCode === 0)) {
      const other = ofRun.get(keyOf(row));
      if (other === undefined || row.seconds < other.seconds) ofRun.set(keyOf(row), row);
    }
    for (const [key, row] of ofRun) latest.set(key, row);
  }
  return [...latest.values()];
}

function renderSteps(rows) {
  const counts = [...new Set(rows.map(({ files }) => files))].sort((a, b) => a - b);
  const names = [...new Set(rows.map(({ step }) => step))];
  const cell = (step, files) => {
    const row = rows.find((candidate) => candidate.step === step && candidate.files === files);
    return row === undefined ? '' : `${row.seconds.toFixed(2)} s, ${row.memoryMiB.toFixed(0)} MiB`;
  };
  const header = ['step', ...counts.map((count) => `${count.toLocaleString('en')} files`)];
  const table = makeTable(
    header,
    names.map((name) => [name, ...counts.map((count) => cell(name, count))]),
  );
  writeFileSync(fileURLToPath(new URL('../scale.svg', import.meta.url)), plot(rows, counts));
  return `## Growth\n\nFiles of some 20 bytes in one dataset. Status is to be at most 3 s for 1,000,000 files, diff at most 200 ms, memory at most 400 MB.\n\n${table}\n\n![seconds and memory by number of files, both axes logarithmic](scale.svg)`;
}

function renderSparse(rows) {
  const gibibytes = rows[0].sizeBytes / 2 ** 30;
  const table = makeTable(
    ['step', 's', 'MiB'],
    rows.map(({ step, seconds, memoryMiB }) => [step, seconds.toFixed(2), memoryMiB.toFixed(0)]),
  );
  return `## A sparse file\n\n${gibibytes} GiB, mostly holes, 1 MiB of data in each 64 MiB; it came back byte for byte.\n\n${table}`;
}

function plot(rows, counts) {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width: 900, height: 420 });
  const series = (valueOf, index) =>
    plotted.map((name) => ({
      name,
      type: 'line',
      xAxisIndex: index,
      yAxisIndex: index,
      data: counts.flatMap((count) => {
        const row = rows.find(({ step, files }) => step === name && files === count);
        return row === undefined ? [] : [[count, valueOf(row)]];
      }),
    }));
  const axis = (name, index) => ({ type: 'log', name, gridIndex: index, minorTick: { show: true } });
  chart.setOption({
    animation: false,
    backgroundColor: '#fff',
    legend: { top: 5, itemGap: 28, data: plotted },
    grid: [
      { left: 60, width: 360, top: 70, bottom: 40 },
      { left: 500, width: 360, top: 70, bottom: 40 },
    ],
    xAxis: [axis('files', 0), axis('files', 1)],
    yAxis: [axis('seconds', 0), axis('MiB', 1)],
    series: [...series(({ seconds }) => seconds, 0), ...series(({ memoryMiB }) => memoryMiB, 1)],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
