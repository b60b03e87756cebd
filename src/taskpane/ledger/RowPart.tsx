import type { LedgerCase, LedgerFinding, LedgerScene } from '../../ledger';
import { placeOf } from '../../report';
import { levelNames } from '../../validation';
import { PlaceLink, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { DeadlinePart } from './DeadlinePart';
import { nameOfFigure } from './FiguresPart';

interface RowProps {
  readonly one: LedgerCase;
  readonly scene: LedgerScene;
  readonly findings: readonly LedgerFinding[];
}

/** A row of the ledger: the cells of the tables in which it counts, or why it does not, and its deadline. */
export function RowPart({ one, scene, findings }: RowProps): React.JSX.Element {
  const styles = usePartStyles();
  const { applications, count, deadlines, calendar, report } = scene;
  const cells = Array.from(count.cases).flatMap(([id, cases]) => (cases.includes(one) ? [id] : []));
  const aside = count.uncounted.find((uncounted) => uncounted.case === one);
  const application = applications.find((candidate) => candidate === one);
  const deadline = application && deadlines.get(application);
  return (
    <section className={styles.part} aria-label={one.label}>
      <p className={styles.text}>
        {aside ? words.aside(one.label, aside.why) : words.countsIn(one.label, cells.length)}
      </p>
      <ul className={styles.list}>
        {cells.map((id) => {
          const name = nameOfFigure(count, id);
          const place = report && placeOf(report, id);
          return <li key={id}>{place ? <PlaceLink place={place}>{name}</PlaceLink> : name}</li>;
        })}
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
