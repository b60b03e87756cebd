import type { DataValidation } from 'hucre';
import { currentEdition, editionOfYear, type CellId, type Form, type TableForm } from '../../form';
import { valueOf, type Passage, type Report } from '../../report';
import { shown, titleOf } from '../shown';
import { a1, spotsOf } from './address';
import { entryRule, keptFormula, titlePrompt } from './entry';
import { sheetRules, totalsOf, type Total } from './equations';
import { look } from './look';
import { figuresOf, propertiesOf, sheetName, type SheetId } from './names';
import { firstText, narrativeSheet } from './narrativeSheet';
import { putSelfCheck } from './selfCheck';
import { above, putCell, putFormula, tableSheet, written, type TableSheet } from './tableSheet';
import { writeBook, type BookSheet } from './writeBook';

export interface TemplateRequest {
  readonly year: number;
  /** Null: left to be filled in, before the year in the title. */
  readonly organ: string | null;
  /** Native SUM formulas, or typed and checked (手工填报、系统核对). */
  readonly totals: 'formula' | 'typed';
  /** Also a sheet for the prose of the six sections (正文). */
  readonly narrative?: boolean;
  /** Figures, and prose, to begin with; its form is the one that is written. */
  readonly report?: Report;
  /** Prose to begin with, where it is not the report's. */
  readonly prose?: readonly Passage[];
  /** Names for the sheets, where those of {@link sheetName} are taken. */
  readonly sheetNames?: ReadonlyMap<SheetId, string>;
}

/** Row of the title, under the sheet's own checks. */
const first = 1;

/** The cell of a sheet that is filled in first, `D7`: it is selected when the sheet is opened. */
export function firstCell(sheet: SheetId, form: Form = currentEdition().form): string {
  if (sheet === 'narrative') return firstText;
  const table = form.tables.find(({ id }) => id === sheet);
  const [spot] = table ? spotsOf(table, first + above).values() : [];
  return spot ? a1(spot) : 'A1';
}

const formOf = ({ report, year }: TemplateRequest) =>
  report?.form ?? (editionOfYear(year) ?? currentEdition()).form;

/** The tables to fill in, one a sheet, which check themselves by native formulas. */
export function templateSheets(request: TemplateRequest): readonly BookSheet[] {
  const form = formOf(request);
  const tables = form.tables.map((table) => templateSheet(request, form, table));
  return request.narrative ? [...tables, proseSheet(request)] : tables;
}

/** The same as a workbook. */
export async function templateXlsx(request: TemplateRequest): Promise<Uint8Array> {
  const properties = propertiesOf(request.organ, request.year, formOf(request));
  return writeBook({ sheets: templateSheets(request), properties });
}

function templateSheet(request: TemplateRequest, form: Form, table: TableForm): BookSheet {
  const sheet = tableSheet(table, titleOf(request.organ, request.year), first, look.input);
  const rules = sheetRules(form, table, sheet.spots);
  const totals = request.totals === 'formula' ? totalsOf(rules) : new Map<CellId, Total>();
  const computed = putFigures(sheet, form, totals, request.report);
  const conditionalRules = putSelfCheck(sheet, form, rules, computed);
  const dataValidations = [
    keptFormula({ row: 0, column: 0 }),
    titlePrompt({ row: 1, column: 0 }),
    ...entries(sheet, form, computed),
  ];
  return {
    ...written(sheet, nameOf(request, table.id), first),
    conditionalRules,
    dataValidations,
    selected: firstCell(table.id, form),
  };
}

function proseSheet(request: TemplateRequest): BookSheet {
  return narrativeSheet({
    name: nameOf(request, 'narrative'),
    title: titleOf(request.organ, request.year),
    narrative: request.prose ?? request.report?.narrative ?? [],
    sheetOf: ({ table }) => (table === null ? null : nameOf(request, table)),
  });
}

function nameOf({ year, sheetNames }: TemplateRequest, sheet: SheetId): string {
  return sheetNames?.get(sheet) ?? sheetName(year, sheet);
}

/** Puts formulas and figures into their cells; returns the figures that a formula makes. */
function putFigures(
  sheet: TableSheet,
  form: Form,
  totals: ReadonlyMap<CellId, Total>,
  report: Report | undefined,
): ReadonlySet<CellId> {
  const computed = new Set<CellId>();
  for (const figure of figuresOf(form, sheet.table)) {
    const spot = sheet.spots.get(figure.id);
    if (!spot) continue;
    const total = totals.get(figure.id);
    const value = report ? shown(report, figure) : null;
    const sum = total && report ? sumOf(total, report) : null;
    // A total that differs from its parts stays as it was typed, so that the difference shows.
    if (total && (value === null || value === sum)) {
      computed.add(figure.id);
      putFormula(sheet, spot, { formula: total.formula, now: sum ?? '' }, look.computed);
    } else if (value !== null) putCell(sheet, spot, { value, style: look.input });
  }
  return computed;
}

/** Null until every part is a number, as the formula has it. */
function sumOf({ parts }: Total, report: Report): number | null {
  return parts.reduce<number | null>((sum, id) => {
    const value = valueOf(report, id);
    return sum === null || value === null ? null : sum + value;
  }, 0);
}

/** Data validation of the cells to be filled in. */
function entries(sheet: TableSheet, form: Form, computed: ReadonlySet<CellId>): DataValidation[] {
  return figuresOf(form, sheet.table).flatMap((figure) => {
    const spot = computed.has(figure.id) ? undefined : sheet.spots.get(figure.id);
    return spot ? [entryRule(figure, spot)] : [];
  });
}
