import type { IWorksheetData } from '@univerjs/core';
import type { ConditionalRule } from 'hucre/xlsx';
import type { Palette } from './colour';
import { toUniverCondition } from './condition';
import { keep, type KeptOfSheet } from './kept';
import { readForGrid, type BookRead } from './read';
import { resources } from './resources';

/** A workbook ready for the grid. */
export type OpenedBook = Omit<BookRead, 'rules' | 'palette' | 'validations' | 'names'>;

/**
 * Reads an .xlsx for Univer.
 * @param id of the new workbook; ids of its sheets begin with it, so that two never clash.
 * @throws hucre's errors for what is not a readable .xlsx.
 */
export const openBook = async (bytes: Uint8Array, id: string, name: string): Promise<OpenedBook> =>
  withRules(await readForGrid(bytes, id, name));

/** Puts in what only those parts of Univer understand that need a page. */
export function withRules({ rules, palette, validations, names, ...book }: BookRead): OpenedBook {
  const drawn = Array.from(
    rules,
    ([sheetId, ofSheet]) => [sheetId, conditionsOf(ofSheet, sheetId, palette)] as const,
  );
  const sheets = drawn.map(([sheetId, { unknown }]) => [
    sheetId,
    keepAside(book.data.sheets[sheetId] ?? {}, unknown),
  ]);
  return {
    ...book,
    data: {
      ...book.data,
      sheets: Object.fromEntries(sheets) as typeof book.data.sheets,
      resources: resources.write({
        conditions: Object.fromEntries(drawn.map(([sheetId, { known }]) => [sheetId, known])),
        validations,
        names,
      }),
    },
  };
}

function conditionsOf(rules: readonly ConditionalRule[], sheetId: string, palette: Palette) {
  const drawn = rules.map((rule, index) =>
    toUniverCondition(rule, `${sheetId}-cf${index + 1}`, palette),
  );
  return {
    known: drawn.filter((rule) => rule !== null),
    unknown: rules.filter((_, index) => drawn[index] === null),
  };
}

function keepAside(
  drawn: Partial<IWorksheetData>,
  conditionalRules: KeptOfSheet['conditionalRules'] = [],
): Partial<IWorksheetData> {
  if (conditionalRules.length === 0) return drawn;
  const kept = keep<KeptOfSheet>({ conditionalRules }).custom?.xlsx;
  const xlsx: unknown = drawn.custom?.xlsx;
  return { ...drawn, ...keep<KeptOfSheet>({ ...(xlsx as KeptOfSheet), ...kept }) };
}
