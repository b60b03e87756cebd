import type { Report } from '../../report';
import { withNames, withUnit, type Dossier, type KeptUnit } from '../../validation';
import { unitWords as words } from '../words';
import { useKeeping } from './useKeeping';

/** The units whose reports add up to one of the workbook's: putting them on its list and off it. */
export function useUnits(dossier: Dossier) {
  const keep = useKeeping(dossier);
  type Units = readonly KeptUnit[];
  const change = (what: string, next: (own: Units) => Units, done: string) => {
    keep('units', what, next, done);
  };
  return {
    addReports: (reports: readonly Report[]) => {
      change(words.title, (own) => reports.reduce(withUnit, own), words.added);
    },
    addNames: (names: readonly string[]) => {
      change(words.title, (own) => withNames(own, names), words.added);
    },
    remove: (name: string) => {
      const others = (own: Units) => own.filter((unit) => unit.name !== name);
      change(words.remove(name), others, words.removed(name));
    },
    removeAll: () => {
      change(words.removeAll, () => [], words.removedAll);
    },
  };
}
