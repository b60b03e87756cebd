import type { CellId } from '../../src/form';
import { valueOf, type Report } from '../../src/report';
import { below, type Random } from './consistentReport';

const pick = <T>(random: Random, ...choices: readonly [T, ...T[]]): T =>
  choices[below(choices.length, random)] ?? choices[0];

const rows = {
  denied: 'stateSecret lawForbids security thirdParty internal process caseFile inquiry',
  unable: 'notHeld notExisting unclear',
  unprocessed: 'petition repeated publication excessive confirmation',
  otherwise: 'notCorrected feeUnpaid other',
};

const organisations = ['business', 'research', 'welfare', 'legal', 'other'];

/** The figures that prose tells. */
function figuresOf(report: Report) {
  const n = (...cells: CellId[]) =>
    cells.reduce((sum, cell) => sum + (valueOf(report, cell) ?? 0), 0);
  const group = (name: keyof typeof rows) =>
    n(...rows[name].split(' ').map((row) => `3.${name}.${row}.total`));
  return {
    n,
    received: n('3.received.total'),
    carriedIn: n('3.carriedIn.total'),
    carriedOut: n('3.carriedOut.total'),
    concluded: n('3.concluded.total'),
    granted: n('3.granted.total'),
    partial: n('3.partial.total'),
    denied: group('denied'),
    unable: group('unable'),
    unprocessed: group('unprocessed'),
    otherwise: report.form.singleOtherwise ? n('3.otherwise.total') : group('otherwise'),
    disclosed: n('3.granted.total', '3.partial.total'),
    organisations: n(...organisations.map((column) => `3.received.${column}`)),
    suits: n('4.directSuit.total', '4.suitAfterReconsideration.total'),
    bySuits: (outcome: string) =>
      n(`4.directSuit.${outcome}`, `4.suitAfterReconsideration.${outcome}`),
    disputes: n('4.reconsideration.total'),
  };
}

/** Numbers of other matters, of other years and of parts, as they stand around the report's own. */
function disclosed(year: number, random: Random, f: ReturnType<typeof figuresOf>): string {
  const some = () => below(5000, random);
  return [
    `（一）主动公开。${year}年，通过政府网站主动公开信息${some()}条，其中工作动态${some()}条、政策文件${some()}件。`,
    pick(
      random,
      `全年制发行政规范性文件${f.n('2.normative.issued')}件，废止${f.n('2.normative.repealed')}件，现行有效${f.n('2.normative.effective')}件。`,
      `制定规章${f.n('2.regulations.issued')}件，废止${f.n('2.regulations.repealed')}件，现行有效规章${f.n('2.regulations.effective')}件。审核规章草案${some()}件。`,
      `行政规范性文件本年制发${f.n('2.normative.issued')}件、废止${f.n('2.normative.repealed')}件、现行有效${f.n('2.normative.effective')}件。`,
      `现行有效的行政规范性文件共${f.n('2.normative.effective')}件，发布政策解读${some()}篇。`,
      `对照清单公开行政规范性文件${some()}件，清理历年规范性文件${some()}件。`,
      `${year - 1}年制发行政规范性文件${some()}件，审核备案规范性文件${some()}件。`,
    ),
    pick(
      random,
      `作出行政许可决定${f.n('2.licensing.decisions')}件，行政处罚决定${f.n('2.penalties.decisions')}件，行政强制决定${f.n('2.coercion.decisions')}件。`,
      `全年行政许可${f.n('2.licensing.decisions')}件，行政处罚${f.n('2.penalties.decisions')}件。实施行政许可事项${some()}项。`,
      `公示行政许可信息${some()}条、行政处罚信息${some()}条，受理行政许可申请${some()}件。`,
      `行政事业性收费${f.n('2.fees.amount')}万元。减免各类收费${some()}万元。`,
    ),
    pick(
      random,
      `政务微博、微信公众号发布信息${some()}条，回应关切${some()}次。`,
      `受理12345热线工单${some()}件，办结${some()}件；办理建议提案${some()}件，答复${some()}件。`,
      `全年印发文件${some()}件，其中主动公开${some()}件，不予公开${some()}件。`,
    ),
  ].join('');
}

