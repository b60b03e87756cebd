/** Sources are TypeScript, some libraries ES modules alone: both go through swc. */
const transform = {
  '^.+\\.[cm]?[jt]sx?$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', tsx: true },
        transform: { react: { runtime: 'automatic' } },
        target: 'es2022',
      },
      module: { type: 'commonjs' },
      // Beside the code, read where a test fails; within it they were two thirds of what is loaded.
      sourceMaps: true,
    },
  ],
};

/** Published as ES modules alone; most of them belong to Univer. */
const esModules = [
  'hucre',
  'pdfjs-dist',
  'onnxruntime-web',
  'lodash-es',
  'rbush',
  'quickselect',
  'nanoid',
  'kdbush',
  'cjk-regex',
  'regexp-util',
  'unicode-regex',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  '@exodus',
  'parse5',
  'entities',
  '@asamuzakjp',
  '@csstools',
  '@bramus',
];
/**
 * Looked up in the world that tests run in, each of them goes a long way: a loop over the pixels of a
 * picture takes thirty times as long. As arguments of each file they are near.
 */
const near = ['Math', 'Uint8Array', 'Float64Array'];

const shared = {
  transform,
  sandboxInjectedGlobals: near,
  transformIgnorePatterns: [`/node_modules/(?!(${esModules.join('|')})/)`],
};

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testEnvironment: '<rootDir>/tests/support/environment.cjs',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/tests/taskpane/', '/tests/browser/'],
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/taskpane/**/*.test.ts?(x)'],
      moduleNameMapper: { '^@fluentui/react-icons$': '<rootDir>/tests/taskpane/icons.cjs' },
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/browser/**/*.test.ts'],
      globalSetup: '<rootDir>/tests/browser/setup.mjs',
      globalTeardown: '<rootDir>/tests/browser/teardown.mjs',
    },
  ],
};
