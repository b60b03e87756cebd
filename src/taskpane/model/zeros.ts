import type { NewFigure } from '../../excel/types';
import type { CellId } from '../../form';
import { readingAt, valueOf, type Report } from '../../report';
import { equationsOf } from '../../validation';

/**
 * A 0 for every figure whose cell is blank. A `/` or 无 that somebody wrote stays, and so does what
 * a formula leaves blank, and a sum that is not 0: what it adds up is there.
 */
export function zerosFor(report: Report): readonly NewFigure[] {
  return report.form.figures.flatMap(({ id }): readonly NewFigure[] => {
    const reading = readingAt(report, id);
    if (!reading?.place || reading.formula || !isBlank(report, id)) return [];
    return canBeZero(report, id) ? [{ cell: id, place: reading.place, value: 0 }] : [];
  });
}

function isBlank(report: Report, id: CellId): boolean {
  const reading = readingAt(report, id);
  return reading?.state === 'missing' && String(reading.raw ?? '').trim() === '';
}

/** Whether it is 0, or is blank and adds up nothing else. */
function canBeZero(report: Report, id: CellId): boolean {
  const value = valueOf(report, id);
  if (value !== null || !isBlank(report, id)) return value === 0;
  return partsOf(report, id).every((part) => canBeZero(report, part));
}

/** What a figure is the sum of; nothing for most. */
function partsOf({ form }: Report, id: CellId): readonly CellId[] {
  return equationsOf(form).flatMap(({ subject, plus, minus }) => {
    if (subject !== id) return [];
    if (plus.length === 1) return minus;
    return minus.length === 1 ? plus : [];
  });
}
