import { canonicalJson, type Json } from '../codec/canonical-json.ts';
import { SheetProblem, toTextValue, type SheetValue } from './sheet.ts';

/** The value of a cell that holds a list or an object: text, its canonical JSON. */
export function toNestedValue(value: Json): SheetValue {
  try {
    return toTextValue(canonicalJson(value));
  } catch {
    return new SheetProblem('a list or an object that has no JSON form, or is nested too deeply');
  }
}
