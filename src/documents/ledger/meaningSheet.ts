import {
  meaningHeader,
  meaningRows,
  meaningSheetName as name,
  type KeptLedger,
} from '../../ledger';
import { ownWords } from '../../report';
import { look, portrait } from '../sheets/look';
import { SheetDraft } from '../sheets/sheetDraft';
import { writeBook } from '../sheets/writeBook';
import { inputStyle } from './styles';

const note = `${ownWords.help}左边是台账里的词和表头，右边是它的意思。公式这样引用：=NB.LEDGER(台账的区域,年份,,${name}!A:B)。窗格里另有改动的，删去本表再写一次。`;

/** What a workbook keeps of somebody else's words and headers, as a sheet to which formulas refer. */
export async function meaningXlsx(kept: KeptLedger): Promise<Uint8Array> {
  const input = inputStyle('word');
  const rows = meaningRows(kept);
  const draft = new SheetDraft(name, [30, 40, 3, 44]);
  draft.put(0, 0, { value: '旧台账的词', style: look.label });
  draft.put(0, 1, { value: meaningHeader, style: look.label });
  draft.put(0, 3, { value: note, style: look.note });
  draft.setHeight(0, 76);
  for (const [i, row] of rows.entries())
    row.forEach((value, at) => draft.put(i + 1, at, { value, style: input }));
  const sheet = draft.finish({
    freezePane: { rows: 1 },
    pageSetup: { ...portrait, fitToHeight: 0, printArea: `$A$1:$B$${rows.length + 1}` },
    a11y: { summary: '旧台账的词和表头各是什么意思' },
  });
  return writeBook({ sheets: [sheet] });
}
