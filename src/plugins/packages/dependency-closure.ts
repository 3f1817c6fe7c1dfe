import {
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from '../../store/files/system-error.ts';
import { checkLinkTarget, KstoreError } from '../../store/index.ts';

/** A package that came along since the plugin needs it. */
export interface CopiedPackage {
  readonly name: string;
  readonly version: string;
  /** Below the plugin, as `node_modules/simple-statistics`. */
  readonly path: string;
}

interface PackageFields {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly dependencies?: unknown;
  readonly optionalDependencies?: unknown;
  readonly peerDependencies?: unknown;
  readonly peerDependenciesMeta?: unknown;
}

interface Placed {
  /** Real path that it is copied from. */
  readonly source: string;
  /** Below the plugin; `''` for the plugin itself. */
  readonly place: string;
}

const packageName = /^(?:@[a-z0-9~._-]+\/)?[a-z0-9~_-][a-z0-9~._-]*$/i;
/** The runner brings the task interface. */
const broughtByRunner = 'kstore';
/** What version control and programs leave; the store ignores the rest (`kinds.plugin.leftOut`). */
const leftOut = new Set(['.git', '__pycache__']);

/**
 * Copies a folder and the packages that it needs, each as Node would find it from there. Packages go to the top
 * `node_modules`, unless another version of them is there: then beside the one that needs them. No script of a
 * package runs.
 *
 * @throws KSTORE_PATH_NOT_FOUND when a needed package is not installed. KSTORE_PATH_UNSAFE, KSTORE_SYSTEM.
 */
export function copyWithDependencies(source: string, target: string): CopiedPackage[] {
  const root: Placed = { source: attempt('read', source, () => realpathSync(source)), place: '' };
  const placed = new Map<string, string>();
  const copied: CopiedPackage[] = [];
  const waiting: Placed[] = [root];
  copyFiles(root.source, target);
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    for (const [name, isOptional] of listDependencies(readPackage(next.source), next.source)) {
      const dependency = findPackage(next.source, name);
      if (dependency === null && isOptional) continue;
      if (dependency === null) throw createMissingError(name, next.source);
      const place = choosePlace(placed, next.place, name, dependency);
      if (place === null) continue;
      placed.set(place, dependency);
      copyFiles(dependency, join(target, place));
      copied.push({ name, version: formatVersionOf(dependency), path: place });
      waiting.push({ source: dependency, place });
    }
  }
  return copied.sort((left, right) => (left.path < right.path ? -1 : 1));
}

/** Null when the package that Node would find from there is this one already. */
function choosePlace(
  placed: ReadonlyMap<string, string>,
  dependent: string,
  name: string,
  source: string,
): string | null {
  for (let folder = dependent; ; folder = parentPackage(folder)) {
    const place = join(folder, 'node_modules', name);
    const there = placed.get(place);
    if (there === source) return null;
    if (there !== undefined) return join(dependent, 'node_modules', name);
    if (folder === '') return place;
  }
}

/** `node_modules/a/node_modules/b` is in `node_modules/a`, and that in the plugin. */
function parentPackage(place: string): string {
  const end = place.lastIndexOf('node_modules');
  return end <= 0 ? '' : place.slice(0, end - 1);
}

function* listDependencies(
  fields: PackageFields,
  folder: string,
): Generator<[name: string, isOptional: boolean]> {
  const optional = toFields(fields.optionalDependencies);
  const peersMeta = toFields(fields.peerDependenciesMeta);
  const names = new Set(
    [fields.dependencies, optional, fields.peerDependencies].flatMap((list) => Object.keys(toFields(list))),
  );
  for (const name of [...names].sort()) {
    if (name === broughtByRunner) continue;
    if (!packageName.test(name)) {
      throw new KstoreError(
        'KSTORE_SETTINGS_INVALID',
        `${join(folder, 'package.json')}: ${JSON.stringify(name)} is no name of a package`,
      );
    }
    yield [name, name in optional || toFields(peersMeta[name]).optional === true];
  }
}

/** The folder that Node's algorithm finds (nodejs.org/api/modules.html#loading-from-node_modules-folders). */
function findPackage(from: string, name: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name);
    if (existsSync(join(candidate, 'package.json'))) return realpathSync(candidate);
    if (dirname(folder) === folder) return null;
  }
}

/** The package of that name that is installed for a folder, or null. */
export function findInstalledPackage(folder: string, name: string): string | null {
  return packageName.test(name) ? findPackage(realpathSync(folder), name) : null;
}

function createMissingError(name: string, dependent: string): KstoreError {
  return new KstoreError(
    'KSTORE_PATH_NOT_FOUND',
    `"${dependent}" needs the package "${name}", which is not installed`,
    {
      hints: [`run \`npm install\` in "${dependent}", then add the plugin again`],
      data: { package: name, folder: dependent },
    },
  );
}

/** `package.json` of a folder; nothing when there is none. @throws KSTORE_SETTINGS_SYNTAX, KSTORE_SYSTEM. */
export function readPackage(folder: string): PackageFields {
  const path = join(folder, 'package.json');
  if (!existsSync(path)) return {};
  const text = attempt('read', path, () => readFileSync(path, 'utf8'));
  try {
    return toFields(JSON.parse(text));
  } catch (cause) {
    throw new KstoreError('KSTORE_SETTINGS_SYNTAX', `${path}: is not JSON`, { cause });
  }
}

function formatVersionOf(folder: string): string {
  const { version } = readPackage(folder);
  return typeof version === 'string' ? version : '';
}

function toFields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

/** Copies a package without the packages inside it: those that it needs are copied one by one. */
function copyFiles(source: string, target: string): void {
  const visit = (below: string): void => {
    mkdirSync(join(target, below), { recursive: true });
    for (const entry of readdirSync(join(source, below), { withFileTypes: true })) {
      const isPackages = below === '' && entry.name === 'node_modules';
      if (isPackages || leftOut.has(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else copyEntry(source, target, path);
    }
  };
  attempt('copy', source, () => visit(''));
}

function copyEntry(source: string, target: string, path: string): void {
  const from = join(source, path);
  const stat = lstatSync(from);
  if (stat.isSymbolicLink()) {
    const link = readlinkSync(from);
    checkLinkTarget(link, path);
    symlinkSync(link, join(target, path));
  } else if (stat.isFile()) {
    copyFileSync(from, join(target, path));
  } else {
    throw new KstoreError('KSTORE_PATH_UNSAFE', `"${from}" is neither a file nor a folder`, {
      data: { path: from },
    });
  }
}
