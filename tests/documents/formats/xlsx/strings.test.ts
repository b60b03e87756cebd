import fc from 'fast-check';
import { stringsOf } from '../../../../src/documents/formats/xlsx/read/strings';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const table = (items: string, namespace = main) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?>\n<sst xmlns="${namespace}" count="9">${items}</sst>`,
  );

/** A comment behind the texts says nothing, and no program writes it: all is then read as XML. */
const comment = '<!-- -->';

const text = fc.oneof(
  fc.string({ unit: 'binary' }).map((one) => one.replace(/[<&\p{Cc}\p{Cs}\ufeff]/gu, '')),
  fc.constantFrom('', ' ', '申请数量', '_x0031_2', '1²', '①', '不公开&amp;不存在', ']]>'),
);
const item = fc.oneof(
  text.map((one) => `<si><t>${one}</t></si>`),
  text.map((one) => `<si><t xml:space="preserve">${one}</t></si>`),
);
const rich = fc.constantFrom(
  '<si><r><rPr><strike/></rPr><t>12</t></r><r><t>15</t></r></si>',
  '<si><t>年</t><rPh sb="0" eb="1"><t>nián</t></rPh></si>',
  '<si><t/></si>',
  '<si> <t>3</t></si>',
);

describe('shared texts', () => {
  it('written plainly are what they are as XML', () => {
    fc.assert(
      fc.property(fc.array(item), (items) => {
        const all = items.join('');
        expect(stringsOf(table(all))).toEqual(stringsOf(table(all + comment)));
      }),
    );
  });

  it('of which one is written in another way are all read as XML', () => {
    fc.assert(
      fc.property(fc.array(item), rich, fc.array(item), (before, one, after) => {
        const all = [...before, one, ...after].join('');
        const strings = stringsOf(table(all));
        expect(strings).toHaveLength(before.length + 1 + after.length);
        expect(strings).toEqual(stringsOf(table(all + comment)));
      }),
    );
  });

  it('of another language are none', () => {
    expect(stringsOf(table('<si><t>12</t></si>', 'urn:other'))).toEqual([]);
  });

  it('that are cut off are damaged', () => {
    const whole = table('<si><t>12</t></si><si><t>15</t></si>');
    expect(() => stringsOf(whole.subarray(0, whole.length - 12))).toThrow(/损坏/);
  });
});
