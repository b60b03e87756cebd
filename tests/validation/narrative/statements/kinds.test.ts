import { forms } from '../../../../src/form';
import { rules } from '../../../../src/validation';
import { kindsIn, wordings } from '../../../../src/validation/narrative/statements';

const stated = new Set(wordings.flatMap(({ kinds }) => kinds));

describe('the kinds of statements', () => {
  it.each(forms.map((form) => [form.edition, form] as const))(
    'are told by a wording each, and confronted by a rule: %s',
    (_, form) => {
      const kinds = kindsIn(form);
      const known = new Set(forms.flatMap((one) => [...kindsIn(one).keys()]));
      expect([...stated].filter((kind) => !known.has(kind))).toEqual([]);
      expect(
        [...kinds.keys()].filter((kind) => !stated.has(kind) && !kind.endsWith('other')),
      ).toEqual([]);
      const ids = new Set(rules.map(({ id }) => id));
      expect([...kinds.values()].filter(({ rule }) => !ids.has(rule))).toEqual([]);
    },
  );

  it('are held against cells that their form has', () => {
    for (const form of forms) {
      for (const { meanings, rule } of kindsIn(form).values()) {
        const [{ terms }] = meanings;
        // 表四 and its like are the same in all forms; a form without a row has no statement of it.
        const has = terms.filter((term) => form.indexOf.has(term.replace(/^-/, '')));
        if (has.length > 0) expect(has).toEqual(terms);
        else expect(rule).toBe('text.disclosure');
      }
    }
  });
});
