// Who may import whom. ARCHITECTURE.md says the same in words.

/** Rings of the store from the inside out: a ring uses itself and the rings before it; peers share a line. */
const storeRings = [
  ['errors', 'model'],
  ['codec'],
  ['files', 'schema'],
  ['packs'],
  ['objects'],
  ['tables', 'ledger'],
  ['diff'],
  ['repository'],
];

const ringRules = storeRings.slice(0, -1).map((rings, index) => ({
  name: `store-ring-${rings.join('-')}`,
  comment: `${rings.join(' and ')} must be usable, and testable, without what is built upon them`,
  severity: 'error',
  from: { path: `^src/store/(${rings.join('|')})/` },
  to: {
    path: `^src/store/(${storeRings
      .slice(index + 1)
      .flat()
      .join('|')})/`,
  },
}));

const peerRules = [
  ['objects', 'tables'],
  ['tables', 'ledger'],
  ['ledger', 'objects'],
].flatMap(([left, right]) =>
  [
    [left, right],
    [right, left],
  ].map(([from, to]) => ({
    name: `store-peers-${from}-${to}`,
    comment: `${from} and ${to} know nothing of each other; the repository brings them together`,
    severity: 'error',
    from: { path: `^src/store/${from}/` },
    to: { path: `^src/store/${to}/` },
  })),
);

/** One library, one door: when it is replaced, one place changes. */
function door(library, doors, comment, extra = {}) {
  return {
    name: `door-${library.replaceAll(/[^a-z]+/gi, '-').replace(/^-|-$/g, '')}`,
    comment,
    severity: 'error',
    from: { path: '^src/', pathNot: doors },
    to: { path: `(^|node_modules/)${library}(/|$)`, ...extra },
  };
}