/** Reasons by the form's own words, as many rows of 表三. */
function reasonsTold(f: ReturnType<typeof figuresOf>): string {
  const n = (row: string) => f.n(`3.${row}.total`);
  return [
    `不予公开${f.denied}件，其中国家秘密${n('denied.stateSecret')}件、其他法律行政法规禁止公开${n('denied.lawForbids')}件、保护第三方合法权益${n('denied.thirdParty')}件、三类内部事务信息${n('denied.internal')}件、四类过程性信息${n('denied.process')}件、行政执法案卷${n('denied.caseFile')}件、行政查询事项${n('denied.inquiry')}件、危及“三安全一稳定”${n('denied.security')}件`,
    `无法提供${f.unable}件，其中本机关不掌握相关政府信息${n('unable.notHeld')}件、没有现成信息需要另行制作${n('unable.notExisting')}件、补正后申请内容仍不明确${n('unable.unclear')}件`,
    `不予处理${f.unprocessed}件，其中信访举报投诉类申请${n('unprocessed.petition')}件、重复申请${n('unprocessed.repeated')}件、无正当理由大量反复申请${n('unprocessed.excessive')}件、要求提供公开出版物${n('unprocessed.publication')}件、要求行政机关确认或重新出具已获取信息${n('unprocessed.confirmation')}件`,
    `因逾期不补正不再处理${n('otherwise.notCorrected')}件，逾期未缴费不再处理${n('otherwise.feeUnpaid')}件，其他${n('otherwise.other')}件`,
  ].join('；');
}

function applied(year: number, random: Random, f: ReturnType<typeof figuresOf>): string {
  const some = () => below(3000, random);
  const percent = (part: number) => ((100 * part) / Math.max(1, f.concluded)).toFixed(1);
  const first = below(f.received + 1, random);
  return [
    `（二）依申请公开。`,
    pick(
      random,
      f.received === 0
        ? `${year}年，本机关未收到政府信息公开申请。`
        : `${year}年，共收到政府信息公开申请${f.received}件，较${year - 1}年的${some()}件有所变化。`,
      `政府信息公开申请新收${f.received}件，办结${f.concluded}件，结转${f.carriedOut}件。`,
      `本年新收政府信息公开申请${f.received}件，上年结转${f.carriedIn}件，办结${f.concluded}件，结转下年度${f.carriedOut}件。`,
      `${year - 1}年收到政府信息公开申请${some()}件，${year}年收到${f.received}件。`,
      `全年应办政府信息公开申请${f.received + f.carriedIn}件，${f.concluded}件已按期办结；新收政府信息公开申请${f.received}件。`,
      `全年受理政府信息公开申请${f.received + f.carriedIn}件（含上年结转${f.carriedIn}件），同比增加${some()}件。`,
      `${year - 2}年、${year - 1}年、${year}年分别收到政府信息公开申请${some()}件、${some()}件、${f.received}件。`,
    ),
    pick(
      random,
      `其中，网络申请${first}件，信函申请${f.received - first}件。`,
      `通过网络收到政府信息公开申请${first}件，当面受理${f.received - first}件。`,
      `收到的申请共${f.received}件，其中自然人${f.n('3.received.person')}件、法人或其他组织${f.organisations}件。`,
      `收到的申请中，个人${f.n('3.received.person')}件、企业${f.n('3.received.business')}件、法律服务机构${f.n('3.received.legal')}件、其他${f.n('3.received.other')}件。`,
      `自然人申请${f.n('3.received.person')}件，商业企业申请${f.n('3.received.business')}件。`,
      `收到的申请中，自然人${f.n('3.received.person')}件、商业企业${f.n('3.received.business')}件、科研机构${f.n('3.received.research')}件、社会公益组织${f.n('3.received.welfare')}件、法律服务机构${f.n('3.received.legal')}件。`,
      `条例施行以来，累计收到政府信息公开申请${some()}件。`,
    ),
    pick(
      random,
      `办结的申请中，予以公开${f.granted}件，占${percent(f.granted)}%；部分公开${f.partial}件，占${percent(f.partial)}%；不予公开${f.denied}件。`,
      `答复结果为：予以公开${f.granted}件、部分公开${f.partial}件、不予公开${f.denied}件、无法提供${f.unable}件、不予处理${f.unprocessed}件、其他处理${f.otherwise}件。`,
      `答复政府信息公开申请：予以公开${f.granted}件、部分公开${f.partial}件、不予公开${f.denied}件、无法提供${f.unable}件、其他${f.unprocessed + f.otherwise}件。`,
      `予以公开、部分公开、不予公开分别为${f.granted}件、${f.partial}件、${f.denied}件。`,
      `予以公开和部分公开共${f.granted + f.partial}件，不予公开${f.denied}件（其中属于国家秘密${f.n('3.denied.stateSecret.total')}件）。`,
      `予以公开或部分公开${f.disclosed}件，占${percent(f.disclosed)}%；${reasonsTold(f)}。`,
      `${reasonsTold(f)}。`,
      `予以公开${f.granted}件，因本机关不掌握、没有现成信息等原因无法提供${f.unable}件。`,
      `其中不予公开${f.denied}件，同比增加${some()}件；因属于行政查询事项不予公开${f.n('3.denied.inquiry.total')}件。`,
    ),
    pick(
      random,
      `全部申请按期答复，答复率100%。`,
      `延期答复${some()}件，补正${some()}件，撤回${some()}件。`,
      `下属单位收到政府信息公开申请${some()}件，公共企事业单位收到信息公开申请${some()}件。`,
    ),
  ].join('');
}

