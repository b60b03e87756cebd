import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules, rulesHandbook } from '../../src/validation';

describe('docs/rules.md', () => {
  it('says what the rules say (npm run docs:rules writes it anew)', () => {
    const page = readFileSync(join(__dirname, '..', '..', 'docs', 'rules.md'), 'utf8');
    expect(page.replaceAll('\r\n', '\n')).toBe(rulesHandbook());
  });

  it('tells every rule once', () => {
    const page = rulesHandbook();
    for (const { id } of rules) expect(page.split(`（${id}）`)).toHaveLength(2);
  });
});
