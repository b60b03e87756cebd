import type { TableId } from '../form';
import { levelNames, rules, type Rule } from '../validation';
import { isBlank } from './cells';
import { Failure } from './failure';

const tableNames: Readonly<Record<string, TableId>> = {
  '2': '2',
  二: '2',
  表二: '2',
  '3': '3',
  三: '3',
  表三: '3',
  '4': '4',
  四: '4',
  表四: '4',
};

function concerns({ tables }: Rule, table: TableId): boolean {
  return tables === undefined || tables.includes(table);
}

/** 规则 级别 名称 内容 依据, a row each. */
export function catalogue(table?: unknown): unknown[][] | Failure {
  const id = isBlank(table) ? undefined : tableNames[String(table)];
  if (id === undefined && !isBlank(table)) {
    return new Failure('#VALUE!', `没有“${String(table)}”，可以写 表二、表三 或 表四。`);
  }
  return [
    ['规则', '级别', '名称', '内容', '依据'],
    ...rules
      .filter((rule) => id === undefined || concerns(rule, id))
      .map((rule) => [rule.id, levelNames[rule.level], rule.title, rule.help, rule.basis]),
  ];
}
