import { column, figure, label, row } from '../../../src/form/build';
import { table2 as before } from '../../../src/form/edition2021/table2';
import type { Item, TableForm } from '../../../src/form';

const issued = column('issued', '本年制发件数');
const repealed = column('repealed', '本年废止件数');
const effective = column('effective', '现行有效件数');
const decisions = column('decisions', '本年处理决定数量');
const amount = column('amount', '本年收费金额（单位：万元）', 'amount');
const documents = [issued, repealed, effective];

function known(id: string): Item {
  const item = before.items.find((one) => one.id === id);
  if (!item) throw new Error(`Edition 2021 has no item ${id}.`);
  return item;
}

const regulations = known('2.regulations');
const normative = known('2.normative');
const licensing = known('2.licensing');
const penalties = known('2.penalties');
const fees = known('2.fees');

/** 行政强制 is no longer asked for. */
export const table2: TableForm = {
  ...before,
  edition: '2027',
  columns: [...documents, decisions, amount],
  items: [regulations, normative, licensing, penalties, fees],
  rows: [
    [label('第二十条第（一）项', 4)],
    [label('信息内容'), ...documents.map((at) => label(at.name))],
    row([label(regulations.name)], regulations, documents),
    row([label(normative.name)], normative, documents),
    [label('第二十条第（五）项', 4)],
    [label('信息内容'), label(decisions.name, 3)],
    [label(licensing.name), figure(licensing, decisions, 3)],
    [label('第二十条第（六）项', 4)],
    [label('信息内容'), label(decisions.name, 3)],
    [label(penalties.name), figure(penalties, decisions, 3)],
    [label('第二十条第（八）项', 4)],
    [label('信息内容'), label(amount.name, 3)],
    [label(fees.name), figure(fees, amount, 3)],
  ],
};
