// Generated from schemas/output/show.schema.json by `npm run generate`. Do not edit.

/**
 * What `kstore show --json` prints.
 */
export interface ShowOutput {
  /**
   * everything that the reference means
   */
  matches: (
    | {
        type: 'version';
        /**
         * reference such as formula_v1
         */
        ref: string;
        kind:
          | 'dataset'
          | 'preprocessing'
          | 'model'
          | 'training'
          | 'evaluation'
          | 'experiment'
          | 'report'
          | 'checkpoint'
          | 'result'
          | 'plugin';
        name: string;
        version: number;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
        commit: string;
        time: string;
        author: string;
        files: number;
        sizeBytes: number;
        aliases: string[];
        meta: {
          [k: string]: unknown;
        };
        listing: {
          path: string;
          /**
           * f, x, l or d
           */
          mode: string;
          sizeBytes: number;
          id: string;
        }[];
        /**
         * runs that made this version
         *
         * Items: SHA-256, 64 lower-case hexadecimal digits
         */
        madeBy: string[];
        /**
         * settings that a person changed while the run that made it, or one before that, went on; absent when there are none
         */
        adjustments?: {
          /**
           * the run whose setting it was
           */
          run: string;
          task: string;
          /**
           * dotted path in the settings
           */
          setting: string;
          /**
           * the first step that the value holds for; before is what held until then, null when the setting was not there
           */
          step: number;
          before: unknown;
          value: unknown;
        }[];
        /**
         * with --storage only
         */
        storage?: {
          /**
           * its files as they would be checked out
           */
          logicalBytes: number;
          /**
           * its different chunks and nodes before compression
           */
          rawBytes: number;
          /**
           * the same on the disk
           */
          storedBytes: number;
          /**
           * of these, needed by nothing else
           */
          uniqueBytes: number;
          /**
           * different chunks
           */
          chunks: number;
          uniqueChunks: number;
          /**
           * nodes of its tree and chunk lists
           */
          nodes: number;
          /**
           * who needs some of it too, those with most first
           */
          sharedWith: {
            /**
             * dataset/formula_v1, run …, staged …
             */
            subject: string;
            chunks: number;
            storedBytes: number;
          }[];
          /**
           * files that take most on the disk
           */
          largest: {
            path: string;
            /**
             * tokens: an archive, such as a workbook, that was taken apart; bytes: as it is
             */
            keptAs: 'bytes' | 'tokens';
            logicalBytes: number;
            storedBytes: number;
            uniqueBytes: number;
            chunks: number;
          }[];
        };
        /**
         * how often a dataset was looked at
         */
        looks?: {
          /**
           * runs of test tasks on it, and how many checkpoints they tested
           */
          test: {
            looks: number;
            models: number;
          };
          /**
           * trainings that used its validation rows, and how many checkpoints they made
           */
          validation: {
            looks: number;
            models: number;
          };
        };
        /**
         * the layers of a model; an empty object when nothing says yet what a row is
         */
        model?: {
          /**
           * sizes are those of its latest checkpoint; else the output layer, which the task adds, is not among the layers
           */
          isTrained?: boolean;
          /**
           * why its layers do not fit; then nothing else is said
           */
          problem?: string;
          /**
           * sizes of one input row
           */
          input?: number[];
          /**
           * from input to output; layers inside another one come after it
           */
          layers?: {
            name: string;
            type: string;
            settings: string;
            /**
             * sizes of what it gives for one row
             */
            output: number[];
            /**
             * numbers that it learns itself
             */
            parameters: number;
          }[];
          /**
           * numbers that are learnt
           */
          parameters?: number;
          /**
           * numbers that are measured while training
           */
          statistics?: number;
          /**
           * memory of both, as float32
           */
          sizeBytes?: number;
        };
        framing?: ShownFraming;
        /**
         * of what test tasks gave
         */
        wear?: ShownWear[];
      }
    | {
        type: 'run';
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        run: string;
        task: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        spec: string;
        status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
        startedAt: string;
        durationMs: number;
        used: {
          role: string;
          /**
           * reference such as formula_v1
           */
          ref: string;
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        outputs: {
          slot: string;
          /**
           * reference such as formula_v1
           */
          ref: string;
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        /**
         * final value of each metric
         */
        metrics: {
          [k: string]: number;
        };
        /**
         * settings that a person changed while the run, or one that made what it used, went on; absent when there are none
         */
        adjustments?: {
          /**
           * the run whose setting it was
           */
          run: string;
          task: string;
          /**
           * dotted path in the settings
           */
          setting: string;
          /**
           * the first step that the value holds for; before is what held until then, null when the setting was not there
           */
          step: number;
          before: unknown;
          value: unknown;
        }[];
        /**
         * the run went on from a saved state; absent when it went through at once
         */
        resumedFrom?: {
          /**
           * steps that were done
           */
          step: number;
          /**
           * the run that the state was recorded with; absent when that one was never recorded
           */
          run?: string;
        };
        steps: {
          step: string;
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          run: string;
          cached: boolean;
          /**
           * fold of a protocol
           */
          fold?: number;
          /**
           * repeat of a protocol
           */
          repeat?: number;
          /**
           * the run went on from a saved state; absent when it went through at once
           */
          resumedFrom?: {
            /**
             * steps that were done
             */
            step: number;
            /**
             * the run that the state was recorded with; absent when that one was never recorded
             */
            run?: string;
          };
        }[];
        /**
         * steps of an experiment that were not run
         */
        notRun: {
          step: string;
          needs: string | null;
          /**
           * fold of a protocol
           */
          fold?: number;
          /**
           * repeat of a protocol
           */
          repeat?: number;
        }[];
        /**
         * what was chosen for this run in a matrix or sweep
         */
        point: {
          [k: string]: unknown;
        };
        /**
         * as the run began; see adjustments
         */
        settings: {
          [k: string]: unknown;
        };
        seed: number;
        engine: {
          [k: string]: string;
        };
        environment: {
          [k: string]: unknown;
        };
        error: {
          code: string;
          message: string;
        } | null;
        /**
         * what reproducing it found, newest first
         */
        verdicts: {
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
          verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
          judgedAt: string;
        }[];
        /**
         * whether training, validation and test data have rows in common, as it was checked before the run
         */
        dataCheck?: {
          /**
           * data that is to have nothing in common, `left` learnt from
           */
          pairs: {
            step: string;
            left: {
              role: 'training' | 'validation' | 'test';
              kind:
                | 'dataset'
                | 'preprocessing'
                | 'model'
                | 'training'
                | 'evaluation'
                | 'experiment'
                | 'report'
                | 'checkpoint'
                | 'result'
                | 'plugin';
              /**
               * reference such as formula_v1
               */
              ref: string;
              /**
               * SHA-256, 64 lower-case hexadecimal digits
               */
              id: string;
            };
            right: {
              role: 'training' | 'validation' | 'test';
              kind:
                | 'dataset'
                | 'preprocessing'
                | 'model'
                | 'training'
                | 'evaluation'
                | 'experiment'
                | 'report'
                | 'checkpoint'
                | 'result'
                | 'plugin';
              /**
               * reference such as formula_v1
               */
              ref: string;
              /**
               * SHA-256, 64 lower-case hexadecimal digits
               */
              id: string;
            };
            unit?: 'row' | 'file';
            /**
             * rows or files compared
             */
            rows?: {
              left: number;
              right: number;
            };
            /**
             * rows or files of the right side, each by the strongest way in which it overlaps
             */
            counts?: {
              /**
               * the same as they are written
               */
              exact: number;
              /**
               * the same but for how they are written: number format, case, white space, width, unit, order of columns
               */
              normalised: number;
              /**
               * of the same key, with other content
               */
              key: number;
              /**
               * the same inputs with another target
               */
              sameInputs: number;
            };
            /**
             * why they could not be compared; then there are no counts
             */
            notCompared?: string;
          }[];
          /**
           * what could not be told of the roles, in words
           */
          unknown: string[];
          /**
           * the reason for which the run went on although data overlaps
           */
          overridden?: string;
        };
        /**
         * what the runs of a protocol gave; `metrics` of the record has the means
         */
        protocol?: {
          folds?: number;
          repeats?: number;
          interval: {
            level: number;
            /**
             * `corrected resampled t`: Nadeau and Bengio (2003)
             */
            method: string;
            /**
             * test rows for each training row
             */
            testShare: number;
          };
          metrics: {
            [k: string]: {
              /**
               * of each division, folds of the first repeat first
               */
              values: number[];
              mean: number;
              /**
               * standard deviation of the sample
               */
              deviation: number;
              /**
               * lower end of the interval
               */
              low: number;
              /**
               * upper end of the interval
               */
              high: number;
            };
          };
        };
        framing?: ShownFraming;
        /**
         * of what test tasks gave
         */
        wear?: ShownWear[];
      }
    | {
        type: 'commit';
        commit: string;
        time: string;
        author: string;
        email: string;
        message: string;
        versions: {
          /**
           * reference such as formula_v1
           */
          ref: string;
          kind:
            | 'dataset'
            | 'preprocessing'
            | 'model'
            | 'training'
            | 'evaluation'
            | 'experiment'
            | 'report'
            | 'checkpoint'
            | 'result'
            | 'plugin';
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
        }[];
        runs: {
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          run: string;
          task: string;
          status: 'succeeded' | 'failed' | 'aborted' | 'stopped';
        }[];
        /**
         * names of the tags on this commit
         */
        tags: string[];
        verdicts: {
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          id: string;
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          run: string;
          verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
        }[];
      }
    | {
        type: 'verdict';
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        id: string;
        /**
         * SHA-256, 64 lower-case hexadecimal digits
         */
        run: string;
        task: string;
        verdict: 'IDENTICAL' | 'EQUIVALENT' | 'DIFFERENT' | 'CANNOT';
        outputs: {
          /**
           * kind/name_vN
           */
          ref: string;
          /**
           * SHA-256, 64 lower-case hexadecimal digits
           */
          expected: string;
          actual: string | null;
          /**
           * same id
           */
          equal: boolean;
        }[];
        firstDifference: {
          /**
           * kind/name_vN
           */
          output: string;
          /**
           * file in the output; empty when its summary differs
           */
          path: string;
          /**
           * tensor, metric, cell or byte
           */
          place: string;
          /**
           * any JSON value
           */
          expected: {
            [k: string]: unknown;
          };
          /**
           * any JSON value
           */
          actual: {
            [k: string]: unknown;
          };
          relativeDifference: number | null;
        } | null;
        cause: {
          kind:
            | 'input-content'
            | 'settings'
            | 'seed'
            | 'plugin-code'
            | 'engine'
            | 'library'
            | 'interpreter'
            | 'threads'
            | 'not-deterministic'
            | 'row-order'
            | 'environment-variable'
            | 'clock'
            | 'network'
            | 'platform'
            | 'unknown';
          /**
           * shown: seen in the store or by running it; likely: the only known change; possible: one of several
           */
          certainty: 'shown' | 'likely' | 'possible';
          sentence: string;
          evidence: string[];
          /**
           * what to do
           */
          advice: string;
        } | null;
        missing: {
          what: string;
          why: string;
        }[];
        changed: string[];
        tolerance: {
          /**
           * share of the larger of two numbers by which they may differ
           */
          relative: number;
          declaredBy: 'task' | 'person';
        } | null;
        environment: {
          [k: string]: unknown;
        };
        judgedAt: string;
        durationMs: number;
      }
  )[];
}
/**
 * the task card of the experiment, and whether its thresholds are reached
 */
export interface ShownFraming {
  /**
   * reference such as baseline_v1
   */
  experiment: string;
  /**
   * as the experiment file has it
   */
  card: {
    [k: string]: unknown;
  };
  success: {
    metric: string;
    atLeast?: number;
    atMost?: number;
    /**
     * null when the run has no such metric
     */
    value: number | null;
    /**
     * null without a value
     */
    reached: boolean | null;
  }[];
}
/**
 * how often the test data of a result have been looked at
 */
export interface ShownWear {
  /**
   * the dataset tested on
   */
  ref: string;
  id: string;
  /**
   * runs of test tasks on it until now
   */
  looks: number;
  /**
   * different checkpoints among them
   */
  models: number;
  /**
   * which of the looks this result is; null for a run that did not succeed
   */
  look: number | null;
  /**
   * sweeps that chose settings by a metric of a test on it
   */
  chosenBy: string[];
}
