import { cellRef, parseCellRef } from 'hucre/xlsx';
import { grouped } from '../../report';
import { contentXml, type CellContent } from './cellXml';
import {
  appending,
  attributesXml,
  eachElement,
  replaced,
  type Element,
  type Replacement,
} from './elements';

/** A cell that is put anew; row and column count from 0. */
export interface NewCell extends CellContent {
  readonly row: number;
  readonly column: number;
}

/** A sheet's XML with some cells put anew. */
export interface PatchedSheet {
  readonly xml: string;
  /** Whether the workbook's order of calculation may name formulas that are gone, or of another kind. */
  readonly disorders: boolean;
}

interface Cell {
  readonly column: number;
  readonly element: Element;
  readonly formula: Element | undefined;
  readonly value: Element | undefined;
}

interface Row {
  readonly row: number;
  readonly element: Element;
  readonly cells: readonly Cell[];
}

interface Sheet {
  readonly data: Element;
  readonly rows: readonly Row[];
  readonly dimension: Element | undefined;
}

/**
 * Puts cells of a sheet anew and leaves all else of it as it is written: styles, other cells'
 * spelling, whatever stands beside the cells.
 * @param spelledAt the formula of a cell, for those that share one that is overwritten
 */
export function patchCells(
  xml: string,
  cells: readonly NewCell[],
  spelledAt: (row: number, column: number) => string | null,
): PatchedSheet {
  const sheet = sheetIn(xml);
  const spelled = spelledOut(sheet, cells, spelledAt);
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const pieces: Replacement[] = [];
  const unknown: (readonly [row: number, cells: readonly NewCell[]])[] = [];
  let disorders = cells.some(({ fills }) => fills !== undefined);
  for (const [row, inRow] of byRow(cells)) {
    const there = rows.get(row);
    if (!there) {
      unknown.push([row, inRow]);
      continue;
    }
    const put = new Map(inRow.map((cell) => [cell.column, cell]));
    for (const cell of there.cells) {
      const wanted = put.get(cell.column);
      if (!wanted) continue;
      put.delete(cell.column);
      if (comesToTheSame(xml, cell, wanted)) continue;
      const formula = spelled.get(cell) ?? formulaXml(cell, xml);
      const { start, end } = cell.element;
      pieces.push({ start, end, text: cellXml(wanted, sheet.data.prefix, cell, formula) });
      spelled.delete(cell);
      disorders ||=
        cell.formula !== undefined && !wanted.keepsFormula && wanted.formula === undefined;
    }
    pieces.push(...additions(xml, there, [...put.values()], sheet.data.prefix));
  }
  for (const [{ formula }, text] of spelled)
    if (formula) pieces.push({ start: formula.start, end: formula.end, text });
  pieces.push(...newRows(xml, sheet, unknown));
  if (sheet.dimension) pieces.push(...grown(sheet.dimension, cells));
  return { xml: replaced(xml, pieces), disorders };
}

/** By rows, both they and the cells in them in their order. */
function byRow(cells: readonly NewCell[]): readonly (readonly [number, readonly NewCell[]])[] {
  const rows = grouped(cells.map((cell) => [cell.row, cell]));
  for (const row of rows.values()) row.sort((a, b) => a.column - b.column);
  return [...rows].sort(([a], [b]) => a - b);
}

/** Rows and cells may leave out where they are: then each follows the one before. */
function sheetIn(xml: string): Sheet {
  const rows: Row[] = [];
  let cells: Cell[] = [];
  let formula: Element | undefined;
  let value: Element | undefined;
  let data: Element | undefined;
  let dimension: Element | undefined;
  eachElement(xml, new Set(['dimension', 'sheetData', 'row', 'c', 'f', 'v']), (element) => {
    if (element.name === 'f') formula = element;
    else if (element.name === 'v') value = element;
    else if (element.name === 'c') {
      const { r } = element.attributes;
      const column = r === undefined ? (cells.at(-1)?.column ?? -1) + 1 : parseCellRef(r).col;
      cells.push({ column, element, formula, value });
      [formula, value] = [undefined, undefined];
    } else if (element.name === 'row') {
      const { r } = element.attributes;
      rows.push({
        row: r === undefined ? (rows.at(-1)?.row ?? -1) + 1 : Number(r) - 1,
        element,
        cells,
      });
      cells = [];
    } else if (element.name === 'sheetData') data ??= element;
    else dimension ??= element;
  });
  if (!data) throw new Error('The sheet has no cells.');
  return { data, rows, dimension };
}

/** Whether the file has the result already; programs differ in the last digits. */
function comesToTheSame(xml: string, { value }: Cell, wanted: NewCell): boolean {
  if (!wanted.keepsFormula || typeof wanted.value !== 'number' || !value) return false;
  const there = Number(xml.slice(value.inner, value.innerEnd));
  return Math.abs(there - wanted.value) <= 1e-12 * Math.abs(there);
}

