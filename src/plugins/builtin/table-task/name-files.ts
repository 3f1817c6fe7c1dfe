/**
 * Parts of file names with only letters, digits, `.`, `-` and `_` of names that come from data; a number keeps equal
 * ones apart.
 */
export function nameFiles(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((original) => {
    const stem = original.replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-');
    let name = stem;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${stem}-${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}
