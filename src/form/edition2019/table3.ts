import { applicationsTable } from '../applications';
import {
  deniedItems,
  grantedItem,
  partialItem,
  unableItems,
  unprocessedItems,
} from '../edition2021/items3';
import type { Item } from '../types';

const otherwise: Item = {
  id: '3.otherwise',
  name: '（六）其他处理',
  mark: '（六）',
  help: '2019年试行表格只有这一行；2021年起分为三项填写。',
  law: '国办公开办函〔2019〕60号',
};

/** 三、收到和处理政府信息公开申请情况 of 国办公开办函〔2019〕60号: （六） is one row. */
export const table3 = applicationsTable('2019', [
  grantedItem,
  partialItem,
  ...deniedItems,
  ...unableItems,
  ...unprocessedItems,
  otherwise,
]);
