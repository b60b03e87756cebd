import type { CellValue } from '../../report';
import { wordsIn, partsIn, withoutOrdinal } from './listCell';
import type { RosterField } from './columns';
import { kindNamed, kindOfName, type UnitKind } from './kinds';
import type { ListColumns } from './listColumns';
import type { RosterUnit } from './roster';
import { rosterDate } from './rosterDate';

/** A row of a list: its cells as they stand, and with what is merged down into them. */
export interface ListRow {
  readonly own: readonly CellValue[];
  readonly whole: readonly CellValue[];
}

/** `教育局（原教育体育局）` → the name and what stands in the brackets behind it. */
function namesIn(text: string): { readonly name: string; readonly alias: readonly string[] } {
  const [, name = text, inside] =
    /^(.+?)\s?[（(](?:原|曾用名|简称)[：:]?([^（）()]+)[）)]$/.exec(text) ?? [];
  return { name, alias: inside === undefined ? [] : partsIn(inside) };
}

const no: ReadonlySet<string> = new Set(['否', '不', '无', '不报', '免报', '×', 'N', 'NO', '0']);

/**
 * The unit of a row; null for none, or for a sum.
 * @param group the kind that the heading above tells
 * @param told takes a sentence on a kind that nobody knows
 */
export function unitInRow(
  { own, whole }: ListRow,
  columns: ListColumns,
  group: UnitKind | null,
  told: (sentence: string) => void,
): RosterUnit | null {
  const cell = (field: RosterField) => {
    const at = columns.get(field);
    // A name that is merged over several rows is one unit's.
    return at === undefined ? null : ((field === 'name' ? own : whole)[at] ?? null);
  };
  const { name, alias } = namesIn(withoutOrdinal(wordsIn(cell('name'))));
  if (name === '' || /^(?:合计|总计|小计|共计)/.test(name)) return null;
  const kindText = wordsIn(cell('kind'));
  const kind = kindText === '' ? group : kindNamed(kindText);
  if (kind === null && kindText !== '') {
    told(`“${name}”的类别“${kindText}”不是本级、部门、乡镇街道、派出机构之一，没有采用。`);
  }
  return {
    name,
    alias,
    kind: kind ?? kindOfName(name),
    includes: partsIn(wordsIn(cell('includes'))),
    expected: !no.has(wordsIn(cell('expected')).toUpperCase()),
    contact: wordsIn(cell('contact')),
    due: rosterDate(cell('due')),
    note: wordsIn(cell('note')),
  };
}

/** A row of one name in a list without heads: a row for each name that its line holds. */
export function namesApart(row: ListRow, at: number): readonly ListRow[] {
  const names = partsIn(withoutOrdinal(wordsIn(row.own[at])));
  if (names.length < 2) return [row];
  return names.map((name) => ({ ...row, own: [...row.own].fill(name, at, at + 1) }));
}
