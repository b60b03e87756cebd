import { wrappedAt } from './passages/measure';
import { form2021 } from '../../../src/form';
import { reportFromFigures } from '../../../src/report';
import { check } from '../../../src/validation';

/** Figures by row of 表三, total column, or by whole id; what is not given is 0. */
function reportOf(values: Readonly<Record<string, number>>, organ = '某某局') {
  const all = Object.fromEntries(form2021.figures.map(({ id }) => [id, 0]));
  const given = Object.entries(values).map(([id, value]) => [
    /^\d/.test(id) ? id : `3.${id}.total`,
    value,
  ]);
  return reportFromFigures({
    organ,
    year: 2024,
    values: { ...all, ...(Object.fromEntries(given) as Record<string, number>) },
  });
}

/** What the prose rules find in lines of text: rule, and what is marked. */
function told(values: Readonly<Record<string, number>>, ...lines: string[]) {
  const narrative = lines.map((text, row) => ({ place: { sheet: null, row, column: 0 }, text }));
  return check({ ...reportOf(values), narrative }).findings.flatMap(({ rule, quote }) =>
    rule.startsWith('text.') ? [`${rule} ${quote?.text.slice(quote.start, quote.end) ?? ''}`] : [],
  );
}

describe('a line that breaks within a clause', () => {
  it.each([
    [['2024年我镇收到申请6件。未发生政府信息公开', '行政诉讼案件。'], { received: 6 }],
    [['我局全年未收到政府信息公开', '投诉，收到政府信息公开申请14件。'], { received: 14 }],
    [['本年度无政府信息', '公开责任追究情况，受理依申请公开21件。'], { received: 21 }],
    [['公共企事业单位收到信息公开', '申请18件，办结18件。'], { received: 4 }],
  ])('makes no statement of its own: %j', (lines, values) => {
    expect(told(values, ...lines)).toEqual([]);
  });

  it.each([
    ['因政府信息公开引发行政复议5', '件，行政诉讼3', '件。'],
    ['因政府信息公开引发', '行政复议5件，行政', '诉讼3件。'],
    ['2024年，因政府信息公开引发行政复议', '5件，行政诉讼', '3件。'],
  ])('hides no statement: %s⏎%s⏎%s', (...lines) => {
    expect(told({ '4.reconsideration.total': 2 }, ...lines)).toEqual([
      'text.review 5件',
      'text.review 3件',
    ]);
  });

  it('is told at the line in which the number begins', () => {
    const lines = ['一、总体情况', '2024年，我局收到政府信息', '公开申请31', '件，均已答复。'];
    const narrative = lines.map((text, row) => ({ place: { sheet: null, row, column: 0 }, text }));
    const [finding] = check({ ...reportOf({ received: 30 }), narrative }).findings.filter(
      ({ rule }) => rule === 'text.applications',
    );
    expect(finding?.places.at(-1)).toMatchObject({ row: 2 });
    expect(finding?.quote?.text).toBe('2024年，我局收到政府信息公开申请31件，均已答复。');
  });

  it('changes nothing wherever it is', () => {
    const text = '全年办结政府信息公开申请120件，其中予以公开48件、部分公开12件、无法提供33件。';
    const values = { concluded: 121, granted: 48, partial: 12, 'unable.notHeld': 33 };
    for (let width = 1; width < text.length; width += 1) {
      expect(told(values, ...wrappedAt(width)(text))).toEqual(['text.applications 120件']);
    }
  });
});

