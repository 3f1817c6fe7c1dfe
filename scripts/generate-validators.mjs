// schemas/ → src/store/schema/generated/: validators as plain code, so that a run loads no schema compiler.
// `--check` only compares.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { pascalCase, projectFolder, readSchemas, settle } from './generated-files.mjs';

const files = new Map();
await addModule('store-validators', '', { allErrors: false });
await addModule('artifact-validators', 'artifact', { allErrors: true });
await settle('src/store/schema/generated', files);

async function addModule(moduleName, group, options) {
  const schemas = readSchemas(group);
  const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.\n';
  files.set(`${moduleName}.js`, banner + (await compileAll(schemas, options)));
  files.set(`${moduleName}.d.ts`, banner + declare(schemas, group));
}

/** The code of the validators and the schemas themselves, from which a message says what would have been right. */
async function compileAll(schemas, { allErrors }) {
  const ajv = new Ajv2020({ strict: true, allErrors, code: { source: true, esm: true, lines: true } });
  for (const { schema } of schemas) ajv.addSchema(schema);
  const exported = Object.fromEntries(
    schemas.map(({ name, schema }) => [`is${pascalCase(name)}`, schema.$id]),
  );
  const byName = Object.fromEntries(schemas.map(({ name, schema }) => [name, schema]));
  const source = `${standaloneCode.default(ajv, exported)}\nexport const schemas = ${JSON.stringify(byName, null, 1)};\n`;
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: projectFolder, loader: 'js' },
    absWorkingDir: projectFolder,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['main'],
    target: 'node20.19',
    write: false,
    minifySyntax: true,
    minifyIdentifiers: true,
    legalComments: 'none',
  });
  return outputFiles[0].text;
}

function declare(schemas, group) {
  const folder = group === '' ? '' : `${group}/`;
  const imports = schemas.map(
    ({ name, schema }) => `import type { ${schema.title} } from '../../model/generated/${folder}${name}.ts';`,
  );
  const exports = schemas.map(
    ({ name, schema }) => `export declare const is${pascalCase(name)}: Validator<${schema.title}>;`,
  );
  const names = schemas.map(({ name }) => `'${name}'`).join(' | ') || 'never';
  return [
    "import type { JsonObject } from '../../codec/canonical-json.ts';",
    "import type { Validator } from '../validator.ts';",
    ...imports,
    '',
    ...exports,
    `export declare const schemas: Readonly<Record<${names}, JsonObject>>;`,
  ].join('\n');
}
