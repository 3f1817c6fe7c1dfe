const maximumShown = 5;

/** The first lines of many, and how many more there are. */
export function shortenList(lines: readonly string[], more = 'more'): string[] {
  const rest = lines.length - maximumShown;
  return rest > 0 ? [...lines.slice(0, maximumShown), `and ${rest} ${more}`] : [...lines];
}
