import type { Figure } from '../../form';
import { recognise, type Grid } from '../../report';
import { readValues } from '../host/grid/cells';
import type { GridEngine } from '../host/grid/engine';
import { usedRect } from '../host/grid/used';

/** Rows of a sheet: one with more is no table of the form, and too long to be read at every step. */
const most = 400;

/** Which figure of the form stands in a cell, counted from 0; null where none does. */
export type FigureAt = (sheetId: string, row: number, column: number) => Figure | null;

/** Recognises the figures of a sheet, and keeps them until something is changed. */
export function figuresOn(engine: GridEngine): FigureAt {
  const known = new Map<string, ReadonlyMap<string, Figure>>();
  engine.onChange(({ id, calculated }) => {
    if (id.startsWith('sheet.mutation.') && !calculated) known.clear();
  });
  return (sheetId, row, column) => {
    const figures = known.get(sheetId) ?? recognised(engine, sheetId);
    known.set(sheetId, figures);
    return figures.get(`${row},${column}`) ?? null;
  };
}

function recognised(engine: GridEngine, sheetId: string): ReadonlyMap<string, Figure> {
  const grid = gridOf(engine, sheetId);
  const reports = grid ? recognise([grid], '') : [];
  return new Map(
    reports.flatMap(({ form, readings }) =>
      form.figures.flatMap((figure): [string, Figure][] => {
        const place = readings[figure.index]?.place;
        return place ? [[`${place.row},${place.column}`, figure]] : [];
      }),
    ),
  );
}

function gridOf(engine: GridEngine, sheetId: string): Grid | null {
  const used = usedRect(engine, sheetId, null, true);
  if (!used || used.rowCount > most) return null;
  const values = readValues(engine, sheetId, used);
  return {
    sheet: engine.sheet(sheetId).getSheetName(),
    ...{ top: used.row, left: used.column },
    cells: values.map((line) => line.map((value) => (value === '' ? null : value))),
    merges: [],
    columns: 'typed',
  };
}
