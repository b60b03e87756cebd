import type { Form } from '../../form';
import { placeText, valueOf, type Report } from '../../report';
import {
  figureOf,
  itemPath,
  findingWord,
  numberText,
  sayLocation,
  type Finding,
  type Location,
} from '../../validation';
import type { JudgedUnit } from '../review';

/**
 * 退回修改单: what a unit is asked to mend, in the columns that assessors use (指标, 标准, 问题明细, 整改
 * 结果), with the table, row and column at hand. No public form of it was found; this is our design.
 */
export interface ReturnSheet {
  readonly unit: string;
  readonly year: number;
  readonly draft: number;
  readonly source: string;
  /** Until when it is to be sent again, as the county wrote it; empty where it did not. */
  readonly due: string;
  /** What the reviewer wrote; empty where nothing. */
  readonly remark: string;
  /** What most likely lies behind the errors, a sentence each; empty where nothing can be said. */
  readonly likely: readonly string[];
  readonly lines: readonly ReturnLine[];
}

export interface ReturnLine {
  readonly number: number;
  /** 错误, 核实 or 提示; 未填 where nothing stands. */
  readonly level: string;
  /** 表二, 表三, 表四 or 正文. */
  readonly table: string;
  readonly row: string;
  readonly column: string;
  /** What stands there. */
  readonly present: string;
  /** What it should be, or by how much it differs. */
  readonly wanted: string;
  readonly problem: string;
  readonly basis: string;
  readonly asked: string;
}

/** The columns of the list, 整改结果 left blank for the unit. */
export const returnColumns = [
  '序号',
  '级别',
  '表',
  '行',
  '列',
  '现填',
  '应为或相差',
  '问题',
  '依据',
  '要求',
  '整改结果',
] as const;

export function returnCells(line: ReturnLine): readonly string[] {
  const { number, level, table, row, column, present, wanted, problem, basis, asked } = line;
  return [String(number), level, table, row, column, present, wanted, problem, basis, asked, ''];
}

/** The figures that alone explain what does not come out, by cell; none where others would too. */
function sureValues({ suspects }: Location): ReadonlyMap<string, number> {
  const first = suspects.filter(({ rank, tied }) => rank === 1 && !tied);
  const changes = first.flatMap((one) => one.changes);
  return new Map(changes.map(({ cell, to }) => [cell, to]));
}

function whereOf(form: Form, finding: Finding): Pick<ReturnLine, 'table' | 'row' | 'column'> {
  const { subject } = finding;
  if (subject !== null) {
    const { table, item, column } = figureOf(form, subject);
    return { table: table.name, row: itemPath(item), column: column.name };
  }
  const [place] = finding.places;
  return { table: '正文', row: place ? placeText(place) : '', column: '' };
}

function presentOf(report: Report, { subject, quote }: Finding): string {
  if (quote) return quote.text;
  if (subject === null) return '';
  const value = valueOf(report, subject);
  const raw = report.readings[figureOf(report.form, subject).index]?.raw;
  if (value !== null) return numberText(value);
  return raw == null || raw === '' ? '（空）' : String(raw);
}

function wantedOf(finding: Finding, sure: ReadonlyMap<string, number>): string {
  const { offer, difference, subject } = finding;
  const wanted = offer ?? (subject === null ? undefined : sure.get(subject));
  if (wanted !== undefined) return numberText(wanted);
  return difference === undefined ? '' : `相差 ${numberText(Math.abs(difference))}`;
}

/**
 * Null for a unit of which nothing is asked.
 * @param remark what the reviewer wrote to the draft
 */
export function returnSheetOf(
  { unit, dossier }: JudgedUnit,
  year: number,
  remark = '',
): ReturnSheet | null {
  const { counted, name } = unit;
  if (!dossier || !counted) return null;
  const asked = dossier.audit.findings.filter(({ level }) => level !== 'hint');
  if (asked.length === 0 && remark.trim() === '') return null;
  const { report, location } = dossier;
  const sure = sureValues(location);
  const lines = asked.map((finding, i): ReturnLine => ({
    number: i + 1,
    level: findingWord(finding),
    ...whereOf(report.form, finding),
    present: presentOf(report, finding),
    wanted: wantedOf(finding, sure),
    problem: finding.message,
    basis: finding.basis,
    asked: finding.advice,
  }));
  const { number: draft, source } = counted;
  const likely = sayLocation(location, report.form);
  const { due } = unit.unit;
  return { unit: name, year, draft, source, due, remark: remark.trim(), likely, lines };
}

/** The same as text for a message, a paragraph a problem. */
export function returnText({ unit, year, draft, due, remark, likely, lines }: ReturnSheet): string {
  const until = due === '' ? '请修改后再报' : `请修改后在 ${due} 前再报`;
  return [
    `${unit}：${year} 年政府信息公开年报第 ${draft} 稿，${until}。`,
    ...(remark === '' ? [] : [`意见：${remark}`]),
    ...likely,
    ...lines.map(
      ({ number, level, problem, asked, wanted }) =>
        `${number}. 【${level}】${problem}。${wanted === '' || wanted.startsWith('相差') ? '' : `应为 ${wanted}。`}${asked}`,
    ),
    '',
  ].join('\n');
}
