import {
  arrivalOf,
  decide,
  keepBook,
  newBook,
  receive,
  receiveLastYear,
  type Arrival,
  type CountyBook,
  type Roster,
  type RosterUnit,
  type UnitKind,
} from '../../county';
import { rosterSheet } from '../../documents/county/rosterXlsx';
import { keptPrefix } from '../../documents/kept/value';
import { writeBook } from '../../documents/sheets';
import type { CellId } from '../../form';
import type { Report } from '../../report';
import { keepSettings } from '../book/settings';
import { PatchedPackage } from '../package/patchedPackage';
import { filledReport } from './filled';

/**
 * A county's year in the middle of it: twelve units on the roster, what they sent in the shapes that
 * units send, and in it everything that a reviewer meets: nothing sent, two drafts, another year, two
 * that differ, a broken file, a renamed organ, a parent that includes a unit which reports too, prose
 * that was copied.
 */

const year = 2025;
const county = '某县';

const unit = (name: string, kind: UnitKind, more: Partial<RosterUnit> = {}): RosterUnit => ({
  name: `${county}${name}`,
  kind,
  ...{ alias: [], includes: [], expected: true, contact: '', due: '2026-01-31', note: '' },
  ...more,
});

const roster: Roster = [
  unit('人民政府', 'own'),
  unit('教育局', 'department', { includes: [`${county}招生考试中心`], contact: '张老师' }),
  unit('财政局', 'department', { contact: '李科长' }),
  unit('自然资源局', 'department'),
  unit('民政局', 'department', { contact: '王主任' }),
  unit('水利局', 'department'),
  unit('统计局', 'department'),
  unit('青山镇人民政府', 'town'),
  unit('白水镇人民政府', 'town'),
  unit('东风街道办事处', 'town'),
  unit('招生考试中心', 'agency'),
  unit('气象局', 'agency', { expected: false, due: '', note: '由省气象局汇总' }),
];

/** What one organ reports: `many` applications of persons, half as many of companies. */
function reportOf(
  organ: string,
  many: number,
  more: Partial<Parameters<typeof filledReport>[0]> = {},
) {
  const share = (size: number) => ({
    received: 4 * size + 1,
    carriedIn: size,
    granted: 2 * size,
    partial: 1,
    'denied.process': size,
    'unable.notHeld': size,
    concluded: 4 * size + 1,
    carriedOut: size,
  });
  const issued = 1 + (many % 3);
  const others: Record<CellId, number> = {
    '2.normative.issued': issued,
    '2.normative.effective': 6 + many + (more.year === undefined ? issued : 0),
    '2.licensing.decisions': 35 * many,
    '2.penalties.decisions': 4 * many,
    '4.reconsideration.upheld': many % 3,
    '4.reconsideration.total': many % 3,
  };
  const applications = { person: share(2 * many), business: share(many) };
  return filledReport({ organ: `${county}${organ}`, year, applications, others, ...more });
}

/** What the same organ reported a year before: this year begins with what was left then. */
const lastOf = (organ: string, many: number): Report => reportOf(organ, many, { year: year - 1 });

const sent = (source: string, report: Report): Arrival => arrivalOf(source, [report]);

/** Last year's files; 青山镇 has another number of applications carried in than it left then. */
const before: readonly Arrival[] = [
  sent('2024县政府.docx', lastOf('人民政府', 6)),
  sent('2024财政局.xlsx', lastOf('财政局', 3)),
  sent('2024青山镇.pdf', lastOf('青山镇人民政府', 1)),
];

/** Prose as two neighbours wrote it, one from the other. */
const copied = [
  '一、总体情况',
  '今年以来，我们认真贯彻落实政府信息公开条例，坚持以公开为常态、不公开为例外，围绕群众关心的教育、医疗、就业、社会保障、乡村振兴等重点领域，及时准确发布各类政府信息，进一步保障了人民群众的知情权、参与权和监督权，政务公开工作取得了新的成效。',
  '五、存在的主要问题及改进情况',
  '一是公开的内容还不够细，与群众的期待还有差距；二是政策解读的形式比较单一，图解和视频偏少；三是经办人员变动较多，业务能力有待提高。下一步将健全工作机制，丰富解读形式，加强业务培训，把各项要求落到实处，不断提升政务公开工作的质量和水平。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费，没有其他需要报告的事项。',
].join('\n');

/** What came first, and what came later, in the shapes that units send. */
const first: readonly Arrival[] = [
  sent('县政府2025年年报.docx', reportOf('人民政府', 6)),
  sent('教育局.xlsx', reportOf('教育局', 4)),
  sent('招生考试中心.html', reportOf('招生考试中心', 1)),
  sent(
    '财政局年报.pdf',
    reportOf('财政局', 3, { slips: { '3.granted.person': 21, '4.reconsideration.total': 1 } }),
  ),
  sent('附件2.xls', reportOf('自然资源和规划局', 5)),
  sent('水利局年报.csv', reportOf('水利局', 2)),
  sent('水利局年报(1).csv', reportOf('水利局', 2, { slips: { '2.licensing.decisions': 72 } })),
  sent('统计局.ods', lastOf('统计局', 1)),
  sent('青山镇.txt', reportOf('青山镇人民政府', 2, { narrative: copied })),
  { source: '白水镇.xlsx', why: '文件已损坏，打不开；请在原来的软件中重新保存一次再试。' },
  sent('东风街道.json', reportOf('东风街道办事处', 3, { narrative: copied })),
];
const second: readonly Arrival[] = [
  sent(
    '财政局年报（第二稿）.docx',
    reportOf('财政局', 3, { slips: { '4.reconsideration.total': 1 } }),
  ),
];

/** 收件 and 审核 as far as they have come: two units passed, one was sent back and reported again. */
function reviewedBook(): CountyBook {
  const { book } = receive(receiveLastYear(newBook(year, roster), before).book, first);
  const passed = decide(book, `${county}人民政府`, 'passed', '');
  const returned = decide(
    decide(passed, `${county}教育局`, 'passed', '已与招生考试中心核对'),
    `${county}财政局`,
    'returned',
    '表三、表四的合计不平，请核对后再报',
  );
  return receive(returned, second).book;
}

/** The county's workbook: 名册 in its sheet, all else as the add-in keeps it. */
export async function countyYearXlsx(): Promise<Uint8Array> {
  const pack = PatchedPackage.of(await writeBook({ sheets: [rosterSheet(roster)] }));
  // Kept as text, of which the host makes JSON text once more.
  const kept = JSON.stringify(JSON.stringify(keepBook(reviewedBook())));
  await keepSettings(pack, new Map([[`${keptPrefix}county`, kept]]));
  return pack.packed();
}