describe('a result beside one of its parts', () => {
  const rest = { received: 24, granted: 15, 'otherwise.notCorrected': 4, 'otherwise.other': 5 };

  it.each([
    '全年共受理政府信息公开申请24件，其中予以公开15件，逾期未补正4件，其他处理5件。',
    '答复申请：予以公开15件、逾期不补正4件、其他处理5件。',
    '答复申请：予以公开15件、逾期不补正4件、其它处理5件。',
    '答复申请：予以公开15件、其他处理9件，其中逾期不补正4件。',
  ])('is the rest, or all: %s', (text) => {
    expect(told(rest, text)).toEqual([]);
  });

  it('is not told where its part is named and not read', () => {
    expect(told(rest, '答复申请：予以公开15件，因逾期不补正终止办理4件，其他处理5件。')).toEqual(
      [],
    );
  });

  it('is neither where the number is another', () => {
    const text = '答复申请：予以公开15件、逾期不补正4件、其他处理7件。';
    expect(told(rest, text)).toEqual(['text.results 7件']);
    // All of it is not the rest.
    expect(told(rest, '答复申请：予以公开15件、其他处理5件，其中逾期不补正4件。')).toHaveLength(1);
  });
});

describe('a result that says what it includes', () => {
  const values = { received: 19, granted: 11, partial: 8 };

  it.each([
    '全年共受理政府信息公开申请19件，予以公开19件（含部分公开8件）。',
    '全年共受理政府信息公开申请19件，予以公开19件（其中包括部分公开8件）。',
    '答复申请：予以公开19件，含部分公开8件。',
  ])('may include it: %s', (text) => {
    expect(told(values, text)).toEqual([]);
  });

  it('is held against both meanings, and names both', () => {
    const text = '全年共受理政府信息公开申请19件，予以公开17件（含部分公开8件）。';
    const narrative = [{ place: null, text }];
    const [finding] = check({ ...reportOf(values), narrative }).findings.filter(
      ({ rule }) => rule === 'text.results',
    );
    expect(finding?.message).toMatch(/是 11，.*是 19，/);
  });
});

describe('words joined after a number', () => {
  it.each([
    '答复申请：予以公开15件，其余9件为不予公开、无法提供等。',
    '答复申请：予以公开15件，另外9件为不予公开和无法提供。',
    '答复申请：予以公开15件，有9件为不予公开或者不予处理。',
  ])('share it, and none has it for itself: %s', (text) => {
    expect(told({ granted: 15 }, text)).toEqual([]);
  });
});

describe('what is published, not applied for', () => {
  it.each([
    '2024年公开政府信息126件。',
    '全年公开政府信息数量为126条。',
    '全年共办理政务信息公开1200条。',
    '信息公开方面，全年回复信息120条。',
    '依托信息公开平台，全年办结事项6100件。',
    '全年接收政府信息300条，依申请公开信息12条。',
  ])('is no application: %s', (text) => {
    expect(told({ received: 3 }, text)).toEqual([]);
  });
});

describe('what was passed over before', () => {
  it.each([
    ['街道收到和处理政府信息公开申请14件。', '14件'],
    ['街道收到政府信息公开申请事项14件。', '14件'],
    ['街道接收到政府信息公开申请书14份。', '14份'],
    ['街道核收政府信息公开申请14件。', '14件'],
    ['我办已经答复政府信息公开申请14件。', '14件'],
    ['答复申请中，属于同意公开的14件。', '14件'],
    ['答复申请中，同意公开的3件，不同意公开的14件。', '14件'],
    ['我局制定发布行政规范性文件14件。', '14件'],
    ['我局制定并主动公开行政规范性文件14件。', '14件'],
    ['全年主动公开办理行政许可14件，行政处罚3件。', '14件'],
    ['因政府信息公开引起的行政复议14件和行政诉讼3件。', '14件'],
    ['因政府信息申请引起的行政复议14件。', '14件'],
  ])('is read: %s', (text, marked) => {
    const found = told({ granted: 3, '2.penalties.decisions': 3, '4.directSuit.total': 3 }, text);
    expect(found).toEqual([expect.stringContaining(marked)]);
  });

  it.each([
    '未发生因政府信息公开引起的行政复议、诉讼。',
    '未发生被申请行政复议、被提起行政诉讼的情况。',
    '未发生针对政府信息公开工作的行政复议和诉讼案件。',
  ])('is read as none of both: %s', (text) => {
    expect(told({ '4.reconsideration.total': 1, '4.directSuit.total': 2 }, text)).toHaveLength(2);
  });
});