export default {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'modules in a cycle can only be understood, tested and loaded together',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-unresolved',
      comment: 'a path rule does not see what cannot be resolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-tests-in-program',
      comment: 'the program must not depend on what is not shipped',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|fixtures)/' },
    },
    {
      name: 'store-knows-nothing-above',
      comment: 'the store serves command line, server and tests alike, so it knows none of them',
      severity: 'error',
      from: { path: '^src/store/' },
      to: { path: '^src/(plugins|commands|cli)/' },
    },
    {
      name: 'store-index-is-for-others',
      comment: 'inside the store the index would tie every ring to every other',
      severity: 'error',
      from: { path: '^src/store/', pathNot: '^src/store/index\\.ts$' },
      to: { path: '^src/store/index\\.ts$' },
    },
    ...ringRules,
    ...peerRules,
    {
      name: 'plugins-know-no-terminal',
      comment: 'tasks also run where there is no terminal',
      severity: 'error',
      from: { path: '^src/plugins/' },
      to: { path: '^src/(commands|cli)/' },
    },
    {
      name: 'plugins-use-the-door-of-the-store',
      comment: 'the store may change inside without the plugins noticing',
      severity: 'error',
      from: { path: '^src/plugins/', pathNot: '^src/plugins/(runner|registry|packages)/' },
      to: {
        path: '^src/store/',
        pathNot:
          '^src/store/(index\\.ts$|model/|errors/|codec/|tables/(table|units)\\.ts$|schema/(validate(-with)?|task-meta)\\.ts$|files/compare-utf8\\.ts$)',
      },
    },
    {
      name: 'runner-reads-content-only',
      comment:
        'the process of a task opens content without the repository: it cannot see names or history, and its code stays small, since its hash is part of every run',
      severity: 'error',
      from: { path: '^src/plugins/(runner|registry|packages)/' },
      to: {
        path: '^src/store/',
        pathNot:
          '^src/store/(index\\.ts$|model/|errors/|codec/|tables/table(-file|-lines)?\\.ts$|schema/(validate(-with)?|task-meta)\\.ts$|files/(cache-file|compare-utf8|safe-path|list-files|listing|system-error)\\.ts$|objects/object-store\\.ts$)',
      },
    },
    {
      name: 'task-process-without-repository',
      comment: 'what the process of a task loads is part of the identity of every run',
      severity: 'error',
      from: { path: '^src/plugins/runner/task-child\\.ts$' },
      to: { path: '^src/store/(index\\.ts$|repository/|ledger/)', reachable: true },
    },
    {
      name: 'builtin-tasks-are-like-any-other',
      comment: 'a built-in task uses what a third party can use, so the interface is known to suffice',
      severity: 'error',
      from: { path: '^src/plugins/builtin/' },
      to: { path: '^src/', pathNot: '^src/plugins/(api|engine|preprocessing|evaluation|builtin)/' },
    },
    {
      name: 'builtin-tasks-stand-alone',
      comment: 'a task is bundled apart; what two tasks share belongs into engine or preprocessing',
      severity: 'error',
      from: { path: '^src/plugins/builtin/(learning|test)/' },
      to: { path: '^src/plugins/builtin/(learning|test)/' },
    },
    {
      name: 'task-interface-has-no-code-behind-it',
      comment: 'third parties import it: it brings types and the two define functions only',
      severity: 'error',
      from: { path: '^src/plugins/api/' },
      to: { path: '^src/', pathNot: '^src/plugins/api/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'cli-serves-commands',
      comment: 'what commands have in common must not know a single one; the build ties them together',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'commands-stand-alone',
      comment: 'each command is loaded alone; what two share belongs into cli or the library',
      severity: 'error',
      from: { path: '^src/commands/' },
      to: { path: '^src/commands/' },
    },
    {
      name: 'heavy-libraries-are-loaded-late',
      comment: 'a command that does not need them must not wait for them: use await import()',
      severity: 'error',
      from: { path: '^src/(store|cli|commands)/' },
      to: {
        path: '(^|/)node_modules/(ajv|csv-parse|echarts|exceljs|fast-glob|hyparquet|hyparquet-compressors|yaml)/',
        dynamic: false,
        dependencyTypesNot: ['type-only', 'type-import'],
      },
    },
    door(
      'isomorphic-git',
      '^test/',
      'the ledger reads and writes git by itself; tests compare it with this library',
    ),
    door('ajv', '^src/store/schema/', 'everything else gets checked values or a KstoreError'),
    door(
      'exceljs',
      '^src/store/diff/workbook/',
      'it writes workbooks for people, and reads what it marks; tables are read by our own reader',
      { dependencyTypesNot: ['type-only'] },
    ),
    door(
      'hyparquet',
      '^src/store/tables/parquet\\.ts$',
      'everything else sees sheets; pages that claim too much memory are refused there',
    ),
    door('csv-parse', '^src/store/tables/csv\\.ts$', 'everything else sees sheets'),
    door(
      'yaml',
      '^src/store/codec/settings-text\\.ts$',
      'settings are read by one parser with one set of limits',
    ),
    door('canonicalize', '^src/store/codec/canonical-json\\.ts$', 'ids depend on it'),
    door(
      '@tensorflow',
      '^src/plugins/(engine|builtin)/',
      'the engine is chosen, patched and identified in one place',
    ),
    door('pngjs', '^src/plugins/preprocessing/pictures/', 'pixels must be the same everywhere'),
    door(
      'sharp',
      '^src/plugins/preprocessing/pictures/',
      'it is native, and loaded when the first JPEG comes',
    ),
    door(
      '@myriaddreamin/typst-ts-node-compiler',
      '^src/cli/pdf/',
      'what it is given is data, never text of typst; it is native, and loaded for the first PDF',
    ),
    door('echarts', '^src/(plugins/builtin|cli/html)/', 'figures are drawn by tasks and on pages'),
    door('@oclif', '^src/(commands|cli)/', 'the library knows no command line'),
    door('picocolors', '^src/cli/', 'colour is the terminal’s'),
    door(
      'fs',
      '^src/(store/files|plugins/(registry|runner|packages|engine|experiment|verdict)|cli)/',
      'the store touches the disk in one place, where each refusal becomes a clear error and faults can be planted',
      { path: '^(node:)?fs(/promises)?$', dependencyTypesNot: ['type-only'] },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^src/store/schema/generated/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.d.ts', '.js', '.json'],
    },
  },
};
