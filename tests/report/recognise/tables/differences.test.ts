import { labelDifferenceOf, toldOnce } from '../../../../src/report/recognise/tables/differences';
import { scan } from '../../../../src/report/recognise/tokens/scan';
import { gridOf } from '../../../support/stages';

const place = { sheet: '表', row: 0, column: 0 };
const differencesOf = (text: string, expected: string) =>
  scan(gridOf([[text]]))
    .flat()
    .flatMap((token) => labelDifferenceOf(token, place, expected));

describe('a label', () => {
  it.each(['（一）予以公开', '(一) 予以公开', '（一）予 以 公 开'])(
    'does not differ by spaces and brackets: %s',
    (text) => {
      expect(differencesOf(text, '（一）予以公开')).toEqual([]);
    },
  );

  it('differs by a letter', () => {
    const [text, expected] = ['2.其他法律行政止公开', '2.其他法律行政法规禁止公开'];
    expect(differencesOf(text, expected)).toEqual([{ place, text, expected }]);
  });

  it('in traditional characters is told as that, and once for a report', () => {
    const told = ['行政許可', '行政處罰'].flatMap((text) => differencesOf(text, text));
    expect(told.map(({ traditional }) => traditional)).toEqual([true, true]);
    const slip = { place, text: '行政许司', expected: '行政许可' };
    expect(toldOnce([slip, ...told, slip])).toEqual([slip, told[0], slip]);
  });
});