const formulaXml = ({ formula }: Cell, xml: string): string =>
  formula ? xml.slice(formula.start, formula.end) : '';

/**
 * Cells that share a formula with one that spells it and is put anew: each spells its own. Answers
 * the XML of their formulas.
 */
function spelledOut(
  { rows, data: { prefix } }: Sheet,
  cells: readonly NewCell[],
  spelledAt: (row: number, column: number) => string | null,
): Map<Cell, string> {
  const put = new Set(
    cells.filter(({ keepsFormula }) => !keepsFormula).map(({ row, column }) => `${row},${column}`),
  );
  const sharing = rows.flatMap(({ row, cells: inRow }) =>
    inRow.flatMap((cell) => {
      const { t, si, ref } = cell.formula?.attributes ?? {};
      const isPut = put.has(`${row},${cell.column}`);
      return t === 'shared' && si !== undefined
        ? [{ row, cell, si, isPut, spells: ref !== undefined }]
        : [];
    }),
  );
  const lost = new Set(sharing.filter(({ isPut, spells }) => isPut && spells).map(({ si }) => si));
  return new Map(
    sharing.flatMap(({ row, cell, si, isPut }) => {
      const formula = lost.has(si) && !isPut ? spelledAt(row, cell.column) : null;
      return formula === null
        ? []
        : [[cell, contentXml({ value: null, formula }, prefix, '').xml] as const];
    }),
  );
}

/** @param formula the XML of the one that is kept */
function cellXml(cell: NewCell, prefix: string, there: Cell | null, formula = ''): string {
  const content = contentXml(cell, prefix, formula);
  // What belongs to the old content goes with it: its type, and that it spilled.
  const ofContent = cell.keepsFormula ? ['t'] : ['t', 'cm'];
  const stays = Object.entries(there?.element.attributes ?? {}).filter(
    ([attribute]) => !ofContent.includes(attribute),
  );
  const tag = attributesXml({
    ...Object.fromEntries(stays),
    r: cellRef(cell.row, cell.column),
    ...(content.type !== null && { t: content.type }),
    ...(cell.fills && { cm: String(cell.fills.mark) }),
  });
  const name = `${prefix}c`;
  return content.xml === '' ? `<${name}${tag}/>` : `<${name}${tag}>${content.xml}</${name}>`;
}

/** Cells between those that are there, each before the first that comes after it. */
function additions(
  xml: string,
  { element, cells }: Row,
  added: readonly NewCell[],
  prefix: string,
): Replacement[] {
  const behind = added.filter(({ column }) => !cells.some((cell) => cell.column > column));
  const between = added.filter((cell) => !behind.includes(cell));
  const text = (cell: NewCell) => cellXml(cell, prefix, null);
  const pieces = between.map((cell) => {
    const at = cells.find(({ column }) => column > cell.column)?.element.start ?? element.innerEnd;
    return { start: at, end: at, text: text(cell) };
  });
  return behind.length > 0
    ? [...pieces, appending(xml, element, behind.map(text).join(''))]
    : pieces;
}

function newRows(
  xml: string,
  { data, rows }: Sheet,
  added: readonly (readonly [row: number, cells: readonly NewCell[]])[],
): Replacement[] {
  const text = ([row, cells]: (typeof added)[number]) => {
    const content = cells.map((cell) => cellXml(cell, data.prefix, null)).join('');
    return `<${data.prefix}row r="${row + 1}">${content}</${data.prefix}row>`;
  };
  const last = rows.at(-1)?.row ?? -1;
  const between = added.flatMap((one) => {
    const next = one[0] < last && rows.find(({ row }) => row > one[0]);
    return next ? [{ start: next.element.start, end: next.element.start, text: text(one) }] : [];
  });
  const behind = added.filter(([row]) => row > last).map(text);
  return behind.length > 0 ? [...between, appending(xml, data, behind.join(''))] : between;
}

/** The rectangle that the sheet says it fills, where cells now stand beyond it. */
function grown(dimension: Element, cells: readonly NewCell[]): Replacement[] {
  const { ref = '' } = dimension.attributes;
  const [from, to = from] = ref.split(':').map((corner) => parseCellRef(corner));
  if (!from || !to) return [];
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const top = rows.reduce((least, row) => Math.min(least, row), from.row);
  const bottom = rows.reduce((most, row) => Math.max(most, row), to.row);
  const left = columns.reduce((least, column) => Math.min(least, column), from.col);
  const right = columns.reduce((most, column) => Math.max(most, column), to.col);
  const larger = [cellRef(top, left), cellRef(bottom, right)].join(':');
  if ([top, left, bottom, right].join() === [from.row, from.col, to.row, to.col].join()) return [];
  const { start, end, prefix } = dimension;
  return [{ start, end, text: `<${prefix}dimension ref="${larger}"/>` }];
}
