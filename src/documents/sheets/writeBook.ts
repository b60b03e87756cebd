import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import type { Cell, NamedRange, WriteOptions, WriteSheet } from 'hucre';
import { cellText, xmlText } from '../xmlText';

/** A sheet as hucre writes it, and what it has no setting for. */
export interface BookSheet extends WriteSheet {
  /**
   * Rows may grow with the text that is typed into them: hucre fixes every height that it writes,
   * and a fixed row cuts long prose off, in print too.
   */
  readonly grows?: boolean;
  /** The cell at which the user begins, `D6`; left out: A1. */
  readonly selected?: string;
}

export interface Book extends Omit<WriteOptions, 'sheets'> {
  readonly sheets: readonly BookSheet[];
}

/**
 * A workbook as bytes of an .xlsx: the only place where one is written. hucre does it, and what
 * Excel wants beyond that is mended here.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const shown = book.sheets.findIndex(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const activeSheet = book.activeSheet ?? Math.max(0, shown);
  // Loaded when it is wanted, so that pane and commands start without it.
  const { writeXlsx } = await import('hucre/xlsx');
  const xlsx = await writeXlsx({
    ...book,
    activeSheet,
    sheets: book.sheets.map(withoutPrintNames).map(withCellTexts),
    namedRanges: [...(book.namedRanges ?? []), ...book.sheets.flatMap(printNames)],
  });
  const parts = allowedParts(unzipSync(xlsx));
  for (const [i, sheet] of book.sheets.entries()) {
    const name = `xl/worksheets/sheet${i + 1}.xml`;
    const xml = parts[name];
    if (xml) parts[name] = strToU8(mended(strFromU8(xml), sheet, i === activeSheet));
  }
  const workbook = parts[workbookPart];
  if (workbook && book.sheets.every(isReckoned)) {
    parts[workbookPart] = strToU8(strFromU8(workbook).replace(' fullCalcOnLoad="1"', ''));
  }
  return zipSync(parts);
}

/** The sheet with every text as a cell can hold it. */
function withCellTexts(sheet: WriteSheet): WriteSheet {
  if (!sheet.cells) return sheet;
  const cells = Array.from(sheet.cells, ([at, cell]): [string, Partial<Cell>] => {
    const held = { ...cell };
    for (const key of ['value', 'formulaResult'] as const) {
      const text = held[key];
      if (typeof text === 'string') held[key] = cellText(text);
    }
    return [at, held];
  });
  return { ...sheet, cells: new Map(cells) };
}

/** The parts without what XML forbids, wherever else a text of the user's stands. */
function allowedParts(parts: Unzipped): Unzipped {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!/\.(?:xml|rels)$/.test(name)) return [name, bytes];
      const xml = strFromU8(bytes);
      const allowed = xmlText(xml);
      return [name, allowed === xml ? bytes : strToU8(allowed)];
    }),
  );
}

const workbookPart = 'xl/workbook.xml';

/**
 * Whether every formula has its result beside it. Then nothing has to be reckoned on opening, and
 * whoever reads the file may believe the results: hucre asks for it in any case.
 */
function isReckoned({ cells }: WriteSheet): boolean {
  return Array.from(cells?.values() ?? []).every(
    ({ formula, formulaResult }) => formula === undefined || formulaResult !== undefined,
  );
}

function mended(xml: string, { grows = false, selected }: BookSheet, active: boolean): string {
  const grown = grows ? xml.replaceAll(' customHeight="1"', '') : xml;
  // Without a selected tab Excel may print, copy or group the wrong sheet, or none.
  const view = active ? '<sheetView tabSelected="1" ' : '<sheetView ';
  const selection = `<selection activeCell="${selected ?? ''}" sqref="${selected ?? ''}"/>`;
  return grown
    .replace('<sheetView ', view)
    .replace(/(<sheetView [^>]*)\/>/, (whole, tag: string) =>
      selected === undefined ? whole : `${tag}>${selection}</sheetView>`,
    );
}

/** Without what is printed, see {@link printNames}. */
function withoutPrintNames(sheet: BookSheet): WriteSheet {
  const { pageSetup } = sheet;
  if (!pageSetup) return sheet;
  const none = { printArea: '', printTitlesRow: '', printTitlesColumn: '' };
  return { ...sheet, pageSetup: { ...pageSetup, ...none } };
}

/**
 * What of a sheet is printed, as the names under which Excel keeps it. hucre would write the sheet's
 * name into them without quotes, and with a name that needs them Excel calls the file damaged.
 */
function printNames({ name, pageSetup = {} }: WriteSheet): readonly NamedRange[] {
  const { printArea, printTitlesRow, printTitlesColumn } = pageSetup;
  const own = (...ranges: readonly (string | undefined)[]) =>
    ranges
      .flatMap((range) => range?.split(',') ?? [])
      .map((range) => `${quotedSheet(name)}!${range}`)
      .join(',');
  const kinds = [
    ['_xlnm.Print_Area', own(printArea)],
    ['_xlnm.Print_Titles', own(printTitlesColumn, printTitlesRow)],
  ] as const;
  return kinds.flatMap(([kind, range]) => (range ? [{ name: kind, range, scope: name }] : []));
}

/** A sheet's name in quotes, which no program minds. */
const quotedSheet = (name: string) => `'${name.replaceAll("'", "''")}'`;
