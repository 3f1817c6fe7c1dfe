/**
 * The models that are trained, each by Adam with a learning rate of 0.001 on data and from weights that follow from a
 * seed. Layers are written as a person writes them in `models/`; `parts` is what kstore cuts a batch into.
 */
export const models = {
  mlp: {
    title: 'MLP 784-512-256-10',
    input: [784],
    layers: [{ dense: { units: 512, activation: 'relu' } }, { dense: { units: 256, activation: 'relu' } }],
    outputs: 10,
    loss: 'crossEntropy',
    batchSize: 128,
    rows: 2560,
    steps: { full: 200, quick: 40, trial: 2 },
    parts: 2,
  },
  cnn: {
    title: 'CNN 28×28: 5×5×32, pool, 5×5×64, pool, 256, 10',
    input: [28, 28, 1],
    layers: [
      { conv2d: { filters: 32, kernel: 5, padding: 'same', activation: 'relu' } },
      { maxPool: { size: 2 } },
      { conv2d: { filters: 64, kernel: 5, padding: 'same', activation: 'relu' } },
      { maxPool: { size: 2 } },
      { flatten: {} },
      { dense: { units: 256, activation: 'relu' } },
    ],
    outputs: 10,
    loss: 'crossEntropy',
    batchSize: 128,
    rows: 1280,
    steps: { full: 40, quick: 10, trial: 2 },
    parts: 4,
  },
  table: {
    title: 'table 8-64-64-1',
    input: [8],
    layers: [{ dense: { units: 64, activation: 'relu' } }, { dense: { units: 64, activation: 'relu' } }],
    outputs: 1,
    loss: 'meanSquaredError',
    batchSize: 32,
    rows: 1000,
    steps: { full: 3200, quick: 960, trial: 2 },
    parts: 1,
  },
};

/** Steps before the clock starts: compilers warm up and memory is taken. */
export const warmUpSteps = 5;

/** Inputs, and targets of which a class or a number follows: the same numbers on every machine. */
export function createData({ input, outputs, rows, loss }) {
  const next = createGenerator(7);
  const width = input.reduce((product, length) => product * length, 1);
  const inputs = Float32Array.from({ length: rows * width }, () => 2 * next() - 1);
  const targets = new Float32Array(rows * outputs);
  for (let row = 0; row < rows; row++) {
    if (loss === 'crossEntropy') targets[row * outputs + Math.floor(next() * outputs)] = 1;
    else targets[row] = inputs[row * width] * inputs[row * width + 1] - inputs[row * width + 2];
  }
  return { inputs, targets };
}

/** mulberry32: uniform in [0, 1). */
function createGenerator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
