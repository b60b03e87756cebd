import type { CellId } from '../../src/form';
import { valueOf, type Report } from '../../src/report';
import { below, type Random } from './consistentReport';

/** Sentences that state figures of a report, as clerks write them; `n` gives each its number. */
type Telling = (n: (...cells: CellId[]) => string) => string;

const items = {
  denied: 'stateSecret lawForbids security thirdParty internal process caseFile inquiry',
  unable: 'notHeld notExisting unclear',
  unprocessed: 'petition repeated publication excessive confirmation',
};
const totals = (group: keyof typeof items) =>
  items[group].split(' ').map((item) => `3.${group}.${item}.total`);

/** For each rule of the narrative, ways of saying what it looks at. */
export const tellings: Readonly<Record<string, readonly Telling[]>> = {
  'text.applications': [
    (n) => `2024年，我街道共收到政府信息公开申请${n('3.received.total')}件。`,
    (n) => `全年受理依申请公开${n('3.received.total', '3.carriedIn.total')}宗。`,
    (n) =>
      `新收政府信息公开申请${n('3.received.total')}件，上年结转${n('3.carriedIn.total')}件，结转下年度${n('3.carriedOut.total')}件。`,
    (n) => `全年办结政府信息公开申请${n('3.concluded.total')}件。`,
    (n) => `全年办理政府信息公开申请${n('3.concluded.total')}件。`,
  ],
  'text.results': [
    (n) =>
      `申请答复结果中，予以公开${n('3.granted.total')}件，部分公开${n('3.partial.total')}件，不予公开${n(...totals('denied'))}件。`,
    (n) => `答复结果中，予以公开和部分公开共${n('3.granted.total', '3.partial.total')}件。`,
    (n) =>
      `不予公开的申请中，属于国家秘密${n('3.denied.stateSecret.total')}件、属于行政查询事项${n('3.denied.inquiry.total')}件。`,
    (n) =>
      `依申请公开答复：无法提供${n(...totals('unable'))}件、不予处理${n(...totals('unprocessed'))}件。`,
  ],
  'text.disclosure': [
    (n) =>
      `全年制发行政规范性文件${n('2.normative.issued')}件，废止行政规范性文件${n('2.normative.repealed')}件。`,
    (n) =>
      `作出行政许可决定${n('2.licensing.decisions')}件，作出行政处罚决定${n('2.penalties.decisions')}件。`,
    (n) =>
      `制定政府规章${n('2.regulations.issued')}件，废止${n('2.regulations.repealed')}件，现行有效规章${n('2.regulations.effective')}件。`,
    (n) => `行政事业性收费${n('2.fees.amount')}万元。`,
  ],
  'text.review': [
    (n) =>
      `因政府信息公开引发行政复议${n('4.reconsideration.total')}件，行政诉讼${n('4.directSuit.total', '4.suitAfterReconsideration.total')}件。`,
    (n) =>
      `政府信息公开行政诉讼中，未经复议直接起诉${n('4.directSuit.total')}件、复议后起诉${n('4.suitAfterReconsideration.total')}件。`,
    (n) =>
      `政府信息公开行政复议结果维持${n('4.reconsideration.upheld')}件、纠正${n('4.reconsideration.corrected')}件。`,
  ],
};

const small = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Some in Chinese numerals, some with separators. */
function written(value: number, random: Random): string {
  const style = below(4, random);
  if (style === 0) return small[value] ?? String(value);
  return style === 1 && Number.isInteger(value) ? value.toLocaleString('en-US') : String(value);
}

/** A telling of the report's own figures, each `off` what the tables say. */
export function told(report: Report, telling: Telling, random: Random, off = 0): string {
  return telling((...cells) => {
    const values = cells.map((cell) => valueOf(report, cell) ?? 0);
    const sum = values.reduce((all, value) => all + value, off);
    return written(Number(sum.toFixed(4)), random);
  });
}

/** The report with a narrative, a paragraph a line. */
export function withNarrative(report: Report, ...lines: string[]): Report {
  return { ...report, narrative: lines.map((text) => ({ place: null, text })) };
}
