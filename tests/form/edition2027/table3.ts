import { applicants, applicantsHeader } from '../../../src/form/applicants';
import { applicationsTable } from '../../../src/form/applications';
import { column } from '../../../src/form/build';
import {
  deniedItems,
  grantedItem,
  otherwiseItems,
  partialItem,
  unableItems,
  unprocessedItems,
} from '../../../src/form/edition2021/items3';
import type { FormCell, Item } from '../../../src/form';

/** 科研机构 goes by another name. */
const renamed = column('research', '高校和科研院所');
const columns = applicants.map((one) => (one.id === renamed.id ? renamed : one));
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

export const table3 = applicationsTable(
  '2027',
  [grantedItem, partialItem, ...deniedItems, ...unableItems, ...unprocessed, ...otherwiseItems],
  { columns, header },
);
