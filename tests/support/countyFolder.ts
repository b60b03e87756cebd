import {
  cleanXlsx,
  pageHtml,
  reportCsv,
  reportDocx,
  reportJson,
  templateXlsx,
} from '../../src/documents';
import type { Report } from '../../src/report';
import { withFigures } from './consistentReport';
import { reportOf } from './county';

/** A file as a unit sends it. */
export interface SentFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

type Shape = (report: Report) => Promise<string | Uint8Array> | string | Uint8Array;

/** The shapes in which units send their reports, in turn. */
const shapes: readonly (readonly [ending: string, shape: Shape])[] = [
  ['xlsx', (report) => cleanXlsx(report)],
  ['docx', (report) => reportDocx(report)],
  ['html', (report) => pageHtml(report)],
  [
    'xlsx',
    (report) =>
      templateXlsx({ year: report.year ?? 2025, organ: report.organ, totals: 'typed', report }),
  ],
  ['json', (report) => reportJson(report)],
  ['csv', (report) => reportCsv(report)],
];

/** What was planted in a county's files, and what they add up to. */
export interface County {
  readonly files: readonly SentFile[];
  readonly roster: string;
  /** The reports that count, by unit. */
  readonly counted: ReadonlyMap<string, Report>;
  readonly planted: {
    readonly missing: string;
    readonly twoDrafts: string;
    readonly otherYear: string;
    readonly double: string;
    readonly renamed: string;
    readonly broken: string;
    readonly parent: string;
    readonly child: string;
    readonly wrong: string;
  };
}

const planted = {
  missing: '甲县民政局',
  twoDrafts: '甲县财政局',
  otherYear: '甲县统计局',
  double: '甲县水利局',
  renamed: '甲县国土资源局',
  broken: '甲县审计局',
  parent: '甲县教育局',
  child: '甲县招生考试中心',
  wrong: '青山镇',
} as const;

/** A county of `towns` towns and the bureaus above, in every shape, with the faults planted. */
export async function countyFolder(towns: number): Promise<County> {
  const names = Array.from({ length: towns }, (_, i) => `${i + 1}号乡`);
  const roster = [
    '单位名称,类别,含下属单位',
    '甲县人民政府,本级,',
    ...Object.values(planted)
      .filter((name) => name !== planted.renamed && name !== planted.wrong)
      .map((name) => `${name},部门,${name === planted.parent ? planted.child : ''}`),
    '甲县自然资源局,部门,',
    `${planted.wrong},乡镇街道,`,
    ...names.map((name) => `${name},乡镇街道,`),
  ].join('\n');

  const files: SentFile[] = [];
  const counted = new Map<string, Report>();
  let turn = 0;
  const send = async (report: Report, name: string) => {
    const [ending = 'xlsx', shape = cleanXlsx] = shapes[turn++ % shapes.length] ?? [];
    files.push({ name: `${name}.${ending}`, content: await shape(report) });
  };
  let seed = 0;
  const sound = (organ: string, year = 2025) => reportOf(organ, (seed += 1), year);
  const count = async (organ: string, report = sound(organ), file = organ) => {
    counted.set(organ, report);
    await send(report, file);
  };

  await count('甲县人民政府');
  await count(planted.parent);
  await send(sound(planted.child), planted.child);
  await send(sound(planted.twoDrafts), planted.twoDrafts);
  await count(planted.twoDrafts, sound(planted.twoDrafts), `${planted.twoDrafts}（第二稿）`);
  await send(sound(planted.otherYear, 2024), planted.otherYear);
  await send(sound(planted.double), planted.double);
  await send(sound(planted.double), `${planted.double}年报`);
  await send(sound(planted.renamed), planted.renamed);
  files.push({ name: `${planted.broken}.xlsx`, content: new Uint8Array([80, 75, 3, 4, 9, 9, 9]) });
  const slip = sound(planted.wrong);
  const granted = slip.values[slip.form.indexOf.get('3.granted.person') ?? -1] ?? 0;
  await count(planted.wrong, withFigures(slip, { '3.granted.person': granted + 3 }));
  for (const name of names) await count(name);
  return { files, roster, counted, planted };
}
