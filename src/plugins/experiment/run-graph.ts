/** A piece of work that can begin when those that it needs have succeeded. */
export interface GraphNode {
  readonly id: string;
  readonly needs: readonly string[];
}

export type NodeOutcome<Result> =
  | { readonly status: 'succeeded'; readonly result: Result }
  | { readonly status: 'failed'; readonly result: Result }
  /** `because`: the failed node that it needs, directly or by others; null when the whole was stopped before. */
  | { readonly status: 'not run'; readonly because: string | null };

export interface GraphOptions<Node extends GraphNode, Result> {
  /** How many nodes run at a time at most. */
  readonly jobs: number;
  /** When it fires nothing more begins; what runs is expected to settle. */
  readonly signal: AbortSignal | undefined;
  /** Asked before each node: when true, nothing more begins, and what runs goes on. */
  readonly isEnding?: () => boolean;
  /** @param signal fires as the one above, and when another node has thrown. */
  readonly run: (node: Node, signal: AbortSignal) => Promise<Result>;
  /** False for a result on which nothing can be built. */
  readonly isSuccess: (result: Result) => boolean;
  /** Told after each node that was run. */
  readonly onSettled?: (outcomes: ReadonlyMap<string, NodeOutcome<Result>>) => Promise<unknown>;
}

/**
 * Runs the nodes of a graph without circles, each after those that it needs, in the given order where that
 * leaves a choice. Nodes that need a failed one are not run; all others are.
 *
 * @throws what a node threw first, after those that were running have settled: it is no outcome but a fault that
 * others would meet too.
 */
export async function runGraph<Node extends GraphNode, Result>(
  nodes: readonly Node[],
  options: GraphOptions<Node, Result>,
): Promise<ReadonlyMap<string, NodeOutcome<Result>>> {
  const outcomes = new Map<string, NodeOutcome<Result>>();
  const running = new Map<string, Promise<void>>();
  const faults: unknown[] = [];
  const breakdown = new AbortController();
  const signals = options.signal === undefined ? [breakdown.signal] : [breakdown.signal, options.signal];
  const signal = AbortSignal.any(signals);
  const start = async (node: Node): Promise<void> => {
    try {
      const result = await options.run(node, signal);
      outcomes.set(node.id, { status: options.isSuccess(result) ? 'succeeded' : 'failed', result });
      await options.onSettled?.(outcomes);
    } catch (error) {
      faults.push(error);
      breakdown.abort(error);
    } finally {
      running.delete(node.id);
    }
  };
  let waiting: readonly Node[] = nodes;
  for (;;) {
    waiting = dropUnreachable(waiting, outcomes);
    while (!signal.aborted && options.isEnding?.() !== true && running.size < options.jobs) {
      const next = waiting.find(({ needs }) => needs.every((id) => outcomes.get(id)?.status === 'succeeded'));
      if (next === undefined) break;
      waiting = waiting.filter((node) => node !== next);
      running.set(next.id, start(next));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (faults.length > 0) throw faults[0];
  for (const node of waiting) outcomes.set(node.id, { status: 'not run', because: null });
  return outcomes;
}

/** Takes out the nodes that need a failed one; those come first, so one pass finds all. */
function dropUnreachable<Node extends GraphNode, Result>(
  waiting: readonly Node[],
  outcomes: Map<string, NodeOutcome<Result>>,
): readonly Node[] {
  return waiting.filter((node) => {
    const because = node.needs.map((id) => findFailure(id, outcomes)).find((id) => id !== null);
    if (because === undefined) return true;
    outcomes.set(node.id, { status: 'not run', because: because });
    return false;
  });
}

function findFailure(id: string, outcomes: ReadonlyMap<string, NodeOutcome<unknown>>): string | null {
  const outcome = outcomes.get(id);
  if (outcome?.status === 'failed') return id;
  return outcome?.status === 'not run' ? outcome.because : null;
}
