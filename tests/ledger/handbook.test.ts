import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ledgerRules, caseResults } from '../../src/ledger';
import { ledgerHandbook } from '../../src/ledger/handbook';

describe('docs/ledger.md', () => {
  it('says what the data of the ledger says (npm run docs:rules writes it anew)', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'ledger.md'), 'utf8');
    expect(page.replaceAll('\r\n', '\n')).toBe(ledgerHandbook());
  });

  it('tells every rule and every word once', () => {
    const page = ledgerHandbook();
    for (const { id } of ledgerRules) expect(page.split(`| ${id} |`)).toHaveLength(2);
    for (const { word } of caseResults) expect(page.split(`\n| ${word} |`)).toHaveLength(2);
  });
});
