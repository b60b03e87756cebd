import { placeText } from '../../report';
import { findingWord } from '../dossier';
import { factsOf, stateText, summaryText, untoldByRule, valuesTold } from './page';
import type { AuditReport, AuditLine, RuleLine } from './types';

function lineText(line: AuditLine): readonly string[] {
  const passed = line.explanation === null ? '' : '（已说明）';
  const values = valuesTold(line);
  return [
    `  [${findingWord(line)}${passed}] ${line.message}`,
    `      规则：${line.title}（${line.rule}）；依据：${line.basis}`,
    ...(line.places[0] ? [`      位置：${placeText(line.places[0])}`] : []),
    ...(values.length > 0 ? [`      数值：${values.join('；')}`] : []),
    ...(line.explanation === null
      ? [`      处理：${line.advice}`]
      : [`      说明：${line.explanation}`]),
    ...(line.lapsed === null ? [] : [`      原说明因数字变动已失效：${line.lapsed}`]),
  ];
}

function ruleText(line: RuleLine): string {
  return `  ${line.rule} ${line.title}：${stateText(line)}`;
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

function findingsText({ sections }: AuditReport): readonly string[] {
  return sections.flatMap(({ heading, lines }) => part(heading, lines.flatMap(lineText)));
}

/** 注意, and what the reader of the file has to say: a line a note. */
function notesText({ notes }: AuditReport): readonly string[] {
  return notes.map(({ place, text }) =>
    place === null ? `注意 ${text}` : `注意 ${placeText(place)}：${text}`,
  );
}

/** What could not be told, rule by rule, and what was not read. */
function openText({ notAssessable, unread }: AuditReport): readonly string[] {
  return [
    ...part(
      '无法判定的核查',
      untoldByRule(notAssessable).map((line) => `  ${line}`),
    ),
    ...part(
      '没有读入的内容',
      unread.map(({ place, text, why }) => `  ${placeText(place)}“${text}”：${why}`),
    ),
  ];
}

/** The 核查报告 as plain text, to be kept beside the file. */
export function auditReportText(audit: AuditReport): string {
  const lines = [
    '政府信息公开工作年度报告核查报告',
    '',
    ...factsOf(audit).map(([name, value]) => `${name}：${value}`),
    ...findingsText(audit),
    ...part('各规则核查情况', audit.rules.map(ruleText)),
    ...openText(audit),
    ...part(
      '读取时的说明',
      notesText(audit).map((line) => `  ${line}`),
    ),
    ...audit.more.flatMap(({ heading, rows }) =>
      part(
        heading,
        rows.map((cells) => `  ${cells.join('；')}`),
      ),
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** The same in short, to be read on a terminal: without the rules that hold. */
export function auditReportBrief(audit: AuditReport): string {
  const year = audit.year === null ? '年份未认出' : `${audit.year}年`;
  const lines = [
    `${audit.source}：${audit.organ ?? '机关名称未认出'}，${year}`,
    ...audit.knownFrom.map((line) => `  ${line}`),
    `${audit.passed ? '通过核查' : '未通过核查'}。${summaryText(audit)}`,
    ...findingsText(audit),
    ...openText(audit),
    ...(audit.adopted.length === 0 ? [] : [`采用了文件中的：${audit.adopted.join('、')}`]),
    ...notesText(audit),
  ];
  return `${lines.join('\n')}\n`;
}
