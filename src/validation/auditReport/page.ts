import { grouped, placeText } from '../../report';
import { findingWord } from '../dossier';
import { levelNames } from '../levels';
import { numberText } from '../words';
import type {
  AuditReport,
  AuditLine,
  LiveValue,
  NotAssessableLine,
  PageTable,
  RuleLine,
} from './types';

/** A 核查报告 as a page shows it: facts first, then one table after another. */
export interface AuditPage {
  readonly title: string;
  /** Name and value, a row each. */
  readonly facts: readonly (readonly [string, string])[];
  readonly tables: readonly PageTable[];
}

const states: Readonly<Record<RuleLine['state'], string>> = {
  held: '相符',
  nothing: '未涉及',
  found: '有问题',
  untold: '无法判定',
};

function valueText({ name, value }: LiveValue): string {
  return `${name} = ${value === null ? '未填' : numberText(value)}`;
}

/** Rules that could not be told, each once, those with the same reason together. */
export function untoldByRule(lines: readonly NotAssessableLine[]): readonly string[] {
  const byRule = grouped(lines.map((line) => [line.rule, line]));
  const byReason = grouped(
    Array.from(byRule, ([rule, [{ title, why }, ...others]]) => [
      others.length === 0 ? why : `${others.length + 1} 处，如${why}`,
      `${title}（${rule}）`,
    ]),
  );
  return Array.from(byReason, ([reason, rules]) => `${rules.join('、')}：${reason}`);
}

/** How a rule fared: 有问题，2 处. */
export function stateText({ state, found }: RuleLine): string {
  return found > 0 ? `${states[state]}，${found} 处` : states[state];
}

export function summaryText({ counts }: AuditReport): string {
  const { error, verify, explained, hint, missing, holds, notAssessable } = counts;
  const passing = explained > 0 ? `（另有 ${explained} 处已说明）` : '';
  return `错误 ${error} 处，核实 ${verify} 处${passing}，提示 ${hint} 处，未填 ${missing} 项；相符 ${holds} 项，无法判定 ${notAssessable} 项`;
}

/** An ISO date and time as the clock on the wall has it: 2025年1月20日 09:05. */
function timeText(iso: string): string {
  const time = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${time.getFullYear()}年${time.getMonth() + 1}月${time.getDate()}日`;
  return `${day} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** What the report is, when and against what it was checked, and what came of it. */
export function factsOf(audit: AuditReport): AuditPage['facts'] {
  return [
    ['机关', audit.organ ?? '未认出'],
    ['年度', audit.year === null ? '年份未认出' : `${audit.year}年度`],
    ...(audit.knownFrom.length === 0 ? [] : [['机关和年度', audit.knownFrom.join('；')] as const]),
    ['来源', audit.source],
    ['表格', audit.notice],
    ['核查时间', timeText(audit.checked)],
    ['比对', audit.against.length === 0 ? '仅核查本年报自身' : audit.against.join('；')],
    ...(audit.adopted.length === 0 ? [] : [['采用了文件中的', audit.adopted.join('、')] as const]),
    ['结论', audit.passed ? '通过核查' : '未通过核查'],
    ['统计', summaryText(audit)],
  ];
}

/** With more figures missing than this, they are counted instead of named. */
const fewMissing = 4;

/** The figures of a finding that say something: a 0 does not, and of many missing their number does. */
export function valuesTold({ values }: AuditLine): readonly string[] {
  const missing = values.filter(({ value }) => value === null);
  const named = values.filter(
    ({ value }) => value !== 0 && (value !== null || missing.length <= fewMissing),
  );
  const counted = missing.length > fewMissing ? [`${missing.length} 项未填`] : [];
  return [...named.map(valueText), ...counted];
}

function rowOf(line: AuditLine): readonly string[] {
  const values = valuesTold(line);
  const dealt = line.explanation === null ? line.advice : `说明：${line.explanation}`;
  const lapsed = line.lapsed === null ? [] : [`原说明因数字变动已失效：${line.lapsed}`];
  return [
    line.explanation === null ? findingWord(line) : `${findingWord(line)}（已说明）`,
    line.places[0] ? placeText(line.places[0]) : '',
    [line.message, ...values].join('\n'),
    [dealt, ...lapsed].join('\n'),
    `${line.title}（${line.rule}）\n${line.basis}`,
  ];
}

/** Arranges a 核查报告 for a page or a sheet. */
export function auditPage(audit: AuditReport): AuditPage {
  const tables: readonly PageTable[] = [
    ...audit.sections.map(({ heading, lines }) => ({
      heading,
      columns: ['级别', '位置', '问题和数值', '处理', '规则和依据'],
      rows: lines.map(rowOf),
    })),
    {
      heading: '各规则核查情况',
      columns: ['规则', '编号', '级别', '结果'],
      rows: audit.rules.map((line) => [
        line.title,
        line.rule,
        levelNames[line.level],
        stateText(line),
      ]),
    },
    {
      heading: '无法判定的核查',
      columns: ['规则和原因'],
      rows: untoldByRule(audit.notAssessable).map((text) => [text]),
    },
    {
      heading: '没有读入的内容',
      columns: ['位置', '内容', '原因'],
      rows: audit.unread.map(({ place, text, why }) => [placeText(place), text, why]),
    },
    {
      heading: '读取时的说明',
      columns: ['位置', '说明'],
      rows: audit.notes.map(({ place, text }) => [place === null ? '' : placeText(place), text]),
    },
    ...audit.more,
  ];
  return {
    title: '政府信息公开工作年度报告核查报告',
    facts: factsOf(audit),
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}
