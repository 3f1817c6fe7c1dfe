import { copyFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

/** The letters of PDFs, Korean among them, with their licence (SIL Open Font License 1.1). */
const files = {
  '400Regular/NanumGothic_400Regular.ttf': 'NanumGothic_400Regular.ttf',
  '700Bold/NanumGothic_700Bold.ttf': 'NanumGothic_700Bold.ttf',
  LICENSE_FONT: 'LICENSE',
};

export function copyFonts(folder) {
  const packageFolder = dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/nanum-gothic/package.json'),
  );
  mkdirSync(folder, { recursive: true });
  for (const [source, name] of Object.entries(files))
    copyFileSync(join(packageFolder, source), join(folder, name));
}
