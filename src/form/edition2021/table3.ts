import { applicants, applicantsHeader, totalColumn, resultRows } from '../applicants';
import { label, row } from '../build';
import type { TableForm } from '../types';
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
} from './items3';

const results = [
  grantedItem,
  partialItem,
  ...deniedItems,
  ...unableItems,
  ...unprocessedItems,
  ...otherwiseItems,
];

/** 三、收到和处理政府信息公开申请情况, as 国办公开办函〔2021〕30号 prescribes it. */
export const table3: TableForm = {
  id: '3',
  edition: '2021',
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
    row([label('三、本年度办理结果', 1, 22), label(grantedItem.name, 2)], grantedItem, applicants),
    row([label(partialItem.name, 2)], partialItem, applicants),
    ...resultRows('（三）不予公开', deniedItems),
    ...resultRows('（四）无法提供', unableItems),
    ...resultRows('（五）不予处理', unprocessedItems),
    ...resultRows('（六）其他处理', otherwiseItems),
    row([label(concludedItem.name, 2)], concludedItem, applicants),
    row([label(carriedOutItem.name, 3)], carriedOutItem, applicants),
  ],
};
