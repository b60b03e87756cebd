import { gridsFromHtml, tablesHtml } from '../../src/documents';
import { recognise } from '../../src/report';
import { consistentReport, withFigures } from '../support/consistentReport';
import { read, row, why } from '../support/publishedText';

/** What is told of labels and of figures that were not read is true. */

const [received, carriedIn, concluded, carriedOut] = [
  '一、本年新收政府信息公开申请数量',
  '二、上年结转政府信息公开申请数量',
  '（七）总计',
  '四、结转下年度继续办理',
];
const section3 = '三、收到和处理政府信息公开申请情况';
const section4 = '四、政府信息公开行政复议、行政诉讼情况';

describe('headings and articles', () => {
  it.each(['无其他需要报告的事项。', '没有其他需要报告的事项', '无其他需报告事项'])(
    '%s is no heading with a slip in it',
    (sentence) => {
      const rows = [
        section3,
        `${received}\t2\t0\t0\t0\t0\t0\t2`,
        `${carriedIn}\t0\t0\t0\t0\t0\t0\t0`,
      ];
      const report = read(...rows, '六、其他需要报告的事项', sentence);
      expect(report.labels).toEqual([]);
      expect(report.narrative.at(-1)?.text).toBe(sentence);
    },
  );

  it('in traditional characters are told once, and slips beside them one by one', () => {
    const report = read(
      '三、收到和處理政府信息公開申請情況',
      '一、本年新收政府信息公開申請數量\t2\t0\t0\t0\t0\t0\t2',
      '二、上年結轉政府信息公開申請數量\t0\t0\t0\t0\t0\t0\t0',
      '5.要求行政機關確認或重新出具已獲取信息\t2\t0\t0\t0\t0\t0\t2',
      '（七）總計\t2\t0\t0\t0\t0\t0\t2',
      '四、結轉下年度繼續辦\t0\t0\t0\t0\t0\t0\t0',
    );
    expect(row(report, '3.unprocessed.confirmation')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(report.labels).toMatchObject([
      { text: '三、收到和處理政府信息公開申請情況', traditional: true },
      { text: '四、結轉下年度繼續辦', expected: carriedOut },
    ]);
  });

  it.each([
    '三、依申请公开政府信息情况',
    '三、行政机关收到和处理政府信息公开申请情况',
    '三、收到和处理政府信息公开申请的情况',
  ])('%s heads 表三, and nothing is told of it', (heading) => {
    const report = read(
      '二、主动公开政府信息情况',
      '规章\t0\t0\t0',
      '行政规范性文件\t0\t0\t1',
      '行政许可\t3',
      '行政处罚\t0',
      heading,
      `${received}\t2\t0\t0\t0\t0\t0\t2`,
    );
    expect(row(report, '3.received')).toEqual([2, 0, 0, 0, 0, 0, 2]);
    expect(report.labels).toEqual([]);
    expect(report.unread).toEqual([]);
  });

  it('parts of section 一 are no headings of tables', () => {
    const parts = [
      '（一）主动公开政府信息的情况',
      '（二）依申请公开政府信息情况',
      '（二）收到和处理政府信息公开申请情况',
    ];
    const report = read(
      '一、总体情况',
      ...parts,
      '2024年，我局收到申请9件。',
      section3,
      `${received}\t2\t0\t0\t0\t0\t0\t2`,
      `${concluded}\t2\t0\t0\t0\t0\t0\t2`,
      `${carriedOut}\t0\t0\t0\t0\t0\t0\t0`,
      `${carriedIn}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(report.labels).toEqual([]);
    expect(row(report, '3.received')[0]).toBe(2);
  });

  it.each([
    ['第二十条第（六）', '第二十条第（六）项'],
    ['第二十条第(五)', '第二十条第（五）项'],
    ['第二十条 第（八', '第二十条第（八）项'],
  ])('%s is the article that it begins', (text, expected) => {
    const report = read(
      '二、主动公开政府信息情况',
      '规章\t0\t0\t0',
      '行政规范性文件\t0\t0\t1',
      text,
      '行政许可\t3',
      '行政处罚\t0',
    );
    expect(report.labels.map((one) => one.expected)).toEqual([expected]);
  });

  it('each difference is told once', () => {
    const report = read(
      '二、主动公开政府信息情形',
      '规章\t0\t0\t0',
      '行政规范性文件\t0\t0\t1',
      '行政许可\t3',
      '行政处罚\t0',
    );
    expect(report.labels).toHaveLength(1);
  });
});

describe('numbers below 表四', () => {
  const figures = '2\t0\t0\t1\t3\t0\t0\t0\t0\t0\t1\t0\t0\t0\t1';
  const groups = ['行政复议\t行政诉讼', '未经复议直接起诉\t复议后起诉'];
  const outcomes = '结果维持\t结果纠正\t其他结果\t尚未审结\t总计';
  const header = [...groups, [outcomes, outcomes, outcomes].join('\t')];

  it.each([
    ['a date', ['2025年1月20日']],
    ['a telephone number', ['联系电话\t82011234']],
    ['the number of a page', ['6']],
    ['all of them', ['2025-01-20', '82011234', '6']],
  ])('are none of it: %s', (_, below) => {
    for (const line of [figures, figures.replaceAll('\t', ' ')]) {
      const report = read(section4, ...header, line, ...below);
      expect(row(report, '4.reconsideration')).toEqual([2, 0, 0, 1, 3]);
      expect(row(report, '4.suitAfterReconsideration')).toEqual([1, 0, 0, 0, 1]);
    }
  });

  it('are not taken for figures where another line may be the table’s', () => {
    const report = read(section4, ...header, figures, figures.replace('2', '5'));
    expect(row(report, '4.reconsideration')[0]).toBeNull();
    expect(report.unread).not.toEqual([]);
  });
});

describe('what is said of figures that were not read is true', () => {
  it('a single 0 is no run of digits', () => {
    const report = read(
      section3,
      `${received}\t0`,
      `${carriedIn}\t0`,
      `${concluded}\t0`,
      `${carriedOut}\t0`,
    );
    expect(why(report).every((text) => text.includes('应有 7 个数，这里有 1 个'))).toBe(true);
  });

  it('a text beside them is named', () => {
    const report = read(
      section3,
      `${received}\t1\t0\t0\t0\t0\t0\t1`,
      '本季度小计\t1\t0\t0\t0\t0\t0\t1',
      `${concluded}\t1\t0\t0\t0\t0\t0\t1`,
      `${carriedOut}\t0\t0\t0\t0\t0\t0\t0`,
    );
    expect(why(report)).toEqual(['“本季度小计”不是表中的项目名称，这些数无法确定属于哪一行。']);
  });
});

describe('words where the form has a figure', () => {
  it.each(['3.granted.person', '4.directSuit.upheld', '2.normative.issued'])(
    'are told as what stands there, and not as a blank: %s',
    (id) => {
      const marked = withFigures(consistentReport(5), { [id]: 987654 });
      for (const words of ['十二', '见附件']) {
        const [found] = recognise(
          gridsFromHtml(tablesHtml(marked).replace('987654', words)),
          '粘贴的内容',
        );
        const reading = found?.readings[found.form.indexOf.get(id) ?? -1];
        expect(reading).toMatchObject({ state: 'text', raw: words, held: null });
      }
    },
  );
});
