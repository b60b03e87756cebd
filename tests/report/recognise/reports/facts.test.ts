import { findFacts } from '../../../../src/report/recognise/reports/facts';
import type { ReportDraft } from '../../../../src/report/recognise/reports/draft';
import { draftOf } from '../../../support/drafts';

function factsOf(draft: ReportDraft, source = '', isOnly = true) {
  findFacts(draft, source, isOnly);
  const { organ, year, sources } = draft;
  return [organ, year, sources];
}

describe('organ and year of a report without a title', () => {
  it('are in its signature and its period', () => {
    const prose = ['统计期限为2024年1月1日至2024年12月31日。', '青山县水利局', '2025年1月20日'];
    expect(factsOf(draftOf({}, ...prose))).toEqual([
      '青山县水利局',
      2024,
      { organ: 'signature', year: 'period' },
    ]);
    expect(factsOf(draftOf({}, '青山县水利局 2025年1月20日'))[0]).toBe('青山县水利局');
  });

  it('are in the name of its file, if it is the only report there', () => {
    const file = '年报/青山县水利局2023年政府信息公开年报.docx';
    expect(factsOf(draftOf({}), file)).toEqual([
      '青山县水利局',
      2023,
      { organ: 'file', year: 'file' },
    ]);
    expect(factsOf(draftOf({}), file, false)).toEqual([null, null, {}]);
  });

  it('are sooner what the report says than what its file is called', () => {
    const prose = ['统计期限为2024年1月1日至2024年12月31日。', '青山县水利局', '2025年1月20日'];
    const [organ, year] = factsOf(draftOf({}, ...prose), '白云镇2023年年报.docx');
    expect([organ, year]).toEqual(['青山县水利局', 2024]);
  });

  it('are the year of which all of its prose speaks, and none where it speaks of two', () => {
    expect(factsOf(draftOf({}, '2024年，我局公开3件。'))[1]).toBe(2024);
    expect(factsOf(draftOf({}, '2024年，我局公开3件。', '2023年公开5件。'))[1]).toBeNull();
  });

  it('are not a name without a date, nor the day on which it was written', () => {
    expect(factsOf(draftOf({}, '青山县水利局', '2025年工作打算如下'))[0]).toBeNull();
    expect(factsOf(draftOf({}, '青山县水利局', '2025年1月20日'))[1]).toBeNull();
  });
});

describe('what is known or open', () => {
  it('is not overruled by anything else', () => {
    const file = '白云镇2023年年报.docx';
    expect(factsOf(draftOf({ organ: '甲镇', year: 2024 }), file)).toEqual(['甲镇', 2024, {}]);
    const open = draftOf({ organ: '甲镇' });
    open.open.add('year');
    expect(factsOf(open, file)).toEqual(['甲镇', null, {}]);
  });
});
