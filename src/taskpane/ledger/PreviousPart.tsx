import { Button } from '@fluentui/react-components';
import { helpOf, keptLedgerFrom, readLedger, type Ledger } from '../../ledger';
import { usePane } from '../hooks/usePane';
import { FileDrop } from '../paste/FileDrop';
import { Fold, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';

/** Last year's ledger, for as long as the view is open: nothing of a case is kept. */
export interface PreviousLedger {
  readonly name: string;
  readonly ledger: Ledger;
}

/** Loaded when a file is first given. */
const readers = () =>
  Promise.all([import('../../documents/readDocument'), import('../../documents/kept/inFile')]);

/** The ledger in a file, by what that file keeps for it. @throws Error with a sentence for the user */
async function previousIn(file: File): Promise<PreviousLedger> {
  const [{ gridsOf }, { keptInFile }] = await readers();
  const content = new Uint8Array(await file.arrayBuffer());
  const grids = await gridsOf(content, file.name);
  const kept = keptLedgerFrom((await keptInFile(content)).get('ledger'));
  const ledger = readLedger(grids, helpOf(kept));
  if (!ledger?.applications) throw new Error(words.noLedgerIn(file.name));
  return { name: file.name, ledger };
}

interface PreviousProps {
  readonly year: number;
  readonly previous: PreviousLedger | null;
  readonly take: (previous: PreviousLedger | null) => void;
}

/** 与上年台账核对: whether the cases that were open when the year began are those of last year's ledger. */
export function PreviousPart({ year, previous, take }: PreviousProps): React.JSX.Element {
  const { work } = usePane();
  const styles = usePartStyles();
  return (
    <Fold title={words.previous}>
      <div className={styles.part}>
        <p className={styles.text}>
          {previous ? words.heldAgainst(previous.name) : words.previousHelp(year - 1)}
        </p>
        <FileDrop
          label={words.previousFile}
          open={([file]) => {
            if (!file) return;
            work.ask(words.previous, async () => {
              take(await previousIn(file));
              return words.heldAgainst(file.name);
            });
          }}
        />
        {previous && (
          <Button className={styles.button} size="small" onClick={() => take(null)}>
            {words.previousLeft}
          </Button>
        )}
      </div>
    </Fold>
  );
}
