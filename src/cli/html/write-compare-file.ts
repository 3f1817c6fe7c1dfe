import type { CompareOutput } from '../views/compare-output.ts';
import { writeComparisonPage } from './compare-page.ts';
import type { ReportLanguage } from '../report/report-words.ts';
import { loadFigures } from './draw-figure.ts';
import { writePageFile } from './page-file.ts';

/** Writes a comparison as one page with figures. @param first the metric that comes first. */
export async function writeComparePage(
  output: CompareOutput,
  first: string | null,
  path: string,
  language: ReportLanguage,
): Promise<void> {
  writePageFile(path, writeComparisonPage(output, first, await loadFigures(), language));
}
