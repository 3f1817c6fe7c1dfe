// schemas/**/*.schema.json → src/store/model/generated/**/*.ts. `--check` only compares.
import { compile } from 'json-schema-to-typescript';
import { pascalCase, readSchemas, settle } from './generated-files.mjs';

const files = new Map();
for (const group of ['', 'artifact', 'output']) {
  for (const { name, path, schema } of readSchemas(group)) {
    const banner = `// Generated from ${path} by \`npm run generate\`. Do not edit.`;
    const title = schema.title ?? `${pascalCase(name)}${pascalCase(group)}`;
    const code = await compile({ ...schema, title, $id: title }, title, {
      bannerComment: banner,
      format: false,
      additionalProperties: true,
      unreachableDefinitions: false,
    });
    files.set(group === '' ? `${name}.ts` : `${group}/${name}.ts`, code);
  }
}
await settle('src/store/model/generated', files);
