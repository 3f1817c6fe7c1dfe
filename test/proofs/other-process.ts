/** True for the files in which a process finds out who it is. */
export function isAboutProcess(path: string): boolean {
  return path.startsWith('/proc/') || path === '/etc/machine-id';
}

/**
 * Answers a question about this process as if it had started at another time: the process that is struck is not the
 * one that looks at the damage, and its locks are those of a process that ended.
 */
export function answerAsOther(original: (...parameters: never[]) => unknown, parameters: unknown[]): unknown {
  const answer = original(...(parameters as never[]));
  if (typeof answer !== 'string' || !String(parameters[0]).endsWith('/stat')) return answer;
  const end = answer.lastIndexOf(')') + 2;
  const fields = answer.slice(end).split(' ');
  // Field 22, counted from the one after the name: the start time (proc(5)).
  fields[19] = '1';
  return answer.slice(0, end) + fields.join(' ');
}
