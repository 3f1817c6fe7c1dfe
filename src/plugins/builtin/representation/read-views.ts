import type { RandomStream } from '../../api/task.ts';
import { predict, type Model } from '../../engine/model.ts';
import type { SampleReader } from '../../engine/samples.ts';

/** What a network makes of the rows. */
export function readFeatures(reader: SampleReader, model: Model): SampleReader {
  return {
    rows: reader.rows,
    async read(rows, epoch) {
      const { inputs, targets } = await reader.read(rows, epoch);
      return { inputs: predict(model, inputs), targets };
    },
  };
}

/** Rows that are to be given again as they are. */
export function readAgain(reader: SampleReader): SampleReader {
  return {
    rows: reader.rows,
    async read(rows, epoch) {
      const { inputs } = await reader.read(rows, epoch);
      return { inputs, targets: inputs };
    },
  };
}

/**
 * Rows that are to be given again whole, with a share of their inputs set to zero while training.
 *
 * @param random a fork of it for each row in each epoch.
 * @see P. Vincent et al., "Extracting and composing robust features with denoising autoencoders", ICML 2008, section 2.3.
 */
export function readCorrupted(reader: SampleReader, share: number, random: RandomStream): SampleReader {
  return {
    rows: reader.rows,
    async read(rows, epoch) {
      const { inputs: targets } = await reader.read(rows, epoch);
      if (epoch === null) return { inputs: targets, targets };
      const inputs = targets.slice();
      const length = inputs.length / rows.length;
      const ofEpoch = random.fork(String(epoch));
      rows.forEach((row, place) => {
        const own = ofEpoch.fork(String(row));
        for (let at = place * length; at < (place + 1) * length; at++) if (own.next() < share) inputs[at] = 0;
      });
      return { inputs, targets };
    },
  };
}

/** Two views of each row, side by side, each changed by a draw of its own. */
export function readViews(reader: SampleReader, outputs: number): SampleReader {
  return {
    rows: reader.rows,
    async read(rows, epoch) {
      const [first, second] = [
        await reader.read(rows, 2 * (epoch ?? 1) - 1),
        await reader.read(rows, 2 * (epoch ?? 1)),
      ];
      const length = first.inputs.length / rows.length;
      const inputs = new Float32Array(2 * first.inputs.length);
      rows.forEach((_row, place) => {
        const [begin, end] = [place * length, (place + 1) * length];
        inputs.set(first.inputs.subarray(begin, end), 2 * begin);
        inputs.set(second.inputs.subarray(begin, end), 2 * begin + length);
      });
      // There is nothing to be given, but every row has a place for it.
      return { inputs, targets: new Float32Array(2 * rows.length * outputs) };
    },
  };
}
