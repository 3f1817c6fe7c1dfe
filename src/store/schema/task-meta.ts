import type { Json } from '../codec/canonical-json.ts';
import { isKind, withArticle, type Kind } from '../model/kind.ts';
import { findSettingsSchemaProblem } from './settings-schema.ts';

const taskNamePattern = /^[a-z][a-z0-9]*([-/][a-z0-9]+)*$/;
// Slots become folders, so they keep to what every file system takes for one name.
const slotPattern = /^[a-z][A-Za-z0-9-]*$/;
const metricPattern = /^[\p{L}\p{N}][^\s/\p{Cc}\p{Cs}]*$/u;

type Fields = Readonly<Record<string, unknown>>;
type Outputs = Readonly<Record<string, { readonly kind: Kind }>>;

/**
 * Finds what is wrong with a task's declaration, which may come from anywhere.
 *
 * @returns one clause that names the member, or null when all is well.
 */
export function findTaskMetaProblem(type: 'learning' | 'test', meta: unknown): string | null {
  if (!isFields(meta)) return 'has no meta';
  return (
    findNameProblem(meta) ??
    findSlotsProblem('inputs', meta.inputs) ??
    findSlotsProblem('outputs', meta.outputs) ??
    findOutputKindProblem(type, meta.outputs as Outputs) ??
    findMetricsProblem(meta.metrics) ??
    findPredictsProblem('has', meta.predicts) ??
    findDeterminismProblem(meta.determinism) ??
    findSteeringProblem(meta) ??
    prefix('has settings whose schema ', findSettingsSchemaProblem(meta.settings as Json))
  );
}

function findNameProblem(meta: Fields): string | null {
  if (!isText(meta.name) || !taskNamePattern.test(meta.name)) {
    return `has the name ${JSON.stringify(meta.name)}, which is not in lower-case words`;
  }
  if (!isText(meta.version)) return 'has no version';
  if (!isText(meta.summary)) return 'has no summary';
  return null;
}

function findSlotsProblem(member: 'inputs' | 'outputs', slots: unknown): string | null {
  if (!isFields(slots)) return `has no ${member}`;
  const names = new Set<string>();
  for (const [name, slot] of Object.entries(slots)) {
    const what = `has the slot "${name}" in ${member}`;
    if (!slotPattern.test(name)) return `${what}, whose name is not a plain word`;
    if (names.has(name.toLowerCase())) return `${what}, whose name differs from another one only in case`;
    names.add(name.toLowerCase());
    if (!isFields(slot) || !isKind(slot.kind)) return `${what} without a known kind`;
    if (!isText(slot.description)) return `${what} without a description`;
    if (slot.optional !== undefined && (member === 'outputs' || slot.optional !== true)) {
      return `${what} with a wrong "optional"`;
    }
  }
  return null;
}

function findOutputKindProblem(type: string, outputs: Outputs): string | null {
  if (Object.keys(outputs).length === 0) return 'declares no output';
  if (type !== 'test') return null;
  const wrong = Object.entries(outputs).find(([, slot]) => slot.kind !== 'result');
  return wrong === undefined
    ? null
    : `gives ${withArticle(wrong[1].kind)} in "${wrong[0]}", but a test task gives results`;
}

function findMetricsProblem(metrics: unknown): string | null {
  if (!isFields(metrics)) return 'has no metrics';
  for (const [name, metric] of Object.entries(metrics)) {
    if (!metricPattern.test(name)) return `has the metric "${name}", whose name is not one word`;
    const isComplete =
      isFields(metric) &&
      isText(metric.description) &&
      typeof metric.unit === 'string' &&
      (metric.better === 'higher' || metric.better === 'lower');
    if (!isComplete) return `has the metric "${name}" without description, unit or direction`;
    const problem = findBoundProblem(metric) ?? findPredictsProblem('with', metric.predicts);
    if (problem !== null) return `has the metric "${name}" ${problem}`;
  }
  return null;
}

function findBoundProblem({ minimum, maximum, labels }: Fields): string | null {
  const isBound = (value: unknown) => value === undefined || Number.isFinite(value);
  if (!isBound(minimum) || !isBound(maximum)) return 'with a bound that is no number';
  if (minimum !== undefined && maximum !== undefined && Number(minimum) >= Number(maximum))
    return 'with a minimum that is not below its maximum';
  return labels === undefined || labels === 'targets' ? null : 'with unknown "labels"';
}

const predicted: readonly unknown[] = ['numbers', 'classes', 'labels'];

function findPredictsProblem(verb: string, predicts: unknown): string | null {
  if (predicts === undefined) return null;
  const isKnown = Array.isArray(predicts) && predicts.every((one) => predicted.includes(one));
  return isKnown && predicts.length > 0
    ? null
    : `${verb} a "predicts" that is not numbers, classes or labels`;
}

function findDeterminismProblem(determinism: unknown): string | null {
  if (determinism === undefined) return null;
  const isKnown =
    isFields(determinism) &&
    (determinism.level === 'bitwise' ||
      (determinism.level === 'tolerance' && Number(determinism.relativeTolerance) > 0) ||
      (determinism.level === 'none' && isText(determinism.reason)));
  return isKnown ? null : 'has an unknown determinism';
}

function findSteeringProblem({ resumable, adjustable, settings }: Fields): string | null {
  if (resumable !== undefined && resumable !== true) return 'has a wrong "resumable"';
  if (adjustable === undefined) return null;
  if (!Array.isArray(adjustable)) return 'has an "adjustable" that is no list of settings';
  const unknown: unknown = adjustable.find((path) => !isText(path) || !isSetting(settings, path.split('.')));
  return unknown === undefined
    ? null
    : `has the adjustable setting ${JSON.stringify(unknown)}, which it does not declare`;
}

function isSetting(schema: unknown, [name = '', ...rest]: readonly string[]): boolean {
  if (!isFields(schema) || !isFields(schema.properties) || !Object.hasOwn(schema.properties, name))
    return false;
  return rest.length === 0 || isSetting(schema.properties[name], rest);
}

function prefix(words: string, problem: string | null): string | null {
  return problem === null ? null : words + problem;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
