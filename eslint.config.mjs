import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import officeAddins from 'eslint-plugin-office-addins';

/**
 * Data walks one way. Each room may import the rooms named here (and itself), no other:
 * form ← report ← validation ← ledger, county ← documents ← excel, functions, cli ← taskpane, commands.
 */
const mayImport = {
  form: [],
  report: ['form'],
  validation: ['form', 'report'],
  ledger: ['form', 'report', 'validation'],
  county: ['form', 'report', 'validation'],
  documents: ['form', 'report', 'validation', 'ledger', 'county'],
  excel: ['form', 'report', 'validation', 'ledger', 'county', 'documents'],
  functions: ['form', 'report', 'validation', 'ledger', 'county'],
  cli: ['form', 'report', 'validation', 'ledger', 'county', 'documents'],
  taskpane: ['form', 'report', 'validation', 'ledger', 'county', 'documents', 'excel'],
  commands: ['form', 'report', 'validation', 'ledger', 'county', 'documents', 'excel'],
  workbench: ['documents', 'form', 'report'],
  page: ['documents', 'form', 'report', 'workbench'],
};
const rooms = Object.keys(mayImport);

const zones = rooms.map((room) => ({
  target: `./src/${room}`,
  from: rooms
    .filter((other) => other !== room && !mayImport[room].includes(other))
    .map((r) => `./src/${r}`),
  message: `src/${room} may import ${['itself', ...mayImport[room]].join(', ')} (imports run one way).`,
}));

/** These run in the pane, in a function runtime, in a worker and in Node alike. */
const everywhere = ['form', 'report', 'validation', 'ledger', 'county'].map(
  (room) => `src/${room}/**`,
);

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'node_modules'] },
  js.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'bench/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { 'import-x': importX, 'react-hooks': hooks },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      ...hooks.configs.recommended.rules,
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/no-restricted-paths': ['error', { zones }],
      // Excel's own error of custom functions is thrown, and is no Error of the language.
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', package: 'custom-functions-runtime', name: 'Error' }] },
      ],
      'import-x/no-cycle': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    // Its recommended set is a list of whole configurations for other parsers; these are its rules.
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((rule) => [`office-addins/${rule}`, 'error']),
    ),
  },
  {
    files: everywhere,
    rules: {
      'no-restricted-globals': [
        'error',
        'window',
        'document',
        'Office',
        'Excel',
        'process',
        'Buffer',
        'localStorage',
        'fetch',
      ],
      'no-restricted-imports': [
        'error',
        { patterns: ['node:*', 'react', 'react-dom', '@fluentui/*', 'fs', 'path'] },
      ],
    },
  },
  {
    files: ['**/*.{mjs,cjs,js}'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
      },
    },
  },
);
