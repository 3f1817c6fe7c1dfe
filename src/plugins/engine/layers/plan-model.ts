import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { layerTable, taskLayerTable } from './layer-table.ts';
import {
  countElements,
  formatShape,
  ShapeMismatch,
  type Layer,
  type LayerKind,
  type ParameterSpec,
  type Shape,
} from './layer.ts';
import { isContainer, isResidual, type Container, type Residual } from './parse-layers.ts';

/** A layer in its place: what it takes, gives and learns. */
export interface PlannedLayer {
  readonly layer: Layer;
  /** Unique in the model: `residual1/dense2`. */
  readonly path: string;
  readonly input: Shape;
  readonly output: Shape;
  /** Its own, named in full: `residual1/dense2/kernel`. */
  readonly parameters: readonly ParameterSpec[];
  /** The layers inside it. */
  readonly inside: readonly PlannedLayer[];
}

/**
 * Infers the shapes of all layers and of what they learn.
 *
 * @throws KSTORE_TASK_INPUT naming the layer that cannot take what the one before it gives.
 */
export function planModel(layers: readonly Layer[], input: Shape): readonly PlannedLayer[] {
  return planList(layers, input, '', '');
}

/** What rows become after these layers. */
export function outputOf(planned: readonly PlannedLayer[], input: Shape): Shape {
  return planned.at(-1)?.output ?? input;
}

/** All parameters of a model, in the order of its layers. */
export function listAllParameters(planned: readonly PlannedLayer[]): readonly ParameterSpec[] {
  return planned.flatMap(({ parameters, inside }) => [...parameters, ...listAllParameters(inside)]);
}

export function countParameterValues(planned: readonly PlannedLayer[]): number {
  return listAllParameters(planned).reduce((sum, { shape }) => sum + countElements(shape), 0);
}

/** @throws KSTORE_TASK_INPUT when there is no such layer, as in a checkpoint of another version. */
export function findLayerKind({ type }: Layer): LayerKind {
  const table = { ...layerTable, ...taskLayerTable };
  const kind = Object.hasOwn(table, type) ? table[type] : undefined;
  if (kind !== undefined) return kind;
  throw new KstoreError('KSTORE_TASK_INPUT', `the model has a layer of the unknown type "${type}"`);
}

function planList(
  layers: readonly Layer[],
  input: Shape,
  prefix: string,
  inside: string,
): readonly PlannedLayer[] {
  let shape = input;
  return layers.map((layer, index) => {
    const place = layer.name === 'output' ? 'the output layer' : `layer ${index + 1} (${layer.type})`;
    const isFirst = prefix === '' && index === 0;
    const planned = planLayer(layer, shape, `${prefix}${layer.name}`, `${inside}${place}`, isFirst);
    shape = planned.output;
    return planned;
  });
}

function planLayer(layer: Layer, input: Shape, path: string, place: string, isFirst: boolean): PlannedLayer {
  try {
    if (isContainer(layer)) return planContainer(layer, input, path, place);
    const kind = findLayerKind(layer);
    if (layer.type === 'embedding' && !isFirst)
      throw new ShapeMismatch('takes token numbers, so it must be the first layer of the model');
    const output = kind.inferShape(layer, input);
    const parameters = kind
      .listParameters(layer, input)
      .map((parameter) => ({ ...parameter, name: `${path}/${parameter.name}` }));
    return { layer, path, input, output, parameters, inside: [] };
  } catch (error) {
    if (!(error instanceof ShapeMismatch)) throw error;
    throw new KstoreError('KSTORE_TASK_INPUT', `the model cannot be built: ${place} ${error.message}`, {
      data: { layer: path },
      hints: error.hint === null ? [] : [error.hint],
    });
  }
}

function planContainer(layer: Container, input: Shape, path: string, place: string): PlannedLayer {
  const inside = planList(layer.layers, input, `${path}/`, `${place}, `);
  const output = outputOf(inside, input);
  const parameters = isResidual(layer) ? planShortcut(layer, input, output, path) : [];
  return { layer, path, input, output, parameters, inside };
}

/** The projection is a dense layer for rows, and a convolution of size 1 for series and pictures; it has no bias. */
function planShortcut(
  { shortcut }: Residual,
  input: Shape,
  output: Shape,
  path: string,
): readonly ParameterSpec[] {
  if (shortcut === 'identity') {
    if (formatShape(input) === formatShape(output)) return [];
    throw new ShapeMismatch(
      `adds its input of ${formatShape(input)} to what its layers give, ${formatShape(output)}: the shapes must be equal`,
      'write `shortcut: projection`, or change the layers inside',
    );
  }
  findShortcutStride(input, output);
  const [fanIn, fanOut] = [input.at(-1) as number, output.at(-1) as number];
  const shape = [...input.slice(0, -1).map(() => 1), fanIn, fanOut];
  const start = { type: 'draw', initialiser: 'xavier', fanIn, fanOut, blocks: 1 } as const;
  return [{ name: `${path}/projection`, shape, start, role: 'weight' }];
}

/** @throws ShapeMismatch when no stride leads from the one to the other. */
export function findShortcutStride(input: Shape, output: Shape): readonly number[] {
  const stride = input.slice(0, -1).map((size, axis) => Math.ceil(size / (output[axis] ?? 1)));
  const isReached = stride.every((step, axis) => Math.ceil((input[axis] as number) / step) === output[axis]);
  if (input.length === output.length && isReached) return stride;
  throw new ShapeMismatch(
    `cannot project its input of ${formatShape(input)} to what its layers give, ${formatShape(output)}`,
    'give its convolutions `padding: same`',
  );
}
