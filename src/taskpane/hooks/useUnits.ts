import type { Report } from '../../report';
import { keptUnits, ownIn, withNames, withOwn, withUnit, type KeptUnit } from '../../validation';
import type { Examined } from '../model/examine';
import { assertTold } from '../model/told';
import { unitWords as words } from '../words';
import { usePane } from './usePane';

/** The units whose reports add up to one of the workbook's: putting them on its list and off it. */
export function useUnits({ report, telling }: Examined) {
  const { kept, work } = usePane();
  const { save } = kept.units;
  type Units = readonly KeptUnit[];
  const keep = (what: string, change: (own: Units) => Units, done: string) => {
    work.run(what, async () => {
      assertTold(telling);
      await save((all) => withOwn(all, report, change(keptUnits(ownIn(all, report, telling)))));
      return done;
    });
  };
  return {
    addReports: (reports: readonly Report[]) => {
      keep(words.title, (own) => reports.reduce(withUnit, own), words.added);
    },
    addNames: (names: readonly string[]) => {
      keep(words.title, (own) => withNames(own, names), words.added);
    },
    remove: (name: string) => {
      const others = (own: Units) => own.filter((unit) => unit.name !== name);
      keep(words.remove(name), others, words.removed(name));
    },
    removeAll: () => {
      keep(words.removeAll, () => [], words.removedAll);
    },
  };
}
