import type { Json, ResolvedInput } from '../../api/task.ts';
import { inputError } from '../../preprocessing/input-error.ts';

/** A JSON file of an input, which may be a stranger's. @throws KSTORE_TASK_INPUT when it is none. */
export function readJson(input: ResolvedInput, path: string): Json {
  try {
    return JSON.parse(new TextDecoder().decode(input.readFile(path))) as Json;
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw inputError(`the file "${path}" of the ${input.kind} is not JSON: ${cause.message}`);
  }
}
