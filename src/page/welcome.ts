import { templateXlsx } from '../documents/sheets';
import { yearToReport } from '../form';
import type { FileActions } from '../workbench/page/fileTools';
import { openFile } from '../workbench/page/fileTools';
import { button, element, part } from '../workbench/page/element';
import { recovery, type RecoveryCopy } from '../workbench/page/recovery';
import { emptyWorkbook, filledSamples, type Sample } from '../workbench/samples';
import './style.css';

/** What the user meets first: the ways to begin. It goes when a workbook is open. */
export function welcome(desk: FileActions): void {
  const choices = element('div', { class: 'choices' });
  const place = element(
    'section',
    { class: 'welcome', 'aria-label': '开始' },
    element('h2', {}, '从哪里开始？'),
    choices,
    element('p', { class: 'promise' }, promise),
  );
  const open: FileActions['open'] = async (incoming) => {
    await desk.open(incoming);
    if (document.querySelector('.grid')) place.remove();
  };
  const begin = (verb: string, { name, about, xlsx }: Sample): HTMLElement =>
    choice(`${verb}${name}`, about, () => {
      void xlsx().then((bytes) => open({ name, bytes }));
    });
  choices.append(
    choice('打开工作簿', '打开这台电脑上的 .xlsx，或 WPS 的 .et、旧版 .xls', () => {
      void openFile({ ...desk, open });
    }),
    choice('新建年报', `插入 ${yearToReport(new Date())} 年的法定表格，总计由公式计算`, () => {
      void newReport().then((bytes) => open({ name: '政府信息公开年报', bytes }));
    }),
    begin('新建', emptyWorkbook),
    ...filledSamples.map((sample) => begin('打开样例：', sample)),
  );
  part('grids').append(place);
  choices.querySelector('button')?.focus();
  recovery.all().then(
    (copies) => {
      place.prepend(...copies.map((copy) => offer(copy, open)));
    },
    () => undefined,
  );
}

const promise =
  '本页不联网，也不在这台电脑上留下任何东西：关闭前请保存。要防断电，可以勾选上方的“恢复副本”。';

const newReport = (): Promise<Uint8Array> =>
  templateXlsx({ year: yearToReport(new Date()), organ: null, totals: 'formula' });

function choice(label: string, about: string, onClick: () => void): HTMLButtonElement {
  const made = button('', { class: 'choice' }, onClick);
  made.append(element('strong', {}, label), element('span', {}, about));
  return made;
}

/** A copy of what was not saved: opened again, or thrown away. */
function offer(copy: RecoveryCopy, open: FileActions['open']): HTMLElement {
  const time = new Date(copy.time).toLocaleString('zh-CN');
  const place = element('div', { class: 'recovered' }, `“${copy.name}”有没保存的改动（${time}）。`);
  const drop = (): void => {
    place.remove();
    void recovery.drop(copy.id);
  };
  place.append(
    button('恢复', {}, () => {
      void open({ name: `${copy.name}-恢复`, bytes: copy.bytes, recovered: true }).then(drop);
    }),
    button('丢弃', {}, drop),
  );
  return place;
}
