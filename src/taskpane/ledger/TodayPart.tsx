import { sayDay, type AgendaItem, type Calendar } from '../../ledger';
import { LongList, PlaceLink, usePartStyles } from '../shell';
import { ledgerWords as words } from '../words';
import { DeadlinePart } from './DeadlinePart';

interface TodayProps {
  readonly agenda: readonly AgendaItem[];
  readonly calendar: Calendar;
}

/** 今日: what is overdue, due or nearly so, each with a way to its row and how it was computed. */
export function TodayPart({ agenda, calendar }: TodayProps): React.JSX.Element {
  const styles = usePartStyles();
  const pressing = agenda.filter((item) => item.pressing.length > 0);
  return (
    <section className={styles.part} aria-label={words.today}>
      <p className={styles.text}>
        {words.today}：{pressing.length === 0 ? words.nothingToday : ''}
        {words.open(agenda.length)}
      </p>
      <LongList items={pressing} line={(item) => <Pressed {...item} calendar={calendar} />} />
    </section>
  );
}

type PressedProps = AgendaItem & Pick<TodayProps, 'calendar'>;

function Pressed({ application, deadline, left, pressing, calendar }: PressedProps) {
  const { due, provisional, doubt } = deadline;
  return (
    <>
      {pressing.map((one) => words.pressing[one]).join('，')}：
      <PlaceLink place={application.row.place('received')}>{application.label}</PlaceLink>{' '}
      {due === null ? (doubt ?? words.stopped) : words.due(sayDay(due), provisional)}
      {left === null ? '' : `，${words.left(left)}`}
      <DeadlinePart deadline={deadline} calendar={calendar} />
    </>
  );
}
