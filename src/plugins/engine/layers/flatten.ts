import { countElements, defineLayer } from './layer.ts';

/** Puts all values of a row one after the other: `28×28×1` becomes `784`. */
export const flatten = defineLayer<Record<string, never>>({
  parse: () => ({}),
  inferShape: (_layer, input) => [countElements(input)],
  listParameters: () => [],
  run: ({ tf, x }) => tf.reshape(x, [x.shape[0] ?? 0, countElements(x.shape.slice(1))]),
});
