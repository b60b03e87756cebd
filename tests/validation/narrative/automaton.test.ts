import fc from 'fast-check';
import { Automaton } from '../../../src/validation/narrative/automaton';
import { lexemesOf } from '../../../src/validation/narrative/lexemes';

const lexemes = (text: string) => lexemesOf(text, { organ: null, year: 2024 });
const sets = { LEAD: 'year total adverb' };

/** What one wording finds at the beginning of a text. */
function found(says: string, text: string) {
  const read = lexemes(text);
  return new Automaton([{ says }], sets)
    .matchesAt(read, 0)
    .map(
      ({ to, figure }) =>
        `${read[to - 1]?.text ?? ''} ${figure === null ? '' : (read[figure]?.text ?? '')}`,
    );
}

describe('a wording', () => {
  it.each([
    ['a class of words', 'receive info N', '受理政府信息公开3件', ['3件 3件']],
    ['a word itself', '收到 info N', '受理政府信息公开3件', []],
    ['one of several', 'answer|receive info N', '受理政府信息公开3件', ['3件 3件']],
    ['a set', 'LEAD receive info N', '共受理政府信息公开3件', ['3件 3件']],
    ['some or none', 'LEAD* receive info application? N', '受理政府信息公开3件', ['3件 3件']],
    ['at least one', 'LEAD+ receive info N', '受理政府信息公开3件', []],
    ['a number passed over', 'granted n , share P', '予以公开3件,占30%', ['30% 30%']],
    ['words that end their clause', 'no receive application .', '未收到申请', ['申请 ']],
    ['words that go on', 'no receive application .', '未收到申请人材料', []],
    ['no further number', 'granted N !n', '予以公开3件、4件', []],
  ])('finds %s', (_, says, text, matches) => {
    expect(found(says, text)).toEqual(matches);
  });

  it('must name classes that there are', () => {
    expect(() => new Automaton([{ says: 'receive nonsense N' }], sets)).toThrow('nonsense');
  });

  it('says among others what it says alone', () => {
    const says = ['receive N', 'receive total* N', 'LEAD* receive done? N .', 'receive of? n , N'];
    const words = fc.array(fc.constantFrom('收到', '共', '了', '的', ',', '3件', '已', '。'), {
      maxLength: 8,
    });
    const all = new Automaton(
      says.map((one) => ({ says: one })),
      sets,
    );
    fc.assert(
      fc.property(words, (text) => {
        const read = lexemes(text.join(''));
        const together = all.matchesAt(read, 0).map(({ wording, to }) => `${wording.says} ${to}`);
        const alone = says.flatMap((one) =>
          new Automaton([{ says: one }], sets)
            .matchesAt(read, 0)
            .map(({ wording, to }) => `${wording.says} ${to}`),
        );
        expect(together.sort()).toEqual(alone.sort());
      }),
    );
  });
});
