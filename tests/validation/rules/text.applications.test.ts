import { foundBy, untoldBy } from '../../support/arbitraryReport';
import { consistentReport, withFigures } from '../../support/consistentReport';
import { withNarrative } from '../../support/prose';
import { behavesAsTextRule } from '../../support/textRule';

const report = withFigures(consistentReport(1), {
  '3.received.total': 134,
  '3.carriedIn.total': 6,
});

describe('text.applications', () => {
  behavesAsTextRule('text.applications');

  it('marks the number in its sentence and names every reading that was accepted', () => {
    const text = '全年共收到政府信息公开申请170件，均已答复。';
    const [finding] = foundBy('text.applications', withNarrative(report, text));
    expect(finding?.message).toBe(
      '正文写的是“170件”，表三“一、本年新收”总计是 134，加上“二、上年结转”是 140，两处不一致',
    );
    const { start = 0, end = 0 } = finding?.quote ?? {};
    expect(text.slice(start, end)).toBe('170件');
    expect(finding?.cells).toEqual(['3.received.total']);
  });

  it.each([134, 140])('takes 收到 as received or as received and carried in: %i', (many) => {
    const text = `全年共收到政府信息公开申请${many}件。`;
    expect(foundBy('text.applications', withNarrative(report, text))).toEqual([]);
  });

  it.each(['134①', '134¹', '134₁', '134⑴'])('takes a footnote for no digit: %s', (many) => {
    const text = `全年共收到政府信息公开申请${many}件。`;
    expect(foundBy('text.applications', withNarrative(report, text))).toEqual([]);
    expect(
      foundBy('text.applications', withNarrative(report, text.replace('4', '5'))),
    ).toHaveLength(1);
  });

  it('takes what is done of the new ones as all that is done, or as that without those carried in', () => {
    const concluded = withFigures(report, { '3.concluded.total': 138 });
    const found = (done: number) =>
      foundBy(
        'text.applications',
        withNarrative(concluded, `共收到政府信息公开申请134件，${done}件已办结。`),
      );
    expect([138, 132].map((done) => found(done).length)).toEqual([0, 0]);
    expect(found(99)).toHaveLength(1);
  });

  it.each([
    ['某市财政局', 0],
    ['某市人民政府办公室', 0],
    ['某市人民政府', 1],
  ])('takes 全市 for its own only in the government’s own report: %s', (organ, many) => {
    const prose = withNarrative({ ...report, organ }, '全市共收到政府信息公开申请5000件。');
    expect(foundBy('text.applications', prose)).toHaveLength(many);
    const own = withNarrative({ ...report, organ }, '全年共收到政府信息公开申请5000件。');
    expect(foundBy('text.applications', own)).toHaveLength(1);
  });

  it.each([
    ['某县柳荫街道办事处', '柳荫街道共收到政府信息公开申请5000件。', 1],
    ['某县人民政府办公室', '县政府办公室共收到5000件政府信息公开申请。', 1],
    ['某县公安局新城分局', '2024年，分局收到政府信息公开申请5000件。', 1],
    ['某县住房和城乡建设局', '县住建局共收到政府信息公开申请5000件。', 1],
    ['某县公安局新城分局', '县公安局收到政府信息公开申请5000件。', 0],
    ['某县住房和城乡建设局', '县财政局共收到政府信息公开申请5000件。', 0],
    ['某县人民政府', '柳荫街道共收到政府信息公开申请5000件。', 0],
    ['某县人民政府', '县政府办公室共收到5000件政府信息公开申请。', 0],
    ['某县财政局', '县公安局新城分局收到政府信息公开申请5000件。', 0],
  ])('knows %s by its shorter names: %s', (organ, text, many) => {
    expect(foundBy('text.applications', withNarrative({ ...report, organ }, text))).toHaveLength(
      many,
    );
  });

  it('takes what follows a part of the organ for that part’s, to the end of the paragraph', () => {
    const part = '县政府本级收到申请38件。已办结36件，结转下年2件。';
    const prose = withNarrative(report, '（二）依申请公开。', part);
    expect(foundBy('text.applications', prose)).toEqual([]);
    const after = withNarrative(
      report,
      '（二）依申请公开。',
      '县政府本级收到申请38件。',
      '结转下年5000件。',
    );
    expect(foundBy('text.applications', after)).toHaveLength(1);
  });

  it('reads a sentence without a topic under the heading that gives it one', () => {
    const prose = ['（二）依申请公开', '2024年，我单位未收到有关申请。'];
    expect(foundBy('text.applications', withNarrative(report, ...prose))).toHaveLength(1);
    expect(foundBy('text.applications', withNarrative(report, ...prose.slice(1)))).toEqual([]);
  });

  it('cannot tell where the figure is missing', () => {
    const blank = withFigures(report, { '3.received.total': null });
    const told = withNarrative(blank, '全年共收到政府信息公开申请170件。');
    expect(foundBy('text.applications', told)).toEqual([]);
    expect(untoldBy('text.applications', told)).toHaveLength(1);
  });
});
