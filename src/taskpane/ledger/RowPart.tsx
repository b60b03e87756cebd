import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { LedgerFinding, LedgerScene } from '../../ledger';
import type { Place } from '../../report';
import { levelNames } from '../../validation';
import { usePane } from '../hooks/usePane';
import { Fold } from '../shell/Fold';
import { usePartStyles } from '../shell/partStyles';
import { ledgerWords as words } from '../words';
import { DeadlinePart } from './DeadlinePart';
import { nameOfFigure } from './FiguresPart';

interface RowProps {
  readonly scene: LedgerScene;
  readonly findings: readonly LedgerFinding[];
}

/** 选中的一行: the cells of the tables in which it counts, or why it does not, and its deadline. */
export function RowPart({ scene, findings }: RowProps): React.JSX.Element {
  const { workbook, work } = usePane();
  const styles = usePartStyles();
  const [place, setPlace] = useState<Place | null>(null);
  const look = () => {
    work.ask(words.look, async () => {
      setPlace(await workbook.activeCell());
      return null;
    });
  };
  return (
    <Fold title={words.row}>
      <div className={styles.part}>
        <Button className={styles.button} size="small" disabled={work.busy !== null} onClick={look}>
          {words.look}
        </Button>
        {place && <RowAt place={place} scene={scene} findings={findings} />}
      </div>
    </Fold>
  );
}

function RowAt({ place, scene, findings }: RowProps & { readonly place: Place }) {
  const styles = usePartStyles();
  const { applications, disputes, documents, count, deadlines, calendar } = scene;
  const isHere = ({ sheet, row }: Pick<Place, 'sheet' | 'row'>) =>
    sheet === place.sheet && row === place.row;
  const one = [...applications, ...disputes, ...documents].find(({ row }) => isHere(row));
  if (!one) return <p className={styles.text}>{words.noCase}</p>;
  const cells = Array.from(count.cases)
    .filter(([, cases]) => cases.includes(one))
    .map(([id]) => nameOfFigure(count, id));
  const aside = count.uncounted.find((uncounted) => uncounted.case === one);
  const application = applications.find((candidate) => candidate === one);
  const deadline = application && deadlines.get(application);
  return (
    <section className={styles.part} aria-label={one.label}>
      <p className={styles.text}>
        {aside ? words.aside(one.label, aside.why) : words.countsIn(one.label, cells.length)}
      </p>
      <ul className={styles.list}>
        {cells.map((cell) => (
          <li key={cell}>{cell}</li>
        ))}
        {findings
          .filter((finding) => finding.case === one)
          .map(({ rule, level, message }) => (
            <li key={`${rule} ${message}`}>{`${levelNames[level]}：${message}`}</li>
          ))}
      </ul>
      {deadline && <DeadlinePart deadline={deadline} calendar={calendar} />}
    </section>
  );
}
