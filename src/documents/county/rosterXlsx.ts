import { rosterColumns, unitKinds, kindOrder, type Roster, type RosterUnit } from '../../county';
import { writeBook, type BookSheet } from '../sheets/writeBook';
import { firstRowOf, listSheet } from './listSheet';
import { countySheets } from './sheetNames';

const widths = [30, 14, 34, 8, 14, 14, 24];

/** Blank lines that a fresh roster has for units to be written. */
const spare = 60;

function valuesOf(
  unit: RosterUnit,
): Readonly<Record<(typeof rosterColumns)[number]['field'], string>> {
  const { name, alias, kind, includes, expected, contact, due, note } = unit;
  return {
    name: alias.length > 0 ? `${name}（原${alias.join('、')}）` : name,
    kind: kind === null ? '' : unitKinds[kind].name,
    includes: includes.join('、'),
    expected: expected ? '是' : '否',
    contact,
    due,
    note,
  };
}

const lines = rosterColumns.flatMap(({ head, help }) => (help === '' ? [] : `${head}：${help}`));

/** Where the first unit is written. */
export const rosterFirstCell = `A${firstRowOf({ lines }) + 1}`;

/** The sheet 名册, with lists for 类别 and 应报; next year's begins from it. */
export function rosterSheet(roster: Roster): BookSheet {
  const list = {
    name: countySheets.roster,
    title: '报送单位名册',
    lines,
    heads: rosterColumns.map(({ head }) => head),
    widths,
    landscape: true,
    rows: [
      ...roster.map((unit) => rosterColumns.map(({ field }) => valuesOf(unit)[field])),
      ...Array.from({ length: spare }, () => rosterColumns.map(() => '')),
    ],
  };
  const first = firstRowOf(list) + 1;
  const last = first + list.rows.length - 1;
  const listOf = (column: string, values: readonly string[]) => ({
    type: 'list' as const,
    range: `${column}${first}:${column}${last}`,
    values: [...values],
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: '请从列表中选择',
    errorMessage: `只能是：${values.join('、')}。`,
  });
  return {
    ...listSheet(list),
    dataValidations: [
      listOf(
        'B',
        kindOrder.map((kind) => unitKinds[kind].name),
      ),
      listOf('D', ['是', '否']),
    ],
  };
}

export function rosterXlsx(roster: Roster): Promise<Uint8Array> {
  return writeBook({ sheets: [rosterSheet(roster)] });
}
