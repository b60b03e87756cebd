import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { rules, type Level, type RuleId } from '../../src/validation';

/** The rules and their levels as they were agreed, beside the code that holds them. */
const agreed: Readonly<Record<RuleId, Level>> = {
  'T3.balance': 'error',
  'T3.concluded': 'error',
  'T3.total': 'error',
  'T4.total': 'error',
  'value.count': 'error',
  'value.amount': 'error',
  'value.notNumber': 'error',
  'value.missing': 'error',
  'form.edition': 'error',
  'report.organ': 'verify',
  'report.sections': 'verify',
  'year.carried': 'verify',
  'year.effective': 'verify',
  'effective.atLeast': 'verify',
  'effective.repealed': 'verify',
  'regulations.authority': 'verify',
  'units.sum': 'verify',
  'fee.unit': 'verify',
  'text.applications': 'verify',
  'text.results': 'verify',
  'text.disclosure': 'verify',
  'text.review': 'verify',
  'text.year': 'verify',
  'review.pending': 'hint',
  'review.origin': 'hint',
  'year.same': 'hint',
  'year.jump': 'hint',
  'text.parts': 'hint',
  'form.label': 'hint',
  'text.outdated': 'hint',
};

describe('the catalogue of rules', () => {
  it.each(Object.entries(agreed))('has %s at level %s', (id, level) => {
    expect(rules.find((rule) => rule.id === id)?.level).toBe(level);
  });

  it.each(rules.map(({ id }) => id))('holds no rule beyond the agreed: %s', (id) => {
    expect(Object.keys(agreed)).toContain(id);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))(
    '%s tells its users what it is',
    (_, rule) => {
      expect(rule.title).not.toBe('');
      expect(rule.help).toMatch(/。$/);
      expect(rule.basis).not.toBe('');
    },
  );

  it.each([
    ['src/validation/rules', /^(?!index)(.+)\.ts$/],
    ['tests/validation/rules', /^(.+)\.test\.ts$/],
  ])('is a file a rule, named by its id, in %s', (folder, named) => {
    const files = readdirSync(join(__dirname, '..', '..', folder));
    const ids = files.flatMap((file) => named.exec(file)?.[1] ?? []);
    expect(ids.sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it('tells errors first, then 核实, then 提示', () => {
    const order = ['error', 'verify', 'hint'];
    const levels = rules.map(({ level }) => order.indexOf(level));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });
});
