import type { NewFigure } from '../../excel/types';
import { placeOf, type Report } from '../../report';

/**
 * A 0 for every figure whose cell is blank. A `/` or 无 that somebody wrote stays, and so does what
 * a formula leaves blank.
 */
export function zerosFor(report: Report): readonly NewFigure[] {
  return report.form.figures.flatMap(({ id, index }): readonly NewFigure[] => {
    const reading = report.readings[index];
    const isBlank = reading?.state === 'missing' && String(reading.raw ?? '').trim() === '';
    const place = placeOf(report, id);
    return isBlank && !reading.formula && place ? [{ cell: id, place, value: 0 }] : [];
  });
}
