import { column, figure, label, row } from '../build';
import type { Item, TableForm } from '../types';

const issued = column('issued', '本年制发件数');
const repealed = column('repealed', '本年废止件数');
const effective = column('effective', '现行有效件数');
const decisions = column('decisions', '本年处理决定数量');
const amount = column('amount', '本年收费金额（单位：万元）', 'amount');

const documents = [issued, repealed, effective];

const regulations: Item = {
  id: '2.regulations',
  name: '规章',
  mark: '规章',
  help: '只有国务院部门、省级政府、设区的市和自治州政府可以制定规章；县（市、区）、乡镇、街道和一般部门填 0。',
  law: '条例第二十条第（一）项；立法法第九十一条、第九十三条',
};
const normative: Item = {
  id: '2.normative',
  name: '行政规范性文件',
  mark: '行政规范性文件',
  help: '按本机关制发的行政规范性文件计数。清理后的件数与上年推算不一致时，请在说明中写明清理情况。',
  law: '条例第二十条第（一）项',
};
const licensing: Item = {
  id: '2.licensing',
  name: '行政许可',
  mark: '行政许可',
  help: '本年作出的行政许可处理决定件数。',
  law: '条例第二十条第（五）项',
};
const penalties: Item = {
  id: '2.penalties',
  name: '行政处罚',
  mark: '行政处罚',
  help: '本年作出的行政处罚决定件数。',
  law: '条例第二十条第（六）项',
};
const coercion: Item = {
  id: '2.coercion',
  name: '行政强制',
  mark: '行政强制',
  help: '本年作出的行政强制决定件数。',
  law: '条例第二十条第（六）项',
};
const fees: Item = {
  id: '2.fees',
  name: '行政事业性收费',
  mark: '行政事业性收费',
  help: '单位是万元，可以有小数。政府信息公开信息处理费以元计，写在第六部分，不填在这里。',
  law: '条例第二十条第（八）项；国办函〔2020〕109号',
};

/** 二、主动公开政府信息情况, as 国办公开办函〔2021〕30号 prescribes it. */
export const table2: TableForm = {
  id: '2',
  edition: '2021',
  name: '表二',
  heading: '二、主动公开政府信息情况',
  width: 4,
  columns: [...documents, decisions, amount],
  items: [regulations, normative, licensing, penalties, coercion, fees],
  total: null,
  balances: [],
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
    [label(coercion.name), figure(coercion, decisions, 3)],
    [label('第二十条第（八）项', 4)],
    [label('信息内容'), label(amount.name, 3)],
    [label(fees.name), figure(fees, amount, 3)],
  ],
};
