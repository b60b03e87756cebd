import { applicationsTable } from '../applications';
import {
  deniedItems,
  grantedItem,
  otherwiseItems,
  partialItem,
  unableItems,
  unprocessedItems,
} from './items3';

/** 三、收到和处理政府信息公开申请情况, as 国办公开办函〔2021〕30号 prescribes it. */
export const table3 = applicationsTable('2021', [
  grantedItem,
  partialItem,
  ...deniedItems,
  ...unableItems,
  ...unprocessedItems,
  ...otherwiseItems,
]);
