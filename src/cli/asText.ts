import { placeText } from '../report';
import type { Audit, Finding, Level } from '../validation';
import type { Checked } from './checkFiles';

const levelNames: Readonly<Record<Level, string>> = { error: '错误', verify: '核实', hint: '提示' };

/** What was found, to be read by people. */
export function asText(checked: readonly Checked[]): string {
  const told = checked.flatMap((one) => ('why' in one ? [] : one.audits.map(auditText)));
  return told.join('\n');
}

function auditText({ report, findings, notAssessable, holds }: Audit): string {
  const year = report.year === null ? '年份未认出' : `${report.year}年`;
  const counts = (Object.keys(levelNames) as Level[]).flatMap((level) => {
    const many = findings.filter((finding) => finding.level === level).length;
    return many === 0 ? [] : [`${levelNames[level]} ${many} 处`];
  });
  return [
    `${report.source}：${report.organ ?? '机关名称未认出'}，${year}`,
    `  ${counts.length === 0 ? '未发现问题' : counts.join('，')}；${holds} 项核查相符`,
    ...findings.flatMap(findingLines),
    ...report.unread.map(({ place, text, why }) => `  未读 ${placeText(place)} “${text}”：${why}`),
    ...notAssessable.map(({ rule, why }) => `  无法判定 ${rule}：${why}`),
    '',
  ].join('\n');
}

function findingLines({ rule, level, message, advice, basis, places }: Finding): string[] {
  const where = places.map(placeText);
  const shown = where.slice(0, 4).join('、') + (where.length > 4 ? ` 等 ${where.length} 处` : '');
  return [
    `  ${levelNames[level]} ${message}（${rule}）`,
    ...(shown === '' ? [] : [`    位置：${shown}`]),
    `    ${advice}`,
    `    依据：${basis}`,
  ];
}
