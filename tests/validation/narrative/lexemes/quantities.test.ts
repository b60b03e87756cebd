import fc from 'fast-check';
import { lexemesOf } from '../../../../src/validation/narrative/lexemes';

/** The quantities of a text: its kind, and the value where there is one to tell. */
const quantitiesOf = (text: string) =>
  lexemesOf(text, { organ: null, year: 2024 }).flatMap(({ quantity }) =>
    quantity === undefined || quantity.kind === 'none'
      ? []
      : [`${quantity.kind} ${quantity.value}`],
  );

const inChinese = (value: number): string => {
  const digits = '零一二三四五六七八九';
  const [thousands = 0, hundreds = 0, tens = 0, ones = 0] = String(value)
    .padStart(4, '0')
    .split('')
    .map(Number);
  const place = (digit: number, power: string) =>
    digit === 0 ? '' : `${digits.charAt(digit)}${power}`;
  const parts = [
    place(thousands, '千'),
    place(hundreds, '百'),
    value < 20 && tens === 1 ? '十' : place(tens, '十'),
  ];
  const gap = hundreds + thousands > 0 && tens === 0 && ones > 0 ? '零' : '';
  return `${parts.join('')}${gap}${place(ones, '')}` || '零';
};

describe('quantities', () => {
  it('are read in digits, with commas and in Chinese characters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        for (const written of [String(value), value.toLocaleString('en-US'), inChinese(value)]) {
          expect(quantitiesOf(`申请${written}件。`)).toEqual([`count ${value}`]);
        }
      }),
    );
  });

  it.each([
    ['申请五十余件', ['bounded 50']],
    ['申请近百件', ['bounded 100']],
    ['申请约3万件', ['bounded 3']],
    ['申请30件以上', ['bounded 30']],
    ['申请数十件', ['bounded 10']],
    ['申请几百件', ['bounded 100']],
    ['占约30%', ['bounded 30']],
    ['占35.3%', ['percent 35.3']],
    ['提高3.2个百分点', []],
    ['收费190.45万元', ['money 190.45']],
    ['收费3000元', ['money 0.3']],
    ['收费1.2亿元', ['money 12000']],
    ['二〇二四年', ['year 2024']],
    ['自2024年1月1日至12月31日', ['year 2024', 'month 1', 'month 12']],
    ['国办公开办函〔2021〕30号', []],
    ['第二十条第（一）项', ['ordinal 20']],
    ['第一批5件', ['ordinal 1', 'count 5']],
    ['电话0571-88880000', []],
    ['零件加工企业', []],
    ['申请零件。', ['count 0']],
    ['第三方评估', []],
    ['一件一档', []],
    ['一次性告知', []],
    ['20个工作日', []],
  ])('%s => %j', (text, quantities) => {
    expect(quantitiesOf(text.normalize('NFKC'))).toEqual(quantities);
  });
});
