import { collectionOf, receiveLastYear, unitIn, type Arrival, type CountyBook } from '../../county';
import type { County } from '../hooks/useCounty';
import { Fold, usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { FilesPart } from './FilesPart';

/** Whether there is a report of the year before to hold a unit's drafts against. */
const hasLast = (book: CountyBook) => (name: string) => {
  const { last, drafts } = unitIn(book, name);
  return last !== null || drafts.some(({ dossier }) => dossier.context.previous !== undefined);
};

/** Last year's reports of all units at once: each unit's drafts are judged beside its own. */
export function LastYearPart({
  book,
  change,
}: Pick<County, 'change'> & { readonly book: CountyBook }): React.JSX.Element {
  const styles = usePartStyles();
  const names = collectionOf(book).units.map(({ name }) => name);
  const arrived = (arrivals: readonly Arrival[]) => {
    const { told } = receiveLastYear(book, arrivals);
    change(
      words.lastReports,
      (now) => receiveLastYear(now, arrivals).book,
      words.received(arrivals.length, told.length),
    );
    return { told, noted: [] };
  };
  return (
    <section className={styles.part} aria-label={words.lastReports}>
      <Fold title={words.lastReports}>
        <p className={styles.text}>{words.lastHint(book.year - 1)}</p>
        <p className={styles.text}>
          {words.lastKnown(names.filter(hasLast(book)).length, names.length)}
        </p>
        <FilesPart label={words.lastFiles} arrived={arrived} />
      </Fold>
    </section>
  );
}
