/** What a task used besides its inputs, as far as it was seen; members that are absent were not used. */
export interface Observed {
  /** Times that it read the date and time. */
  readonly clock?: number;
  /** Times that it measured time, which many libraries do without harm. */
  readonly timer?: number;
  /** Times that it drew random numbers that no seed determines. */
  readonly random?: number;
  /** Hosts that it spoke to, or asked for. */
  readonly network?: readonly string[];
  /** Environment variables that it read, each with the first 16 digits of the SHA-256 of its value. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Native libraries that it loaded: file name and the first 16 digits of the SHA-256 of the file. */
  readonly native?: Readonly<Record<string, string>>;
}

export const maximumHosts = 20;
export const maximumVariables = 100;
export const maximumLibraries = 100;
const maximumNameLength = 200;

/** Keeps of a report what has the right shape: it comes from the process of the task. Null when nothing is left. */
export function checkObserved(report: unknown): Observed | null {
  if (typeof report !== 'object' || report === null) return null;
  const { clock, timer, random, network, variables, native } = report as Record<string, unknown>;
  const hosts = Array.isArray(network) ? network.filter(isShortText).slice(0, maximumHosts) : [];
  const read = listHashed(variables, maximumVariables);
  const loaded = listHashed(native, maximumLibraries);
  const observed: Observed = {
    ...(isCount(clock) ? { clock } : {}),
    ...(isCount(timer) ? { timer } : {}),
    ...(isCount(random) ? { random } : {}),
    ...(hosts.length > 0 ? { network: hosts } : {}),
    ...(read.length > 0 ? { variables: Object.fromEntries(read) } : {}),
    ...(loaded.length > 0 ? { native: Object.fromEntries(loaded) } : {}),
  };
  return Object.keys(observed).length === 0 ? null : observed;
}

/** Names with the beginning of a hash each. */
function listHashed(value: unknown, maximum: number): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const isHashed = (entry: [string, unknown]): entry is [string, string] =>
    isShortText(entry[0]) && typeof entry[1] === 'string' && /^[0-9a-f]{16}$/.test(entry[1]);
  return Object.entries(value).filter(isHashed).slice(0, maximum);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= maximumNameLength;
}
