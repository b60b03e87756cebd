import { form2021, type CellId } from '../../src/form';
import type { Reading, Report } from '../../src/report';

/** The report with all 总计 and （七） as formulas that add up what is typed. */
export function withFormulaTotals(report: Report): Report {
  const isTotal = (id: CellId) => id.endsWith('.total') || id.startsWith('3.concluded.');
  const readings = form2021.figures.map(({ id, index }): Reading => ({
    state: 'number',
    raw: report.values[index] ?? null,
    held: null,
    place: null,
    formula: isTotal(id),
  }));
  return { ...report, readings };
}
