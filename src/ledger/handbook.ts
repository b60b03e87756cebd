import { wholeName } from '../form';
import { levelNames, worstFirst } from '../validation';
import { practicesOf } from './policies';
import { ledgerRules } from './rules';
import { answerOf, basisWords, caseResults } from './vocabulary';

/** The page on the ledger for the users, made from its data. */

const intro = `# 台账

收到一件申请登记一行，答复期限自己算，年报的表自己数。台账可以由本工具生成（\`nianbao template --ledger\`，或窗格的“台账”），
也可以是自己原有的：任何带表头的表，按表头的词认出各栏；不认识的栏和词列出来，不猜。

\`nianbao ledger 文件 --year 年份\` 统计并核对；\`nianbao due 文件\` 列出没有办结的申请。`;

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** Markdown; docs/ledger.md holds it. */
export function ledgerHandbook(): string {
  const words = table(
    ['办理结果', '计入年报表三', '适用情形', '条文', '依据'],
    caseResults.map(({ word, item }) => {
      const { answer, articles, basis } = answerOf(item);
      return [word, wholeName(item), answer, articles, basisWords[basis]];
    }),
  );
  const practice = table(
    ['情形', '做法', '理由'],
    practicesOf().map(({ situation, practice: own, ground }) => [situation, own, ground]),
  );
  const rules = worstFirst.flatMap((level) => {
    const own = ledgerRules.filter((rule) => rule.level === level);
    return [
      `### ${levelNames[level]}`,
      table(
        ['规则', '名称', '要求', '依据'],
        own.map(({ id, title, help, basis }) => [id, title, help, basis]),
      ),
    ];
  });
  const parts = ['## 办理结果', words, '## 没有明文规定的情形', practice, '## 核对规则', ...rules];
  return `${[intro, ...parts].join('\n\n')}\n`;
}
