/** Bundles TypeScript modules (name to path below the project) into one folder, so that processes can be started with them. */
export function bundleModules(
  entryPoints: Readonly<Record<string, string>>,
): Promise<{ path(name: string): string; remove(): void }>;
