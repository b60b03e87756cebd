import { useMemo } from 'react';
import { newBook, type CountyBook } from '../../county';
import { keptBook, openedBook } from '../model/countyBook';
import { usePane } from './usePane';

/** The county's year as the workbook keeps it, and the way to change it. */
export interface County {
  /** Null while nothing was collected. */
  readonly book: CountyBook | null;
  /**
   * Keeps what `next` makes of the book, with 撤销.
   * @param what the command, as 撤销 calls it
   * @param done what to say when it is kept; null for nothing
   */
  readonly change: (
    what: string,
    next: (book: CountyBook) => CountyBook,
    done: string | null,
  ) => void;
  /** Keeps what another command makes of the book, which has an undo of its own. */
  readonly note: (next: (book: CountyBook) => CountyBook) => Promise<void>;
}

/** Reports are due in January: of the year before. */
const yearToReport = () => new Date().getFullYear() - 1;

export function useCounty(): County {
  const { kept, work, chosen } = usePane();
  const { save, value } = kept;
  const book = useMemo(() => openedBook(value.county), [value.county]);
  const year = chosen?.report.year ?? yearToReport();
  const keep = (what: string | undefined, next: (book: CountyBook) => CountyBook) =>
    save('county', what, (json) => keptBook(next(openedBook(json) ?? newBook(year))));
  return {
    book,
    change: (what, next, done) =>
      work.ask(what, async () => {
        await keep(what, next);
        return done;
      }),
    note: (next) => keep(undefined, next),
  };
}
