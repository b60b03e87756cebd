import { meaningRows, meaningSheetName as name } from '../../ledger';
import { usePane } from '../hooks/usePane';
import { PartButton, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { useKeptLedger } from './useKeptLedger';

const writer = () => import('../../documents/ledger');

/** Writes what was said of old words and headers where formulas see it, on the user's word. */
export function MeaningSheetPart(): React.JSX.Element | null {
  const { workbook, work } = usePane();
  const { kept } = useKeptLedger();
  const styles = usePartStyles();
  if (meaningRows(kept).length === 0) return null;
  const insert = () => {
    work.run(words.meaningSheet(name), async () => {
      const isIn = await workbook.insertSheets({
        title: words.meaningSheetIn(name),
        names: [name],
        xlsx: async () => (await writer()).meaningXlsx(kept),
        cell: 'A1',
      });
      return isIn ? words.meaningSheetDone(name) : words.meaningSheetThere(name);
    });
  };
  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.meaningSheetHelp}</p>
      <PartButton onClick={insert}>{words.meaningSheet(name)}</PartButton>
    </div>
  );
}
