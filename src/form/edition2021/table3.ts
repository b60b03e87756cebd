import { applicants, applicantsHeader, applicantsTotal, resultRows } from '../applicants';
import { label, row } from '../build';
import type { TableForm } from '../types';
import {
  balancesOf,
  carriedIn,
  carriedOut,
  concluded,
  deniedItems,
  granted,
  otherwiseItems,
  partial,
  received,
  unableItems,
  unprocessedItems,
} from './items3';

const results = [
  granted,
  partial,
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
  items: [received, carriedIn, ...results, concluded, carriedOut],
  total: applicantsTotal,
  balances: balancesOf(results),
  rows: [
    ...applicantsHeader,
    row([label(received.name, 3)], received, applicants),
    row([label(carriedIn.name, 3)], carriedIn, applicants),
    row([label('三、本年度办理结果', 1, 22), label(granted.name, 2)], granted, applicants),
    row([label(partial.name, 2)], partial, applicants),
    ...resultRows('（三）不予公开', deniedItems),
    ...resultRows('（四）无法提供', unableItems),
    ...resultRows('（五）不予处理', unprocessedItems),
    ...resultRows('（六）其他处理', otherwiseItems),
    row([label(concluded.name, 2)], concluded, applicants),
    row([label(carriedOut.name, 3)], carriedOut, applicants),
  ],
};
