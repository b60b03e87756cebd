import { escapeText } from 'entities';
import { auditPage, type AuditReport, type PageTable } from '../../../validation/auditReport';
import { lineHtml } from './write';

/** A4, without colours that a printer would lose. */
const style = `@page { size: A4; margin: 18mm 15mm; }
body { font: 10.5pt/1.5 "仿宋", "FangSong", "SimSun", serif; max-width: 180mm; margin: 1em auto; }
h1 { font: 18pt "方正小标宋简体", "SimSun", serif; text-align: center; }
h2 { font: 12pt "黑体", "SimHei", sans-serif; margin: 1em 0 .3em; }
table { border-collapse: collapse; width: 100%; }
th, td { border: 1px solid #000; padding: 2px 5px; text-align: left; vertical-align: top; }
td { overflow-wrap: anywhere; }
tr > :first-child:not(:only-child) { white-space: nowrap; }
tr { break-inside: avoid; }
article + article { break-before: page; }`;

/** 核查报告 of one or more reports as a page of its own, to be printed or kept. */
export function auditReportHtml(audits: readonly AuditReport[]): string {
  const pages = audits.map(auditPage);
  const articles = pages.map(
    ({ title, facts, tables }) =>
      `<article>\n<h1>${escapeText(title)}</h1>\n${rowsOf([], facts)}\n${tables.map(tableOf).join('\n')}\n</article>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escapeText(pages[0]?.title ?? '核查报告')}</title>
<style>
${style}
</style>
</head>
<body>
${articles.join('\n')}
</body>
</html>
`;
}

function tableOf({ heading, columns, rows }: PageTable): string {
  return `<h2>${escapeText(heading)}</h2>\n${rowsOf(columns, rows)}`;
}

/** Without columns, the first cell of a row is its heading. */
function rowsOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const cell = (tag: string, text: string) =>
    `<${tag}>${text.split('\n').map(lineHtml).join('<br>')}</${tag}>`;
  const head = columns.map((name) => cell('th', name)).join('');
  const body = rows.map(
    (texts) =>
      `<tr>${texts.map((text, i) => cell(i === 0 && columns.length === 0 ? 'th' : 'td', text)).join('')}</tr>`,
  );
  return `<table>\n${[...(head === '' ? [] : [`<tr>${head}</tr>`]), ...body].join('\n')}\n</table>`;
}
