/**
 * Variables that a task inherits, each with its reason. Any other one could change a result without being in
 * the spec; HOME is left out because of the settings that programs read there.
 */
const inherited = [
  'PATH', // to start other programs
  'SystemRoot', // without it Windows starts no process and opens no socket
  'SystemDrive',
  'PATHEXT', // how Windows finds programs in PATH
] as const;

/**
 * The whole environment of a task: time zone, language and scratch folder are fixed.
 *
 * @param scratchFolder absolute; what the task leaves there goes with the run's work folder.
 */
export function createTaskEnvironment(
  parent: Readonly<Record<string, string | undefined>>,
  scratchFolder: string,
): Record<string, string> {
  const environment: Record<string, string> = { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' };
  for (const name of ['TMPDIR', 'TMP', 'TEMP']) environment[name] = scratchFolder;
  for (const name of inherited) {
    const value = parent[name];
    if (value !== undefined) environment[name] = value;
  }
  return environment;
}
