import { assertLength, limits } from '../../../limits';
import type { Read } from '../../format';
import { isFigureLines } from '../isFigureLines';
import { reportsFromFigureLines } from './figureLines';
import { cellsOfCsv } from './gridsFromCsv';

export { gridsFromCsv } from './gridsFromCsv';

export const read: Read = ({ start, name, text }) => {
  if (isFigureLines(start)) {
    assertLength(start.length, limits.list);
    return { reports: reportsFromFigureLines(start, name) };
  }
  assertLength(text.length);
  return cellsOfCsv(text);
};
