import type { Report } from '../../report';
import { ownKept, type Kept } from '../kept';
import { reportName } from '../words';
import { adoptedOf } from './adopted';
import { dossierOf, type Dossier } from './dossier';
import { surroundingsOf, type Named } from './surroundings';

/** A report of which something was read from a sheet, a page or a text. */
const hasPlaces = ({ readings }: Report) => readings.length > 0;

/**
 * Judges the reports that stand together in a workbook or a document, with what it keeps. Figures
 * without a place, entries of a JSON array, have nothing to do with each other.
 * @param named what the user names to hold them against
 */
export function dossiersOf(
  reports: readonly Report[],
  kept: Kept,
  named?: Named,
): readonly Dossier[] {
  const together = reports.filter(hasPlaces);
  const seen = new Map<string, number>();
  return reports.map((report) => {
    const name = reportName(report);
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    const surroundings = surroundingsOf(report, together, kept, named, reports);
    const { telling } = surroundings;
    const { explanations } = ownKept('explanations', kept.explanations, report, telling);
    const told = {
      totals: ownKept('controlTotals', kept.controlTotals, report, telling),
      certain: ownKept('certainFigures', kept.certainFigures, report, telling),
    };
    return dossierOf(report, surroundings, {
      key: `${name}#${nth}`,
      title: nth === 1 ? name : `${name}（${nth}）`,
      explanations,
      told,
      adopted: adoptedOf({ kept, surroundings, explanations, told }, named),
    });
  });
}
