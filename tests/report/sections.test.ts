import { paragraphsOf, proseTexts, sectionTexts } from '../../src/report';

const narrative = (...lines: readonly string[]) => lines.map((text) => ({ place: null, text }));

describe('the prose of a section', () => {
  it.each(['（二）依申请公开', '(二) 依申请公开', '（二）依申请公开：', '（ 二 ）依申请公开 :'])(
    'stands under its part, whose heading may be written %s',
    (heading) => {
      const lines = ['概述一句。', heading, '收到申请 3 件。'];
      const [own, , requests] = proseTexts('一', lines);
      expect(own?.lines).toEqual(['概述一句。']);
      expect(requests).toMatchObject({ label: '（二）依申请公开', lines: ['收到申请 3 件。'] });
    },
  );

  it('keeps a heading that is none of the form as a line', () => {
    const [own] = proseTexts('一', ['（六）其他', '无']);
    expect(own?.lines).toEqual(['（六）其他', '无']);
  });
});

describe('the paragraphs of a narrative', () => {
  it('are what it says beyond its headings', () => {
    const lines = ['一、总体情况', '(一) 主动公开:', '公开 3 条。', '六、其他需要报告的事项', '无'];
    expect(paragraphsOf(narrative(...lines))).toEqual(['公开 3 条。', '无']);
    expect(sectionTexts(narrative(...lines)).texts.get('六')).toEqual(['无']);
  });
});
