import { lastDayOf, openRows, today, type Ledger } from '../../ledger';
import { download } from '../export/ways';
import { usePane } from '../hooks/usePane';
import { PartButton, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { useKeptLedger } from './useKeptLedger';

const writer = () => import('../../documents/ledger');

interface NextYearProps {
  readonly ledger: Ledger;
  readonly year: number;
}

/** 建立下年台账: a new book with the cases that are open at the year's end; this one is not touched. */
export function NextYearPart({ ledger, year }: NextYearProps): React.JSX.Element {
  const { workbook, work, kept } = usePane();
  const { policies } = useKeptLedger().kept;
  const styles = usePartStyles();
  const open = openRows(ledger, lastDayOf(year));
  const next = year + 1;
  const make = () => {
    work.ask(words.next(next), async () => {
      const { ledgerXlsx } = await writer();
      const organ = ledger.organ ?? kept.value.organ;
      const { calendar } = ledger;
      const book = { year: next, organ, today: today(), calendar, policies };
      const bytes = await ledgerXlsx({ ...book, ...open });
      if (await workbook.openAsNew(bytes)) return words.nextOpened;
      const name = `${organ ?? ''}${next}年政府信息公开台账.xlsx`;
      download(name, bytes);
      return words.nextMade(name);
    });
  };
  return (
    <div className={styles.part}>
      <p className={styles.text}>{words.nextHelp(open.applications.length)}</p>
      <PartButton onClick={make}>{words.next(next)}</PartButton>
    </div>
  );
}
