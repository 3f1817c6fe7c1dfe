import { percent, round } from './report-text.ts';
import type { LossKind } from './row-losses.ts';

interface LossWords {
  /** Axis of a figure. */
  readonly axis: string;
  /** Head of a column. */
  readonly short: string;
  readonly korean: string;
  /** `7 % are wrong`. */
  readonly clause: string;
}

const words: Readonly<Record<LossKind, LossWords>> = {
  errors: {
    axis: 'mean absolute error',
    short: 'mean error',
    korean: '평균 오차',
    clause: 'is the mean error',
  },
  relativeErrors: {
    axis: 'mean absolute error, in shares of how far a target spreads',
    short: 'error, share of the spread',
    korean: '평균 오차(타깃이 퍼진 정도에 대한 비율)',
    clause: 'of how far the targets spread around their means is the mean error',
  },
  wrongRows: {
    axis: 'share of wrong rows',
    short: 'wrong',
    korean: '틀린 비율',
    clause: 'are wrong',
  },
  wrongLabels: {
    axis: 'share of wrong labels (Hamming loss)',
    short: 'wrong labels',
    korean: '틀린 레이블 비율',
    clause: 'of the labels are wrong',
  },
};

/** What a report says of its losses. */
export interface NamedLoss {
  readonly lossKind: LossKind;
  readonly unit: string;
}

/** What a loss is called, whatever a model predicts. @param word with its unit in brackets, where it has one. */
export function nameLoss({ lossKind, unit }: NamedLoss, word: 'axis' | 'short' | 'korean'): string {
  return `${words[lossKind][word]}${unit === '' ? '' : ` (${unit})`}`;
}

/** `4.2 MPa is the mean error`, `7 % are wrong`. */
export function stateLoss(loss: NamedLoss, value: number): string {
  return `${writeLoss(loss, value)} ${words[loss.lossKind].clause}`;
}

/** A loss as people say it: a share, or a number with its unit. */
export function writeLoss({ lossKind, unit }: NamedLoss, value: number): string {
  return lossKind === 'errors' ? `${round(value)}${unit === '' ? '' : ` ${unit}`}` : percent(value);
}
