import { canonicalJson } from '../../store/codec/canonical-json.ts';
import type { Json, JsonObject } from '../api/task.ts';
import type { Adjustment, SettingChange } from './messages.ts';

/** Settings with changes of a person; dotted paths lead into objects, which are made where they are missing. */
export function applyChanges(settings: JsonObject, changes: readonly SettingChange[]): JsonObject {
  return changes.reduce(
    (changed, { setting, value }) => setAtPath(changed, setting.split('.'), value),
    settings,
  );
}

/** The value at a dotted path; undefined where there is none. */
export function readSetting(settings: JsonObject, path: string): Json | undefined {
  let value: Json | undefined = settings;
  for (const name of path.split('.'))
    value = isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
  return value;
}

function setAtPath(settings: JsonObject, [name = '', ...rest]: readonly string[], value: Json): JsonObject {
  if (rest.length === 0) return { ...settings, [name]: value };
  const inside = Object.hasOwn(settings, name) ? settings[name] : undefined;
  return { ...settings, [name]: setAtPath(isObject(inside) ? inside : {}, rest, value) };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

interface Request {
  readonly id: string;
  readonly changes: readonly SettingChange[];
}

export interface TimelineOptions {
  readonly settings: JsonObject;
  /** Changes at steps that are known, to be repeated exactly; in rising order. */
  readonly adjustments: readonly Adjustment[];
  /** The last step that was asked for before; requests hold for later ones only. -1 at the beginning. */
  readonly settingsStep: number;
  readonly onApplied: (request: string, step: number) => void;
}

/** What settings hold at which step of a run. */
export class SettingsTimeline {
  readonly #options: TimelineOptions;
  readonly #waiting: Request[] = [];
  #adjustments: readonly Adjustment[];
  #step: number | null = null;
  #current: JsonObject;

  constructor(options: TimelineOptions) {
    this.#options = options;
    this.#adjustments = options.adjustments;
    this.#current = options.settings;
  }

  /** The last step that was asked for; -1 when none was. */
  get step(): number {
    return Math.max(this.#step ?? -1, this.#options.settingsStep);
  }

  request(id: string, changes: readonly SettingChange[]): void {
    this.#waiting.push({ id, changes });
  }

  /** @throws RangeError when the step is no whole number from 0, or lower than the one before. */
  at(step: number): JsonObject {
    if (!Number.isSafeInteger(step) || step < 0 || step < (this.#step ?? 0)) {
      throw new RangeError(
        `asks for the settings at the step ${String(step)} after those at ${this.#step ?? 'none'}`,
      );
    }
    if (step === this.#step) return this.#current;
    this.#step = step;
    if (step > this.#options.settingsStep) this.#takeRequests(step);
    const due = this.#adjustments.filter((adjustment) => adjustment.step <= step);
    this.#current = due.length === 0 ? this.#options.settings : applyChanges(this.#options.settings, due);
    return this.#current;
  }

  #takeRequests(step: number): void {
    for (const { id, changes } of this.#waiting.splice(0)) {
      this.#adjustments = insertAdjustments(this.#adjustments, step, changes);
      this.#options.onApplied(id, step);
    }
  }
}

/** The adjustments with new ones, in the order in which they hold. */
export function insertAdjustments(
  adjustments: readonly Adjustment[],
  step: number,
  changes: readonly SettingChange[],
): Adjustment[] {
  const added = changes.map(({ setting, value }) => ({ step, setting, value }));
  const all = [...adjustments, ...added].sort((left, right) => left.step - right.step);
  // Of two changes of one setting at one step, the later one is all that ever holds.
  const isLast = ({ step: at, setting }: Adjustment, index: number) =>
    !all.slice(index + 1).some((later) => later.step === at && later.setting === setting);
  return all.filter(isLast);
}

/** True when a change would change nothing. */
export function holdsAlready(settings: JsonObject, { setting, value }: SettingChange): boolean {
  const current = readSetting(settings, setting);
  return current !== undefined && canonicalJson(current) === canonicalJson(value);
}
