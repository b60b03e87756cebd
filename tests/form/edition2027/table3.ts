import { applicants as before, totalColumn, applicantsHeader } from '../../../src/form/applicants';
import { column, label, row } from '../../../src/form/build';
import {
  balancesOf,
  carriedInItem,
  carriedOutItem,
  concludedItem,
  deniedItems,
  grantedItem,
  otherwiseItems,
  partialItem,
  receivedItem,
  unableItems,
  unprocessedItems,
} from '../../../src/form/edition2021/items3';
import type { FormCell, Item, TableForm } from '../../../src/form';

/** 科研机构 goes by another name. */
const renamed = column('research', '高校和科研院所');
const applicants = before.map((one) => (one.id === renamed.id ? renamed : one));
const header = applicantsHeader.map((cells) =>
  cells.map((cell): FormCell => {
    const isRenamed = cell.kind === 'label' && cell.text === '科研机构';
    return isRenamed ? { ...cell, text: renamed.name } : cell;
  }),
);

/** One row more. */
const unprocessed: readonly Item[] = [
  ...unprocessedItems,
  {
    id: '3.unprocessed.commercial',
    name: '6.为转售牟利批量索取数据',
    group: '（五）不予处理',
    mark: '（五）6',
    help: '为转售牟利批量索取数据，告知不予处理的。',
    law: '国办公开办函〔2027〕1号',
  },
];

const results = [
  grantedItem,
  partialItem,
  ...deniedItems,
  ...unableItems,
  ...unprocessed,
  ...otherwiseItems,
];

function group(name: string, items: readonly Item[]): FormCell[][] {
  return items.map((item, i) => {
    const own = label(item.name);
    return row(i === 0 ? [label(name, 1, items.length), own] : [own], item, applicants);
  });
}

export const table3: TableForm = {
  id: '3',
  edition: '2027',
  name: '表三',
  heading: '三、收到和处理政府信息公开申请情况',
  width: 10,
  columns: applicants,
  items: [receivedItem, carriedInItem, ...results, concludedItem, carriedOutItem],
  total: totalColumn,
  balances: balancesOf(results),
  rows: [
    ...header,
    row([label(receivedItem.name, 3)], receivedItem, applicants),
    row([label(carriedInItem.name, 3)], carriedInItem, applicants),
    row([label('三、本年度办理结果', 1, 23), label(grantedItem.name, 2)], grantedItem, applicants),
    row([label(partialItem.name, 2)], partialItem, applicants),
    ...group('（三）不予公开', deniedItems),
    ...group('（四）无法提供', unableItems),
    ...group('（五）不予处理', unprocessed),
    ...group('（六）其他处理', otherwiseItems),
    row([label(concludedItem.name, 2)], concludedItem, applicants),
    row([label(carriedOutItem.name, 3)], carriedOutItem, applicants),
  ],
};
