import type { TaskDefinition } from '../registry/task-definition.ts';

/**
 * A recorded task with the values that the variables which it lets through have for another one: recorded code, and
 * all else as it is here.
 */
export function withPassedOf(task: TaskDefinition, other: TaskDefinition): TaskDefinition {
  const [program, present] = [task.program, other.program];
  if (program.type !== 'command' || present.type !== 'command') return task;
  const names = (program.passed ?? []).filter((name) => present.passed?.includes(name));
  const variables = replace(program.variables, names, (name) => present.variables[name]);
  const member = (name: string): string => `variable/${name}`;
  const engine = replace(task.engine, names.map(member), (name) => other.engine[name]);
  return { ...task, program: { ...program, variables }, engine };
}

function replace<Value>(
  members: Readonly<Record<string, Value>>,
  names: readonly string[],
  find: (name: string) => Value | undefined,
): Record<string, Value> {
  const kept = Object.entries(members).filter(([name]) => !names.includes(name));
  const found = names.flatMap((name): [string, Value][] => {
    const value = find(name);
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([...kept, ...found]);
}
