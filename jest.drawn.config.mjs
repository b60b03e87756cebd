import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import base from './jest.config.mjs';

/**
 * The tests that draw their cases, with TIMES (10) as many of them: `npm run drawn`. What fails in one
 * run of a hundred is found here before it stops somebody.
 */
const root = fileURLToPath(new URL('tests/', import.meta.url));
const draws = (file) => /fast-check|arbitraryReport/.test(readFileSync(root + file, 'utf8'));
const drawn = readdirSync(root, { recursive: true })
  .filter((file) => /\.test\.tsx?$/.test(file) && !file.startsWith('browser') && draws(file))
  .map((file) => `<rootDir>/tests/${file.replaceAll('\\', '/')}`);

const [unit, pane] = base.projects;
const often = { '^fast-check$': '<rootDir>/tests/support/drawnOften.cjs' };
const isPane = (file) => file.includes('/taskpane/');

export default {
  testTimeout: 3_600_000,
  projects: [
    { ...unit, moduleNameMapper: often, testMatch: drawn.filter((file) => !isPane(file)) },
    {
      ...pane,
      moduleNameMapper: { ...pane.moduleNameMapper, ...often },
      testMatch: drawn.filter(isPane),
    },
  ],
};
