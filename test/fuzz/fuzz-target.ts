/** A parser under test. */
export interface FuzzTarget {
  readonly name: string;
  /** Sound inputs to begin with. */
  readonly seeds: () => readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Words that the format knows. */
  readonly words?: readonly string[];
  /**
   * Parses an input and checks what came out.
   *
   * @returns in a few words what happened, so that inputs with new outcomes are kept.
   * @throws KstoreError when the input is refused; any other error is a finding.
   */
  readonly run: (input: Uint8Array) => unknown;
}

export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [left, right] = [actual, expected].map((value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : JSON.stringify(value),
  );
  if (left !== right) throw new Error(`${what}: ${left!.slice(0, 300)} is not ${right!.slice(0, 300)}`);
}
