import { shownBy } from '../../../src/documents/workbooks';
import { spelledOut } from '../../../src/documents/workbooks/spelledOut';

describe('a code of Excel that puts texts among the digits of a number', () => {
  it.each<[string, number, string]>([
    ['0!.0,', 77_302_800, '7730.3'],
    ['0\\.0,', 13_600, '1.4'],
    ['0!.0000', 77_302_800, '7730.2800'],
    ['0!.0000', 5, '0.0005'],
    ['#!.00', 3, '.03'],
    ['0"."0"万"', 136, '13.6万'],
    ['General"0"', 136, '1360'],
    ['G/通用格式"0"', 136, '1360'],
    ['@"0"', 136, '1360'],
    ['"1"0', 36, '136'],
    ['[$1-804]0', 36, '136'],
    ['0-00', 136, '1-36'],
    ['0 00', 7, '0 07'],
    ['0;0', -5, '5'],
    ['0;"负"0', -136, '负136'],
    ['0', -5, '-5'],
    ['0;-0;"无"', 0, '无'],
    ['0;-0;', 0, ''],
  ])('%s shows %d as %s', (code, number, text) => {
    expect(spelledOut(code, number)).toBe(text);
    const shown = Number(text) === number && !text.includes(' ');
    // What may be shown as another number is looked at.
    if (!shown && number !== 0) expect(shownBy(code).code).toBe(code);
  });

  it.each(['0.0', '#,##0', '0%', '0E+00', '# ?/?', '[>9]"多";0', 'yyyy"年"'])(
    'is none of those that do more: %s',
    (code) => {
      expect(spelledOut(code, 12)).toBeNull();
    },
  );

  it.each([
    'General',
    'G/通用格式"件"',
    '@',
    '0',
    '0.00',
    '#,##0.00_);(#,##0.00)',
    '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
    '[红色]0"件"',
    '[$¥-804]#,##0',
    '0;-0;;@',
  ])('%s shows every number as it is', (code) => {
    expect(shownBy(code)).toEqual({ isDate: false, code: null });
  });

  it.each(['0"%"', '0!%', '0,', '0;0', 'General"0"', '0"1"', '[$2]0'])(
    '%s may show it as another',
    (code) => {
      expect(shownBy(code).code).toBe(code);
    },
  );
});
