import { strToU8 } from 'fflate';
import type { CellStyle, NamedRange, WriteOptions, WriteSheet } from 'hucre';
import { splice } from '../packed/splice';
import { xmlText } from '../xmlText';
import { linesOf, type BookCell } from './book/cells';
import { frameOf, framed, type CellKind } from './book/frame';
import { withApp, withCore, type BookProperties } from './book/properties';
import { withRows } from './book/rows';
import { Texts } from './book/texts';
import { withValidations } from './book/validations';

export type { BookCell };

/** A sheet as hucre writes it, and what it has no setting for. */
export interface BookSheet extends Omit<WriteSheet, 'cells' | 'data' | 'rows'> {
  readonly rows?: never;
  readonly data?: never;
  /** By their places, `row,column` from 0. */
  readonly cells?: ReadonlyMap<string, BookCell>;
  /**
   * Rows may grow with the text that is typed into them: hucre fixes every height that it writes,
   * and a fixed row cuts long prose off, in print too.
   */
  readonly grows?: boolean;
  /** The cell at which the user begins, `D6`; left out: A1. */
  readonly selected?: string;
}

export interface Book extends Omit<WriteOptions, 'sheets' | 'properties'> {
  readonly sheets: readonly BookSheet[];
  readonly properties?: BookProperties;
}

/**
 * A workbook as bytes of an .xlsx: the only place where one is written. hucre writes its frame, what
 * differs from book to book is put into it, and what Excel wants beyond that is mended here.
 */
export async function writeBook({ properties, ...book }: Book): Promise<Uint8Array> {
  const { sheets } = book;
  const [description] = sheets.flatMap(({ a11y }) => a11y?.summary ?? []);
  const told = { ...(description !== undefined && { description }), ...properties };
  const shown = sheets.findIndex(({ hidden, veryHidden }) => !hidden && !veryHidden);
  const activeSheet = book.activeSheet ?? Math.max(0, shown);
  const lines = sheets.map(({ cells }) => linesOf(cells ?? new Map()));
  const kinds = new Set<CellKind>();
  const { bytes, parts } = await frameOf({
    ...book,
    activeSheet,
    sheets: sheets.map((sheet, i) => ({
      ...withoutPrintNames(sheet),
      cells: framed(lines[i] ?? [], kinds),
      dataValidations: sheet.dataValidations?.slice(0, 1) ?? [],
      a11y: {},
    })),
    namedRanges: [...(book.namedRanges ?? []), ...sheets.flatMap(printNames)],
  });
  const changes = new Map<string, Uint8Array>();
  const change = (name: string, how: (xml: string) => string) => {
    const xml = parts.get(name);
    if (xml !== undefined) changes.set(name, strToU8(xmlText(how(xml))));
  };
  const shared = { texts: new Texts(), styles: new Map<CellStyle, string>() };
  for (const [i, sheet] of sheets.entries())
    change(`xl/worksheets/sheet${i + 1}.xml`, (xml) => {
      const { dataValidations = [], grows = false } = sheet;
      const ruled = withValidations(withView(xml, sheet, i === activeSheet), dataValidations);
      return withRows(ruled, lines[i] ?? [], grows, shared);
    });
  change('xl/sharedStrings.xml', () => shared.texts.xml);
  change('docProps/core.xml', (xml) => withCore(xml, told));
  change('docProps/app.xml', (xml) => withApp(xml, told));
  change('xl/workbook.xml', (xml) =>
    sheets.every(isReckoned) ? xml.replace(' fullCalcOnLoad="1"', '') : xml,
  );
  return splice(bytes, changes);
}

/**
 * Whether every formula has its result beside it. Then nothing has to be reckoned on opening, and
 * whoever reads the file may believe the results: hucre asks for it in any case.
 */
function isReckoned({ cells }: BookSheet): boolean {
  return Array.from(cells?.values() ?? []).every(
    ({ formula, formulaResult }) => formula === undefined || formulaResult !== undefined,
  );
}

function withView(xml: string, { selected }: BookSheet, active: boolean): string {
  // Without a selected tab Excel may print, copy or group the wrong sheet, or none.
  const view = active ? '<sheetView tabSelected="1" ' : '<sheetView ';
  const selection = `<selection activeCell="${selected ?? ''}" sqref="${selected ?? ''}"/>`;
  return xml
    .replace('<sheetView ', view)
    .replace(/(<sheetView [^>]*)\/>/, (whole, tag: string) =>
      selected === undefined ? whole : `${tag}>${selection}</sheetView>`,
    );
}

/** Without what is printed, see {@link printNames}. */
function withoutPrintNames<Sheet extends BookSheet>(sheet: Sheet): Sheet {
  const { pageSetup } = sheet;
  if (!pageSetup) return sheet;
  const none = { printArea: '', printTitlesRow: '', printTitlesColumn: '' };
  return { ...sheet, pageSetup: { ...pageSetup, ...none } };
}

/**
 * What of a sheet is printed, as the names under which Excel keeps it. hucre would write the sheet's
 * name into them without quotes, and with a name that needs them Excel calls the file damaged.
 */
function printNames({ name, pageSetup = {} }: BookSheet): readonly NamedRange[] {
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