function disputed(year: number, random: Random, f: ReturnType<typeof figuresOf>): string {
  const some = () => below(300, random);
  const byRoute = ['directSuit', 'suitAfterReconsideration']
    .map((route) => {
      const n = (outcome: string) => f.n(`4.${route}.${outcome}`);
      const name = route === 'directSuit' ? '未经复议直接起诉' : '复议后起诉';
      return `${name}${n('total')}件，其中维持${n('upheld')}件、纠正${n('corrected')}件、其他结果${n('otherResult')}件、尚未审结${n('pending')}件`;
    })
    .join('；');
  return pick(
    random,
    `因政府信息公开引发的行政复议${f.disputes}件、行政诉讼${f.suits}件。`,
    f.disputes === 0 && f.suits === 0
      ? `${year}年未发生因政府信息公开引发的行政复议、行政诉讼。`
      : `政府信息公开行政复议案件${f.disputes}件（上年${some()}件）、行政诉讼案件${f.suits}件（上年${some()}件）。`,
    `作为行政复议机关办理行政复议案件${some()}件，出庭应诉行政诉讼案件${some()}件。`,
    `政府信息公开行政复议${f.disputes}件，其中维持${f.n('4.reconsideration.upheld')}件、纠正${f.n('4.reconsideration.corrected')}件、其他结果${f.n('4.reconsideration.otherResult')}件、尚未审结${f.n('4.reconsideration.pending')}件；行政诉讼${f.suits}件，其中维持${f.bySuits('upheld')}件、纠正${f.bySuits('corrected')}件、其他结果${f.bySuits('otherResult')}件、尚未审结${f.bySuits('pending')}件。`,
    `政府信息公开行政诉讼未经复议直接起诉${f.n('4.directSuit.total')}件、复议后起诉${f.n('4.suitAfterReconsideration.total')}件。`,
    `政府信息公开行政诉讼${f.suits}件：${byRoute}。`,
    `政府信息公开行政复议${f.disputes}件，审结${f.disputes - f.n('4.reconsideration.pending')}件；行政诉讼${f.suits}件，审结${f.suits - f.bySuits('pending')}件。`,
    `政府信息公开行政复议结果维持${f.n('4.reconsideration.upheld')}件，行政诉讼未经复议直接起诉${f.n('4.directSuit.total')}件。`,
  );
}

/** A whole narrative that states what the tables say, and tells of much else. */
export function wholeProse(report: Report, random: Random): Report {
  const year = report.year ?? 2024;
  const f = figuresOf(report);
  const texts = [
    `某某县某某局${year}年政府信息公开工作年度报告`,
    `本报告所列数据的统计期限自${year}年1月1日起至${year}年12月31日止。与${year - 1}年政府信息公开工作年度报告相比，栏目未作调整。`,
    '一、总体情况',
    disclosed(year, random, f),
    applied(year, random, f),
    `（五）监督保障。举办培训${below(9, random)}次，参训${below(500, random)}人次，抽查答复文书${below(99, random)}份。`,
    '四、政府信息公开行政复议、行政诉讼情况',
    disputed(year, random, f),
    `五、存在的主要问题及改进情况`,
    `${year - 1}年有${1 + below(5, random)}件政府信息公开答复被纠正；${year + 1}年将进一步规范。`,
    '六、其他需要报告的事项',
    pick(
      random,
      `${year}年未收取信息处理费。`,
      `收取政府信息公开信息处理费${below(900, random)}元。`,
      `无其他需要报告的事项。`,
    ),
  ];
  return { ...report, narrative: texts.map((text) => ({ place: null, text })) };
}
