import config from './jest.config.mjs';

/**
 * Proofs that take long, or need programs of other makers (LibreOffice, openpyxl): `npm run proof`. With
 * them go the judges of what is known of Excel, Word and Office, each rule with a sample that breaks it.
 */
const [unit] = config.projects;

export default {
  ...unit,
  displayName: 'proof',
  testMatch: [
    '<rootDir>/tests/**/*.proof.ts',
    '<rootDir>/tests/documents/judges.test.ts',
    '<rootDir>/tests/functions/metadata.test.ts',
    '<rootDir>/tests/manifest/*.test.ts',
  ],
  testTimeout: 600_000,
  // Much of the time is the other makers' programs', which take one processor each.
  maxWorkers: '100%',
};
