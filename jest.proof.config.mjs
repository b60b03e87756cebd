import config from './jest.config.mjs';

/**
 * Proofs that take long, or need programs of other makers (LibreOffice, openpyxl): `npm run proof`.
 */
const [unit] = config.projects;

export default {
  ...unit,
  displayName: 'proof',
  testMatch: ['<rootDir>/tests/**/*.proof.ts'],
  testTimeout: 600_000,
};
