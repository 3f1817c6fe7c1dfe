const notMeasured = null;

/** What is asked of the store, each from the figures of one run: `reached` in words and whether it is enough. */
export function judgeGoals(summary) {
  const { seconds, ratio, memory, bytes, share } = readers(summary);
  const borgs = ['borg-none', 'borg-lz4', 'borg-zstd'];
  return [
    goal('W1 add', 'at most 1.0 × borg-zstd', ratio('W1', 'add v1', ['borg-zstd']), (x) => x <= 1, times),
    goal(
      'W1 restore',
      '1.7 × faster than git',
      inverse(ratio('W1', 'restore', ['git'])),
      (x) => x >= 1.7,
      times,
    ),
    goal('W1 restore, memory', 'at most 150 MiB', memory('W1', 'restore'), (x) => x <= 150, mebibytes),
    goal('W2 add', 'at most 1.3 × limit', ratio('W2', 'add v1', ['limit']), (x) => x <= 1.3, times),
    goal('W2 restore', 'at most 1.5 × limit', ratio('W2', 'restore', ['limit']), (x) => x <= 1.5, times),
    goal(
      'W2 status, unchanged',
      'at most 0.35 s',
      seconds('W2', 'status again'),
      (x) => x <= 0.35,
      inSeconds,
    ),
    goal(
      'W2 one changed: add, commit',
      'at most 0.5 s',
      seconds('W2', 'add one changed'),
      (x) => x <= 0.5,
      inSeconds,
    ),
    goal(
      'W3 ten versions',
      'at most 1.0 × the fastest borg',
      ratio('W3', 'add all', borgs),
      (x) => x <= 1,
      times,
    ),
    goal('W3 size', 'at most 1.05 × minimum', share('W3'), (x) => x <= 1.05, times),
    goal('W4 ten versions', 'at most 3.5 × limit', ratio('W4', 'add all', ['limit']), (x) => x <= 3.5, times),
    goal(
      'W4 ten versions, without the table',
      'at most 3.5 × limit',
      ratio('W4', 'add all', ['limit'], 'kstore-no-table'),
      (x) => x <= 3.5,
      times,
    ),
    goal('W4 size', 'at most 80 MB', bytes('W4', 'all'), (x) => x <= 80e6, megabytes),
    goal(
      'W4 size, without the table',
      'at most 80 MB',
      bytes('W4', 'all', 'kstore-no-table'),
      (x) => x <= 80e6,
      megabytes,
    ),
    goal('W4 size after gc', 'at most 40 MB (stretch)', bytes('W4', 'packed'), (x) => x <= 40e6, megabytes),
    goal('W5 five commits', 'at most 0.8 s', seconds('W5', 'add all'), (x) => x <= 0.8, inSeconds),
    goal('W5 size', 'at most 1.05 × minimum', share('W5'), (x) => x <= 1.05, times),
    goal(
      'W8 add and commit',
      'at most 2 × bare node',
      ratio('W8', 'commits', ['bare-node']),
      (x) => x <= 2,
      times,
    ),
    goal('W9 size', 'at most 3 MB', bytes('W9', 'all'), (x) => x <= 3e6, megabytes),
    goal(
      'memory, all workloads',
      'at most 400 MB',
      mostMemory(summary),
      (x) => x <= 400e6 / 2 ** 20,
      mebibytes,
    ),
  ];
}

function goal(work, wanted, value, isEnough, print) {
  if (value === notMeasured) return { work, wanted, reached: 'not measured', isReached: null };
  return { work, wanted, reached: print(value), isReached: isEnough(value) };
}

function readers(summary) {
  const find = (workload, tool) => summary.get(workload)?.tools.find(({ name }) => name === tool);
  const seconds = (workload, step, tool = 'kstore') =>
    find(workload, tool)?.steps[step]?.minimum ?? notMeasured;
  const bytes = (workload, when, tool = 'kstore') => find(workload, tool)?.sizes[when]?.bytes ?? notMeasured;
  return {
    seconds,
    bytes,
    memory: (workload, step) => find(workload, 'kstore')?.steps[step]?.memoryMiB ?? notMeasured,
    ratio(workload, step, peers, tool = 'kstore') {
      const theirs = peers
        .map((peer) => seconds(workload, step, peer))
        .filter((time) => time !== notMeasured);
      const own = seconds(workload, step, tool);
      return own === notMeasured || theirs.length === 0 ? notMeasured : own / Math.min(...theirs);
    },
    share(workload) {
      const stored = bytes(workload, 'all');
      return stored === notMeasured ? notMeasured : stored / summary.get(workload).data.leastBytes;
    },
  };
}

function mostMemory(summary) {
  const steps = [...summary.values()]
    .flatMap(({ tools }) => tools.filter(({ name }) => name.startsWith('kstore')))
    .flatMap(({ steps }) => Object.values(steps));
  return steps.length === 0 ? notMeasured : Math.max(...steps.map(({ memoryMiB }) => memoryMiB));
}

const inverse = (value) => (value === notMeasured ? value : 1 / value);
const times = (value) => `${value.toFixed(2)} ×`;
const inSeconds = (value) => `${value.toFixed(2)} s`;
const mebibytes = (value) => `${value.toFixed(0)} MiB`;
const megabytes = (value) => `${(value / 1e6).toFixed(1)} MB`;
