// Generated from schemas/output/sweep-list.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore sweep list --json` prints.
 */
export interface SweepListOutput {
  sweeps: {
    /**
     * id of the sweep
     */
    sweep: string;
    /**
     * reference such as baseline_v1
     */
    experiment: string;
    /**
     * interrupted: the command that ran it died
     */
    state: 'running' | 'paused' | 'interrupted' | 'finished';
    strategy: 'random' | 'grid' | 'tpe' | 'halving';
    metric: string;
    better: 'higher' | 'lower';
    /**
     * true when test data decide
     */
    onTestData: boolean;
    /**
     * trials that the strategy may choose
     */
    trialLimit: number;
    counts: {
      waiting: number;
      running: number;
      done: number;
      failed: number;
      pruned: number;
    };
    /**
     * trials that the strategy chooses when those before them have ended
     */
    toChoose: number;
    /**
     * number of the best trial
     */
    best: number | null;
    bestValue: number | null;
  }[];
}
