import type { Passage } from '../../../../src/report';
import { paragraphsIn } from '../../../../src/validation/narrative/text/paragraphs';

const onRows = (...texts: string[]): Passage[] =>
  texts.map((text, row) => ({ place: { sheet: null, row, column: 0 }, text }));
const textsOf = (...lines: string[]) => paragraphsIn(onRows(...lines)).map(({ text }) => text);

describe('paragraphs', () => {
  it('are put together from the lines of a page', () => {
    expect(textsOf('2024年，我局收到政府信息公', '开申请1', '2件，均已答复。')).toEqual([
      '2024年，我局收到政府信息公开申请12件，均已答复。',
    ]);
  });

  it('go on where a finished sentence is divided', () => {
    expect(textsOf('全年收到申请3件。', '其中，予以公开2件。')).toHaveLength(1);
  });

  it.each([
    ['a finished sentence', ['本年度收到申请3件。', '结转下年1件。']],
    ['a numbered heading', ['一、总体情况', '2024年，我局收到申请3件']],
    ['a heading below', ['2024年，我局收到申请3件', '（二）依申请公开']],
    ['a heading without a number', ['依申请公开情况', '2024年，我局收到申请3件。']],
    ['a title', ['某局2024年政府信息公开工作年度报告', '现公布如下']],
    ['a number above a year', ['联系电话62345678', '2024年，我局收到申请3件']],
    ['a blank line', ['全年收到申请', '', '3件']],
  ])('end at %s', (_, lines) => {
    expect(textsOf(...lines)).toEqual(lines.filter((line) => line !== ''));
  });

  it('do not go on over rows in between, nor from sheet to sheet', () => {
    const at = (sheet: string, row: number) => ({ sheet, row, column: 0 });
    const apart: Passage[] = [
      { place: at('甲', 0), text: '全年收到申请' },
      { place: at('甲', 5), text: '3件' },
      { place: at('乙', 6), text: '予以公开' },
    ];
    expect(paragraphsIn(apart)).toHaveLength(3);
  });

  it('know a heading before its first sentence', () => {
    const [paragraph] = paragraphsIn(onRows('（二）依申请公开。全年收到申请3件。'));
    expect(paragraph).toMatchObject({ heading: '(二)依申请公开。', isHeading: false });
  });
});
