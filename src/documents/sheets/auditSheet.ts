import type { CellStyle } from 'hucre';
import { auditPage, type AuditReport } from '../../validation/auditReport';
import { heightOf, look, portrait } from './look';
import { SheetDraft } from './sheetDraft';
import { writeBook, type BookSheet } from './writeBook';

const widths = [14, 20, 46, 30, 28] as const;

/** A 核查报告 as a sheet: facts, then one table below the other. */
export function auditSheet(audit: AuditReport, name: string): BookSheet {
  const { title, facts, tables } = auditPage(audit);
  const sheet = new SheetDraft(name, widths);
  let row = 0;
  /** A row of texts; the last one reaches to the edge of the page. */
  const put = (texts: readonly string[], style: CellStyle, first = style) => {
    let height = 20;
    widths.forEach((_, column) => {
      const text = texts[column];
      const last = column === texts.length - 1;
      const width = last ? widths.slice(column).reduce((a, b) => a + b, 0) : widths[column];
      const own = column === 0 ? first : style;
      sheet.put(row, column, { ...(text ? { value: text } : {}), style: own });
      const lines = (text ?? '').split('\n').map((line) => heightOf(line, width ?? 0) - 6);
      height = Math.max(
        height,
        lines.reduce((a, b) => a + b, 6),
      );
    });
    sheet.merge(row, texts.length - 1, row, widths.length - 1);
    sheet.setHeight(row, height);
    row += 1;
  };
  put([title], look.title);
  for (const fact of facts) put(fact, look.item, look.label);
  for (const { heading, columns, rows } of tables) {
    put([heading], look.heading);
    put(columns, look.label);
    for (const texts of rows) put(texts, look.item);
  }
  return sheet.finish({
    pageSetup: { ...portrait, fitToHeight: 0, printArea: `$A$1:$E$${row}` },
    a11y: { summary: title },
    grows: true,
  });
}

/** 核查报告 of one or more reports, a sheet each. */
export async function auditReportXlsx(audits: readonly AuditReport[]): Promise<Uint8Array> {
  const sheets = audits.map((audit, i) =>
    auditSheet(audit, audits.length === 1 ? '核查报告' : `核查报告${i + 1}`),
  );
  return writeBook({ sheets });
}
