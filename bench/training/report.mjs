/** Lines that bench/training.mjs prints: one for each engine, number of threads and number of parts. */
export function printHeader() {
  console.log(
    'engine   threads  parts  samples/s: wall  of CPU    MB  of PyTorch: wall   CPU  loss differs by',
  );
}

/** @param peer what PyTorch did with as many threads. */
export function printRow(engine, { threads, parts = '' }, speed, peer = null) {
  const columns = [
    engine.padEnd(7),
    String(threads).padEnd(7),
    String(parts).padEnd(5),
    speed.wall.toFixed(0).padStart(15),
    speed.cpu.toFixed(0).padStart(6),
    (speed.memoryBytes / 1e6).toFixed(0).padStart(4),
  ];
  if (peer !== null) {
    columns.push(
      (speed.wall / peer.wall).toFixed(2).padStart(16),
      (speed.cpu / peer.cpu).toFixed(2),
      findDifference(speed.losses, peer.losses).toExponential(1).padStart(15),
    );
  }
  console.log(columns.join('  '));
}

/** Later on rounding decides, where a network learns nothing more of noise. */
const comparedSteps = 10;

/** The largest of the first steps, relative to the loss. */
function findDifference(losses, expected) {
  const differences = losses.map((loss, step) => Math.abs(loss - expected[step]) / Math.abs(expected[step]));
  return Math.max(...differences.slice(0, comparedSteps));
}

/**
 * How many times the samples two threads give. What two processes with one thread each give together is the most that
 * this machine allows: its cores may share execution units, memory or a clock that falls.
 */
export function printScaling({ ours, ceiling, torch }) {
  const lines = [
    `two threads give ${ours.toFixed(2)} times the samples of one, two processes side by side ${ceiling.toFixed(2)} times:`,
    `the threads reach ${Math.round((100 * ours) / ceiling)} % of what the machine allows`,
  ];
  const peer = torch === null ? '' : `; PyTorch's two give ${torch.toFixed(2)} times`;
  console.log(`${lines.join(' ')}${peer}`);
}
