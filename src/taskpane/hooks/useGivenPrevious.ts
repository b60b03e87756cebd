import type { Report } from '../../report';
import { keepPrevious, type Dossier } from '../../validation';
import { yearWords } from '../words';
import { useKeeping } from './useKeeping';

/** Giving last year's report for one of the workbook's, and taking it away again. */
export function useGivenPrevious(dossier: Dossier) {
  const keep = useKeeping(dossier);
  return {
    use: (previous: Report) => {
      keep('previous', yearWords.use, () => keepPrevious(previous, dossier.report), yearWords.used);
    },
    remove: () => {
      keep('previous', yearWords.remove, () => null, yearWords.removed);
    },
  };
}
