/**
 * The models that are trained, each by Adam with a learning rate of 0.001 on data and from weights that follow from a
 * seed. `parts` is what kstore cuts a batch into.
 */
export const models = {
  mlp: {
    title: 'MLP 784-512-256-10',
    input: [784],
    layers: [
      { dense: 512, relu: true },
      { dense: 256, relu: true },
      { dense: 10, relu: false },
    ],
    loss: 'crossEntropy',
    batchSize: 128,
    rows: 2560,
    steps: { full: 200, quick: 40 },
    runs: [
      { threads: 1, parts: 1 },
      { threads: 1, parts: 2 },
      { threads: 2, parts: 2 },
    ],
  },
  cnn: {
    title: 'CNN 28×28: 5×5×32, pool, 5×5×64, pool, 256, 10',
    input: [28, 28, 1],
    layers: [
      { filters: 32, size: 5 },
      { pool: 2 },
      { filters: 64, size: 5 },
      { pool: 2 },
      { dense: 256, relu: true },
      { dense: 10, relu: false },
    ],
    loss: 'crossEntropy',
    batchSize: 128,
    rows: 1280,
    steps: { full: 30, quick: 6 },
    runs: [
      { threads: 1, parts: 1 },
      { threads: 1, parts: 4 },
      { threads: 2, parts: 4 },
    ],
  },
  table: {
    title: 'table 8-64-64-1',
    input: [8],
    layers: [
      { dense: 64, relu: true },
      { dense: 64, relu: true },
      { dense: 1, relu: false },
    ],
    loss: 'meanSquaredError',
    batchSize: 32,
    rows: 1000,
    steps: { full: 3200, quick: 600 },
    runs: [{ threads: 1, parts: 1 }],
  },
};

/** Steps before the clock starts: compilers warm up and memory is taken. */
export const warmUpSteps = 5;

/** Shapes of the weights in order: kernels `[inputs, units]`, filters `[height, width, in, out]`, and biases. */
export function listShapes({ input, layers }) {
  let shape = input;
  return layers.flatMap(({ dense, filters, size, pool }) => {
    if (pool !== undefined) shape = [shape[0] / pool, shape[1] / pool, shape[2]];
    if (filters !== undefined) {
      const channels = shape[2];
      shape = [shape[0], shape[1], filters];
      return [[size, size, channels, filters], [filters]];
    }
    if (dense === undefined) return [];
    const inputs = shape.reduce((product, length) => product * length, 1);
    shape = [dense];
    return [[inputs, dense], [dense]];
  });
}

/** The same numbers on every machine: weights (He), inputs, and targets of which a class or a number follows. */
export function createData(model) {
  const next = createGenerator(7);
  const uniform = (count, limit) => Float32Array.from({ length: count }, () => (2 * next() - 1) * limit);
  const sizeOf = (shape) => shape.reduce((product, length) => product * length, 1);
  const weights = listShapes(model).map((shape) =>
    shape.length === 1
      ? new Float32Array(shape[0])
      : uniform(sizeOf(shape), Math.sqrt(6 / sizeOf(shape.slice(0, -1)))),
  );
  const width = sizeOf(model.input);
  const inputs = uniform(model.rows * width, 1);
  const outputs = model.layers.at(-1).dense;
  const targets = new Float32Array(model.rows * outputs);
  for (let row = 0; row < model.rows; row++) {
    if (model.loss === 'crossEntropy') targets[row * outputs + Math.floor(next() * outputs)] = 1;
    else targets[row] = inputs[row * width] * inputs[row * width + 1] - inputs[row * width + 2];
  }
  return { weights, inputs, targets };
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
