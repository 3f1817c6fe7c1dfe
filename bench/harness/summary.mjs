/**
 * The figures of each workload from the last run that had it, so that workloads may be measured one by one, and every
 * ratio is of one run.
 *
 * @returns a map from workload to its run and `tools`: name, `steps`, `sizes` by name, `restored`, `complaint`.
 */
export function summarise(runs, workloads) {
  const summary = new Map();
  for (const { id } of workloads) {
    const run = runs.findLast(({ rows }) => rows.some((row) => row.workload === id));
    if (run === undefined) continue;
    const rows = run.rows.filter((row) => row.workload === id);
    const names = [...new Set(rows.map((row) => row.tool))];
    const tools = names.map((name) =>
      summariseTool(
        name,
        rows.filter((row) => row.tool === name),
      ),
    );
    summary.set(id, { about: run.about, data: run.about.data[id], tools });
  }
  return summary;
}

function summariseTool(name, rows) {
  const sizes = Object.fromEntries(rows.filter((row) => row.type === 'size').map((row) => [row.when, row]));
  const checks = rows.filter((row) => row.type === 'restored');
  return {
    name,
    steps: summariseSteps(rows.filter((row) => row.type === 'step' && row.exitCode === 0)),
    sizes,
    restored: checks.length === 0 ? null : checks.every((row) => row.isRight),
    complaint: rows.find((row) => row.exitCode > 0)?.complaint ?? null,
  };
}

function summariseSteps(rows) {
  const names = [...new Set(rows.map((row) => row.step))];
  const steps = Object.fromEntries(
    names.map((name) => [name, summariseStep(rows.filter((row) => row.step === name))]),
  );
  if (steps['add others']) {
    const adds = rows.filter((row) => row.step === 'add v1' || row.step === 'add others');
    steps['add all'] = summariseStep(adds);
  }
  return steps;
}

/** What a step took in each repetition, all versions together; a commit of W8 is one of many. */
function summariseStep(rows) {
  const repetitions = [...new Set(rows.map((row) => row.repetition))];
  const sums = (key) =>
    repetitions.map((repetition) =>
      rows
        .filter((row) => row.repetition === repetition)
        .reduce((sum, row) => sum + row[key] / (row.commits ?? 1), 0),
    );
  const seconds = sums('seconds').sort((a, b) => a - b);
  return {
    repetitions: repetitions.length,
    minimum: seconds[0],
    median: seconds[seconds.length >> 1],
    cpu: Math.min(...sums('cpuSeconds')),
    memoryMiB: Math.max(...rows.map((row) => row.memoryMiB)),
    foreign: Math.max(...sums('foreignSeconds')) / Math.max(seconds.at(-1), 0.001),
    commits: rows[0].commits,
  };
}
