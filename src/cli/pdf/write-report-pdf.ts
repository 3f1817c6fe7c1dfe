import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type Typst from '@myriaddreamin/typst-ts-node-compiler';
import { KstoreError } from '../../store/index.ts';
import { readPagePart } from '../page-part.ts';
import { orderObjects } from './order-objects.ts';
import type { DocumentPicture, ReportDocument } from './report-document.ts';

/** Files are held in memory under this path; nothing is on the disk there, and typst reads nothing outside. */
const workspace = resolve('/kstore-report');
const fonts = ['NanumGothic_400Regular.ttf', 'NanumGothic_700Bold.ttf'];

/**
 * Sets a report as PDF. Equal documents give equal bytes: the file has no date, and its letters are those that kstore
 * brings; only letters that these lack are taken from the fonts of the machine.
 *
 * @throws KSTORE_SYSTEM where typst cannot be loaded, KSTORE_SETTINGS_INVALID naming a picture that cannot be drawn.
 */
export function writeReportPdf(document: ReportDocument): Uint8Array {
  const { NodeCompiler } = loadTypst();
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: fonts.map(readFont) }] });
  const { pictures, ...data } = document;
  compiler.mapShadow(join(workspace, 'report.json'), Buffer.from(JSON.stringify(data)));
  for (const { file, bytes } of pictures) compiler.mapShadow(join(workspace, file), Buffer.from(bytes));
  for (const picture of pictures) checkPicture(compiler, picture);
  return orderObjects(compiler.pdf({ mainFileContent: readPagePart('report.typ').toString('utf8') }));
}

function checkPicture(compiler: Typst.NodeCompiler, { file, name }: DocumentPicture): void {
  const compiled = compiler.compile({ mainFileContent: `#image("${file}")` });
  if (!compiled.hasError()) return;
  const [problem] = (compiled.takeError()?.shortDiagnostics ?? []) as { readonly message?: string }[];
  throw new KstoreError('KSTORE_SETTINGS_INVALID', `${name}: ${problem?.message ?? 'cannot be drawn'}`, {
    hints: ['cite another picture, or make it again; `--html` shows it as the browser does'],
  });
}

/** A native library: not part of the bundle, and loaded for the first PDF. */
function loadTypst(): typeof Typst {
  try {
    return createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler') as typeof Typst;
  } catch (cause) {
    throw new KstoreError(
      'KSTORE_SYSTEM',
      'a PDF needs the package typst-ts-node-compiler, which cannot be loaded',
      {
        hints: ['install kstore again with its optional packages, or print the page of `--html`'],
        cause,
      },
    );
  }
}

function readFont(name: string): Buffer {
  return readPagePart(join('fonts', name));
}
