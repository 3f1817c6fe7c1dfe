import { canonicalJson, type Json, type JsonObject } from '../../store/codec/canonical-json.ts';
import { KstoreError } from '../../store/errors/kstore-error.ts';
import type { RandomStream } from '../api/task.ts';
import { fromUnit, type Distribution, type NumericDistribution } from './distribution.ts';

/** Parameter name to value; one that a condition excludes is not there. */
export type Parameters = Readonly<Record<string, Json>>;

export interface Parameter {
  readonly name: string;
  readonly distribution: Distribution;
  /** Names of other parameters to values of which one must hold. */
  readonly when: Readonly<Record<string, readonly Json[]>>;
}

/** Parameters in an order in which each stands behind those that its condition names. */
export type Space = readonly Parameter[];

/** A parameter as a person declares it; `schemas/artifact/experiment.schema.json`. */
interface DeclaredParameter {
  readonly uniform?: readonly [number, number];
  readonly logUniform?: readonly [number, number];
  readonly integer?: readonly [number, number];
  readonly choice?: readonly Json[];
  readonly step?: number;
  readonly points?: number;
  readonly when?: Readonly<Record<string, readonly Json[]>>;
}

/** @throws KSTORE_SETTINGS_INVALID naming the parameter. */
export function parseSpace(declared: JsonObject): Space {
  const parameters = Object.entries(declared as Record<string, DeclaredParameter>).map(
    ([name, parameter]): Parameter => ({
      name,
      distribution: parseDistribution(name, parameter),
      when: parameter.when ?? {},
    }),
  );
  return orderByConditions(parameters);
}

/** For messages: where a person wrote the parameter. */
export function spaceError(name: string, problem: string): KstoreError {
  const where = `sweep.space.${name}`;
  return new KstoreError('KSTORE_SETTINGS_INVALID', `${where}: ${problem}`, { data: { where } });
}

function parseDistribution(name: string, declared: DeclaredParameter): Distribution {
  const { uniform, logUniform, integer, choice, step, points } = declared;
  const given = Object.entries({ uniform, logUniform, integer, choice }).filter(
    ([, value]) => value !== undefined,
  );
  if (given.length !== 1) {
    const what = given.length === 0 ? 'says none' : `says ${given.map(([key]) => key).join(' and ')}`;
    throw spaceError(name, `${what} where exactly one of uniform, logUniform, integer and choice is needed`);
  }
  if (choice !== undefined) {
    if (step !== undefined || points !== undefined)
      throw spaceError(name, 'a choice has neither step nor points');
    if (new Set(choice.map(canonicalJson)).size !== choice.length)
      throw spaceError(name, 'a value stands there twice');
    return { type: 'choice', values: choice };
  }
  const [low, high] = (uniform ?? logUniform ?? integer)!;
  if (low >= high) throw spaceError(name, `the lowest value, ${low}, is not below the highest, ${high}`);
  if (logUniform !== undefined && low <= 0) throw spaceError(name, 'a logarithm needs values above 0');
  if (integer !== undefined && step !== undefined && !Number.isInteger(step))
    throw spaceError(name, `a step of ${step} does not lead from integer to integer`);
  if (step !== undefined && step > high - low)
    throw spaceError(name, `a step of ${step} leads beyond the highest value`);
  return {
    type: 'numeric',
    scale: logUniform === undefined ? 'linear' : 'log',
    low,
    high,
    step: step ?? (integer === undefined ? null : 1),
    points: points ?? null,
  } satisfies NumericDistribution;
}

function orderByConditions(parameters: readonly Parameter[]): Space {
  const names = new Set(parameters.map(({ name }) => name));
  for (const { name, when } of parameters) {
    const unknown = Object.keys(when).find((other) => !names.has(other));
    if (unknown !== undefined)
      throw spaceError(name, `its condition names "${unknown}", which is not varied`);
  }
  const ordered: Parameter[] = [];
  const waiting = [...parameters];
  while (waiting.length > 0) {
    const placed = new Set(ordered.map(({ name }) => name));
    const index = waiting.findIndex(({ when }) => Object.keys(when).every((other) => placed.has(other)));
    if (index < 0) throw spaceError(waiting[0]!.name, 'its condition depends on itself');
    ordered.push(...waiting.splice(index, 1));
  }
  return ordered;
}

/** Whether a parameter is varied beside the values chosen so far. */
export function isActive(parameter: Parameter, chosen: Parameters): boolean {
  return Object.entries(parameter.when).every(
    ([name, values]) => name in chosen && values.some((value) => isSameValue(value, chosen[name]!)),
  );
}

export function isSameValue(left: Json, right: Json): boolean {
  return canonicalJson(left) === canonicalJson(right);
}

/** Chooses a value for each active parameter. */
export function chooseEach(space: Space, choose: (parameter: Parameter) => Json): Parameters {
  const chosen: Record<string, Json> = {};
  for (const parameter of space) {
    if (isActive(parameter, chosen)) chosen[parameter.name] = choose(parameter);
  }
  return chosen;
}

/** Values drawn at random; each parameter has its own stream, so that adding one leaves the others alone. */
export function drawParameters(space: Space, random: RandomStream): Parameters {
  return chooseEach(space, ({ name, distribution }) => drawValue(distribution, random.fork(name)));
}

export function drawValue(distribution: Distribution, random: RandomStream): Json {
  if (distribution.type === 'choice') return distribution.values[random.integer(distribution.values.length)]!;
  return fromUnit(distribution, random.next());
}
