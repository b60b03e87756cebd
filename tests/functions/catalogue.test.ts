import { catalogue } from '../../src/functions/catalogue';
import { Failure } from '../../src/functions/failure';
import { rules } from '../../src/validation';

function idsFor(table?: string): unknown[] {
  const rows = catalogue(table);
  if (rows instanceof Failure) throw new Error(rows.message);
  return rows.slice(1).map(([id]) => id);
}

describe('RULES', () => {
  it('lists every rule with its level, title, help and basis', () => {
    expect(idsFor()).toEqual(rules.map(({ id }) => id));
  });

  it('lists for a table its own rules and those of any table', () => {
    expect(idsFor('表三')).toEqual(expect.arrayContaining(['T3.balance', 'value.count']));
    expect(idsFor('表三')).not.toContain('T4.total');
    expect(idsFor('二')).not.toContain('T3.balance');
    expect(idsFor('4')).toContain('review.origin');
  });
});
