import { placeText } from '../../report';
import { levelNames } from '../levels';
import { numberText } from '../words';
import type { AuditReport, Line, LiveValue, RuleLine } from './types';

const states: Readonly<Record<RuleLine['state'], string>> = {
  holds: '相符',
  found: '有问题',
  untold: '无法判定',
};

function valueText({ name, value }: LiveValue): string {
  return `${name} = ${value === null ? '未填' : numberText(value)}`;
}

function lineText(line: Line): readonly string[] {
  const passed = line.explanation === null ? '' : '（已说明）';
  // A sum of 0s is told by the message; what counts is what is not 0.
  const values = line.values.filter(({ value }) => value !== 0);
  return [
    `  [${levelNames[line.level]}${passed}] ${line.message}`,
    `      规则：${line.title}（${line.rule}）；依据：${line.basis}`,
    ...(line.places[0] ? [`      位置：${placeText(line.places[0])}`] : []),
    ...(values.length > 0 ? [`      数值：${values.map(valueText).join('；')}`] : []),
    ...(line.explanation === null
      ? [`      处理：${line.advice}`]
      : [`      说明：${line.explanation}`]),
    ...(line.lapsed === null ? [] : [`      原说明因数字变动已失效：${line.lapsed}`]),
  ];
}

function ruleText({ rule, title, state, found }: RuleLine): string {
  const many = found > 0 ? `，${found} 处` : '';
  return `  ${rule} ${title}：${states[state]}${many}`;
}

function part(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines];
}

/** The 核查报告 as plain text, to be read on a terminal or kept beside the file. */
export function auditReportText(audit: AuditReport): string {
  const { counts } = audit;
  const year = audit.year === null ? '年份未认出' : `${audit.year}年度`;
  const lines = [
    '政府信息公开工作年度报告核查报告',
    '',
    `机关：${audit.organ ?? '未认出'}`,
    `年度：${year}`,
    `来源：${audit.source}`,
    `表格：${audit.notice}`,
    `核查时间：${audit.checked}`,
    `比对：${audit.against.length === 0 ? '仅核查本年报自身' : audit.against.join('；')}`,
    `结论：${audit.passed ? '通过核查' : '未通过核查'}`,
    `错误 ${counts.error} 处，核实 ${counts.verify} 处（另有 ${counts.explained} 处已说明），提示 ${counts.hint} 处；相符 ${counts.holds} 项`,
    ...audit.sections.flatMap(({ heading, lines }) => part(heading, lines.flatMap(lineText))),
    ...part('各规则核查情况', audit.rules.map(ruleText)),
    ...part(
      '无法判定的核查',
      audit.notAssessable.map(({ rule, title, why }) => `  ${title}（${rule}）：${why}`),
    ),
    ...part(
      '没有读入的内容',
      audit.unread.map(({ place, text, why }) => `  ${placeText(place)}“${text}”：${why}`),
    ),
  ];
  return `${lines.join('\n')}\n`;
}
