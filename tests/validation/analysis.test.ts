import { form2021, forms, type Form } from '../../src/form';
import { equationsOf } from '../../src/validation';
import { analyse, type Sum } from '../support/ruleAnalysis';

function sumsOf(form: Form, table?: string): readonly Sum[] {
  return equationsOf(form)
    .filter((equation) => table === undefined || equation.table === table)
    .map(({ rule, subject, plus, minus }) => ({ name: `${rule.id} ${subject}`, plus, minus }));
}

// Linear programmes take their time on a busy machine.
jest.setTimeout(60_000);

const items = form2021.tables.find(({ id }) => id === '3')?.items ?? [];

describe('the equations taken together', () => {
  it('are 39 of rank 37 in 表三: the total column’s own two follow from the others', async () => {
    const table3 = sumsOf(form2021, '3');
    expect(table3).toHaveLength(39);
    const { rank, redundant, forcedToZero, forcedEqual } = await analyse(table3);
    expect(rank).toBe(37);
    expect(redundant).toHaveLength(2);
    expect(forcedToZero).toEqual([]);
    expect(forcedEqual).toEqual([]);
  });

  it.each(forms.map((form) => [form.edition, form.singleOtherwise, form] as const))(
    'leave room for every figure in edition %s (single （六）: %s), and 2 say nothing new',
    async (_, __, form) => {
      const analysis = await analyse(sumsOf(form));
      expect(analysis.rank).toBe(sumsOf(form).length - 2);
      expect(analysis.forcedToZero).toEqual([]);
      expect(analysis.forcedEqual).toEqual([]);
    },
  );
});

describe('a wrong rule', () => {
  it('shows when it says again what others say', async () => {
    const again = items
      .filter(({ id }) => id === '3.granted')
      .map(({ id }) => ({
        name: 'again',
        plus: [`${id}.total`],
        minus: ['person', 'business', 'research', 'welfare', 'legal', 'other'].map(
          (column) => `${id}.${column}`,
        ),
      }));
    const { redundant } = await analyse([...sumsOf(form2021), ...again]);
    expect(redundant).toContain('again');
  });

  it('shows when it is a combination of others', async () => {
    const combined = {
      name: 'combined',
      plus: ['3.received.total', '3.carriedIn.total'],
      minus: ['3.concluded.total', '3.carriedOut.total'],
    };
    const others = sumsOf(form2021).filter(({ name }) => name !== 'T3.balance 3.received.total');
    expect((await analyse([...others, combined])).redundant).toContain('combined');
  });

  it('shows when it forgets a column, for the forgotten could be nothing but 0', async () => {
    const forgetful = {
      name: 'forgetful',
      plus: ['3.granted.total'],
      minus: ['3.granted.person', '3.granted.business'],
    };
    const { forcedToZero } = await analyse([...sumsOf(form2021), forgetful]);
    expect([...forcedToZero].sort()).toEqual([
      '3.granted.legal',
      '3.granted.other',
      '3.granted.research',
      '3.granted.welfare',
    ]);
  });

  it('shows when it has a sign wrong, for two figures could then be nothing but equal', async () => {
    const wrong = {
      name: 'wrong',
      plus: ['3.received.person', '3.carriedOut.person'],
      minus: ['3.concluded.person', '3.carriedIn.person'],
    };
    const { forcedEqual } = await analyse([...sumsOf(form2021), wrong]);
    expect(forcedEqual.map((group) => [...group].sort())).toEqual(
      expect.arrayContaining([['3.carriedIn.person', '3.carriedOut.person']]),
    );
  });
});
