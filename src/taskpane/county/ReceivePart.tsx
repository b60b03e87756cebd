import { newBook, receive, usualYear, type Arrival } from '../../county';
import type { County } from '../hooks/useCounty';
import { usePartStyles } from '../shell';
import { countyWords as words } from '../words';
import { FilesPart } from './FilesPart';

/** 收件: many files at once, sorted by the units of the roster. */
export function ReceivePart({ book, change }: County): React.JSX.Element {
  const styles = usePartStyles();
  const arrived = (arrivals: readonly Arrival[]) => {
    const year = usualYear(arrivals);
    const begun = book ?? (year === null ? null : newBook(year));
    const came = begun && receive(begun, arrivals);
    const told = came?.told ?? [];
    change(
      words.receive,
      (now) =>
        receive(begun && now.units.size === 0 ? { ...now, year: begun.year } : now, arrivals).book,
      words.received(arrivals.length, told.length),
    );
    return { told, noted: came?.noted ?? [] };
  };

  return (
    <section className={styles.part} aria-label={words.receive}>
      <FilesPart
        label={words.files}
        hint={<p className={styles.text}>{words.filesHint}</p>}
        arrived={arrived}
      />
    </section>
  );
}
