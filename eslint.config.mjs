import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import hooks from 'eslint-plugin-react-hooks';
import importX from 'eslint-plugin-import-x';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import regexp from 'eslint-plugin-regexp';
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
  workbench: ['documents', 'form', 'ledger', 'county', 'report'],
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

/**
 * The doors of a room, by which others come in: its index, or that of a room within. Where an index
 * would bring along what is to be loaded with its first use, the files that lead there are doors too.
 */
const doors = {
  form: ['./index.ts'],
  report: ['./index.ts'],
  validation: ['./index.ts', './locate/index.ts', './auditReport/index.ts'],
  ledger: ['./index.ts'],
  county: ['./index.ts', './collect/isHiddenFile.ts'],
  documents: [
    ...['', '/beside', '/county', '/formats', '/ledger', '/markup', '/packed', '/sheets'].map(
      (at) => `.${at}/index.ts`,
    ),
    ...['./kept', './limits.ts', './readDocument.ts', './sheets/names.ts', './unreadable.ts'],
    ...['./figureEntries.ts', './packed/splice.ts', './xmlText.ts'],
    './county/rosterXlsx.ts',
    './formats/cells.ts',
    './formats/text/read/lines.ts',
    './formats/pdf/read/engine', // the page has one of its own
  ],
  excel: [
    'failure',
    'notice',
    'openWorkbook',
    'pending',
    'ready',
    'reports',
    'types',
    'waiting',
  ].map((door) => `./${door}.ts`),
  workbench: [
    ...['addin', 'desk.ts', 'host', 'manifest', 'openOnDesk.ts', 'opener.ts'],
    ...['opening/index.ts', 'page', 'samples'],
  ].map((at) => `./${at}`),
};
const throughDoors = Object.entries(doors).map(([room, except]) => ({
  target: rooms.filter((other) => other !== room).map((other) => `./src/${other}`),
  from: `./src/${room}`,
  except,
  message: `Come in by a door of src/${room} (eslint.config.mjs lists them).`,
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
      // A handler that does one thing is one line, where whoever calls it looks at no answer.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreVoidReturningFunctions: true },
      ],
      'import-x/no-restricted-paths': ['error', { zones: [...zones, ...throughDoors] }],
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
    files: ['src/**/*.{ts,tsx}'],
    plugins: { regexp },
    rules: {
      // A cell or a line may be as long as its file: no expression may take longer than in step with it.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
      // A circle through a folder's own door is not seen by the rule that looks for circles.
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: '.', allowTypeImports: true }] },
      ],
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
    // What the form says stands in src/form alone: whatever else is about it goes by its tables.
    files: ['src/**/*.{ts,tsx}'],
    ignores: [
      'src/form/**',
      'src/validation/rules/**', // a rule may be about one item
      'src/validation/narrative/statements/**', // what a wording speaks of
      'src/ledger/vocabulary/{answers,results}.ts', // which answer of the law goes to which row
      'src/workbench/samples/**', // reports with figures in them
    ],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Literal[value=/^[234]\\.[a-z]/]',
          message: 'Ids of items stand in src/form (roles.ts has those that are spoken of).',
        },
        {
          selector: 'TemplateElement[value.raw=/^[234]\\.[a-z]/]',
          message: 'Ids of items stand in src/form (roles.ts has those that are spoken of).',
        },
        {
          selector: 'Literal[value=/^20(19|21)$/], ImportSpecifier[imported.name=/^form20/]',
          message: 'Editions are named in src/form alone; currentForm is the one that binds now.',
        },
        {
          selector: 'Literal[value=/^[二三四]、.*(公开|诉讼)/]',
          message: 'Headings of the tables stand in src/form alone.',
        },
      ],
    },
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
