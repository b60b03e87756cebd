import { looksOf } from '../../../../src/report/recognise/tokens/looks';
import { matchLabel, turnedLabel } from '../../../../src/report/recognise/tokens/match';

const idOf = (text: string) => matchLabel(text)?.words[0]?.id ?? null;

describe('a label', () => {
  it.each([
    ['2.其他法律行政止公开', '3.denied.lawForbids'],
    ['规章(制度)', '2.regulations'],
    ['（一）予以公開', '3.granted'],
    ['三、依申请公开政府信息情况', '三、收到和处理政府信息公开申请情况'],
    ['第二十条第（六）', '第二十条第（六）项'],
  ])('%s is %s', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each(['（二）依申请公开政府信息情况', '依申请公开情况', '主要做法', '2024年工作'])(
    '%s is none',
    (text) => {
      expect(matchLabel(text)).toBeNull();
    },
  );

  it.each([
    ['四、结转下一年度继续办理', '3.carriedOut'],
    ['二、去年结转政府信息公开申请数量', '3.carriedIn'],
    ['一、本年新收政府信息公开申请数量（不含上年结转）', '3.received'],
    ['本年增减', 'change'],
  ])('%s is %s, in spite of the year in it', (text, id) => {
    expect(idOf(text)).toBe(id);
  });

  it.each([
    ...['上年制发件数', '累计制发件数', '本年制发件数同比', '本年制发件数（上年）'],
    ...['四、结转本年度继续办理', '四、结转上年度继续办理', '结果维持率', '行政许可（上年）'],
    ...['本年收费金额（单位：元）', '收费金额（元）', '本年收费金额（千元）'],
  ])('%s names another figure', (text) => {
    expect(matchLabel(text)).toBeNull();
    expect(turnedLabel(text)).not.toBeNull();
  });

  it('is one of several in a cell, and may have its figure run on to it', () => {
    const looks = (text: string) => looksOf(text, 'loose').map((look) => [look.kind, look.text]);
    expect(looks('（三）不予公开 1.属于国家秘密')).toEqual([
      ['label', '（三）不予公开'],
      ['label', '1.属于国家秘密'],
    ]);
    expect(looks('行政许可550')).toEqual([
      ['label', '行政许可'],
      ['figure', '550'],
    ]);
    expect(looks('信息公开内容')).toEqual([['text', '信息公开内容']]);
  });
});
