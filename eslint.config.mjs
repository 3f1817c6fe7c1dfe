import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const surroundings = [
  { object: 'process', property: 'exit', message: 'Throw a KstoreError; only src/cli ends the process.' },
  {
    object: 'process',
    property: 'env',
    message: 'Take it as a parameter; only src/cli reads the environment.',
  },
];
const chance = [
  {
    object: 'Math',
    property: 'random',
    message: 'Use a named stream of the task context: results follow from the seed.',
  },
  {
    object: 'Date',
    property: 'now',
    message: 'Take the clock as a parameter: stored bytes do not depend on time.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'dist-building*/',
      'coverage/',
      'fixtures/',
      'src/store/schema/generated/',
      'src/store/model/generated/',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      eqeqeq: 'error',
      // Terminals and untrusted text are full of them.
      'no-control-regex': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // An interface may promise more than an implementation needs.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/cli/**', 'src/plugins/runner/**'],
    rules: { 'no-restricted-properties': ['error', ...surroundings] },
  },
  {
    files: ['src/store/**/*.ts', 'src/plugins/{engine,preprocessing,builtin}/**/*.ts'],
    rules: { 'no-restricted-properties': ['error', ...surroundings, ...chance] },
  },
  {
    // How old a lock is can only be told by the clock; nothing of it is stored content.
    files: ['src/store/files/lock.ts'],
    rules: { 'no-restricted-properties': ['error', ...surroundings] },
  },
  {
    files: ['src/cli/**/*.ts', 'src/plugins/runner/**/*.ts', 'bench/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      // A table of cases is read from top to bottom, wherever it ends.
      'max-lines': ['error', { max: 450, skipBlankLines: true, skipComments: true }],
      'no-console': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'process',
          'console',
          'Buffer',
          'URL',
          'performance',
          'setTimeout',
          'clearTimeout',
          'require',
          'module',
          '__dirname',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    // Scripts of pages run in a browser.
    files: ['src/cli/pages/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', requestAnimationFrame: 'readonly', addEventListener: 'readonly' },
    },
  },
);
