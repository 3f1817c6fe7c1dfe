import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, relative } from 'node:path';
import typescript from 'typescript';
import { projectFolder } from './settings.mjs';

const sourceFolder = join(projectFolder, 'src');
/** What package.json exports. */
const entries = ['plugins/api/index.ts', 'plugins/testkit/plugin-tester.ts'];

/** Writes the declarations of `kstore/plugin` and `kstore/testkit`, and of all that they mention. */
export function writeTypes(outputFolder) {
  const program = typescript.createProgram(
    entries.map((entry) => join(sourceFolder, entry)),
    {
      target: typescript.ScriptTarget.ES2022,
      module: typescript.ModuleKind.NodeNext,
      moduleResolution: typescript.ModuleResolutionKind.NodeNext,
      types: ['node'],
      strict: true,
      declaration: true,
      emitDeclarationOnly: true,
      // `npm run types` checks; here only declarations are wanted, and soon.
      noCheck: true,
      skipLibCheck: true,
      resolveJsonModule: true,
      allowImportingTsExtensions: true,
      rootDir: sourceFolder,
      outDir: outputFolder,
    },
  );
  const texts = new Map();
  program.emit(undefined, (path, text) => {
    texts.set(
      relative(outputFolder, path).replaceAll('\\', '/'),
      text.replaceAll(importedModule, '$1$2.js$3'),
    );
  });
  for (const path of findMentioned(texts)) {
    const target = join(outputFolder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, texts.get(path));
  }
}

const importedModule = /((?:from |import\()['"])(\.[^'"]*)\.ts(['"])/g;

/** The entries and what they import, and so on: what else the program reads is nobody's business. */
function findMentioned(texts) {
  const found = new Set();
  const visit = (path) => {
    if (found.has(path) || !texts.has(path)) return;
    found.add(path);
    for (const [, specifier] of texts.get(path).matchAll(/(?:from |import\()['"](\.[^'"]*)\.js['"]/g)) {
      visit(posix.join(posix.dirname(path), `${specifier}.d.ts`));
    }
  };
  for (const entry of entries) visit(entry.replace(/\.ts$/, '.d.ts'));
  return found;
}
