import { hasClass, isIn, topicOf } from '../../../src/validation/narrative/groups';
import { lexemesOf } from '../../../src/validation/narrative';

const nobody = { organ: null, year: null };

/** The only lexeme of a text. */
function wordOf(text: string) {
  const [word, ...more] = lexemesOf(text, nobody);
  if (!word || more.length > 0) throw new Error(`“${text}” is not one word.`);
  return word;
}

describe('groups of words', () => {
  it('hold the words of their classes, and no others', () => {
    expect(isIn(wordOf('收到'), 'did')).toBe(true);
    expect(isIn(wordOf('收到'), 'receives')).toBe(true);
    expect(isIn(wordOf('收到'), 'ends')).toBe(false);
    expect(isIn(wordOf('其中'), 'did')).toBe(false);
    expect(hasClass(wordOf('其中'), 'among')).toBe(true);
  });

  it('hold nothing where there is no word', () => {
    expect(isIn(undefined, 'did')).toBe(false);
    expect(hasClass(undefined, 'among')).toBe(false);
  });

  it('name a topic for the words that have one', () => {
    expect(topicOf(wordOf('行政复议').kind)).toBe('reconsideration');
    expect(topicOf(wordOf('收到').kind)).toBeNull();
  });
});
