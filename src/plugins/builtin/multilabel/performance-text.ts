import { maximumShownClasses } from '../classification/score-table.ts';
import { escapeMarkdown, percent, round, tabulate } from '../table-task/report-text.ts';
import type { LabelPerformance } from './metrics.ts';

/** How good predicted labels are, in one paragraph. */
export function describePerformance({ accuracy, hammingLoss, micro, macro }: LabelPerformance): string {
  return `All labels are right for ${percent(accuracy)} of the rows; label by label ${percent(hammingLoss)} are wrong (Hamming loss). F1 is ${round(micro.f1)} over all labels together (micro), ${round(macro.f1)} as the mean of labels (macro).`;
}

export function describeKoreanPerformance({ accuracy, hammingLoss, micro, macro }: LabelPerformance): string {
  return `모든 레이블이 맞은 행은 ${percent(accuracy)}, 레이블 하나하나로는 ${percent(hammingLoss)}가 틀렸습니다(해밍 손실). F1: 모든 레이블을 함께 세면 ${round(micro.f1)}(micro), 레이블의 평균은 ${round(macro.f1)}(macro).`;
}

/** A table of the labels. @param header words for label, rows with it, precision, recall and F1. */
export function tabulateLabels({ labels }: LabelPerformance, header: readonly string[]): readonly string[] {
  const share = (value: number | null) => (value === null ? '–' : round(value));
  return tabulate(
    header,
    labels
      .slice(0, maximumShownClasses)
      .map((one) => [
        escapeMarkdown(one.label),
        String(one.truePositives + one.falseNegatives),
        share(one.precision),
        share(one.recall),
        share(one.f1),
      ]),
  );
}
