import { escapeText } from 'entities';
import type { TableForm } from '../../../form';
import type { Report } from '../../../report';
import { guarded } from '../../guard';
import { shownCell, titleOf } from '../../shown';
import type { Stamped } from '../../stamped';
import type { Write } from '../format';
import { piecesOf, type ReportPiece } from '../../pieces';

/**
 * Title, headings and the three tables with the form's exact merges, for the clipboard. Plain
 * elements and the oldest attributes alone: editors of web sites throw classes and styles away.
 */
export function tablesHtml(report: Report, stamped: Stamped = {}): string {
  return [
    ...headHtml(report, stamped),
    ...report.form.tables.flatMap((table) => [
      `<p><strong>${escapeText(table.heading)}</strong></p>`,
      tableHtml(report, table),
    ]),
    '',
  ].join('\n');
}

/**
 * The whole report as a page of its own: title, six sections with their prose, the tables where
 * they belong. Its body may be put into a site as it is; what is not written yet is left out.
 */
export function pageHtml(report: Report, stamped: Stamped = {}): string {
  const title = escapeText(titleOf(report.organ, report.year));
  const body = [
    ...headHtml(report, stamped),
    ...piecesOf(report).map((piece) => pieceHtml(piece, report)),
  ];
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
${body.join('\n')}
</body>
</html>
`;
}

function headHtml({ organ, year }: Report, { stamp }: Stamped): string[] {
  return [
    ...(stamp === undefined ? [] : [`<p align="center"><strong>${lineHtml(stamp)}</strong></p>`]),
    `<h2 align="center">${lineHtml(titleOf(organ, year))}</h2>`,
  ];
}

/** Text of a line; pages are opened in spreadsheets, too, where every line may become a cell. */
export function lineHtml(text: string): string {
  return escapeText(guarded(text));
}

function pieceHtml(piece: ReportPiece, report: Report): string {
  switch (piece.kind) {
    case 'section':
      return `<h3>${escapeText(piece.section.label)}</h3>`;
    case 'part':
      return `<h4>${lineHtml(piece.text)}</h4>`;
    case 'text':
      return `<p>${piece.text.split('\n').map(lineHtml).join('<br>')}</p>`;
    case 'table':
      return tableHtml(report, piece.table);
  }
}

/** One table alone, for the clipboard too. */
function tableHtml(report: Report, table: TableForm): string {
  const rows = table.rows.map((cells) => {
    const written = cells.map((cell) => {
      const across = cell.across > 1 ? ` colspan="${cell.across}"` : '';
      const down = cell.down > 1 ? ` rowspan="${cell.down}"` : '';
      return `<td${across}${down} align="center">${escapeText(shownCell(report, cell, guarded))}</td>`;
    });
    return `<tr>${written.join('')}</tr>`;
  });
  return `<table border="1" cellspacing="0" cellpadding="4" width="100%">\n${rows.join('\n')}\n</table>`;
}

export const write: Write = pageHtml;
