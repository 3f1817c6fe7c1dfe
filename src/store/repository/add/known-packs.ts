/**
 * Whether all packs that held something are there still; then what they held is there too, as packs do not change.
 *
 * @param packs file names of packs; without any nothing was held.
 * @param readable file names of the packs that can be used now.
 */
export function areStillThere(packs: readonly string[], readable: readonly string[]): boolean {
  const there = new Set(readable);
  return packs.length > 0 && packs.every((pack) => there.has(pack));
}

/** File names of packs, each once. */
export function unitePacks(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())].sort();
}
