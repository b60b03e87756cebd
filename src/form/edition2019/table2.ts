import { column, figure, label, row } from '../build';
import type { Item, TableForm } from '../types';

const made = column('made', '本年新制作数量');
const published = column('published', '本年新公开数量');
const publishedTotal = column('publishedTotal', '对外公开总数量');
const lastYear = column('lastYear', '上一年项目数量');
const change = column('change', '本年增/减', 'change');
const decisions = column('decisions', '处理决定数量');
const projects = column('projects', '采购项目数量');
const amount = column('amount', '采购总金额', 'amount');

const documents = [made, published, publishedTotal];
const matters = [lastYear, change, decisions];

/** Superseded: read for comparison, never inserted, so no guidance on filling it in. */
function item(id: string, name: string, law: string): Item {
  return { id, name, mark: name, help: '2019年试行表格的项目，2021年起停用。', law };
}

const regulations = item('2.regulations', '规章', '条例第二十条第（一）项');
const normative = item('2.normative', '规范性文件', '条例第二十条第（一）项');
const licensing = item('2.licensing', '行政许可', '条例第二十条第（五）项');
const services = item('2.services', '其他对外管理服务事项', '条例第二十条第（五）项');
const penalties = item('2.penalties', '行政处罚', '条例第二十条第（六）项');
const coercion = item('2.coercion', '行政强制', '条例第二十条第（六）项');
const fees = item('2.fees', '行政事业性收费', '条例第二十条第（八）项');
const procurement = item('2.procurement', '政府集中采购', '条例第二十条第（九）项');

/** 二、主动公开政府信息情况, as 国办公开办函〔2019〕60号 (试行) had it. */
export const table2: TableForm = {
  id: '2',
  edition: '2019',
  name: '表二',
  heading: '二、主动公开政府信息情况',
  width: 4,
  columns: [...documents, ...matters, projects, amount],
  items: [regulations, normative, licensing, services, penalties, coercion, fees, procurement],
  total: null,
  balances: [],
  rows: [
    [label('第二十条第（一）项', 4)],
    [label('信息内容'), ...documents.map((at) => label(at.name))],
    row([label(regulations.name)], regulations, documents),
    row([label(normative.name)], normative, documents),
    [label('第二十条第（五）项', 4)],
    [label('信息内容'), ...matters.map((at) => label(at.name))],
    row([label(licensing.name)], licensing, matters),
    row([label(services.name)], services, matters),
    [label('第二十条第（六）项', 4)],
    [label('信息内容'), ...matters.map((at) => label(at.name))],
    row([label(penalties.name)], penalties, matters),
    row([label(coercion.name)], coercion, matters),
    [label('第二十条第（八）项', 4)],
    [label('信息内容'), label(lastYear.name), label(change.name, 2)],
    [label(fees.name), figure(fees, lastYear), figure(fees, change, 2)],
    [label('第二十条第（九）项', 4)],
    [label('信息内容'), label(projects.name), label(amount.name, 2)],
    [label(procurement.name), figure(procurement, projects), figure(procurement, amount, 2)],
  ],
};
