import { readFigure } from '../../../../src/report/recognise/characters/figure';
import { holdsFootnote } from '../../../../src/report';
import { bare, digit, fold } from '../../../../src/report/recognise/characters/fold';

const everyCharacter = Array.from({ length: 0x110000 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
const isPlainDigits = (character: string) => /\d/.test(character.normalize('NFKC'));

describe('characters', () => {
  it.each([
    ['⼀、總體情況', '一、总体情况'],
    ['（一） 予 以 公 开', '(一)予以公开'],
  ])('%s is folded', (text, folded) => {
    expect(bare(fold(text))).toBe(bare(folded));
  });

  it('are digits or footnotes as Unicode has them, wherever plain characters make digits of them', () => {
    const wrong = everyCharacter.filter((character) => {
      const [isDigit, isFootnote] = [/\p{Nd}/u.test(character), /\p{No}/u.test(character)];
      const asked = [digit.test(character), holdsFootnote(character)] as const;
      if (isPlainDigits(character)) return asked[0] !== isDigit || asked[1] !== isFootnote;
      return (asked[0] && !isDigit) || (asked[1] && !isFootnote);
    });
    expect(wrong).toEqual([]);
  });

  it('of every script in use are known for digits', () => {
    const basic = everyCharacter.filter((character) => character.length === 1);
    expect(basic.filter((one) => /\p{Nd}/u.test(one) !== digit.test(one))).toEqual([]);
  });
});

describe('a figure', () => {
  it.each([
    ['22', 'count', { state: 'number', held: 22 }],
    ['１，２３４', 'count', { state: 'text', held: 1234 }],
    ['１２', 'count', { state: 'number', held: 12 }],
    ['７．２８', 'amount', { state: 'number', held: 7.28 }],
    ['㊿', 'count', { state: 'text', held: null }],
    ['—', 'count', { state: 'missing', held: null }],
    ['22件', 'count', { state: 'text', held: 22 }],
    ['减4', 'change', { state: 'text', held: -4 }],
    ['增加3', 'change', { state: 'text', held: 3 }],
    ['减少 2', 'change', { state: 'text', held: -2 }],
    ['增1', 'change', { state: 'text', held: 1 }],
    ['减4', 'count', { state: 'text', held: null }],
    ['下降12%', 'change', { state: 'text', held: null }],
    ['007', 'count', { state: 'text', held: null }],
  ] as const)('%s as %s', (text, kind, read) => {
    expect(readFigure(text, false, kind)).toEqual(read);
  });

  it('in full width is text in a workbook, which does not count with it', () => {
    expect(readFigure('１２', true, 'count')).toEqual({ state: 'text', held: 12 });
  });

  it.each(['1\u00ad2', '\u200b12', '12\ufeff', '\u200f12\u200e', '1\u20602'])(
    'is read as it is seen, whatever nobody sees of it: %j',
    (text) => {
      expect(readFigure(text, false, 'count')).toEqual({ state: 'number', held: 12 });
    },
  );

  it('in signs that are turned round is not read', () => {
    expect(readFigure('\u202e21\u202c', false, 'count')).toEqual({ state: 'text', held: null });
  });

  it.each(['10①', '10²', '15¹', '15₁', '10⑴', '10⒈', '10❶', '①', '10²件', '2½'])(
    'with a footnote beside it or as nothing but one, %s, holds no number',
    (text) => {
      for (const kind of ['count', 'amount', 'change'] as const)
        expect(readFigure(text, true, kind)).toEqual({ state: 'text', held: null });
    },
  );
});
