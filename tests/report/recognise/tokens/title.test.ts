import { organIn, publisherNamed } from '../../../../src/report/recognise/tokens/organ';
import { readTitle, yearOfPeriod, yearsNamed } from '../../../../src/report/recognise/tokens/title';

describe('a title', () => {
  it.each([
    ['某某街道办事处2024年政府信息公开工作年度报告', '某某街道办事处', 2024],
    ['2023年某某镇政府信息公开工作年度报告', '某某镇', 2023],
    ['2022年度某某县财政局政府信息公开工作年度报告', '某某县财政局', 2022],
    ['某某市统计局2024年政府信息公开年报', '某某市统计局', 2024],
    ['某某局2021年度政府信息公开工作报告', '某某局', 2021],
    ['某某鎮2023年政府信息公開工作年度報告', '某某鎮', 2023],
    ['某某区人民政府政府信息公开工作年度报告（2021）', '某某区人民政府', 2021],
    ['某某局2022年政府信息公开工作年度报告_某某区人民政府', '某某局', 2022],
    ['《某某局二〇二四年政府信息公开年度报告》', '某某局', 2024],
    ['关于某某镇2023年度政府信息公开工作情况的报告', '某某镇', 2023],
    ['某某县统计局政府信息公开2024年度报告', '某某县统计局', 2024],
    ['某某镇人民政府关于报送2024年政府信息公开工作年度报告的报告', '某某镇人民政府', 2024],
    ['关于印发《某某县教育局2024年政府信息公开工作年度报告》的通知', '某某县教育局', 2024],
    ['首页 > 年报 > 某某局2024年政府信息公开工作年度报告', '某某局', 2024],
    ['名称：某某局2024年政府信息公开工作年度报告', '某某局', 2024],
    ['【年报】某某局2024年政府信息公开工作年度报告', '某某局', 2024],
    ['按照要求，现公布某某局2024年政府信息公开工作年度报告', '某某局', 2024],
    ['某某大学2023-2024学年信息公开工作年度报告', '某某大学', null],
    ['某某县委机构编制委员会办公室2024年政府信息公开年报', '某某县委机构编制委员会办公室', 2024],
    ['首页 > 政务公开 > 政府信息公开年报', null, null],
    ['某某区人民政府 / 政府信息公开年报', null, null],
    ['根据《条例》要求，现公布2024年度政府信息公开工作年度报告', null, 2024],
    ['我局2024年政府信息公开工作年度报告', null, 2024],
    ['2024年政府信息公开工作年度报告', null, 2024],
    ['政府信息公开年报', null, null],
  ])('%s', (text, organ, year) => {
    expect(readTitle(text)).toEqual({ organ, year });
  });

  it.each([
    '某某局2024年工作总结报告',
    '2024年，某某局发布政府信息公开工作年度报告。',
    '三、收到和处理政府信息公开申请情况',
  ])('%s is none', (text) => {
    expect(readTitle(text)).toBeNull();
  });
});

describe('an organ by its name', () => {
  it.each([
    '某某镇人民政府',
    '某某县水利局',
    '某某街道办事处',
    '某某市卫生健康委员会',
    '某某市工业和信息化局',
    '某某市粮食局（某某市军粮中心）',
    '某某縣審計局',
  ])('%s', (text) => {
    expect(organIn(text)).toBe(text);
  });

  it.each(['一、总体情况', '首页 > 某某局', '2024年某某局', '政府信息公开办', '本局', '规章'])(
    '%s is none',
    (text) => {
      expect(organIn(text)).toBeNull();
    },
  );

  it('stands behind the word for the one who publishes', () => {
    expect(publisherNamed('发布机构：某某县审计局  发布日期：2025-01-15')).toBe('某某县审计局');
    expect(publisherNamed('索引号：2025-3 公开责任部门：某某局 文号：无')).toBe('某某局');
    expect(publisherNamed('联系电话：某某局')).toBeNull();
  });
});

describe('the year that is reported on', () => {
  it('is that of a period from its first day to its last', () => {
    const texts = [
      '统计期限为2024年1月1日至2024年12月31日。',
      '数据统计期限从2024年1月1日起至2024年12月31日止',
      '自2024年1月1日至12月31日',
    ];
    expect(texts.map(yearOfPeriod)).toEqual([2024, 2024, 2024]);
    expect(yearOfPeriod('2023年1月1日至2024年12月31日')).toBeNull();
    expect(yearOfPeriod('2024年1月1日至2024年6月30日')).toBeNull();
  });

  it('is none of a day on which something was written', () => {
    expect([...yearsNamed('2024年，我局共公开3件。2024年度无诉讼。')]).toEqual([2024]);
    expect([...yearsNamed('2025年1月20日')]).toEqual([]);
    expect([...yearsNamed('条例于2019年4月3日修订')]).toEqual([]);
  });
});
