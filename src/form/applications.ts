import { applicants, applicantsHeader, totalColumn } from './applicants';
import { label, row } from './build';
import {
  balancesOf,
  carriedInItem,
  carriedOutItem,
  concludedItem,
  receivedItem,
} from './edition2021/items3';
import type { Column, EditionId, FormCell, Item, TableForm } from './types';

/** How an edition prints the columns of 表三, where it has columns of its own. */
interface PrintedColumns {
  readonly columns: readonly Column[];
  readonly header: readonly (readonly FormCell[])[];
}

/**
 * 表三 of an edition: what editions differ in are its results. Those of one group stand beside its
 * name, the others across both columns of labels.
 */
export function applicationsTable(
  edition: EditionId,
  results: readonly Item[],
  { columns, header }: PrintedColumns = { columns: applicants, header: applicantsHeader },
): TableForm {
  const labelsOf = (item: Item, i: number) => {
    if (item.group === undefined) return [label(item.name, 2)];
    const together = results.filter(({ group }) => group === item.group);
    const isFirst = results[i - 1]?.group !== item.group;
    return [...(isFirst ? [label(item.group, 1, together.length)] : []), label(item.name)];
  };
  const above = label('三、本年度办理结果', 1, results.length + 1);
  const resultRows = [...results, concludedItem].map((item, i) =>
    row([...(i === 0 ? [above] : []), ...labelsOf(item, i)], item, columns),
  );
  return {
    id: '3',
    edition,
    name: '表三',
    heading: '三、收到和处理政府信息公开申请情况',
    width: 3 + columns.length,
    columns,
    items: [receivedItem, carriedInItem, ...results, concludedItem, carriedOutItem],
    total: totalColumn,
    balances: balancesOf(results),
    rows: [
      ...header,
      row([label(receivedItem.name, 3)], receivedItem, columns),
      row([label(carriedInItem.name, 3)], carriedInItem, columns),
      ...resultRows,
      row([label(carriedOutItem.name, 3)], carriedOutItem, columns),
    ],
  };
}
