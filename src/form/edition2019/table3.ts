import { applicants, applicantsHeader, applicantsTotal, resultRows } from '../applicants';
import { label, row } from '../build';
import {
  balancesOf,
  carriedIn,
  carriedOut,
  concluded,
  deniedItems,
  granted,
  partial,
  received,
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

const results = [granted, partial, ...deniedItems, ...unableItems, ...unprocessedItems, otherwise];

/** 三、收到和处理政府信息公开申请情况 of 国办公开办函〔2019〕60号: （六） is one row. */
export const table3: TableForm = {
  id: '3',
  edition: '2019',
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
    row([label('三、本年度办理结果', 1, 20), label(granted.name, 2)], granted, applicants),
    row([label(partial.name, 2)], partial, applicants),
    ...resultRows('（三）不予公开', deniedItems),
    ...resultRows('（四）无法提供', unableItems),
    ...resultRows('（五）不予处理', unprocessedItems),
    row([label(otherwise.name, 2)], otherwise, applicants),
    row([label(concluded.name, 2)], concluded, applicants),
    row([label(carriedOut.name, 3)], carriedOut, applicants),
  ],
};
