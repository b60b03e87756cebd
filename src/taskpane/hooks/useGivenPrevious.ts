import type { Report } from '../../report';
import { keepPrevious, withOwn } from '../../validation';
import type { Examined } from '../model/examine';
import { assertTold } from '../model/told';
import { yearWords } from '../words';
import { usePane } from './usePane';

/** Giving last year's report for one of the workbook's, and taking it away again. */
export function useGivenPrevious({ report, telling }: Examined) {
  const { kept, work } = usePane();
  const { save } = kept.previous;
  const keep = (what: string, own: object | null, done: string) => {
    work.run(what, async () => {
      assertTold(telling);
      await save((all) => withOwn(all, report, own));
      return done;
    });
  };
  return {
    use: (previous: Report) => {
      keep(yearWords.use, keepPrevious(previous, report), yearWords.used);
    },
    remove: () => {
      keep(yearWords.remove, null, yearWords.removed);
    },
  };
}
