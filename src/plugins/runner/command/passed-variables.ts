import { KstoreError } from '../../../store/errors/kstore-error.ts';
import { fixedVariables } from './command-environment.ts';

/** Values by name; a name that is not there was not set. */
type Variables = Readonly<Record<string, string>>;

/** Members of the engine of a spec: names to texts. */
type Engine = Readonly<Record<string, string>>;

/** Names every variable that is let through, so that one without a value is known to have been unset. */
const listMember = 'environment/allow-list';
/** One of more bytes is no setting; the record would carry it along for ever. */
const maximumBytes = 32 * 1024;

/**
 * The variables that a task lets through, as they are set here.
 *
 * @param names as the task declares them.
 * @throws KSTORE_SYSTEM for a value of more than 32 KiB.
 */
export function readPassed(
  names: readonly string[],
  surroundings: NodeJS.ProcessEnv = process.env,
): Variables {
  const passed = pick(names, (name) => (Object.hasOwn(surroundings, name) ? surroundings[name] : undefined));
  for (const [name, value] of Object.entries(passed)) {
    if (Buffer.byteLength(value) <= maximumBytes) continue;
    throw new KstoreError(
      'KSTORE_SYSTEM',
      `the environment variable ${name}, which the task lets through, has more than ${maximumBytes} bytes`,
    );
  }
  return passed;
}

/** The same, as a recorded run had them. */
export function recallPassed(names: readonly string[], engine: Engine): Variables {
  return pick(names, (name) => engine[`variable/${name}`]);
}

function pick(names: readonly string[], find: (name: string) => string | undefined): Variables {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = find(name);
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** What the spec says beside the values, which are among the variables of the program. */
export function describeAllowList(names: readonly string[]): Engine {
  return names.length === 0 ? {} : { [listMember]: names.toSorted().join(' ') };
}

/** What a recorded run was given that is otherwise here, in words; a run that is repeated gets what is recorded. */
export function comparePassed(engine: Engine, surroundings: NodeJS.ProcessEnv = process.env): string[] {
  const names = engine[listMember]?.split(' ') ?? [];
  const tell = (value: string | undefined) => (value === undefined ? 'not set' : JSON.stringify(value));
  return names.flatMap((name) => {
    const recorded = engine[`variable/${name}`];
    const present = surroundings[name] ?? fixedVariables[name];
    return recorded === present
      ? []
      : [
          `the environment variable ${name} is ${tell(present)} here; it was run as recorded: ${tell(recorded)}`,
        ];
  });
}
