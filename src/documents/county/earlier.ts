import type { CellId, Form } from '../../form';
import type { AdjustmentReason, CountySum, CountyWords, StandingFigures } from '../../county';
import { readingAt, recognise, valueOf, type CellValue, type Grid } from '../../report';
import { gridsOf } from '../readDocument';
import { UnreadableFile } from '../unreadable';
import { adjustmentColumn } from './adjustmentsSheet';
import { figureLabel } from './figureLabel';
import { ownPolicyHead } from './notesSheet';
import { countySheets, sumSheetOf } from './sheetNames';

/** What somebody wrote into a workbook that `countyXlsx` made, since it was made. */
export interface WrittenInCounty {
  /** Figures of 汇总表 that are numbers where formulas stood. */
  readonly standing: StandingFigures;
  readonly words: CountyWords;
}

const text = (cell: CellValue | undefined): string => String(cell ?? '').trim();
const number = (cell: CellValue | undefined): number | null =>
  typeof cell === 'number' ? cell : null;

/** A figure that a formula makes follows the units; one that was typed stands. */
function standingIn(grids: readonly Grid[], { tables, figures }: Form, year: number) {
  const names = new Set(tables.map(sumSheetOf));
  const sheets = grids.filter(({ sheet }) => names.has(sheet ?? ''));
  const reports = recognise(sheets, '');
  const standing = new Map<CellId, number>();
  for (const report of reports.filter((one) => one.year === year)) {
    for (const { id } of figures) {
      const value = valueOf(report, id);
      const isTyped = readingAt(report, id)?.formula === false;
      if (value !== null && isTyped) standing.set(id, value);
    }
  }
  return standing;
}

function reasonsIn(sheet: Grid | undefined, form: Form): readonly AdjustmentReason[] {
  const named = new Map(form.figures.map(({ id }) => [figureLabel(form, id), id]));
  return (sheet?.cells ?? []).flatMap((row): AdjustmentReason | [] => {
    const cell = named.get(text(row[adjustmentColumn.label]));
    const stands = number(row[adjustmentColumn.stands]);
    const own = text(row[adjustmentColumn.reason]);
    if (cell === undefined || stands === null || own === '') return [];
    return { cell, sum: number(row[adjustmentColumn.sum]), stands, text: own };
  });
}

/** The sheets of a workbook that `countyXlsx` made; null for any other file. */
export async function countyGrids(
  bytes: Uint8Array,
  name: string,
): Promise<readonly Grid[] | null> {
  try {
    const grids = await gridsOf(bytes, name);
    const isThere = (wanted: string) => grids.some(({ sheet }) => sheet === wanted);
    const { units, review, notes } = countySheets;
    return [units, review, notes].every(isThere) ? grids : null;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

/**
 * What people wrote into such a workbook: figures of 汇总表 that they changed, the reasons that they
 * gave, 补充口径. Figures of another year are none of this one's.
 */
export function writtenInCounty(
  grids: readonly Grid[],
  { form, year }: Pick<CountySum, 'form' | 'year'>,
): WrittenInCounty {
  const sheet = (wanted: string) => grids.find((one) => one.sheet === wanted);
  const notes = sheet(countySheets.notes)?.cells ?? [];
  const own = notes.filter(([head]) => text(head) === ownPolicyHead);
  return {
    standing: standingIn(grids, form, year),
    words: {
      policies: own.map(([, said]) => text(said)).join('\n'),
      reasons: reasonsIn(sheet(countySheets.adjustments), form),
    },
  };
}
