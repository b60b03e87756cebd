import type { CellStyle } from 'hucre';
import { wholeName } from '../../form';
import {
  answerOf,
  basisWords,
  keyHeader,
  practicesOf,
  caseResults,
  type LedgerPolicies,
} from '../../ledger';
import { columnNumber, ownWords } from '../../report';
import { heightOf, look } from '../sheets/look';
import { SheetDraft } from '../sheets/sheetDraft';
import type { BookSheet } from '../sheets/writeBook';
import { lists } from './lists';
import { keySheetName as name, rows } from './places';
import { landscape, readStyle } from './styles';

const widths = [36, 40, 44, 28, 12, 3, 14, 10, 18, 14, 16];

/** What each word counts as, the lists to choose from, and how doubtful cases are counted. */
export function keySheet(chosen?: LedgerPolicies): BookSheet {
  const sheet = new SheetDraft(name, widths, rows.title);
  const put = (row: number, column: number, value: string, style: CellStyle) => {
    sheet.put(row, column, { ...(value === '' ? {} : { value }), style });
  };
  const line = (row: number, texts: readonly string[], style: CellStyle) => {
    texts.forEach((text, column) => put(row, column, text, style));
    const tall = texts.map((text, column) => heightOf(text, widths[column] ?? 10));
    sheet.setHeight(row, Math.max(22, ...tall));
  };
  put(rows.title, 0, '口径：怎么算，算在哪一格', look.title);
  put(
    rows.note,
    0,
    `${ownWords.help}办理结果与年报表三的行一一对应，从台账的列表里选；右边是其他各栏的列表。请不要改动这些词。`,
    look.note,
  );
  line(rows.header, ['办理结果', keyHeader, '适用情形', '条文', '对应依据'], look.label);
  for (const [i, { word, item }] of caseResults.entries()) {
    const { answer, articles, basis } = answerOf(item);
    line(rows.first + i, [word, wholeName(item), answer, articles, basisWords[basis]], readStyle);
  }
  for (const { header, column, words } of Object.values(lists)) {
    const at = columnNumber(column);
    put(rows.header, at, header, look.label);
    for (const [i, word] of words.entries()) put(rows.first + i, at, word, readStyle);
  }
  const policies = practicesOf(chosen);
  const from = rows.first + caseResults.length + 1;
  put(from, 0, '没有明文规定的情形', look.heading);
  line(from + 1, ['情形', '本台账的做法', '理由'], look.label);
  for (const [i, { situation, practice, ground }] of policies.entries())
    line(from + 2 + i, [situation, practice, ground], readStyle);
  const last = from + 1 + policies.length;
  for (const row of [rows.title, rows.note]) sheet.merge(row, 0, row, 4);
  sheet.setHeight(rows.title, 34);
  return sheet.finish({
    freezePane: { rows: rows.header },
    pageSetup: { ...landscape, printArea: `$A$1:$E$${last}` },
    a11y: { summary: '办理结果与年报各行的对应，以及各栏的列表' },
  });
}
