import { applicants, applicantsHeader, totalColumn, resultRows } from '../applicants';
import { label, row } from '../build';
import {
  balancesOf,
  carriedInItem,
  carriedOutItem,
  concludedItem,
  deniedItems,
  grantedItem,
  partialItem,
  receivedItem,
  unableItems,
  unprocessedItems,
} from '../edition2021/items3';
import type { Item, TableForm } from '../types';

const otherwise: Item = {
  id: '3.otherwise',
  name: '（六）其他处理',
  mark: '（六）',
  help: '2019年试行表格只有这一行；2021年起分为三项填写。',
  law: '国办公开办函〔2019〕60号',
};

const results = [
  grantedItem,
  partialItem,
  ...deniedItems,
  ...unableItems,
  ...unprocessedItems,
  otherwise,
];

/** 三、收到和处理政府信息公开申请情况 of 国办公开办函〔2019〕60号: （六） is one row. */
export const table3: TableForm = {
  id: '3',
  edition: '2019',
  name: '表三',
  heading: '三、收到和处理政府信息公开申请情况',
  width: 10,
  columns: applicants,
  items: [receivedItem, carriedInItem, ...results, concludedItem, carriedOutItem],
  total: totalColumn,
  balances: balancesOf(results),
  rows: [
    ...applicantsHeader,
    row([label(receivedItem.name, 3)], receivedItem, applicants),
    row([label(carriedInItem.name, 3)], carriedInItem, applicants),
    row([label('三、本年度办理结果', 1, 20), label(grantedItem.name, 2)], grantedItem, applicants),
    row([label(partialItem.name, 2)], partialItem, applicants),
    ...resultRows('（三）不予公开', deniedItems),
    ...resultRows('（四）无法提供', unableItems),
    ...resultRows('（五）不予处理', unprocessedItems),
    row([label(otherwise.name, 2)], otherwise, applicants),
    row([label(concludedItem.name, 2)], concludedItem, applicants),
    row([label(carriedOutItem.name, 3)], carriedOutItem, applicants),
  ],
};
