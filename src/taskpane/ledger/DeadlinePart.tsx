import {
  explainDays,
  explainDeadline,
  isoOf,
  weekdayText,
  type Calendar,
  type Deadline,
} from '../../ledger';
import { Fold, LongList, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';

interface DeadlineProps {
  readonly deadline: Deadline;
  readonly calendar: Calendar;
}

/** 期限怎么算的: the clock in sentences, and day by day for who wants to count along. */
export function DeadlinePart({ deadline, calendar }: DeadlineProps): React.JSX.Element {
  const styles = usePartStyles();
  return (
    <Fold title={words.why}>
      <ul className={styles.list}>
        {explainDeadline(deadline).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <Fold title={words.dayByDay}>
        <LongList
          items={explainDays(deadline, calendar)}
          line={({ day, count, why }) =>
            words.explained(`${isoOf(day)} ${weekdayText(day)}`, count, why)
          }
        />
      </Fold>
    </Fold>
  );
}
