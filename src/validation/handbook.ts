import { levelNames, worstFirst } from './levels';
import { rules } from './rules';
import type { Level, Need, Rule } from './types';

/** The page on the rules for the users, made from the rules themselves. */

const intro = `# 核查规则

年报助手按下面的规则核查三张表和正文。每条规则有一个编号，核查结果里会写明是哪一条。

规则没有条件核查的（缺数字，或手头没有上年年报），不算通过，也不算不通过，列为“无法判定”。
留空、“/”、“-”、“无”都是没有填写，不当作 0。`;

const meaning: Readonly<Record<Level, string>> = {
  error: '必须改正，改正后才能导出（仍要导出的，会注明未通过核查）。',
  verify: '请改正；确有原因的，写明说明后可以通过。说明的数字变了，说明随之失效。',
  hint: '值得看一眼，不影响导出。',
};

const needed: Readonly<Record<Need, string>> = {
  previous: '上年的年报',
  units: '各单位的年报',
};

function section(rule: Rule): string {
  const needs = 'needs' in rule ? [`- 需要：${needed[rule.needs]}`] : [];
  const lines = [`- 要求：${rule.help}`, `- 依据：${rule.basis}`, ...needs];
  return [`### ${rule.title}（${rule.id}）`, lines.join('\n')].join('\n\n');
}

/** Markdown; docs/rules.md holds it. */
export function rulesHandbook(): string {
  const levels = worstFirst.map((level) => {
    const own = rules.filter((rule) => rule.level === level);
    return [`## ${levelNames[level]}`, meaning[level], ...own.map(section)].join('\n\n');
  });
  return `${[intro, ...levels].join('\n\n')}\n`;
}
