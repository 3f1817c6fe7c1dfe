import type { ReportLanguage } from '../report/report-words.ts';
import type { HtmlColumn } from './html-page.ts';
import { koreanJudgements, koreanPhrases, koreanSentences } from './korean-phrases.ts';

/** What stands for a phrase or sentence of kstore in the language of a page. */
export type Say = (text: string) => string;

/**
 * Pages are written in English, and each phrase is looked up: one that is not known stays as it is. Only what kstore
 * says is looked up, never what stands in the data.
 */
export function phrasesOf(language: ReportLanguage): Say {
  return language === 'en' ? (text) => text : sayInKorean;
}

function sayInKorean(text: string): string {
  const phrase = koreanPhrases.get(text);
  if (phrase !== undefined) return phrase;
  const sentence = koreanSentences.find(([pattern]) => pattern.test(text));
  if (sentence === undefined) return text;
  const said = text.replace(sentence[0], sentence[1]);
  return said.replaceAll(effect, sayEffect).replace(/ and (\d+) more$/u, ' 외 $1개');
}

/** `data +0.1762 (better in 3 of 3 pairs)`, within a sentence about both. */
const effect = /\b(data|model) ([-+]?[\d.e-]+) \(([^()]+)\)/gu;

function sayEffect(_whole: string, kind: string, change: string, judgement: string): string {
  const found = koreanJudgements.find(([pattern]) => pattern.test(judgement));
  const words = found === undefined ? judgement : judgement.replace(found[0], found[1]);
  return `${kind === 'data' ? '데이터' : '모델'} ${change} (${words})`;
}

export function sayHeads(columns: readonly HtmlColumn[], say: Say): HtmlColumn[] {
  return columns.map((column) => ({ ...column, header: say(column.header) }));
}
