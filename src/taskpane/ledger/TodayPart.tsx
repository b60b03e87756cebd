import { explainDeadline, sayDay, type AgendaItem } from '../../ledger';
import { Fold } from '../shell/Fold';
import { LongList } from '../shell/LongList';
import { usePartStyles } from '../shell/partStyles';
import { ledgerWords as words } from '../words';
import { PlaceLink } from './PlaceLink';

/** 今日: what is overdue, due or nearly so, each with a way to its row and how it was computed. */
export function TodayPart({ agenda }: { readonly agenda: readonly AgendaItem[] }) {
  const styles = usePartStyles();
  const pressing = agenda.filter((item) => item.pressing.length > 0);
  return (
    <section className={styles.part} aria-label={words.today}>
      <p className={styles.text}>
        {words.today}：{pressing.length === 0 ? words.nothingToday : ''}
        {words.open(agenda.length)}
      </p>
      <LongList items={pressing} line={(item) => <Pressed {...item} />} />
    </section>
  );
}

function Pressed({ application, deadline, left, pressing }: AgendaItem) {
  const styles = usePartStyles();
  const { due, provisional } = deadline;
  return (
    <>
      {pressing.map((one) => words.pressing[one]).join('，')}：
      <PlaceLink place={application.row.place('received')}>{application.label}</PlaceLink>{' '}
      {due === null ? words.stopped : words.due(sayDay(due), provisional)}
      {left === null ? '' : `，${words.left(left)}`}
      <Fold title={words.why}>
        <ul className={styles.list}>
          {explainDeadline(deadline).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
